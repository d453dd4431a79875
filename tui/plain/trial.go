package plain

import (
	"reflect"
	"slices"
	"strconv"

	"aina/catalog"
	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/words"
)

// trialStep is one thing that is asked after something was tried.
type trialStep int

const (
	stepWhich trialStep = iota
	stepWhen
	stepJoy
	stepEnergy
	stepAgain
	stepNote
	trialSteps
)

// trial is how something went that was tried, as far as it was said.
type trial struct {
	reflection quiz.Reflection
	entry      int       // of the log; -1: a new one
	first      trialStep // the role is not asked where it is known
	at         trialStep
}

// trial asks how it went at the role o, or at one still to be named. Whoever
// steps back before the first question comes to leave.
func (v *visit) trial(o *catalog.Opportunity, leave step) step {
	t := trial{entry: -1}
	if o != nil {
		t.reflection, t.first = quiz.NewReflection(o, ""), stepWhen
	}
	return v.askTrial(t, leave)
}

// trialAgain asks again about entry i of the log.
func (v *visit) trialAgain(i int, leave step) step {
	return v.askTrial(trial{reflection: v.Log[i], entry: i, first: stepWhen}, leave)
}

// askTrial asks a trial to its end, writes it down and says what the picture
// made of it. Before the first is kept it asks whose computer this is.
func (v *visit) askTrial(t trial, leave step) step {
	return func(v *visit) (step, error) {
		if t.entry < 0 && v.LogFull() {
			v.say(v.words.Reflect.Full, "n", strconv.Itoa(quiz.MaxReflections))
			return leave, nil
		}
		if v.MustDecide() {
			if answered, err := v.askWhose(); err != nil || !answered {
				return leave, err
			}
		}
		for t.at = t.first; t.at < trialSteps; {
			x, err := t.ask(v)
			switch {
			case err != nil:
				return nil, t.leaveOff(v, err)
			case x == back && t.at == t.first:
				return leave, nil
			case x == back:
				t.at--
			default:
				t.at++
			}
		}
		before := v.now().Sight
		v.write(t.reflection, t.entry)
		v.sayTaught(t.reflection, before)
		return (*visit).written, nil
	}
}

// leaveOff writes down what was said when the input ended, or another room was
// asked for, in the middle: no answer is lost. A trial of which nothing but the
// role and the day was said is not one yet. The error is passed on.
func (t *trial) leaveOff(v *visit, err error) error {
	r := t.reflection
	changed := t.entry < 0 || !reflect.DeepEqual(r, v.Log[t.entry])
	if v.failed == nil && v.ctx.Err() == nil && changed && r.Begun() {
		v.write(r, t.entry)
		v.sayWritten(r)
	}
	return err
}

// ask asks the current step and takes what comes.
func (t *trial) ask(v *visit) (verb, error) {
	w := func() words.Reflect { return v.words.Reflect }
	r := &t.reflection
	switch t.at {
	case stepWhich:
		return t.askWhich(v)
	case stepWhen:
		return t.askWhen(v)
	case stepJoy:
		return t.askSteps(v, &r.Joy, func() []string { s := w().JoySteps; return s[:] })
	case stepEnergy:
		return t.askSteps(v, &r.Energy, func() []string { s := w().EnergySteps; return s[:] })
	case stepAgain:
		n := 1 + slices.Index(quiz.Agains(), r.Again)
		x, err := t.askSteps(v, &n, func() []string { return []string{w().Yes, w().Maybe, w().No} })
		if r.Again = ""; n > 0 {
			r.Again = quiz.Agains()[n-1]
		}
		return x, err
	}
	return t.askNote(v)
}

// head says how far one is, the question, and what was answered before.
func (t *trial) head(v *visit, answer string) {
	w := v.words.Reflect
	ask := [trialSteps]string{w.Which, w.When, w.Joy, w.Energy, w.Again, w.Note}[t.at]
	v.gap()
	if t.at == t.first && t.at > stepWhich {
		v.say(facts.Title(t.reflection, v.opt.Catalog, v.lang) + ".")
	}
	v.say(v.words.Plain.Try.Question, "at", strconv.Itoa(int(t.at-t.first)+1),
		"all", strconv.Itoa(int(trialSteps-t.first)), "question", ask)
	if answer != "" {
		v.say(v.words.Plain.Ask.SoFar, "answer", answer)
	}
}
