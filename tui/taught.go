package tui

import (
	"strings"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
)

// newTaught shows what the picture made of a try: what moved, from where to
// where, and what several tries show together. A try of which nothing was said
// teaches nothing.
func newTaught(env *Env, r quiz.Reflection, before *quiz.Snapshot) Screen {
	return newText(env.KitEnv,
		func() string { return env.Words.Reflect.Title },
		func(b *block) {
			t, w := env.Theme, env.Words.Reflect
			if _, told := r.Outcome(); told {
				b.text(t.Good, w.Saved)
			} else {
				b.text(t.Good, env.Words.Plain.Try.Written)
				b.text(t.Text, env.Words.Plain.Try.Untold)
			}
			if !env.Visit.Keeps {
				b.text(t.Dim, w.NotKept)
			}
			b.gap()
			learned(env, b, r, before)
			b.gap()
			found(env, b)
			b.gap()
			b.text(t.Title, w.HowTitle)
			b.text(t.Dim, w.How)
		})
}

// learned lists what has moved since an earlier picture. Of a try of which
// nothing was said it says nothing, unless that took something back.
func learned(env *Env, b *block, r quiz.Reflection, before *quiz.Snapshot) {
	t, w, v := env.Theme, env.Words.Reflect, env.Visit
	moves := facts.Moves(before, v.Snapshot(), v.Catalog, w)
	moved, held := facts.Moved(moves, v.Catalog, w, env.Lang), facts.Held(moves, v.Catalog, env.Lang)
	if _, told := r.Outcome(); !told && len(moved) == 0 {
		return
	}
	b.text(t.Title, w.Learned)
	switch {
	case v.Snapshot().Answered.Empty():
		b.text(t.Text, w.NoAnswers)
	case len(moves) == 0:
		b.text(t.Text, w.MovedNone)
	}
	for _, said := range moved {
		b.hang("· ", t.Text, said)
	}
	if len(held) > 0 {
		b.text(t.Dim, text.Fill(env.Words.Plain.Try.Held, "list", strings.Join(held, "; ")))
	}
}

// found says what the log shows, or how many tries are missing until then.
func found(env *Env, b *block) {
	t, w, v := env.Theme, env.Words.Reflect, env.Visit
	f := quiz.Find(v.Log, v.Snapshot().Answered)
	if f.Tried == 0 {
		return
	}
	b.text(t.Title, w.Found)
	if !f.Enough() {
		b.text(t.Dim, w.FoundLater.For(env.Lang, f.Missing()))
		return
	}
	for _, said := range f.Sentences(v.Catalog, env.Lang) {
		b.text(t.Text, said)
	}
}
