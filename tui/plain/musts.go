package plain

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// isMust reports whether the answer to a question is a must, or will be one.
func (v *visit) isMust(q quiz.Question) bool {
	a, _ := v.Session.Given(v.Session.At())
	return a.Firm || v.must == q.ID
}

// mustHint says how the answer to a question becomes a must, or a wish again.
func (v *visit) mustHint(q quiz.Question) string {
	w := v.words.Plain.Ask
	said := w.Must
	switch v.readOut[said]++; {
	case v.isMust(q):
		said = w.NoMust
	case v.readOut[said] > 1:
		said = w.MustAgain
	}
	return text.Fill(said, "must", v.name(must))
}

// insist makes the answer to the current question a must, or a wish again. Without an
// answer it is about the one to come.
func (v *visit) insist(q quiz.Question) {
	on := !v.isMust(q)
	if v.must = ""; on {
		v.must = q.ID
		v.PutBack(quiz.Lift{Rule: catalog.Rule(q.Limit)})
	}
	if a, _ := v.Session.Given(v.Session.At()); q.CanBeFirm(a) {
		a.Firm = on
		_ = v.Session.Set(v.Session.At(), a) // it was valid before
		v.keep()
	}
	v.sayMust(on)
}

func (v *visit) sayMust(on bool) {
	if on {
		v.print(v.words.Plain.Ask.MustOn)
		return
	}
	v.print(v.words.Plain.Ask.MustOff)
}

// musts asks which wishes are musts.
func (v *visit) musts() error {
	for {
		wishes := v.Wishes()
		chosen := 0
		r, err := v.ask(page{
			show: func() { v.blank(); v.print(v.words.Plain.Matches.AskMusts) },
			options: func() (all []string) {
				for _, x := range wishes {
					all = append(all, x.Question.Text.In(v.lang)+" "+text.Capitalize(v.answerText(x.Question, x.Answer)))
				}
				return all
			},
			parse: chosenOf(&chosen, len(wishes)),
			most:  len(wishes),
			wait: func() string {
				w := v.words.Plain.General
				return text.Fill(w.Number, "n", strconv.Itoa(len(wishes))) + " " + text.Fill(w.Commands, "verbs", v.name(back))
			},
			commands: []command{back, next},
		})
		if err != nil || r.command != noCommand {
			return err
		}
		x := wishes[chosen]
		v.Insist(x.Rule(), !x.Answer.Firm)
		v.keep()
		v.sayMust(!x.Answer.Firm)
	}
}
