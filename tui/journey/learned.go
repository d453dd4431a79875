package journey

import (
	"strings"

	"aina/catalog/text"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/tui/facts"
	"aina/tui/kit"
)

// newLearned shows what was learned from a try: which values changed, and what
// several tries show together. Without an answer there is nothing to learn.
func newLearned(env *Env, r learning.Reflection, before *person.Snapshot) kit.Screen {
	return kit.NewText(env.Env,
		func() string { return env.Words.Reflect.Title },
		func(b *kit.Block) {
			t, w := env.Theme, env.Words.Reflect
			if _, told := r.Outcome(); told {
				b.Text(t.Good, w.Saved)
			} else {
				b.Text(t.Good, env.Words.Plain.Try.Written)
				b.Text(t.Text, env.Words.Plain.Try.NoOutcome)
			}
			if !env.Visit.Keeps {
				b.Text(t.Dim, w.NotKept)
			}
			b.Gap()
			learned(env, b, r, before)
			b.Gap()
			found(env, b)
			b.Gap()
			b.Text(t.Title, w.HowTitle)
			b.Text(t.Dim, w.How)
		})
}

// learned lists what has changed since an earlier picture. A try without an answer
// has no list, unless that changed something back.
func learned(env *Env, b *kit.Block, r learning.Reflection, before *person.Snapshot) {
	t, w, v := env.Theme, env.Words.Reflect, env.Visit
	moves := facts.Largest(facts.Moves(before, v.Snapshot(), v.Catalog, w))
	moved, held := facts.MoveSentences(moves, v.Catalog, w, env.Lang), facts.Overridden(moves, v.Catalog, env.Lang)
	if _, told := r.Outcome(); !told && len(moved) == 0 {
		return
	}
	b.Text(t.Title, w.Learned)
	switch {
	case v.Snapshot().Answered.Empty():
		b.Text(t.Text, w.NoAnswers)
	case len(moves) == 0:
		b.Text(t.Text, w.MovedNone)
	}
	for _, said := range moved {
		b.Hang("· ", t.Text, said)
	}
	if len(held) > 0 {
		b.Text(t.Dim, text.Fill(env.Words.Plain.Try.Overridden, "list", strings.Join(held, "; ")))
	}
}

// found shows what the log tells, or how many tries are missing for that.
func found(env *Env, b *kit.Block) {
	t, w, v := env.Theme, env.Words.Reflect, env.Visit
	f := learning.Find(v.Log, v.Snapshot().Answered)
	if f.Tried == 0 {
		return
	}
	b.Text(t.Title, w.Found)
	if !f.Enough() {
		b.Text(t.Dim, w.FoundLater.For(env.Lang, f.Missing()))
		return
	}
	for _, said := range f.Sentences(v.Catalog, env.Lang) {
		b.Text(t.Text, said)
	}
}
