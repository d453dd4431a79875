package desk

import (
	"aina/quiz"
	"aina/tui/form"
	"aina/tui/kit"
)

// newField makes the field that takes the answer to a step, filled with what was typed
// before.
func newField(d *Program, f form.Field, typed string) kit.Field {
	given := f.Given(typed)
	switch f.Ask.Kind {
	case quiz.Many:
		return kit.NewMarks(d.Env, f.Ask, given)
	case quiz.One:
		return kit.NewChoice(d.Env, f.Ask, quiz.Part{}, given)
	case quiz.Levels:
		return kit.NewLevels(d.Env, f.Ask, given)
	case quiz.Place:
		return kit.NewPlaceField(d.Env, d.Source, given)
	}
	return kit.NewLineField(d.Env, given.Text, f.Hint)
}
