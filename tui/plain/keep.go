package plain

import (
	"errors"
	"slices"
	"strings"

	"aina/quiz"
	"aina/quiz/store"
	"aina/tui/words"
)

// takeUp takes up what an earlier visit left: the answers, and what was chosen,
// tried and set by hand.
func (v *visit) takeUp() {
	kept := v.opt.Kept
	v.session = quiz.NewSession(v.opt.Questions, kept.Form, v.opt.Catalog.Causes)
	v.session.Restore(kept.Answers)
	v.session.Jump(kept.At)
	v.shortlist = slices.Clone(kept.Shortlist)
	v.hand = kept.Hand
	v.takeLog()
	v.keeps, v.decided, v.browsing, v.anew = !v.opt.NoSave && v.opt.Keeper != nil, true, false, false
	v.kept = v.keeps
}

// takeLog takes up, once, what was tried before this visit.
func (v *visit) takeLog() {
	if v.opt.Found && !v.earlier {
		v.earlier = true
		v.log = slices.Concat(v.opt.Kept.Reflections, v.log)
	}
}

// mustDecide reports whether it is still open what may be kept.
func (v *visit) mustDecide() bool { return !v.decided && !v.opt.NoSave && v.opt.Keeper != nil }

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
		v.session = nil
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
	v.keeps, v.decided = r.option == 0, true
	v.say(v.words.Plain.Talk.Chose, "choice", strings.TrimSuffix([]string{k().Mine, k().Shared}[r.option], "."))
	if !v.keeps {
		v.forget()
		v.say(k().NotKept)
		return true, nil
	}
	v.say(k().Kept)
	if v.session == nil && v.opt.Found {
		chosen := v.shortlist
		v.takeUp()
		for _, id := range chosen {
			if !slices.Contains(v.shortlist, id) {
				v.shortlist = append(v.shortlist, id)
			}
		}
	}
	v.takeLog()
	v.keep()
	return true, nil
}

// forget takes back what this visit kept, when the person finds that the
// computer is shared after all. What was tried on earlier visits is not theirs
// to carry on then.
func (v *visit) forget() {
	if v.earlier {
		v.log, v.earlier = nil, false
	}
	if !v.kept {
		return
	}
	v.kept = false
	if err := v.opt.Keeper.Erase(); err != nil {
		v.say(v.words.Plain.Talk.NotErased)
		return
	}
	v.opt.Found, v.last = false, quiz.State{} // what an earlier visit left went with it
}

// keep saves where things stand, if they may be kept. What an earlier visit
// left is not replaced before there is an answer or a try. That saving failed
// is said, and the journey goes on.
func (v *visit) keep() {
	if !v.keeps || !v.worth() {
		return
	}
	s := v.state()
	if err := v.opt.Keeper.Save(s); err != nil {
		var gone *store.Gone
		if errors.As(err, &gone) {
			v.keeps = false
			v.say(gone.In(v.lang))
			return
		}
		v.say(v.words.Plain.Talk.NotSaved)
		return
	}
	v.last, v.kept = s, true
}

// worth reports whether there is something to keep.
func (v *visit) worth() bool {
	return v.wrote || v.answered() || v.session != nil && v.opt.Found && !v.anew
}

func (v *visit) answered() bool { return v.session != nil && len(v.session.Answers()) > 0 }

// state is what is kept. Whoever began anew and has answered nothing yet still
// has the answers from before.
func (v *visit) state() quiz.State {
	s := quiz.State{Shortlist: v.shortlist, Hand: v.hand}
	switch {
	case v.anew && !v.answered() && len(v.last.Answers) > 0:
		s = v.last
	case v.session != nil:
		s.Form, s.Answers, s.At = v.session.Form(), v.session.Answers(), v.session.At()
	}
	s.Lang, s.Reflections = v.lang, v.log
	return s
}
