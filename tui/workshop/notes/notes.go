// Package notes puts into words what is for the trainer alone: how late it is, and what
// can be dropped. Nothing of it belongs on a projector.
package notes

import (
	"strconv"
	"time"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz/workshop"
)

// Pace says how much time has passed, and whether it is late.
func Pace(w *workshop.Course, now time.Duration, lang catalog.Lang) string {
	t := locale.In(lang).Workshop.Trainer
	passed, planned, begun := w.Passed(now)
	if !begun {
		return t.NotBegun
	}
	line := text.Fill(t.Passed, "n", strconv.Itoa(passed), "all", strconv.Itoa(planned))
	switch late := w.Late(now); {
	case late > 0 && len(w.Drops(now)) == 0:
		return text.Join(" ", line, t.Late.For(lang, late), t.NoDrop)
	case late > 0:
		return text.Join(" ", line, t.Late.For(lang, late))
	case late < 0:
		return text.Join(" ", line, t.InHand.For(lang, -late))
	}
	return text.Join(" ", line, t.InTime)
}

// Following says what comes after the block that is shown.
func Following(w *workshop.Course, lang catalog.Lang) string {
	t := locale.In(lang).Workshop.Trainer
	if title, ok := w.Following(); ok {
		return text.Fill(t.Next, "title", title.In(lang))
	}
	return t.Last
}

// Offer says what dropping a step would save.
func Offer(w *workshop.Course, d workshop.Drop, lang catalog.Lang) string {
	t, b := locale.In(lang).Workshop.Trainer, w.Order().Steps[d.Step].Block
	form := t.Drop
	if b.Least > 0 {
		form = t.Shorten
	}
	return text.Fill(form, "title", b.Title.In(lang), "saves", strconv.Itoa(d.Saves), "left", strconv.Itoa(b.Least))
}

// Dropped drops a step, and says what became of it.
func Dropped(w *workshop.Course, step int, lang catalog.Lang) string {
	w.DropStep(step)
	t, title := locale.In(lang).Workshop.Trainer, w.Order().Steps[step].Block.Title.In(lang)
	if left := w.Minutes(step); left > 0 {
		return text.Fill(t.Shortened, "title", title, "left", strconv.Itoa(left))
	}
	return text.Fill(t.Dropped, "title", title)
}
