package export

import (
	"aina/quiz"
	"aina/tui/facts"
)

// log writes what was tried, what the picture learned from it, and what several
// tries show.
func (m *page) log(p Plan) {
	if len(p.Picture.Log) == 0 {
		return
	}
	w := m.tried
	m.heading(2, w.Title)
	var entries []string
	for _, r := range p.Picture.Log {
		entries = append(entries, join("**"+escape(facts.Title(r, p.Catalog, m.lang))+"**", escape(facts.Tried(r, w, p.OpenAnswers))))
	}
	m.list(entries)
	answered := p.Picture.Answered()
	hand := p.Picture.Hand // holds what it set, whatever the log says
	if moved := facts.Moved(answered.ByHand(hand), p.Picture.Profile(), p.Catalog, w, m.lang); len(moved) > 0 {
		m.points(w.Learned, escaped(moved))
	}
	if said := quiz.Find(p.Picture.Log, answered).Say(p.Catalog, m.lang); len(said) > 0 {
		m.points(w.Found, escaped(said))
	}
}

func escaped(all []string) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = escape(s)
	}
	return out
}
