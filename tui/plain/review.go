package plain

import (
	"strconv"

	"aina/catalog/text"
)

// review prints every answer and lets the person change any, then continues with
// the result. If questions are left, "next" returns to the current one.
func (v *visit) review() (step, error) {
	goOn := step((*visit).result)
	if !v.Session.Done() {
		goOn = (*visit).questions
	}
	chosen := 0
	r, err := v.ask(page{
		show: func() {
			v.blank()
			v.print(v.words.Plain.Review.Title)
			for i := range v.Session.Len() {
				q := v.Session.Question(i)
				answer := v.words.Plain.Review.NoAnswer
				if a, ok := v.Session.Given(i); ok && !a.Skipped {
					answer = v.answerText(q, a)
				}
				v.print(v.words.Plain.Review.Line, "n", strconv.Itoa(i+1), "question", q.Text.In(v.lang), "answer", answer)
			}
		},
		wait:     func() string { return text.Fill(v.words.Plain.Review.Ask, "next", v.name(next)) },
		parse:    chosenOf(&chosen, v.Session.Len()),
		commands: []command{next, back},
	})
	if err != nil {
		return nil, err
	}
	switch r.command {
	case next:
		return goOn, nil
	case back:
		v.Session.Back()
		return (*visit).questions, nil
	}
	v.Session.Jump(chosen)
	return (*visit).questions, nil
}
