package journey

import (
	"slices"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/visit"
	"aina/tui/facts"
	"aina/tui/kit"
)

// scale makes the steps of a question from the words of a language.
func scale(n int, say func(w *words.Words, i int) string) []kit.Localized {
	steps := make([]kit.Localized, n)
	for i := range steps {
		steps[i] = locale.Say(func(w *words.Words) string { return say(w, i) })
	}
	return steps
}

// trialField makes the field of the current step of a trial.
func trialField(env *Env, t *visit.Trial) kit.Field {
	r := t.Reflection
	switch t.At {
	case visit.Which:
		return newRoleField(env, r.Role)
	case visit.When:
		on := string(r.On)
		day := func(word string, d catalog.Date) kit.Offered {
			return kit.Offered{Label: text.Fill(word, "date", locale.Date(env.Lang, string(d))), Text: string(d)}
		}
		return kit.NewOfferedField(env.Env, on, locale.TypedDate(env.Lang, on), text.Fill(env.Words.Reflect.WhenHint, "date", facts.ExampleDay(env.Lang, env.Today)),
			[]kit.Offered{day(env.Words.Plain.Try.Today, env.Today), day(env.Words.Plain.Try.Yesterday, facts.DayBefore(env.Today))})
	case visit.Joy:
		return kit.NewScale(env.Env, scale(5, func(w *words.Words, i int) string { return text.Capitalize(w.Reflect.JoySteps[i]) }), r.Joy)
	case visit.Energy:
		return kit.NewScale(env.Env, scale(5, func(w *words.Words, i int) string { return text.Capitalize(w.Reflect.EnergySteps[i]) }), r.Energy)
	case visit.Again:
		choices := learning.AgainChoices()
		steps := scale(len(choices), func(w *words.Words, i int) string { return facts.Again(w.Reflect, choices[i]) })
		return kit.NewScale(env.Env, steps, 1+slices.Index(choices, r.Again))
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
		if day, fine := facts.ParseDay(a.Text, s.env.Today); fine {
			r.On = day
		}
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
