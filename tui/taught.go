package tui

import (
	"aina/catalog/text"
	"aina/quiz"
)

// newTaught shows what the picture made of a try: what moved, from where to
// where, and what several tries show together.
func newTaught(env *Env, before quiz.Profile) Screen {
	return &textScreen{
		env:   env,
		title: func() string { return env.Words.Reflect.Title },
		fill: func(b *block) {
			t, w := env.Theme, env.Words.Reflect
			b.text(t.Good, w.Saved)
			if !env.Visit.Keeps {
				b.text(t.Dim, w.NotKept)
			}
			b.gap()
			b.text(t.Title, w.Learned)
			learned(env, b, before)
			b.gap()
			found(env, b)
			b.gap()
			b.text(t.Title, w.HowTitle)
			b.text(t.Dim, w.How)
		},
	}
}

// learned lists what has moved since an earlier picture.
func learned(env *Env, b *block, before quiz.Profile) {
	t, w, v := env.Theme, env.Words.Reflect, env.Visit
	now := v.picture().Learned()
	if len(now.Motives)+len(now.Activities)+len(now.Causes) == 0 {
		b.text(t.Text, w.NoAnswers)
		return
	}
	moved := false
	for _, d := range quiz.Dials(v.Catalog.Causes) {
		was, _ := before.Value(d)
		is, known := now.Value(d)
		if a, z := number(d, was), number(d, is); known && a != z {
			moved = true
			b.hang("· ", t.Text, text.Fill(w.Moved, "x", d.Name(v.Catalog, env.Lang), "before", a, "after", z))
		}
	}
	if !moved {
		b.text(t.Text, w.MovedNone)
	}
}

// number is the value of a dial as its bar shows it, out of 100.
func number(d quiz.Dial, value float64) string {
	return itoa(percent(share(quiz.Bar{Facet: d.Facet, Value: value})))
}

// found says what the log shows, or how many tries are missing until then.
func found(env *Env, b *block) {
	t, w, v := env.Theme, env.Words.Reflect, env.Visit
	f := quiz.Find(v.Log, v.picture().Answered())
	if f.Tried == 0 {
		return
	}
	b.text(t.Title, w.Found)
	if !f.Enough() {
		b.text(t.Dim, w.FoundLater.For(env.Lang, f.Missing()))
		return
	}
	for _, said := range f.Say(v.Catalog, env.Lang) {
		b.text(t.Text, said)
	}
}
