package export

import (
	"aina/quiz/learning"
	"aina/tui/facts"
)

// log is the log, what the picture learned from it, and what several entries show
// together.
func (b builder) log() section {
	w := b.all.Reflect
	s := section{Head: w.Title}
	if len(b.Picture.Log) == 0 {
		return s
	}
	var entries []item
	for _, r := range b.Picture.Log {
		entries = append(entries, item{Name: r.Name(b.Catalog, b.lang), More: []string{facts.LogLine(r, b.OpenAnswers, b.lang)}})
	}
	s.Blocks = list("", entries)
	untried, now := b.Picture, b.Picture.Snapshot()
	untried.Log = nil
	moves := facts.Moves(untried.Snapshot(), now, b.Catalog, w)
	s.Blocks = append(s.Blocks, list(w.Learned, lines(facts.MoveSentences(moves, b.Catalog, w, b.lang)))...)
	findings := learning.Find(b.Picture.Log, now.Answered).Sentences(b.Catalog, b.lang)
	s.Blocks = append(s.Blocks, list(w.Found, lines(findings))...)
	return s
}
