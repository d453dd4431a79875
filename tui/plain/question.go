package plain

import (
	"errors"
	"io"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
)

// questions asks the questions that are left, up to the review.
func (v *visit) questions() (step, error) {
	for !v.Session.Done() {
		if to, err := v.question(); to != nil || err != nil {
			return to, err
		}
	}
	return (*visit).review, nil
}

// question asks the current question and records the answer. It returns a step
// only if the person goes back from the first question.
func (v *visit) question() (step, error) {
	q, _ := v.Session.Current()
	v.introduce(q.Section)
	a, x, err := v.answer(q)
	if err != nil {
		v.keepPartly(a, err)
		return nil, err
	}
	switch x {
	case back:
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

// keepPartly saves the rows of a question that were answered before the input or
// the program ended.
func (v *visit) keepPartly(a quiz.Answer, err error) {
	if len(a.Levels) == 0 || !(errors.Is(err, io.EOF) || errors.Is(err, errQuit) || v.ctx.Err() != nil) {
		return
	}
	if v.Session.Set(v.Session.At(), a) == nil {
		v.keep()
	}
}

// introduce prints the title of a section and why it is asked, when it begins.
func (v *visit) introduce(s quiz.Section) {
	if v.introduced == s {
		return
	}
	v.introduced = s
	part := v.Session.Questionnaire().Part(s)
	v.blank()
	v.print(part.Title.In(v.lang))
	v.print(part.Reason.In(v.lang))
}

// header prints the progress, the question, and the answer so far.
func (v *visit) header(q quiz.Question) {
	w := v.words.Plain
	v.blank()
	v.print(w.Ask.Progress, "n", strconv.Itoa(v.Session.At()+1), "all", strconv.Itoa(v.Session.Len()),
		"minutes", w.Ask.Minutes.For(v.lang, v.Session.Minutes()))
	if q.Kind == quiz.Scale {
		v.print(v.Session.Questionnaire().Part(q.Section).Ask.In(v.lang))
	}
	v.print(q.Text.In(v.lang))
	v.print(q.Note.In(v.lang))
	if a, ok := v.Session.Given(v.Session.At()); ok && !a.Skipped {
		v.print(w.Ask.SoFar, "answer", v.answerText(q, a))
	}
}

// askQuestion asks one page of a question. It answers "why" itself.
func (v *visit) askQuestion(q quiz.Question, p page) (reply, error) {
	commands := p.commands
	p.commands = append([]command{back, skip, next, why}, commands...)
	p.after = func() {
		if !v.commandsShown {
			v.commandsShown = true
			v.print(v.words.Plain.General.Commands, "verbs", v.names(back, skip, why, review, help, quit))
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
		reason := v.Session.Questionnaire().Part(q.Section).Reason.In(v.lang)
		if reason == "" {
			reason = v.words.Plain.Ask.NoWhy
		}
		v.print(reason)
	}
}

// answer asks a question according to its kind. A command other than noCommand
// takes the place of an answer.
func (v *visit) answer(q quiz.Question) (quiz.Answer, command, error) {
	switch q.Kind {
	case quiz.Scale:
		return v.answerScale(q)
	case quiz.One:
		return v.answerOne(q)
	case quiz.Pick, quiz.Many:
		return v.answerSeveral(q)
	case quiz.Levels:
		return v.answerLevels(q)
	case quiz.Place:
		return v.answerPlace(q)
	}
	return v.answerOpen(q)
}

func labels(options []quiz.Option, lang text.Lang) []string {
	all := make([]string, len(options))
	for i, o := range options {
		all[i] = o.Label.In(lang)
		if note := o.Note.In(lang); note != "" {
			all[i] += ": " + note
		}
	}
	return all
}
