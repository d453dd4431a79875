package plain

import (
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/person"
	quizvisit "aina/quiz/visit"
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
	label string
	step  step
}

// welcome prints what the program is, and how to begin. Who comes back finds what they
// left.
func (v *visit) welcome() (step, error) {
	var starts []start
	r, err := v.ask(page{
		show: func() {
			v.blank()
			if v.IsBack() {
				v.print(v.words.Welcome.Back)
				return
			}
			w := v.words.Plain.Welcome
			for _, line := range w.Lines {
				v.print(line)
			}
			if v.opt.Ended != nil {
				v.print(v.words.Welcome.Asked)
			} else {
				v.print(w.Private)
			}
			v.print(w.Pillars)
			v.blank()
		},
		options: func() []string {
			starts = v.starts()
			return facts.Each(starts, func(s start) string { return s.label })
		},
		after:    func() { v.print(v.words.Plain.General.Commands, "verbs", v.names(repeat, language, help, quit)) },
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

// starts lists what can be done at the beginning.
func (v *visit) starts() []start {
	w, p := v.words, v.Progress()
	plan, log := start{w.Plan.Title, (*visit).plan}, start{w.Reflect.Title, (*visit).resumeLog}
	if p.Shortlisted > 0 {
		plan.label += ", " + w.Welcome.PlanNote.For(v.lang, p.Shortlisted)
	}
	browse, code := start{w.Plain.Welcome.Browse, (*visit).browse}, start{w.Code.Have, (*visit).haveCode}
	var all []start
	if !v.CanContinue() {
		if v.HasPlan() {
			all = []start{plan, log}
		}
		return append(all, v.formStart(quiz.Full), v.formStart(quiz.Quick), browse, code)
	}
	plan.step = v.resumeAt(plan.step)
	matches := start{w.Welcome.Matches, v.resumeAt((*visit).matches)}
	switch {
	case !p.Complete():
		all = []start{{w.Plain.Welcome.Continue, v.resumeAt((*visit).questions)}, plan}
	case p.Shortlisted > 0:
		all = []start{plan, matches}
	default:
		all = []start{matches, plan}
	}
	return append(all, log, start{w.Welcome.Review, v.resumeAt((*visit).review)}, start{w.Welcome.Restart, (*visit).beginAnew},
		browse, code, start{w.Welcome.NextPerson, (*visit).nextPerson})
}

// formStart is how a form begins, and how long it takes.
func (v *visit) formStart(f quiz.Form) start {
	w := v.words.Plain.Welcome
	label := map[quiz.Form]string{quiz.Full: w.Full, quiz.Quick: w.Quick}[f]
	asked := quiz.NewSession(v.opt.Questions, f, v.opt.Catalog.Causes)
	return start{label + ", " + w.Minutes.For(v.lang, asked.MinutesByRow(0)), v.start(f)}
}

// beginAnew asks before new answers replace earlier ones, and by which form.
func (v *visit) beginAnew() (step, error) {
	var starts []start
	r, err := v.ask(page{
		show: func() {
			v.blank()
			v.print(v.words.Welcome.RestartNote)
		},
		options: func() []string {
			starts = []start{{v.words.Plain.Welcome.Continue, v.resumeAt((*visit).questions)}, v.formStart(quiz.Full), v.formStart(quiz.Quick)}
			return facts.Each(starts, func(s start) string { return s.label })
		},
		commands: []command{back},
	})
	if err != nil || r.command == back {
		return (*visit).welcome, err
	}
	return starts[r.option].step, nil
}

// nextPerson lets another person begin on the same computer. What was kept of the one
// before stays in its file, which nothing replaces; all else is forgotten.
func (v *visit) nextPerson() (step, error) {
	w := v.words
	if v.WouldLose() {
		v.blank()
		v.print(w.App.LeaveNote)
		if yes, err := v.confirm(w.Welcome.NextAsk); err != nil || !yes {
			return (*visit).welcome, err
		}
	}
	v.keep()
	v.opt.Kept, v.opt.Found, v.opt.NoSave = person.State{}, v.opt.Found || v.kept, true
	said := w.Welcome.NextStarted
	if v.opt.Found {
		said = w.Welcome.NextKept
	}
	v.Visit = quizvisit.New(func() *quiz.Questionnaire { return v.opt.Questions }, v.opt.Kept, false, false)
	v.kept, v.analysis, v.introduced, v.rows, v.readOut, v.commandsShown = false, nil, "", rows{}, map[string]int{}, false
	v.print(said)
	return (*visit).welcome, nil
}

// start begins the questions of a form with the first one.
func (v *visit) start(form quiz.Form) step {
	return func(v *visit) (step, error) {
		v.Start(form, v.opt.Catalog.Causes)
		v.introduced, v.rows = "", rows{}
		return (*visit).owner, nil
	}
}

// resumeAt continues at a step with the saved answers, or with those of this visit.
func (v *visit) resumeAt(to step) step {
	return func(v *visit) (step, error) {
		v.Continue(v.opt.Catalog.Causes)
		v.kept = v.kept || v.Keeps && v.opt.Found
		v.findRow()
		return to, nil
	}
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
