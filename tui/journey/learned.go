package journey

import (
	"aina/catalog/text"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/tui/facts"
	"aina/tui/kit"
	"strings"
)

// newLearned shows what the picture made of a try: what moved, from where to
// where, and what several tries show together. A try of which nothing was said
// teaches nothing.
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

// learned lists what has moved since an earlier picture. Of a try of which
// nothing was said it says nothing, unless that took something back.
func learned(env *Env, b *kit.Block, r learning.Reflection, before *person.Snapshot) {
	t, w, v := env.Theme, env.Words.Reflect, env.Visit
	moves := facts.Moves(before, v.Snapshot(), v.Catalog, w)
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

// found says what the log shows, or how many tries are missing until then.
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
