package journey

import (
	"slices"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/visit"
	"aina/tui/facts"
	"aina/tui/kit"
)

// inAllLanguages makes one text of a word in all three languages, as fields need it.
func inAllLanguages(say func(words.Reflect) string) catalog.Text {
	in := func(l catalog.Lang) string { return say(locale.In(l).Reflect) }
	return catalog.Text{En: in(catalog.English), Ru: in(catalog.Russian), Kk: in(catalog.Kazakh)}
}

// scale makes the five steps of a question.
func scale(say func(words.Reflect) [5]string) quiz.Part {
	var part quiz.Part
	for i := range 5 {
		part.Steps = append(part.Steps, inAllLanguages(func(w words.Reflect) string { return kit.UpperFirst(say(w)[i]) }))
	}
	return part
}

// trialField makes the field of the current step of a trial.
func trialField(env *Env, t *visit.Trial) kit.Field {
	r := t.Reflection
	switch t.At {
	case visit.Which:
		return newRoleField(env, r.Role)
	case visit.When:
		return kit.NewLineField(env.Env, string(r.On), env.Words.Reflect.WhenHint)
	case visit.Joy:
		return kit.NewChoice(env.Env, quiz.Question{Kind: quiz.Scale}, scale(func(w words.Reflect) [5]string { return w.JoySteps }), quiz.Answer{Scale: r.Joy})
	case visit.Energy:
		return kit.NewChoice(env.Env, quiz.Question{Kind: quiz.Scale}, scale(func(w words.Reflect) [5]string { return w.EnergySteps }), quiz.Answer{Scale: r.Energy})
	case visit.Again:
		var part quiz.Part
		for _, a := range learning.AgainChoices() {
			part.Steps = append(part.Steps, inAllLanguages(func(w words.Reflect) string { return facts.Again(w, a) }))
		}
		return kit.NewChoice(env.Env, quiz.Question{Kind: quiz.Scale}, part, quiz.Answer{Scale: 1 + slices.Index(learning.AgainChoices(), r.Again)})
	}
	return kit.NewLineField(env.Env, r.Note, env.Words.Reflect.NoteHint)
}

// set puts an answer into the trial; an empty one clears it.
func (s *reflectScreen) set(a quiz.Answer) {
	r := &s.trial.Reflection
	switch s.trial.At {
	case visit.Which:
		if o, ok := s.env.Visit.Catalog.Opportunity(a.Text); ok {
			s.trial.Of(o)
		}
	case visit.When:
		r.On = catalog.Date(a.Text)
	case visit.Joy:
		r.Joy = a.Scale
	case visit.Energy:
		r.Energy = a.Scale
	case visit.Again:
		r.Again = ""
		if a.Scale > 0 {
			r.Again = learning.AgainChoices()[a.Scale-1]
		}
	case visit.Note:
		r.Note = a.Text
	}
}
