package plain

import (
	"strings"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/words"
)

// language asks in which language to speak, in all of them.
func (v *visit) language() (step, error) {
	v.say("Aina")
	if err := v.askLanguage(); err != nil {
		return nil, err
	}
	return v.begin(), nil
}

func (v *visit) begin() step {
	if v.opt.Browse {
		return (*visit).browse
	}
	return (*visit).welcome
}

// languageNames are the languages in themselves, in the order of text.Langs.
func languageNames() []string { return []string{"Қазақша", "Русский", "English"} }

func (v *visit) askLanguage() error {
	r, err := v.ask(page{
		say: func() {
			for _, l := range text.Langs() {
				v.say(words.In(l).Plain.Talk.AskLanguage)
			}
		},
		options: languageNames,
	})
	if err != nil {
		return err
	}
	v.speak(text.Langs()[r.option])
	v.say(v.words.Plain.Talk.Chose, "choice", languageNames()[r.option])
	v.keep()
	return nil
}

// welcome says what this is and how it can begin.
func (v *visit) welcome() (step, error) {
	w := func() words.PlainWelcome { return v.words.Plain.Welcome }
	starts := []step{v.start(quiz.Full), v.start(quiz.Quick), (*visit).browse}
	if v.opt.Found {
		starts = append([]step{(*visit).resume}, starts...)
	}
	r, err := v.ask(page{
		say: func() {
			v.gap()
			for _, line := range w().Lines {
				v.say(line)
			}
			v.gap()
		},
		options: func() []string {
			minutes := func(label string, f quiz.Form) string {
				return label + ", " + w().Minutes.For(v.lang, v.opt.Questions.Minutes(f))
			}
			all := []string{minutes(w().Full, quiz.Full), minutes(w().Quick, quiz.Quick), w().Browse}
			if v.opt.Found {
				all = append([]string{w().Continue}, all...)
			}
			return all
		},
		verbs: []verb{back},
	})
	if err != nil {
		return nil, err
	}
	if r.verb == back {
		return (*visit).language, nil
	}
	return starts[r.option], nil
}

// start begins the questions of a form anew.
func (v *visit) start(form quiz.Form) step {
	return func(v *visit) (step, error) {
		v.session = quiz.NewSession(v.opt.Questions, form, v.opt.Catalog.Causes)
		v.shortlist, v.browsing, v.intro = nil, false, ""
		return (*visit).whose, nil
	}
}

// resume takes up what an earlier visit left.
func (v *visit) resume() (step, error) {
	v.session = quiz.NewSession(v.opt.Questions, v.opt.Kept.Form, v.opt.Catalog.Causes)
	v.session.Restore(v.opt.Kept.Answers)
	v.session.Jump(v.opt.Kept.At)
	v.shortlist = known(v.opt.Catalog, v.opt.Kept.Shortlist)
	v.keeps, v.decided, v.browsing = !v.opt.NoSave && v.opt.Keeper != nil, true, false
	v.kept = v.keeps
	return (*visit).questions, nil
}

// known drops what is not in the catalog any more.
func known(c *catalog.Catalog, ids []string) []string {
	var all []string
	for _, id := range ids {
		if _, ok := c.Opportunity(id); ok {
			all = append(all, id)
		}
	}
	return all
}

// whose asks whose computer this is, before anything is kept.
func (v *visit) whose() (step, error) {
	k := func() words.PlainKeep { return v.words.Plain.Keep }
	if v.opt.NoSave || v.opt.Keeper == nil {
		v.say(k().NoSave)
		return (*visit).questions, nil
	}
	r, err := v.ask(page{
		say:     func() { v.gap(); v.say(k().Ask) },
		options: func() []string { return []string{k().Mine, k().Shared} },
		verbs:   []verb{back},
	})
	if err != nil {
		return nil, err
	}
	if r.verb == back {
		v.session = nil
		return (*visit).welcome, nil
	}
	v.keeps, v.decided = r.option == 0, true
	v.say(v.words.Plain.Talk.Chose, "choice", strings.TrimSuffix([]string{k().Mine, k().Shared}[r.option], "."))
	if v.keeps {
		v.say(k().Kept)
		v.keep()
	} else {
		v.forget()
		v.say(k().NotKept)
	}
	return (*visit).questions, nil
}

// forget takes back what this visit kept, when the person finds that the
// computer is shared after all.
func (v *visit) forget() {
	if !v.kept {
		return
	}
	v.kept = false
	if err := v.opt.Keeper.Erase(); err != nil {
		v.say(v.words.Plain.Talk.NotErased)
		return
	}
	v.opt.Found = false // what an earlier visit left went with it
}

// keep saves where things stand, if they may be kept. What an earlier visit
// left is not replaced before there is an answer. That saving failed is said,
// and the journey goes on.
func (v *visit) keep() {
	if !v.keeps || v.session == nil || len(v.session.Answers()) == 0 {
		return
	}
	err := v.opt.Keeper.Save(quiz.State{
		Lang: v.lang, Form: v.session.Form(), Answers: v.session.Answers(),
		At: v.session.At(), Shortlist: v.shortlist,
	})
	if err != nil {
		v.say(v.words.Plain.Talk.NotSaved)
		return
	}
	v.kept = true
}
