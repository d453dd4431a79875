package catalog

import (
	"aina/catalog/source"
	"aina/catalog/text"
)

// Meanings knows which word of the vocabulary people mean by what they write:
// the word itself, its aliases in three languages, and for causes their names.
// It never guesses: a slip of a letter means nothing here.
type Meanings struct {
	of map[string]map[string]string // field, then the folded word
}

// Meanings returns the words of the vocabulary and of the catalog's own causes, with
// all that people write for them. Each call builds them: keep them while reading.
func (c *Catalog) Meanings() *Meanings {
	causes := source.Words{Aliases: causeAliases()}
	for _, k := range c.Causes {
		causes.Allowed = append(causes.Allowed, k.ID)
	}
	m := &Meanings{of: map[string]map[string]string{"causes": meant(causes)}}
	for field, w := range newVocabulary() {
		m.of[field] = meant(w)
	}
	for _, k := range c.Causes {
		for _, name := range k.Name.All() {
			if folded := text.Fold(name); m.of["causes"][folded] == "" {
				m.of["causes"][folded] = k.ID
			}
		}
	}
	return m
}

// meant returns the words for everything that is written for them.
func meant(w source.Words) map[string]string {
	all := make(map[string]string, len(w.Allowed)+len(w.Aliases))
	allowed := make(map[string]bool, len(w.Allowed))
	for _, s := range w.Allowed {
		allowed[s] = true
	}
	for alias, s := range w.Aliases {
		if allowed[s] {
			all[text.Fold(alias)] = s
		}
	}
	for _, s := range w.Allowed {
		all[text.Fold(s)] = s
	}
	return all
}

// Of returns the word of a field that s means.
func (m *Meanings) Of(field, s string) (string, bool) {
	word, ok := m.of[field][text.Fold(text.CleanLine(s))]
	return word, ok
}
