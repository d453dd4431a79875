package plain

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/quiz/learning"
	quizvisit "aina/quiz/visit"
	"aina/tui/facts"
	"aina/tui/words"
)

// trial is how something went that was tried, as far as it was said.
type trial struct{ *quizvisit.Trial }

// trial asks how it went at the role o, or at one still to be named. Whoever
// steps back before the first question comes to leave.
func (v *visit) trial(o *catalog.Opportunity, leave step) step {
	return v.askTrial(trial{quizvisit.NewTrial(o, "")}, leave)
}

// trialAgain asks again about entry i of the log.
func (v *visit) trialAgain(i int, leave step) step {
	return v.askTrial(trial{v.TrialOf(i)}, leave)
}

// askTrial asks a trial to its end, writes it down and says what the picture
// made of it. Before the first is kept it asks whose computer this is.
func (v *visit) askTrial(t trial, leave step) step {
	return func(v *visit) (step, error) {
		if v.MustDecide() {
			if answered, err := v.askWhose(); err != nil || !answered {
				return leave, err
			}
		}
		if t.New() && v.LogFull() {
			v.say(v.words.Reflect.Full, "n", strconv.Itoa(learning.MaxReflections))
			return leave, nil
		}
		for more := true; more; {
			x, err := t.ask(v)
			switch {
			case err != nil:
				return nil, t.leaveOff(v, err)
			case x != back:
				more = t.Next()
			case !t.Back():
				return leave, nil
			}
		}
		before := v.now().Snapshot
		v.WriteTrial(t.Trial)
		v.keep()
		v.sayTaught(t.Reflection, before)
		return (*visit).written, nil
	}
}

// leaveOff writes down what was said when the input ended, or another room was
// asked for, in the middle: no answer is lost. A trial of which nothing but the
// role and the day was said is not one yet. The error is passed on.
func (t *trial) leaveOff(v *visit, err error) error {
	if v.failed == nil && v.LeaveTrial(t.Trial) {
		v.keep()
		v.sayWritten(t.Reflection)
	}
	return err
}

// ask asks the current step and takes what comes.
func (t *trial) ask(v *visit) (verb, error) {
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
		x, err := t.askSteps(v, &n, func() []string { return []string{w().Yes, w().Maybe, w().No} })
		if r.Again = ""; n > 0 {
			r.Again = learning.AgainChoices()[n-1]
		}
		return x, err
	}
	return t.askNote(v)
}

// head says how far one is, the question, and what was answered before.
func (t *trial) head(v *visit, answer string) {
	w := v.words.Reflect
	at, all := t.Progress()
	v.gap()
	if t.AtFirst() && t.At > quizvisit.Which {
		v.say(t.Reflection.Name(v.opt.Catalog, v.lang) + ".")
	}
	v.say(v.words.Plain.Try.Question, "at", strconv.Itoa(at),
		"all", strconv.Itoa(all), "question", facts.Asks(w, t.At))
	if answer != "" {
		v.say(v.words.Plain.Ask.SoFar, "answer", answer)
	}
}
