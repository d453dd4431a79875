package tui

import (
	"slices"

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

// inEach gathers a word of all three languages into one text, for the controls
// that draw questions.
func inEach(say func(words.Reflect) string) catalog.Text {
	in := func(l catalog.Lang) string { return say(words.In(l).Reflect) }
	return catalog.Text{En: in(catalog.English), Ru: in(catalog.Russian), Kk: in(catalog.Kazakh)}
}

// scaleOf makes the five steps of a question.
func scaleOf(say func(words.Reflect) [5]string) quiz.Part {
	var part quiz.Part
	for i := range 5 {
		part.Steps = append(part.Steps, inEach(func(w words.Reflect) string { return firstUpper(say(w)[i]) }))
	}
	return part
}

// control makes the control that asks a step of a reflection.
func (s trialStep) control(env *Env, r quiz.Reflection) control {
	switch s {
	case stepWhich:
		return newRoleField(env)
	case stepWhen:
		return newLineField(env, string(r.On), env.Words.Reflect.WhenHint)
	case stepJoy:
		return newChoice(env, quiz.Question{Kind: quiz.Scale}, scaleOf(func(w words.Reflect) [5]string { return w.JoySteps }), quiz.Answer{Scale: r.Joy})
	case stepEnergy:
		return newChoice(env, quiz.Question{Kind: quiz.Scale}, scaleOf(func(w words.Reflect) [5]string { return w.EnergySteps }), quiz.Answer{Scale: r.Energy})
	case stepAgain:
		var part quiz.Part
		for _, a := range quiz.Agains() {
			part.Steps = append(part.Steps, inEach(func(w words.Reflect) string { return facts.Again(w, a) }))
		}
		return newChoice(env, quiz.Question{Kind: quiz.Scale}, part, quiz.Answer{Scale: 1 + slices.Index(quiz.Agains(), r.Again)})
	}
	return newLineField(env, r.Note, env.Words.Reflect.NoteHint)
}

// asks is the question of a step.
func (s trialStep) asks(w words.Reflect) string {
	return [trialSteps]string{w.Which, w.When, w.Joy, w.Energy, w.Again, w.Note}[s]
}

// skips reports whether a step may be left without an answer.
func (s trialStep) skips() bool { return s > stepWhen }

// take puts what was said into a reflection; what was not said is emptied.
func (s trialStep) take(env *Env, r quiz.Reflection, a quiz.Answer) quiz.Reflection {
	switch s {
	case stepWhich:
		if o, ok := env.Visit.Catalog.Opportunity(a.Text); ok {
			on := r.On
			fresh := quiz.NewReflection(o, on)
			fresh.Joy, fresh.Energy, fresh.Again, fresh.Note = r.Joy, r.Energy, r.Again, r.Note
			return fresh
		}
	case stepWhen:
		r.On = catalog.Date(a.Text)
	case stepJoy:
		r.Joy = a.Scale
	case stepEnergy:
		r.Energy = a.Scale
	case stepAgain:
		r.Again = ""
		if a.Scale > 0 {
			r.Again = quiz.Agains()[a.Scale-1]
		}
	case stepNote:
		r.Note = a.Text
	}
	return r
}
