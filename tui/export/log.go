package export

import (
	"aina/catalog/text"
	"aina/quiz/learning"
	"aina/tui/facts"
)

// log writes the log, what the picture learned from it, and what several entries
// show together.
func (m *page) log(p Plan) {
	if len(p.Picture.Log) == 0 {
		return
	}
	w := m.tried
	m.heading(2, w.Title)
	var entries []string
	for _, r := range p.Picture.Log {
		entries = append(entries, text.Join(" · ", "**"+escape(r.Name(p.Catalog, m.lang))+"**", escape(facts.LogLine(r, p.OpenAnswers, m.lang))))
	}
	m.list(entries)
	untried, now := p.Picture, p.Picture.Snapshot()
	untried.Log = nil
	m.points(w.Learned, escaped(facts.MoveSentences(facts.Moves(untried.Snapshot(), now, p.Catalog, w), p.Catalog, w, m.lang)))
	if findings := learning.Find(p.Picture.Log, now.Answered).Sentences(p.Catalog, m.lang); len(findings) > 0 {
		m.points(w.Found, escaped(findings))
	}
}

func escaped(all []string) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = escape(s)
	}
	return out
}
