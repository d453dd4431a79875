package convert

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/text"
)

// place sets where something is from a cell of a city or a region: known cities by
// their names, "from home" and a whole country in the fields for them. A name that
// nobody knows is kept as it is written, and noted where it first occurs. In our own
// export everything is taken as it is.
func (c *Converter) place(e *Entry, name, cell string) {
	o := &e.Opportunity
	if p, known := c.reader.FindPlace(cell); c.layout.Literal || known && (p.Region != "" || name == "region") {
		record.Set(o, name, cell)
		return
	}
	r := c.reader.ReadPlace(cell)
	if name == "region" && len(r.Unknown) == 1 {
		for _, word := range []string{" область", " облысы", " Region"} { // "Карагандинская", under "Область"
			if whole := c.reader.ReadPlace(cell + word); len(whole.Regions) == 1 && len(whole.Unknown) == 0 {
				r = whole
				noteMeaning(e, name, cell, []string{c.placeName(r.Regions[0], cell)})
				break
			}
		}
	}
	c.fromHome(e, cell, r)
	switch {
	case len(r.Cities) > 0:
		var names []string
		for _, id := range r.Cities {
			names = append(names, c.placeName(id, cell))
		}
		record.Set(o, name, strings.Join(names, ", "))
		if r.More || !c.namesPlaces(cell, r.Cities) {
			noteMeaning(e, name, cell, names)
		}
	case len(r.Unknown) > 0:
		c.unknownPlace(e, name, cell, r)
	case len(r.Regions) > 0:
		record.Set(o, "region", c.placeName(r.Regions[0], cell))
		if name == "city" {
			e.Note(Guessed, "region", messages.RegionNotCity, "value", cell)
		}
	case r.NotYet:
		e.Note(Dropped, name, messages.NoPlaceYet, "value", cell)
	case r.Country != "":
		record.Set(o, "country", r.Country)
	case r.Anywhere && !r.Remote:
		e.Note(Guessed, name, messages.AnyPlace, "value", cell)
	}
}

// fromHome sets whether one helps from home where the cell of a place says it.
func (c *Converter) fromHome(e *Entry, cell string, r catalog.PlaceReading) {
	o := &e.Opportunity
	switch {
	case r.Remote:
		if o.Remote != nil && !*o.Remote {
			noteMeaning(e, "remote", cell, []string{"true"})
		}
		yes := true
		o.Remote = &yes
	case r.OnSite && o.Remote == nil:
		no := false
		o.Remote = &no
	}
}

// unknownPlace keeps a name that nobody knows, and what is known beside it.
func (c *Converter) unknownPlace(e *Entry, name, cell string, r catalog.PlaceReading) {
	o := &e.Opportunity
	kept := cell
	if len(r.Unknown) == 1 && (len(r.Regions) == 1 || r.State != "" || r.Country != "" || r.Remote) {
		kept = r.Unknown[0]
	}
	record.Set(o, name, kept)
	switch {
	case len(r.Regions) == 1:
		record.Set(o, "region", c.placeName(r.Regions[0], cell))
	case r.State != "":
		record.Set(o, "region", r.State)
	}
	if r.Country != "" {
		record.Set(o, "country", r.Country)
	}
	if kept != cell && r.More {
		noteMeaning(e, name, cell, []string{kept})
	}
	key := text.Fold(kept)
	if first, seen := c.unknownPlaces[key]; !seen || first == e.Row {
		c.unknownPlaces[key] = e.Row
		e.Note(Guessed, name, messages.UnknownPlace, "value", kept)
	}
}

// placeName is the name of a place in the letters of a text.
func (c *Converter) placeName(id, like string) string {
	p, _ := c.reader.FindPlace(id)
	return p.Name.In(text.LanguageOf(like))
}

// namesPlaces reports whether a cell has a name of each place as it is spelt.
func (c *Converter) namesPlaces(cell string, ids []string) bool {
	folded := text.Fold(cell)
	return !slices.ContainsFunc(ids, func(id string) bool {
		p, _ := c.reader.FindPlace(id)
		return !slices.ContainsFunc(append(p.Name.All(), p.Aliases...), func(name string) bool { return strings.Contains(folded, text.Fold(name)) })
	})
}
