package join

import (
	"context"
	"strconv"
	"time"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz/workshop"
	"aina/tui/workshop/notes"
	"aina/tui/workshop/phone"
	"aina/tui/workshop/phone/pages"
)

// Request is a wish of the trainer's own phone: to see the notes of the page on the
// projector, and perhaps to turn that page before. Answer fulfils it.
type Request struct {
	Context context.Context // ends when the phone waits no longer
	turn    phone.Turn
	answer  chan<- pages.Notes // has room for one
}

// Guide has the wishes of the trainer's phone go to ask, from the goroutines of a server.
func (l *Lan) Guide(ask func(Request)) {
	l.Phones.SetGuide(func(ctx context.Context, t phone.Turn) (n pages.Notes, ok bool) {
		answer := make(chan pages.Notes, 1)
		ask(Request{ctx, t, answer})
		select {
		case n = <-answer:
			return n, true
		case <-ctx.Done():
			return n, false
		}
	})
}

// Answer fulfils a wish, in a language. turned reports whether another page is on the
// projector now. It must be called where the course is.
func (l *Lan) Answer(r Request, w *workshop.Course, now time.Duration, lang catalog.Lang) (turned bool) {
	if r.turn.At == placeOf(w) {
		switch r.turn.By {
		case 1:
			turned = !w.Waits() && w.Next(now) // closing takes the heads, which are typed at the laptop
		case -1:
			turned = w.Back()
		}
	}
	r.answer <- l.notes(w, now, lang)
	return turned
}

// placeOf stands for the page that is on the projector.
func placeOf(w *workshop.Course) string {
	return strconv.Itoa(w.At().Step) + "." + strconv.Itoa(w.At().Page)
}

// notes are the trainer's notes for the page on the projector.
func (l *Lan) notes(w *workshop.Course, now time.Duration, lang catalog.Lang) pages.Notes {
	all := &locale.In(lang).Workshop
	at, of := w.Position()
	n := pages.Notes{
		Lang: lang, At: placeOf(w), Place: text.Fill(all.Lines.Place, "n", strconv.Itoa(at), "all", strconv.Itoa(of)),
		Title: w.Block().Title.In(lang), Say: w.Notes().In(lang), Follows: notes.Following(w, lang),
	}
	if w.Waits() || w.Forgotten() {
		n.Facts = append(n.Facts, all.Trainer.StillOpen)
	}
	for _, fact := range []string{notes.Pace(w, now, lang), Ladder(l.Ladder(), lang), Advice(l.Advice(), l.Host.State().Chosen().Kind, lang)} {
		if fact != "" {
			n.Facts = append(n.Facts, fact)
		}
	}
	return n
}

// NotesWhere says where the trainer's own phone shows the notes, "" where there is no
// network.
func (l *Lan) NotesWhere(lang catalog.Lang) string {
	i := Invitation{State: l.Host.State(), Code: l.Phones.NotesCode()}
	if !i.State.Reachable() {
		return ""
	}
	return text.Fill(locale.In(lang).Workshop.Phone.Notes.Where, "address", i.Typed()+phone.NotesPath, "code", i.Spaced())
}
