package plain

import "aina/quiz/code"

// bring takes answers that were given elsewhere for those of the person, and goes to
// their result.
func (v *visit) bring(a code.Answers) step {
	return func(v *visit) (step, error) {
		v.Bring(a.Form, a.Answers, v.opt.Catalog.Causes)
		v.print(v.words.Code.Opened)
		return (*visit).result, nil
	}
}
