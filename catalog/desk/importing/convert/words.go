package convert

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/source"
)

// putWords sets the words that the mapping gives for a cell.
func (c *Converter) putWords(e *Entry, r *mapping.Rule, name, rest string, words []string, cell string) {
	said := cell
	if _, isMarks := r.Marks(); isMarks {
		said = r.Title() + ": " + cell
	}
	switch c.reader.FieldKind(name) {
	case catalog.KindCauses:
		if r.IsGuess(cell) {
			noteMeaning(e, name, said, words)
		}
		for _, w := range words {
			switch known := c.reader.Meaning(name, w); {
			case known != nil:
				record.Add(&e.Opportunity, name, known)
			case source.IsID(w):
				c.addCause(e, r, w, cell)
			default:
				e.Note(Dropped, name, messages.UnknownWord, "value", w)
			}
		}
	case catalog.KindWords, catalog.KindLanguages, catalog.KindLines:
		if r.IsGuess(cell) {
			noteMeaning(e, name, said, words)
		}
		record.Add(&e.Opportunity, name, words)
	case catalog.KindWord:
		for _, w := range words {
			record.Set(&e.Opportunity, name, w)
		}
	default:
		for _, w := range words {
			c.value(e, r, name, rest, w)
		}
	}
}

// words reads a list of words, as a whole first and then item by item.
func (c *Converter) words(e *Entry, r *mapping.Rule, name, cell string) {
	if words := c.reader.Meaning(name, cell); words != nil {
		record.Add(&e.Opportunity, name, words)
		return
	}
	parts := []string{cell}
	switch {
	case name == "causes" && r.Lists != nil:
		parts = r.Lists.Items(cell)
		if len(parts) > 1 && !strings.ContainsAny(cell, ";|\n,[") {
			e.Note(Guessed, name, messages.TakenFor, "value", cell, "word", strings.Join(parts, ", "))
		}
	case c.reader.FieldKind(name) != catalog.KindWord:
		if words := c.reader.Meanings(name, cell, r.Values); r.Split == "" && words != nil {
			record.Add(&e.Opportunity, name, words)
			noteMeaning(e, name, cell, words)
			return
		}
		if words, ok := cells.Times(cells.Clocks(cell)); ok && name == "times" && !c.hasMapped(r, cell) {
			record.Add(&e.Opportunity, name, words)
			if len(words) > 0 {
				noteMeaning(e, name, cell, words)
			}
			return
		}
		if name == "times" && cells.OnlyHours(cells.Clocks(cell)) && !c.hasMapped(r, cell) {
			e.NoteHours(name, cell)
			return
		}
		if name == "times" && !c.hasMapped(r, cell) && c.when(e, r, name, cell) {
			return
		}
		parts = cells.Items(cell, r.Split)
	case name == "schedule" && !c.hasMapped(r, cell) && c.when(e, r, name, cell):
		return
	}
	for _, item := range parts {
		if words, ok := r.Meaning(item); ok {
			c.putWords(e, r, name, "", words, item)
		} else if words := c.reader.Meaning(name, item); words != nil {
			record.Add(&e.Opportunity, name, words)
		} else if yes, ok := cells.YesOrNo(item); ok && name == "status" {
			record.Add(&e.Opportunity, name, []string{mapping.StateMeant(c.heading(r), yes)})
		} else if state, ok := cells.Status(item); ok && name == "status" {
			record.Add(&e.Opportunity, name, []string{state})
			noteMeaning(e, name, item, []string{state})
		} else if isList := name == "causes" || name == "activities"; isList && c.mark(e, r, name, item) {
			continue
		} else if name == "causes" {
			c.addCategory(e, r, item)
		} else {
			e.Note(Dropped, name, messages.UnknownWord, "value", item)
		}
	}
}

// noteMeaning notes how a value was understood.
func noteMeaning(e *Entry, field, value string, words []string) {
	e.Note(Guessed, field, messages.TakenFor, "value", value, "word", strings.Join(words, ", "))
}

// hasMapped reports whether the mapping says what an item of a cell stands for.
func (c *Converter) hasMapped(r *mapping.Rule, cell string) bool {
	return slices.ContainsFunc(cells.Items(cell, r.Split), func(item string) bool {
		words, ok := r.Meaning(item)
		known := c.reader.Meaning(r.Field, item)
		return ok && !slices.Equal(words, known)
	})
}
