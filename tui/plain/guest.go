package plain

import (
	"context"
	"errors"
	"io"

	"aina/quiz"
	"aina/tui/plain/lines"
)

// AskGuest lets one person of a workshop answer the quick form at the keyboard, in lines
// that r reads, and shows them their result. finished gets their answers once all is
// answered, and again where they change something. Nothing of them stays afterwards. The
// error is io.EOF at the end of the input, that of the context, or one of writing.
func AskGuest(ctx context.Context, opt Options, r *lines.Reader, finished func(quiz.Answers)) error {
	opt.NoSave, opt.Keeper, opt.Found = true, nil, false
	v := newVisit(ctx, opt)
	v.lines.Stop()
	v.lines, v.guest = r, finished
	ended := false
	start := step((*visit).guestLanguage)
	for start != nil && v.failed == nil {
		next, err := start(v)
		var jump *jump
		switch {
		case errors.As(err, &jump):
			next = jump.to
		case errors.Is(err, errQuit):
			next = nil
		case errors.Is(err, io.EOF):
			ended, next = true, nil
		case err != nil:
			return err
		}
		start = next
	}
	v.hand()
	if ended {
		return io.EOF
	}
	return v.failed
}

// hand hands over the answers of a guest who has come to the end.
func (v *visit) hand() {
	if v.guest != nil && v.Session != nil && v.Session.Done() {
		v.guest(v.Session.Answers())
	}
}

// guestLanguage asks for the language, anew for each person.
func (v *visit) guestLanguage() (step, error) {
	if err := v.askLanguage(); err != nil {
		return nil, err
	}
	w := v.words.Workshop.Person
	v.blank()
	v.print(w.Hello + ".")
	v.print(w.HelloNote)
	v.Start(quiz.Quick, v.opt.Catalog.Causes)
	return (*visit).questions, nil
}

// handOn asks before everything of a guest disappears.
func (v *visit) handOn() (step, error) {
	if v.Session == nil {
		return nil, nil
	}
	w := v.words.Workshop.Person
	v.blank()
	note, ask := w.DoneNote, w.DoneAsk
	if !v.Session.Done() {
		note, ask = w.StopNote, w.StopAsk
	}
	v.print(note)
	yes, err := v.confirm(ask)
	switch {
	case err != nil:
		return nil, err
	case yes:
		return nil, nil
	case v.Session.Done():
		return (*visit).result, nil
	}
	return (*visit).questions, nil
}
