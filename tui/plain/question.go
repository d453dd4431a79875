package plain

import (
	"cmp"
	"errors"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
)

// questions asks the questions that are left, up to the result.
func (v *visit) questions() (step, error) {
	for !v.Session.Done() {
		if to, err := v.question(); to != nil || err != nil {
			return to, err
		}
	}
	return (*visit).result, nil
}

// question asks the current question and records the answer. It returns a step
// only if the person goes back from the first question.
func (v *visit) question() (step, error) {
	q, _ := v.Session.Current()
	v.introduce(q)
	v.asking = v.Session.At() + 1
	defer func() { v.asking = 0 }()
	a, x, err := v.answer(q)
	if err != nil {
		v.keepPartly(a)
		return nil, err
	}
	switch x {
	case back:
		v.keepPartly(a)
		if !v.Session.Back() {
			v.print(v.words.Plain.Ask.First)
			if v.opt.NoSave || v.opt.Keeper == nil {
				return (*visit).welcome, nil
			}
			return (*visit).owner, nil
		}
		return nil, nil
	case skip:
		v.Session.Skip()
		v.print(v.words.Plain.Ask.Skipped)
	case next:
		v.Session.Next()
	default:
		if err := v.Session.Answer(a); err != nil {
			var misfit *quiz.AnswerError
			if !errors.As(err, &misfit) {
				return nil, err
			}
			v.print(misfit.In(v.lang))
			return nil, nil
		}
	}
	v.keep()
	return nil, nil
}

// keepPartly saves the rows of a question that were answered before the person went
// elsewhere, or the input or the program ended.
func (v *visit) keepPartly(a quiz.Answer) {
	if len(a.Levels) == 0 {
		return
	}
	if v.Session.Set(v.Session.At(), a) == nil {
		v.keep()
	}
}

// echo prints what an answer was understood as. Of one that is changed the line that
// says so tells it.
func (v *visit) echo(line string, pairs ...string) {
	if !v.editing {
		v.print(line, pairs...)
	}
}

// introduce prints the title of a section and why it is asked, before its first
// question.
func (v *visit) introduce(q quiz.Question) {
	if v.introduced == q.Section {
		return
	}
	v.introduced = q.Section
	part := v.part(q)
	v.blank()
	v.print(part.Title.In(v.lang))
	v.print(part.Reason.In(v.lang))
}

// header prints the progress, the question, and the answer so far. In short it leaves
// out what all questions of the part ask.
func (v *visit) header(q quiz.Question, row int, short bool) {
	w := v.words.Plain
	v.blank()
	at, all := strconv.Itoa(v.Session.At()+1), strconv.Itoa(v.Session.Len())
	if v.minutesSaid = v.Session.MinutesByRow(row); v.editing {
		v.minutesSaid = 0
		v.print(w.Review.Again, "n", at, "all", all)
	} else {
		v.print(w.Ask.Progress, "n", at, "all", all, "minutes", w.Ask.Minutes.For(v.lang, v.minutesSaid))
	}
	if q.Kind == quiz.Scale && (!short || v.editing) {
		v.print(v.part(q).Ask.In(v.lang))
	}
	v.print(q.Text.In(v.lang))
	v.print(q.Note.In(v.lang))
	if a, ok := v.Session.Given(v.Session.At()); ok && !a.Skipped {
		v.print(w.Ask.SoFar, "answer", v.answerText(q, a))
	}
}

// askQuestion asks one page of a question. It answers "why" itself.
func (v *visit) askQuestion(q quiz.Question, p page) (reply, error) {
	p.commands, p.again = []command{back, skip, next, why}, true
	p.after = func() {
		if !v.commandsShown {
			v.commandsShown = true
			v.print(v.words.Plain.General.Commands, "verbs", v.names(back, skip, why, review, edit, help, quit))
		}
	}
	for {
		r, err := v.ask(p)
		if err != nil || r.command != why {
			if r.command == next {
				if _, ok := v.Session.Given(v.Session.At()); !ok {
					r.command = skip
				}
			}
			return r, err
		}
		v.print(cmp.Or(v.part(q).Reason.In(v.lang), v.words.Plain.Ask.NoWhy))
	}
}

// part is the part of the questionnaire that a question belongs to.
func (v *visit) part(q quiz.Question) quiz.Part { return v.Session.Questionnaire().Part(q.Section) }

func labels(options []quiz.Option, lang text.Lang) []string {
	return facts.Each(options, func(o quiz.Option) string { return text.Join(": ", o.Label.In(lang), o.Note.In(lang)) })
}
