package plain

import (
	"cmp"
	"errors"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
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
	at := v.Session.At()
	v.introduce(q)
	v.must = ""
	a, x, err := v.answer(q)
	if err != nil {
		return nil, err
	}
	switch x {
	case back:
		if !v.Session.Back() {
			v.print(v.words.Plain.Ask.First)
			if v.guest != nil {
				return nil, nil
			}
			if v.opt.NoSave || v.opt.Keeper == nil {
				return (*visit).welcome, nil
			}
			return (*visit).owner, nil
		}
		return nil, nil
	case skip:
		given, ok := v.Session.Given(v.Session.At())
		v.Session.Skip()
		v.printSkipped(ok && !given.Skipped)
	case takeBack:
		given, ok := v.Session.Given(v.Session.At())
		if !ok || given.Skipped {
			v.print(v.words.Plain.General.NotHere, "verb", v.name(takeBack))
			return nil, nil
		}
		v.Session.Unset(v.Session.At())
		v.print(v.words.Question.TakenBack)
	case next:
		v.Session.Next()
	default:
		if err := v.Session.Answer(a); err != nil {
			return nil, v.misfit(err)
		}
	}
	v.keep()
	if x != takeBack {
		v.breathe(at)
	}
	return nil, nil
}

// breathe prints, where a breath comes after question i, what was done, a first true word
// of it, and how much of the part is left. The next part introduces itself.
func (v *visit) breathe(i int) {
	if !v.BreathesAfter(i) {
		return
	}
	w, q := v.words, v.Session.Question(i)
	answered, asked := v.Count(q.Section, 0)
	_, ahead := v.Count(q.Section, i+1)
	v.blank()
	if ahead == 0 {
		said := ""
		switch {
		case answered == 0:
			said = w.Review.Skipped
		case asked > 1: // one question may have had many rows
			said = w.Review.Answered.For(v.lang, answered)
		}
		if said != "" {
			said = text.Capitalize(said) + "."
		}
		v.print(text.Join(" ", w.Plain.Ask.PartDone, said), "part", v.part(q).Title.In(v.lang))
	}
	v.print(reading.SoFar(v.Profile(), q.Section, v.opt.Catalog, v.lang))
	if ahead > 0 {
		v.print(w.Chapter.More.For(v.lang, ahead) + ".")
	}
}

// printSkipped says that a question was skipped. One that was answered keeps its answer.
func (v *visit) printSkipped(answered bool) {
	if !answered {
		v.print(v.words.Plain.Ask.Skipped)
	}
}

// misfit says why an answer does not fit its question, and returns any other error.
func (v *visit) misfit(err error) error {
	var misfit *quiz.AnswerError
	if !errors.As(err, &misfit) {
		return err
	}
	v.print(misfit.In(v.lang))
	return nil
}

// introduce prints the title of a section, and the first time why it is asked, before its
// first question.
func (v *visit) introduce(q quiz.Question) {
	if v.introduced == q.Section {
		return
	}
	v.introduced = q.Section
	part := v.part(q)
	v.blank()
	v.print(part.Title.In(v.lang))
	reason := part.Reason.In(v.lang)
	if v.readOut[reason]++; v.readOut[reason] == 1 {
		v.print(reason)
	}
}

// header prints the progress, the question, and the answer so far; row is the row that
// is asked, from 0. In short it leaves out what all questions of the part ask.
func (v *visit) header(q quiz.Question, row int, short bool) {
	v.printQuestion(q, row, short)
	if a, ok := v.Session.Given(v.Session.At()); ok && !a.Skipped {
		w := v.words.Plain.Ask
		v.print(text.Join(" ", w.SoFar, w.KeepsIt), "answer", v.answerText(q, a), "next", v.name(next))
	}
}

// printQuestion prints the progress and the question.
func (v *visit) printQuestion(q quiz.Question, row int, short bool) {
	w := v.words.Plain
	v.blank()
	progress := w.Ask.Progress
	if v.minutesSaid = v.Session.MinutesByRow(row); v.amending {
		progress, v.minutesSaid = w.Ask.At, 0
	}
	v.print(progress, "n", strconv.Itoa(v.Session.At()+1), "all", strconv.Itoa(v.Session.Len()),
		"minutes", w.Ask.Minutes.For(v.lang, v.minutesSaid))
	if q.Kind == quiz.Scale && !short {
		v.print(v.part(q).Ask.In(v.lang))
	}
	v.print(q.Text.In(v.lang))
	v.print(q.Note.In(v.lang))
}

// askQuestion asks one page of a question. It answers "why" itself.
func (v *visit) askQuestion(q quiz.Question, p page) (reply, error) {
	p.commands, p.number = []command{back, skip, takeBack, next, why}, v.Session.At()+1
	p.after = func() { v.hintCommands(back, skip, why, review, help, quit) }
	if q.Limit.IsWish() {
		p.more, p.insist = func() string { return v.mustHint(q) }, func() { v.insist(q) }
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

// hintCommands lists commands, at the first question.
func (v *visit) hintCommands(commands ...command) {
	if !v.commandsShown {
		v.commandsShown = true
		v.print(v.words.Plain.General.Commands, "verbs", v.names(commands...))
	}
}

// part is the part of the questionnaire that a question belongs to.
func (v *visit) part(q quiz.Question) quiz.Part { return v.Session.Questionnaire().PartOf(q) }

func labels(options []quiz.Option, lang text.Lang) []string {
	return facts.Each(options, func(o quiz.Option) string {
		return text.Join(": ", text.Capitalize(o.Label.In(lang)), o.Note.In(lang))
	})
}
