package plain

import (
	"errors"
	"strings"

	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/code"
)

// bring takes answers that were given elsewhere for those of the person, and goes to
// their result.
func (v *visit) bring(a code.Answers) step {
	return func(v *visit) (step, error) {
		v.Bring(a.Form, a.Answers, v.opt.Catalog.Causes)
		v.keep()
		v.print(v.words.Code.Opened)
		return (*visit).result, nil
	}
}

// haveCode asks for a code that was brought along. What is wrong with one is said,
// and it can be typed again.
func (v *visit) haveCode() (step, error) {
	w := func() words.Code { return v.words.Code }
	r, err := v.ask(page{
		show:     func() { v.blank(); v.print(w().Hint) },
		wait:     func() string { return w().Ask + "." },
		commands: []command{back},
		free:     true,
	})
	if err != nil || r.command == back {
		return (*visit).welcome, err
	}
	asked := quiz.NewSession(v.opt.Questions, quiz.Full, v.opt.Catalog.Causes).Questionnaire()
	a, err := code.Decode(asked, v.opt.Catalog.Places, r.text)
	var wrong *code.Error
	if errors.As(err, &wrong) {
		v.print(wrong.In(v.lang))
		return (*visit).haveCode, nil
	}
	if v.CanContinue() {
		v.print(w().ReplaceNote)
		replace, err := v.confirm(w().ReplaceAsk)
		if err != nil || !replace {
			return (*visit).welcome, err
		}
	}
	switch {
	case v.opt.NoSave || v.opt.Keeper == nil:
		v.print(v.words.Plain.Keep.NoSave)
	case v.MustDecide():
		if answered, err := v.askOwner(); err != nil || !answered {
			return (*visit).welcome, err
		}
	}
	return v.bring(a), nil
}

// letters is the code of the answers, or "" where there are none.
func (v *visit) letters() string {
	if v.Session == nil {
		return ""
	}
	return code.Encode(v.Session.Questionnaire(), v.opt.Catalog.Places, v.Session.Form(), v.Session.Answers())
}

// takeCode says the code of the answers, and what it holds.
func (v *visit) takeCode() (step, error) {
	w := v.words.Code
	v.blank()
	v.print(w.Title)
	v.print(strings.ReplaceAll(code.Spaced(v.letters()), " ", ", "))
	for _, line := range []string{w.Use, w.Holds, w.Open} {
		v.print(line)
	}
	v.blank()
	return (*visit).planMenu, nil
}
