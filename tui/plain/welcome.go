package plain

import (
	"slices"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/tui/facts"
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

func (v *visit) askLanguage() error {
	r, err := v.ask(page{
		show: func() {
			for _, l := range locale.Langs() {
				v.print(locale.In(l).Plain.General.AskLanguage)
			}
		},
		options: func() []string { return facts.Each(locale.Langs(), locale.Name) },
	})
	if err != nil {
		return err
	}
	v.setLanguage(locale.Langs()[r.option])
	v.print(v.words.Plain.General.Chose, "choice", locale.Name(v.lang))
	v.keep()
	return nil
}

// start is a way to begin.
type start struct {
	label func() string
	step  step
}

// welcome prints what the program is, and how to begin.
func (v *visit) welcome() (step, error) {
	w := func() words.PlainWelcome { return v.words.Plain.Welcome }
	minutes := func(label string, f quiz.Form) string {
		asked := quiz.NewSession(v.opt.Questions, f, v.opt.Catalog.Causes)
		return label + ", " + w().Minutes.For(v.lang, asked.MinutesByRow(0))
	}
	starts := []start{
		{func() string { return minutes(w().Full, quiz.Full) }, v.start(quiz.Full)},
		{func() string { return minutes(w().Quick, quiz.Quick) }, v.start(quiz.Quick)},
		{func() string { return w().Browse }, (*visit).browse},
		{func() string { return v.words.Code.Have }, (*visit).haveCode},
	}
	if v.HasPlan() {
		starts = slices.Insert(starts, 0, start{func() string { return v.words.Reflect.Title }, (*visit).resumeLog})
	}
	if v.CanContinue() {
		starts = slices.Insert(starts, 0, start{func() string { return w().Continue }, (*visit).resume})
	}
	r, err := v.ask(page{
		show: func() {
			v.blank()
			for _, line := range w().Lines {
				v.print(line)
			}
			v.blank()
		},
		options:  func() []string { return facts.Each(starts, func(s start) string { return s.label() }) },
		commands: []command{back},
	})
	if err != nil {
		return nil, err
	}
	if r.command == back {
		return (*visit).language, nil
	}
	return starts[r.option].step, nil
}

// start begins the questions of a form with the first one.
func (v *visit) start(form quiz.Form) step {
	return func(v *visit) (step, error) {
		v.Start(form, v.opt.Catalog.Causes)
		v.introduced, v.rows = "", rows{}
		return (*visit).owner, nil
	}
}

// resume continues with the saved answers.
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
