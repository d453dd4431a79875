package journey

import (
	"aina/quiz/code"
	"aina/tui/kit"
)

// bring takes answers that were given elsewhere for those of the person, and opens
// their result.
func bring(env *Env, a code.Answers) kit.Screen {
	env.Visit.Bring(a.Form, a.Answers, env.Visit.causes())
	return newResult(env)
}
