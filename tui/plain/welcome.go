package plain

import (
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/quiz"
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
	switch {
	case v.opt.Reflect:
		return (*visit).resumeLog
	case v.opt.Browse:
		return (*visit).browse
	}
	return (*visit).welcome
}

// languageNames lists the languages by the names their speakers use.
func languageNames() []string {
	langs := locale.Langs()
	names := make([]string, len(langs))
	for i, l := range langs {
		names[i] = locale.Name(l)
	}
	return names
}

func (v *visit) askLanguage() error {
	r, err := v.ask(page{
		say: func() {
			for _, l := range locale.Langs() {
				v.say(locale.In(l).Plain.General.AskLanguage)
			}
		},
		options: languageNames,
	})
	if err != nil {
		return err
	}
	v.speak(locale.Langs()[r.option])
	v.say(v.words.Plain.General.Chose, "choice", locale.Name(v.lang))
	v.keep()
	return nil
}

// welcome says what this is and how it can begin.
func (v *visit) welcome() (step, error) {
	w := func() words.PlainWelcome { return v.words.Plain.Welcome }
	starts := []step{v.start(quiz.Full), v.start(quiz.Quick), (*visit).browse}
	plan := v.HasPlan()
	if plan {
		starts = append([]step{(*visit).resumeLog}, starts...)
	}
	if v.CanContinue() {
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
			if plan {
				all = append([]string{v.words.Reflect.Title}, all...)
			}
			if v.CanContinue() {
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
		v.Start(form, v.opt.Catalog.Causes)
		v.intro = ""
		return (*visit).whose, nil
	}
}

// resume goes on with the answers there are.
func (v *visit) resume() (step, error) {
	v.Continue(v.opt.Catalog.Causes)
	v.kept = v.kept || v.Keeps && v.opt.Found
	return (*visit).questions, nil
}

// resumeLog goes on with what was tried. Whoever has kept nothing yet is told
// so: they can write something down all the same.
func (v *visit) resumeLog() (step, error) {
	switch {
	case v.CanContinue():
		v.Restore(v.opt.Catalog.Causes)
		v.kept = v.kept || v.Keeps && v.opt.Found
	case v.opt.NoSave || v.opt.Keeper == nil:
		v.say(v.words.Plain.Keep.NoSave)
	default:
		v.say(v.words.Plain.Try.NoneKept)
	}
	return (*visit).tries, nil
}
