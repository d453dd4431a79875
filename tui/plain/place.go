package plain

import (
	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// maxPlaces is how many places are offered for what was typed.
const maxPlaces = 7

// place finds the place that a name means. For one that the catalog does not know it
// offers the places that may be meant; where none is, the name is kept as typed.
func (v *visit) place(name string) (quiz.Answer, error) {
	p, known := v.opt.Catalog.FindPlace(name)
	if !known {
		var err error
		if p, known, err = v.suggestPlace(name); err != nil {
			return quiz.Answer{}, err
		}
	}
	if !known {
		v.print(v.words.Plain.Ask.PlaceAsIs, "text", name)
		return quiz.Answer{Text: name}, nil
	}
	v.echo(v.words.Plain.Ask.PlaceFound, "name", p.Name.In(v.lang))
	return quiz.Answer{Picked: []string{p.ID}}, nil
}

// suggestPlace asks which place is meant by a name, if any.
func (v *visit) suggestPlace(name string) (catalog.Place, bool, error) {
	all := v.opt.Catalog.SuggestPlaces(name)
	all = all[:min(len(all), maxPlaces)]
	switch len(all) {
	case 0:
		return catalog.Place{}, false, nil
	case 1:
		yes, err := v.confirm(v.words.Plain.Ask.PlaceMaybe, "text", name, "name", all[0].Name.In(v.lang))
		return all[0], yes, err
	}
	r, err := v.ask(page{
		show: func() { v.print(v.words.Plain.Ask.PlaceWhich, "text", name) },
		options: func() []string {
			var labels []string
			for _, p := range all {
				labels = append(labels, v.placeLabel(p))
			}
			return append(labels, text.Fill(v.words.Plain.Ask.PlaceNone, "text", name))
		},
	})
	if err != nil || r.option == len(all) {
		return catalog.Place{}, false, err
	}
	return all[r.option], true, nil
}

// placeLabel is a place's name, followed by its region if that is another.
func (v *visit) placeLabel(p catalog.Place) string {
	name := p.Name.In(v.lang)
	if region, ok := v.opt.Catalog.RegionOf(p); ok && region.ID != p.ID {
		name += ", " + region.Name.In(v.lang)
	}
	return name
}
