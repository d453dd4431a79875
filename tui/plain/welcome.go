package plain

import (
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/quiz"
)

// language asks for the language, in all of them.
func (v *visit) language() (step, error) {
	v.print("Aina")
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
	case v.opt.Brought != nil:
		return v.bring(*v.opt.Brought)
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
		show: func() {
			for _, l := range locale.Langs() {
				v.print(locale.In(l).Plain.General.AskLanguage)
			}
		},
		options: languageNames,
	})
	if err != nil {
		return err
	}
	v.setLanguage(locale.Langs()[r.option])
	v.print(v.words.Plain.General.Chose, "choice", locale.Name(v.lang))
	v.keep()
	return nil
}

// welcome prints what the program is, and how to begin.
func (v *visit) welcome() (step, error) {
	w := func() words.PlainWelcome { return v.words.Plain.Welcome }
	starts := []step{v.start(quiz.Full), v.start(quiz.Quick), (*visit).browse, (*visit).haveCode}
	plan := v.HasPlan()
	if plan {
		starts = append([]step{(*visit).resumeLog}, starts...)
	}
	if v.CanContinue() {
		starts = append([]step{(*visit).resume}, starts...)
	}
	r, err := v.ask(page{
		show: func() {
			v.blank()
			for _, line := range w().Lines {
				v.print(line)
			}
			v.blank()
		},
		options: func() []string {
			minutes := func(label string, f quiz.Form) string {
				return label + ", " + w().Minutes.For(v.lang, v.opt.Questions.Minutes(f))
			}
			all := []string{minutes(w().Full, quiz.Full), minutes(w().Quick, quiz.Quick), w().Browse, v.words.Code.Have}
			if plan {
				all = append([]string{v.words.Reflect.Title}, all...)
			}
			if v.CanContinue() {
				all = append([]string{w().Continue}, all...)
			}
			return all
		},
		commands: []command{back},
	})
	if err != nil {
		return nil, err
	}
	if r.command == back {
		return (*visit).language, nil
	}
	return starts[r.option], nil
}

// start begins the questions of a form from the first.
func (v *visit) start(form quiz.Form) step {
	return func(v *visit) (step, error) {
		v.Start(form, v.opt.Catalog.Causes)
		v.introduced = ""
		return (*visit).owner, nil
	}
}

// resume continues with the answers there are.
func (v *visit) resume() (step, error) {
	v.Continue(v.opt.Catalog.Causes)
	v.kept = v.kept || v.Keeps && v.opt.Found
	return (*visit).questions, nil
}

// resumeLog continues with the log. If nothing has been kept yet, a line says so;
// the person can add an entry nevertheless.
func (v *visit) resumeLog() (step, error) {
	switch {
	case v.CanContinue():
		v.Restore(v.opt.Catalog.Causes)
		v.kept = v.kept || v.Keeps && v.opt.Found
	case v.opt.NoSave || v.opt.Keeper == nil:
		v.print(v.words.Plain.Keep.NoSave)
	default:
		v.print(v.words.Plain.Try.NoneKept)
	}
	return (*visit).log, nil
}
