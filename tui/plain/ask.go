package plain

import (
	"errors"
	"io"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
)

// questions walks the session to the check of the answers.
func (v *visit) questions() (step, error) {
	for !v.Session.Done() {
		if to, err := v.question(); to != nil || err != nil {
			return to, err
		}
	}
	return (*visit).review, nil
}

// question asks the current question and records what comes. It gives a room
// only when the person steps back before the first question.
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
			v.say(v.words.Plain.Ask.First)
			if v.opt.NoSave || v.opt.Keeper == nil {
				return (*visit).welcome, nil
			}
			return (*visit).whose, nil
		}
		return nil, nil
	case skip:
		v.Session.Skip()
		v.say(v.words.Plain.Ask.Skipped)
	case next:
		v.Session.Next()
	default:
		if err := v.Session.Answer(a); err != nil {
			var misfit *quiz.AnswerError
			if !errors.As(err, &misfit) {
				return nil, err
			}
			v.say(misfit.In(v.lang))
			return nil, nil
		}
	}
	v.keep()
	return nil, nil
}

// keepPartly keeps the rows of a question that were answered when the input ended
// in the middle of it, or the program was ended.
func (v *visit) keepPartly(a quiz.Answer, err error) {
	if len(a.Levels) == 0 || !(errors.Is(err, io.EOF) || errors.Is(err, errQuit) || v.ctx.Err() != nil) {
		return
	}
	if v.Session.Set(v.Session.At(), a) == nil {
		v.keep()
	}
}

// introduce says the title of a section and why it is asked, when it begins.
func (v *visit) introduce(s quiz.Section) {
	if v.intro == s {
		return
	}
	v.intro = s
	part := v.Session.Questionnaire().Part(s)
	v.gap()
	v.say(part.Title.In(v.lang))
	v.say(part.Reason.In(v.lang))
}

// head says where one is, the question, and what was answered before.
func (v *visit) head(q quiz.Question) {
	w := v.words.Plain
	v.gap()
	v.say(w.Ask.Progress, "n", strconv.Itoa(v.Session.At()+1), "all", strconv.Itoa(v.Session.Len()),
		"minutes", w.Ask.Minutes.For(v.lang, v.Session.Minutes()))
	if q.Kind == quiz.Scale {
		v.say(v.Session.Questionnaire().Part(q.Section).Ask.In(v.lang))
	}
	v.say(q.Text.In(v.lang))
	v.say(q.Note.In(v.lang))
	if a, ok := v.Session.Given(v.Session.At()); ok && !a.Skipped {
		v.say(w.Ask.SoFar, "answer", v.inWords(q, a))
	}
}

// askOf asks one page of a question. "Why" is answered on the way.
func (v *visit) askOf(q quiz.Question, p page) (reply, error) {
	verbs := p.verbs
	p.verbs = append([]verb{back, skip, next, why}, verbs...)
	p.after = func() {
		if !v.told {
			v.told = true
			v.say(v.words.Plain.General.Commands, "verbs", v.names(back, skip, why, review, help, quit))
		}
	}
	for {
		r, err := v.ask(p)
		if err != nil || r.verb != why {
			if r.verb == next {
				if _, ok := v.Session.Given(v.Session.At()); !ok {
					r.verb = skip
				}
			}
			return r, err
		}
		reason := v.Session.Questionnaire().Part(q.Section).Reason.In(v.lang)
		if reason == "" {
			reason = v.words.Plain.Ask.NoWhy
		}
		v.say(reason)
	}
}

// answer asks a question in the way of its kind. A verb stands for what the
// person wants instead of answering.
func (v *visit) answer(q quiz.Question) (quiz.Answer, verb, error) {
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
