package convert

import (
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/languages"
	"aina/catalog/text"
)

// languages sets the languages of a cell. Where it says that any will do, none is
// asked for; words that are no language are noted.
func (c *Converter) languages(e *Entry, r *mapping.Rule, cell string) {
	items := []string{cell}
	if r.Split != "" || len(r.Values) > 0 {
		items = cells.Items(cell, r.Split)
	}
	var codes []string
	for _, item := range items {
		if words, ok := r.Values[text.Fold(item)]; ok {
			codes = append(codes, words...)
			continue
		}
		found := languages.Read(item)
		switch {
		case found.Any:
			return
		case len(found.Codes)+len(found.Wished) == 0 && len(found.Unknown) > 0:
			e.Note(Dropped, "languages", messages.UnknownWord, "value", item)
		case len(found.Wished) > 0:
			e.Note(Guessed, "languages", messages.LanguageWished, "value", item)
		case len(found.Unknown) > 0:
			noteMeaning(e, "languages", item, found.Codes)
		}
		codes = append(codes, found.Codes...)
	}
	record.Add(&e.Opportunity, "languages", codes)
}
