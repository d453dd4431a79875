package plain

import (
	"slices"
	"strings"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// leftOutPage says how much does not suit the person, and for which reason. A limit
// that is lifted, or can be, asks what to do; every other number lists what it counts.
func (v *visit) leftOutPage() (step, error) {
	lifted, totals := v.profile().InForce(), v.totals()
	if len(lifted)+len(totals) == 0 {
		v.blank()
		v.print(v.words.LeftOut.None)
		return (*visit).matches, nil
	}
	r, err := v.ask(page{
		show: func() {
			v.blank()
			v.print(v.words.LeftOut.Total.For(v.lang, len(v.rank().Excluded)))
			if slices.ContainsFunc(totals, func(t reading.Total) bool { return t.Lift != nil }) {
				v.print(v.words.LeftOut.Choose)
			}
		},
		options: func() []string {
			return append(facts.Each(lifted, v.liftedText), facts.Each(v.totals(), func(t reading.Total) string { return t.Text })...)
		},
		after: func() {
			v.print(v.words.Plain.General.Commands, "verbs", v.names(matches, review, plan, back))
		},
		commands: []command{back, next, leftOut},
		stale:    (*visit).leftOutPage,
	})
	switch {
	case err != nil:
		return nil, err
	case r.command == leftOut:
		return (*visit).leftOutPage, nil
	case r.command != noCommand:
		return (*visit).matches, nil
	case r.option < len(lifted):
		return v.liftedLimit(lifted[r.option]), nil
	}
	t := totals[r.option-len(lifted)]
	if t.Lift != nil {
		return v.limit(t.ID), nil
	}
	v.printExcluded(v.total(t.ID))
	return (*visit).leftOutPage, nil
}

// limit asks whether to lift the limit of a total, and for how long.
func (v *visit) limit(id string) step {
	return func(v *visit) (step, error) {
		l := *v.total(id).Lift
		r, err := v.ask(page{
			show: func() {
				v.blank()
				v.print(v.total(id).Text + ".")
				v.print(v.words.LeftOut.Ask)
				v.print(v.loosening(l))
			},
			options: func() []string {
				w := v.words.LeftOut
				return []string{w.ForNow, w.ForGood, w.Look, w.Keep}
			},
			commands: []command{back},
			stale:    (*visit).leftOutPage,
		})
		switch {
		case err != nil:
			return nil, err
		case r.command == back, r.option == 3:
		case r.option == 2:
			v.printExcluded(v.total(id))
			return v.limit(id), nil
		case r.option == 1:
			v.loosen(l)
		default:
			v.changeLimit(func() { v.Lift(l) }, "")
		}
		return (*visit).leftOutPage, nil
	}
}

// liftedLimit asks about a limit that is lifted for now.
func (v *visit) liftedLimit(l quiz.Lift) step {
	return func(v *visit) (step, error) {
		r, err := v.ask(page{
			show: func() {
				v.blank()
				v.print(v.liftedText(l) + ".")
				v.print(v.loosening(l))
			},
			options: func() []string {
				w := v.words.LeftOut
				return []string{w.PutBack, w.ForGood, w.Keep}
			},
			commands: []command{back},
			stale:    (*visit).leftOutPage,
		})
		switch {
		case err != nil:
			return nil, err
		case r.command == back, r.option == 2:
		case r.option == 1:
			v.loosen(l)
		default:
			v.changeLimit(func() { v.PutBack(l) }, v.words.LeftOut.CountsAgain)
		}
		return (*visit).leftOutPage, nil
	}
}

// loosen lifts a limit for good, and keeps that.
func (v *visit) loosen(l quiz.Lift) {
	v.changeLimit(func() { v.Loosen(l) }, v.words.LeftOut.Changed)
	v.keep()
}

// changeLimit changes a limit, and says what was done and how many matches there are
// more.
func (v *visit) changeLimit(do func(), said string) {
	before := len(v.rank().Matches)
	do()
	v.print(said)
	if more := len(v.rank().Matches) - before; more > 0 {
		v.print(v.words.LeftOut.Opened.For(v.lang, more))
	}
}

// totals lists how much is left out for which reason.
func (v *visit) totals() []reading.Total {
	r, p, c := v.rank(), v.profile(), v.opt.Catalog
	return reading.Totals(r, r.LeftOut(), p, c, v.lang)
}

// total gives a total by its id, in the language of the moment.
func (v *visit) total(id string) reading.Total {
	all := v.totals()
	return all[slices.IndexFunc(all, func(t reading.Total) bool { return t.ID == id })]
}

func (v *visit) liftedText(l quiz.Lift) string {
	return text.Fill(v.words.LeftOut.Lifted, "x", reading.LiftName(l, v.opt.Catalog, v.lang))
}

// loosening says what lifting a limit for good does to the answers.
func (v *visit) loosening(l quiz.Lift) string {
	return facts.Loosening(l, v.Loosening(l), v.Picture().Questions, v.opt.Catalog, v.lang)
}

// printExcluded lists what a total counts, each with all its reasons, and why nothing
// can be done about it if so.
func (v *visit) printExcluded(t reading.Total) {
	v.blank()
	v.print(strings.TrimSuffix(t.Text, ".") + ".")
	v.print(t.Why)
	p := v.profile()
	for _, x := range t.Of {
		v.print(v.words.Plain.Matches.LeftLine, "title", x.Opportunity.Title.In(v.lang), "reasons", strings.Join(reading.WhyExcluded(x, p, v.opt.Catalog, v.lang), " "))
	}
}

// printStanding says how many limits are lifted for now, if any.
func (v *visit) printStanding() {
	if n := len(v.profile().InForce()); n > 0 {
		v.print(text.Fill(v.words.LeftOut.Standing.For(v.lang, n), "key", v.name(leftOut)) + ".")
	}
}
