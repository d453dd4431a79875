package plain

import (
	"context"
	"errors"
	"io"
	"slices"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/card"
	"aina/tui/facts"
	"aina/tui/plain/lines"
)

// Guest is how one person of a workshop is asked.
type Guest struct {
	Card     card.Card // the short form; without items it is not offered
	Full     bool      // whether there is time for the full form
	Finished func(quiz.Answers)
}

// AskGuest lets one person of a workshop answer at the keyboard, in a form of their choice
// and in lines that r reads, and shows them their result. g.Finished gets their answers once
// all is answered, and again where they change something. Nothing of them stays afterwards.
// The error is io.EOF at the end of the input, that of the context, or one of writing.
func AskGuest(ctx context.Context, opt Options, r *lines.Reader, g Guest) error {
	opt.NoSave, opt.Keeper, opt.Found = true, nil, false
	v := newVisit(ctx, opt)
	v.lines.Stop()
	v.lines, v.guest = r, &g
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
		v.guest.Finished(v.Session.Answers())
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
	return (*visit).guestForm, nil
}

// guestForm lets a guest choose a form.
func (v *visit) guestForm() (step, error) {
	w := v.words.Workshop.Card
	ask := func(f quiz.Form) step {
		return func(v *visit) (step, error) {
			v.Start(f, v.opt.Catalog.Causes)
			return (*visit).questions, nil
		}
	}
	labels, steps := []string{w.Quick.For(v.lang, v.opt.Questions.Minutes(quiz.Quick))}, []step{ask(quiz.Quick)}
	if len(v.guest.Card.Items) > 0 {
		short := text.Join(". ", w.Short.For(v.lang, facts.CardMinutes), w.ShortNote)
		labels, steps = append([]string{short}, labels...), append([]step{(*visit).shortCard}, steps...)
	}
	if v.guest.Full {
		labels, steps = append(labels, w.Full.For(v.lang, v.opt.Questions.Minutes(quiz.Full))), append(steps, ask(quiz.Full))
	}
	r, err := v.ask(page{
		show: func() {
			v.blank()
			v.print(v.words.Workshop.Card.AskForm)
		},
		options: func() []string { return labels },
	})
	if err != nil {
		return nil, err
	}
	return steps[r.option], nil
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

// shortCard asks a guest the short card. What is marked becomes answers of the quick form.
func (v *visit) shortCard() (step, error) {
	asks, given := facts.CardQuestions(v.guest.Card), quiz.Answers{}
	for at := 0; at < len(asks); {
		a, x, err := v.askCard(asks, at, given[asks[at].ID])
		switch {
		case err != nil:
			return nil, err
		case x == back && at == 0:
			return (*visit).guestForm, nil
		case x == back:
			at--
			continue
		case x == noCommand:
			given[asks[at].ID] = a
		case x == takeBack:
			delete(given, asks[at].ID)
			v.print(v.words.Question.TakenBack)
			continue
		}
		at++
	}
	marks := facts.CardMarks(given)
	v.Start(quiz.Quick, v.opt.Catalog.Causes)
	if err := facts.FillFromCard(v.Session, marks); err != nil {
		return nil, v.misfit(err)
	}
	v.sketched = true
	if marks.Empty() {
		v.print(v.words.Workshop.Card.Nothing)
	}
	return (*visit).result, nil
}

// askCard asks one question of the card, and returns its answer or a command.
func (v *visit) askCard(asks []quiz.Question, at int, before quiz.Answer) (quiz.Answer, command, error) {
	q := asks[at]
	var picked []int
	p := page{
		show: func() {
			w := v.words.Workshop.Card
			v.blank()
			v.print(w.Step, "at", strconv.Itoa(at+1), "all", strconv.Itoa(len(asks)))
			v.print(q.Text.In(v.lang))
			v.print(q.Note.In(v.lang))
			if len(before.Picked) > 0 {
				v.print(v.words.Plain.Ask.SoFar, "answer", v.chosen(q, before))
			}
		},
		options:  func() []string { return labels(q.Options, v.lang) },
		commands: []command{back, skip, takeBack, next},
		after:    func() { v.hintCommands(back, skip, help, quit) },
	}
	most := 1
	if q.Kind.HasMarks() {
		most = len(q.Options)
		p.wait = func() string { return v.words.Plain.Ask.Many }
		if q.Kind == quiz.Pick {
			most = q.Max
			p.wait = func() string { return text.Fill(v.words.Plain.Ask.UpTo, "max", strconv.Itoa(most)) }
		}
		p.parse = func(line string) (ok bool) {
			picked, ok = lines.Numbers(line, len(q.Options))
			return ok && lines.InRange(picked, len(q.Options))
		}
	}
	for {
		picked = nil
		r, err := v.ask(p)
		if err != nil || r.command != noCommand {
			return quiz.Answer{}, r.command, err
		}
		if picked == nil {
			picked = []int{r.option + 1}
		}
		slices.Sort(picked)
		picked = slices.Compact(picked)
		if len(picked) <= most {
			break
		}
		v.print(v.words.Plain.Ask.TooMany, "max", strconv.Itoa(most))
		p.show = func() {}
	}
	var a quiz.Answer
	for _, n := range picked {
		a.Picked = append(a.Picked, q.Options[n-1].ID)
	}
	v.print(v.words.Plain.General.Chose, "choice", v.chosen(q, a))
	return a, noCommand, nil
}

// chosen puts what was chosen on a card into words, for the middle of a sentence.
func (v *visit) chosen(q quiz.Question, a quiz.Answer) string {
	return facts.Answer(q, quiz.Part{}, a, v.opt.Catalog, v.lang)
}
