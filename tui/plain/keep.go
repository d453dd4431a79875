package plain

import (
	"errors"
	"strings"

	"aina/quiz/store"
	"aina/tui/words"
)

// whose asks whose computer this is, before anything is kept, and goes on to
// the questions.
func (v *visit) whose() (step, error) {
	if v.opt.NoSave || v.opt.Keeper == nil {
		v.say(v.words.Plain.Keep.NoSave)
		return (*visit).questions, nil
	}
	answered, err := v.askWhose()
	switch {
	case err != nil:
		return nil, err
	case !answered:
		v.Leave()
		return (*visit).welcome, nil
	}
	return (*visit).questions, nil
}

// askWhose asks whose computer this is; answered is false for whoever stepped
// back. On their own a person takes up what they left there: what they tried,
// and where no questions have begun the answers too.
func (v *visit) askWhose() (answered bool, err error) {
	k := func() words.PlainKeep { return v.words.Plain.Keep }
	r, err := v.ask(page{
		say:     func() { v.gap(); v.say(k().Ask) },
		options: func() []string { return []string{k().Mine, k().Shared} },
		verbs:   []verb{back},
	})
	if err != nil || r.verb == back {
		return false, err
	}
	v.Decide(r.option == 0, v.opt.Catalog.Causes)
	v.say(v.words.Plain.Talk.Chose, "choice", strings.TrimSuffix([]string{k().Mine, k().Shared}[r.option], "."))
	if !v.Keeps {
		v.forget()
		v.say(k().NotKept)
		return true, nil
	}
	v.say(k().Kept)
	v.keep()
	return true, nil
}

// forget takes back what this visit kept, when the person finds that the computer
// is shared after all. What an earlier visit left is not deleted unasked: it says
// that it is there.
func (v *visit) forget() {
	switch {
	case v.opt.Found:
		v.say(v.words.Keep.Earlier)
	case v.kept:
		if err := v.opt.Keeper.Erase(); err != nil {
			v.say(v.words.Plain.Talk.NotErased)
			return
		}
	}
	v.kept = false
}

// keep saves where things stand, if they may be kept. What an earlier visit
// left is not replaced before there is an answer or a try. That saving failed
// is said, and the journey goes on.
func (v *visit) keep() {
	if !v.Keeps || !v.HasContent() {
		return
	}
	if err := v.opt.Keeper.Save(v.State(v.lang)); err != nil {
		var gone *store.Erased
		if errors.As(err, &gone) {
			v.Keeps, v.kept, v.opt.Found = false, false, false
			v.say(gone.In(v.lang))
			return
		}
		v.kept = false
		v.say(v.words.Plain.Talk.NotSaved)
		return
	}
	v.kept = true
}
