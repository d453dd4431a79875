// Package convert turns the rows of a table into opportunities by a mapping, and
// notes every value that it left out or guessed. It knows nothing of the catalog
// that the entries are written to.
package convert

import (
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/outline"
	"aina/catalog/desk/importing/record"
	"aina/catalog/desk/importing/table"
)

// Converter turns rows into entries. It collects the causes that it makes.
type Converter struct {
	reader  *cells.Reader
	layout  mapping.Layout
	outline *outline.Outline
	made    []MadeCause
	known   *catalog.Catalog // what Known returned last
	today   catalog.Date     // "" if it is not known

	unknownPlaces map[string]int // the row in which an unknown place first occurs, by its folded name; of the rows at hand
}

// New returns a converter for a table with this layout and outline. What is over
// before today is closed.
func New(reader *cells.Reader, layout mapping.Layout, outline *outline.Outline, today catalog.Date) *Converter {
	return &Converter{reader: reader, layout: layout, outline: outline, today: today}
}

// put sets a field of the entry from a cell that is not empty.
func (c *Converter) put(e *Entry, r *mapping.Rule, cell string) {
	if len(cell) > table.MaxCell {
		e.Note(Dropped, r.Field, messages.TextCut)
		cell = strings.ToValidUTF8(cell[:table.MaxCell], "")
	}
	name, rest, _ := strings.Cut(r.Field, ".")
	if e.Raw[name] == "" {
		e.Raw[name] = cell
	}
	if r.Key != "" {
		if cell = cells.ValueOf(cell, r.Key); cell == "" {
			return
		}
	}
	if words, ok := r.Meaning(cell); ok {
		c.putWords(e, r, name, rest, words, cell)
		return
	}
	if c.saysNothing(name, cell) {
		return
	}
	if isWay(name) && !c.layout.Literal && c.dropNoWay(e, r, name, cell) {
		return
	}
	switch c.reader.FieldKind(name) {
	case catalog.KindWords, catalog.KindWord, catalog.KindCauses:
		if c.words(e, r, name, cell); r.IsTags() && len(e.Opportunity.Causes) == 0 {
			delete(e.Raw, name) // tags say other things too: these say nothing of causes
		}
	case catalog.KindLanguages:
		c.languages(e, r, cell)
	case catalog.KindLines:
		for _, item := range cells.Items(cell, r.Split) {
			if words, ok := r.Meaning(item); ok {
				record.Add(&e.Opportunity, name, words)
			} else {
				record.Add(&e.Opportunity, name, []string{item})
			}
		}
	default:
		switch name {
		case mapping.ContactField:
			c.contact(e, r, cell)
			return
		case mapping.DeadlineField:
			c.deadline(e, r, cell)
			return
		case mapping.PlacesField:
			c.placesLeft(e, r, cell)
			return
		}
		c.value(e, r, name, rest, cell)
	}
}
