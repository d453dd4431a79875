package kit

import "aina/quiz"

// must is whether the answer to a question about a wish is a must. Its row stands below
// the options.
type must struct {
	q    quiz.Question
	firm bool
}

// isWish reports whether there is such a row.
func (m must) isWish() bool { return m.q.Limit.IsWish() }

// label is what the keys of the row do.
func (m must) label(env *Env) string {
	if m.firm {
		return env.Words.Keys.Unmark
	}
	return env.Words.Keys.Mark
}

func (m must) row(env *Env) Row {
	w := env.Words.Question
	return Row{Mark: env.Glyphs.Box(m.firm), Label: w.Must, Note: w.MustNote}
}
