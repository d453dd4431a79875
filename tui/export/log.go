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
	m.list(facts.Each(p.Picture.Log, func(r learning.Reflection) string {
		return text.Join(" · ", "**"+escape(r.Name(p.Catalog, m.lang))+"**", escape(facts.LogLine(r, w, p.OpenAnswers)))
	}))
	untried, now := p.Picture, p.Picture.Snapshot()
	untried.Log = nil
	m.points(w.Learned, escaped(facts.MoveSentences(facts.Moves(untried.Snapshot(), now, p.Catalog, w), p.Catalog, w, m.lang)))
	m.points(w.Found, escaped(learning.Find(p.Picture.Log, now.Answered).Sentences(p.Catalog, m.lang)))
}

func escaped(all []string) []string { return facts.Each(all, escape) }
