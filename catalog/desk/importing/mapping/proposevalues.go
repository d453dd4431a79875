package mapping

import (
	"strings"

	"aina/catalog"
	"aina/catalog/desk/importing/cells"
	"aina/catalog/text"
)

// causes proposes a table for the categories of a column. A cause guessed by
// the stem of a word is marked; an unknown category becomes a new cause.
func (p *proposal) causes(r *Rule, s *Stats) {
	r.Lists = newSplitter(s, r, p.reader)
	tags := isTagHeading(s.header)
	r.Values, r.guesses = map[string][]string{}, map[string]bool{}
	for _, v := range p.causeItems(s, r) {
		if cells.IsOther(v) || len(p.reader.Meaning("causes", v)) > 0 || p.reader.IsPlace(v) || p.reader.Meaning("activities", v) != nil {
			continue
		}
		words := p.reader.GuessCauses(v)
		switch {
		case len(words) > 0:
			r.guesses[text.Fold(v)] = true
		case tags: // told with each row
			r.unknown = append(r.unknown, v)
			continue
		default:
			words = []string{p.reader.CauseID(v)}
		}
		r.Values[text.Fold(v)] = words
		r.written = append(r.written, v)
	}
}

// causeItems lists the categories of a column, each once.
func (p *proposal) causeItems(s *Stats, r *Rule) []string {
	var all []string
	seen := map[string]bool{}
	for _, v := range s.values {
		for _, item := range r.Lists.Items(v) {
			if f := text.Fold(item); f != "" && !seen[f] && len(all) < maxTable && len(item) <= 200 {
				seen[f] = true
				all = append(all, item)
			}
		}
	}
	return all
}

// words proposes a table for the words that the vocabulary does not know but
// people use. What nobody knows stays out of it: each row tells of that.
func (p *proposal) words(r *Rule, s *Stats, field string) {
	r.Values = map[string][]string{}
	for _, v := range p.listed(s) {
		words := p.reader.Meaning(field, v)
		if yes, ok := cells.YesOrNo(v); field == "status" && ok {
			words = []string{StateMeant(s.header, yes)}
		} else if p.reader.InVocabulary(field, v) {
			continue
		}
		_, isRead := cells.Status(v)
		switch {
		case len(words) == 0 && field == "status" && isRead: // told with each row
		case len(words) > 0:
			r.Values[text.Fold(v)] = words
			r.written = append(r.written, v)
		case p.reader.FieldKind(field) == catalog.KindWord:
			r.unknown = append(r.unknown, v)
		}
	}
}

// maxTable is how many values a proposed table holds.
const maxTable = 200

// listed returns the values of a column, those of lists one by one.
func (p *proposal) listed(s *Stats) []string {
	var all []string
	seen := map[string]bool{}
	add := func(v string) {
		if f := text.Fold(v); f != "" && !seen[f] && len(all) < maxTable && len(v) <= 200 {
			seen[f] = true
			all = append(all, v)
		}
	}
	for _, v := range s.values {
		if parts := strings.FieldsFunc(v, func(r rune) bool { return r == ';' || r == '|' || r == '\n' }); len(parts) > 1 {
			for _, part := range parts {
				add(text.CleanLine(part))
			}
			continue
		}
		add(text.CleanLine(v))
	}
	return all
}
