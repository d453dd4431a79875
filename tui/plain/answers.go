package plain

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/plain/lines"
)

// answer asks a question according to its kind. A command other than noCommand
// takes the place of an answer.
func (v *visit) answer(q quiz.Question) (quiz.Answer, command, error) {
	p := page{show: func() { v.header(q, 0, false) }}
	switch q.Kind {
	case quiz.Pick, quiz.Many:
		return v.answerSeveral(q, p)
	case quiz.Levels:
		return v.answerLevels(q)
	case quiz.Scale:
		p.options = func() []string {
			return facts.Each(v.part(q).Steps, func(s catalog.Text) string { return s.In(v.lang) })
		}
		p.recurs, p.again = string(q.Section), p.show
		asked := p
		p.show = func() { v.header(q, 0, v.isFamiliar(asked)) }
	case quiz.One:
		p.options = func() []string { return labels(q.Options, v.lang) }
	case quiz.Place:
		p.free, p.name, p.wait = true, true, func() string { return v.words.Plain.Ask.Place }
	default:
		p.free, p.wait = true, func() string { return v.words.Plain.Ask.Open }
	}
	r, err := v.askQuestion(q, p)
	if err != nil || r.command != noCommand {
		return quiz.Answer{}, r.command, err
	}
	switch q.Kind {
	case quiz.Scale:
		v.confirmAnswer(v.words.Plain.Ask.Scale, "n", strconv.Itoa(r.option+1), "label", text.LowerFirst(p.options()[r.option]))
		return quiz.Answer{Scale: r.option + 1}, noCommand, nil
	case quiz.One:
		v.confirmAnswer(v.words.Plain.General.Chose, "choice", text.LowerName(q.Options[r.option].Label.In(v.lang)))
		return quiz.Answer{Picked: []string{q.Options[r.option].ID}}, noCommand, nil
	case quiz.Place:
		a, x, err := v.place(r.text)
		if x == back {
			return v.answer(q)
		}
		return a, x, err
	}
	v.confirmAnswer(v.words.Plain.Ask.Written, "text", r.text)
	return quiz.Answer{Text: r.text}, noCommand, nil
}

// answerSeveral accepts several numbers on one line.
func (v *visit) answerSeveral(q quiz.Question, p page) (quiz.Answer, command, error) {
	most, wait := len(q.Options), func() string { return v.words.Plain.Ask.Many }
	if q.Kind == quiz.Pick {
		most, wait = q.Max, func() string { return text.Fill(v.words.Plain.Ask.UpTo, "max", strconv.Itoa(q.Max)) }
	}
	var chosen []int
	p.wait, p.options = wait, func() []string { return labels(q.Options, v.lang) }
	p.parse = func(line string) bool {
		all, ok := lines.Numbers(line, len(q.Options))
		chosen = all
		return ok && lines.InRange(all, len(q.Options))
	}
	for {
		r, err := v.askQuestion(q, p)
		if err != nil || r.command != noCommand {
			return quiz.Answer{}, r.command, err
		}
		a := quiz.Answer{}
		for _, n := range chosen {
			a.Picked = append(a.Picked, q.Options[n-1].ID)
		}
		fit, err := q.Validate(a)
		if err != nil {
			v.print(v.words.Plain.Ask.TooMany, "max", strconv.Itoa(most))
			continue
		}
		v.confirmAnswer(v.words.Plain.General.Chose, "choice", v.answerText(q, fit))
		return fit, noCommand, nil
	}
}

// confirmAnswer prints what was chosen. A change is confirmed by the line that comes
// after it.
func (v *visit) confirmAnswer(line string, pairs ...string) {
	if !v.amending {
		v.print(line, pairs...)
	}
}

// answerText puts an answer into words, for the middle of a sentence.
func (v *visit) answerText(q quiz.Question, a quiz.Answer) string {
	return facts.Answer(q, v.part(q), a, v.opt.Catalog, v.lang)
}
