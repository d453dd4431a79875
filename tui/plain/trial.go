package plain

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/quiz/learning"
	quizvisit "aina/quiz/visit"
	"aina/tui/facts"
)

// trial is a reflection that is being entered.
type trial struct{ *quizvisit.Trial }

// trial asks how it went at the opportunity o; if o is nil, it first asks which one it
// was. Going back from the first question leads to leave.
func (v *visit) trial(o *catalog.Opportunity, leave step) step {
	return v.runTrial(trial{quizvisit.NewTrial(o, "")}, leave)
}

// editTrial asks the questions about entry i of the log again.
func (v *visit) editTrial(i int, leave step) step {
	return v.runTrial(trial{v.TrialOf(i)}, leave)
}

// runTrial asks all questions of a trial, records it and prints what the picture
// learned from it. Before the first one it asks whose computer this is.
func (v *visit) runTrial(t trial, leave step) step {
	return func(v *visit) (step, error) {
		if v.MustDecide() {
			if answered, err := v.askOwner(); err != nil || !answered {
				return leave, err
			}
		}
		if t.New() && v.LogFull() {
			v.print(v.words.Reflect.Full, "n", strconv.Itoa(learning.MaxReflections))
			return leave, nil
		}
		v.trying = t.Trial
		defer func() { v.trying = nil }()
		for more := true; more; {
			x, err := t.ask(v)
			switch {
			case err != nil:
				return nil, t.abandon(v, err)
			case x == back && !t.Back():
				return leave, nil
			case x != back && x != takeBack:
				more = t.Next()
			}
		}
		before := v.current().Snapshot
		v.WriteTrial(t.Trial)
		v.keep()
		v.printLearned(t.Reflection, before)
		return (*visit).recorded, nil
	}
}

// abandon records the answers so far when the input ends, or the person goes
// elsewhere, in the middle of a trial. A trial without any outcome is dropped. It
// returns err.
func (t *trial) abandon(v *visit, err error) error {
	if v.failed == nil && v.LeaveTrial(t.Trial) {
		v.keep()
		v.printRecorded(t.Reflection)
	}
	return err
}

// ask asks the current question and stores the answer.
func (t *trial) ask(v *visit) (command, error) {
	w := func() words.Reflect { return v.words.Reflect }
	r := &t.Reflection
	switch t.At {
	case quizvisit.Which:
		return t.askWhich(v)
	case quizvisit.When:
		return t.askWhen(v)
	case quizvisit.Joy:
		return t.askSteps(v, &r.Joy, func() []string { s := w().JoySteps; return s[:] })
	case quizvisit.Energy:
		return t.askSteps(v, &r.Energy, func() []string { s := w().EnergySteps; return s[:] })
	case quizvisit.Again:
		n := 1 + slices.Index(learning.AgainChoices(), r.Again)
		x, err := t.askSteps(v, &n, func() []string { return []string{w().No, w().Maybe, w().Yes} })
		if r.Again = ""; n > 0 {
			r.Again = learning.AgainChoices()[n-1]
		}
		return x, err
	}
	return t.askNote(v)
}

// header prints the progress, the question, and the answer so far.
func (t *trial) header(v *visit, answer string) {
	w := v.words.Reflect
	at, all := t.Progress()
	v.blank()
	if t.AtFirst() && t.At > quizvisit.Which {
		v.print(t.Reflection.Name(v.opt.Catalog, v.lang) + ".")
	}
	v.print(v.words.Plain.Try.Question, "at", strconv.Itoa(at),
		"all", strconv.Itoa(all), "question", facts.Question(w, t.At))
	if answer != "" {
		v.print(v.words.Plain.Ask.SoFar, "answer", answer)
	}
}
