package mapping

import (
	"slices"
	"strings"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/text"
)

// marked is a cause, an activity or an offer that a column says yes or no to.
type marked struct {
	column    int
	field     string
	words     []string
	isCertain bool // the heading is the cause, not only like one
}

// marks takes the columns that say only yes or no, one for each cause, activity or
// offer: the heading is the cause. Where a heading is only like a cause, another one must be one, as
// "Health insurance" alone may be anything.
func (p *proposal) marks() {
	var all []marked
	for i, s := range p.columns {
		if p.used[i] || s.header == "" || s.filled == 0 {
			continue
		}
		marks := s.shareOf(isMark)
		m, ok := offered(s.header)
		if ok && marks < 0.6 || !ok && marks < 1 {
			continue
		}
		if !ok {
			m, ok = p.markedBy(s.header)
		}
		if ok {
			m.column = i
			all = append(all, m)
		}
	}
	certain := 0
	for _, m := range all {
		if m.isCertain && (m.field == "causes" || m.field == "activities") {
			certain++
		}
	}
	for _, m := range all {
		if m.isCertain || certain > 0 && len(all) > 1 {
			p.takeMark(m)
		}
	}
}

// markedBy finds the cause or activity that a heading names.
func (p *proposal) markedBy(heading string) (marked, bool) {
	header := BareHeading(heading)
	if tokens := headerTokens(heading); slices.ContainsFunc(tokens, func(tok string) bool {
		return text.StartsWithAny(tok, "accessib", "доступн", "колжетимд")
	}) {
		return marked{}, false // who can get in, not whom one helps
	}
	if p.reader.Meaning("causes", header) != nil {
		return marked{field: "causes", words: p.reader.Meaning("causes", header), isCertain: true}, true
	}
	if p.reader.Meaning("activities", header) != nil {
		return marked{field: "activities", words: p.reader.Meaning("activities", header), isCertain: true}, true
	}
	if words := p.reader.GuessCauses(header); len(words) == 1 && len(headerTokens(header)) <= 3 && !speaksOfOther(heading) {
		isFor := header != strings.Join(headerTokens(heading), " ") // "for children", "для детей"
		return marked{field: "causes", words: words, isCertain: isFor || len(headerTokens(header)) == 1}, true
	}
	return marked{}, false
}

// BareHeading is a heading without what people put around the name of a cause: a
// question mark, a colon, "for" or "helps".
func BareHeading(s string) string {
	tokens := headerTokens(s)
	for len(tokens) > 1 && slices.Contains([]string{"for", "helps", "help", "with", "is", "cause", "category", "помощь", "для", "помогаем", "направление", "активность", "activity", "комек", "багыт"}, tokens[0]) {
		tokens = tokens[1:]
	}
	return strings.Join(tokens, " ")
}

// speaksOfOther reports whether a heading says what is allowed, needed or provided
// rather than whom one helps.
func speaksOfOther(header string) bool {
	return slices.ContainsFunc(headerTokens(header), func(w string) bool {
		switch w {
		case "allowed", "friendly", "accessible", "insurance", "provided", "required", "needed", "ok", "welcome", "suitable", "check", "training", "certificate", "free", "onsite",
			"можно", "нужно", "нужна", "нужен", "требуется", "разрешено", "подходит", "бесплатно", "справка", "керек", "болады", "тегин":
			return true
		}
		return false
	})
}

func isMark(cell string) bool {
	_, ok := cells.Mark(cell)
	return ok
}

// takeMark assigns a column of marks to a cause.
func (p *proposal) takeMark(m marked) {
	p.take(m.column, m.field, true)
	r := &p.rules[len(p.rules)-1]
	r.Values, r.guesses, r.written, r.Lists = map[string][]string{}, map[string]bool{}, nil, nil
	for _, v := range p.listed(p.columns[m.column]) {
		if !isMark(v) {
			continue // told with its row
		}
		key := text.Fold(v)
		r.Values[key] = nil
		if yes, _ := cells.Mark(v); yes {
			r.Values[key], r.guesses[key] = m.words, true
		}
		r.written = append(r.written, v)
	}
}

// Marks reports whether every cell that the values of a rule name says yes or no, and
// returns the words for yes.
func (r *Rule) Marks() (yes []string, ok bool) {
	for cell, words := range r.Values {
		if !isMark(cell) {
			return nil, false
		}
		if len(words) > 0 {
			yes = words
		}
	}
	return yes, len(r.Values) > 0
}
