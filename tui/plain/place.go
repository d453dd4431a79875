package plain

import (
	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
)

// maxPlaces is how many places are offered for what was typed.
const maxPlaces = 7

// place finds the place that a name means. For one that the catalog does not know it
// offers the places that may be meant, until one is chosen, or another name is typed;
// where none may be, the name is kept as typed. back asks for the name again.
func (v *visit) place(name string) (quiz.Answer, command, error) {
	for {
		p, known := v.opt.Catalog.FindPlace(name)
		if !known {
			all := v.opt.Catalog.SuggestPlaces(name)
			all = all[:min(len(all), maxPlaces)]
			n, again, x, err := v.choosePlace(name, all)
			switch {
			case err != nil || x != noCommand:
				return quiz.Answer{}, x, err
			case again != "":
				name = again
				continue
			case n == len(all):
				v.print(v.words.Plain.Ask.PlaceAsIs, "text", name)
				return quiz.Answer{Text: name}, noCommand, nil
			}
			p = all[n]
		}
		v.confirmAnswer(v.words.Plain.Ask.PlaceFound, "name", p.Name.In(v.lang))
		return quiz.Answer{Picked: []string{p.ID}}, noCommand, nil
	}
}

// choosePlace asks which of some places is meant by a name. n is its index, or their
// number for none of them; again is another name, if one was typed in place of a choice.
func (v *visit) choosePlace(name string, all []catalog.Place) (n int, again string, x command, err error) {
	if len(all) == 0 {
		return 0, "", noCommand, nil
	}
	w := func() words.PlainAsk { return v.words.Plain.Ask }
	p := page{
		show: func() { v.print(w().PlaceWhich, "text", name) },
		options: func() []string {
			return append(facts.Each(all, v.placeLabel), text.Fill(w().PlaceNone, "text", name))
		},
		commands: []command{back},
		free:     true,
		name:     true,
	}
	if len(all) == 1 {
		p.show = func() { v.print(w().PlaceMaybe, "text", name, "name", all[0].Name.In(v.lang)) }
		p.options = v.yesNo
	}
	r, err := v.ask(p)
	if yes, known := v.parseYesNo(r.text); known && len(all) == 1 {
		if r.text = ""; !yes {
			r.option = 1
		}
	}
	return r.option, r.text, r.command, err
}

// placeLabel is a place's name, followed by its region if that is another.
func (v *visit) placeLabel(p catalog.Place) string {
	name := p.Name.In(v.lang)
	if region, ok := v.opt.Catalog.RegionOf(p); ok && region.ID != p.ID {
		name += ", " + region.Name.In(v.lang)
	}
	return name
}
