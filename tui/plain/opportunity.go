package plain

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/tui/facts"
)

// opportunity prints one opportunity in full, and lets the person put it on the
// shortlist. Without questions m is nil.
func (v *visit) opportunity(o *catalog.Opportunity, m *ranking.Match, list step) step {
	return func(v *visit) (step, error) {
		printed := false
		show := func() {
			if !printed {
				v.printOpportunity(o, m)
			}
			printed = false // when it is repeated
		}
		commands, stale := v.commandsHere(back, next, tried), step(nil)
		if m != nil {
			commands, stale = append(commands, numbers), v.rematched(o, list)
		}
		rest := 4 // the option that shows the numbers
		if v.guest != nil {
			rest = 3
		}
		for {
			listed := v.Shortlisted(o.ID)
			r, err := v.ask(page{
				show: show,
				options: func() []string {
					w := v.words.Plain.Matches
					action := w.Add
					if listed {
						action = w.Remove
					}
					all := []string{action, w.ToList, w.ToPlan}
					if v.guest == nil {
						all = append(all, text.Capitalize(v.words.Reflect.Do))
					}
					if m != nil {
						all = append(all, v.words.Picture.Numbers)
					}
					return all
				},
				commands: commands,
				stale:    stale,
			})
			switch {
			case err != nil:
				return nil, err
			case r.command == numbers, r.command == noCommand && r.option == rest:
				v.printPoints(*m)
			case r.command == tried, r.command == noCommand && r.option == 3:
				return v.trial(o, v.opportunity(o, m, list)), nil
			case r.command != noCommand, r.option == 1:
				return list, nil
			case r.option == 2:
				return (*visit).plan, nil
			default:
				v.setShortlisted(o.ID, !listed)
			}
			printed = true
		}
	}
}

// rematched prints an opportunity anew after an answer was changed, or the list if it is
// no longer in there.
func (v *visit) rematched(o *catalog.Opportunity, list step) step {
	return func(v *visit) (step, error) {
		all := v.rank().Matches
		i := slices.IndexFunc(all, func(m ranking.Match) bool { return m.Opportunity.ID == o.ID })
		if i < 0 {
			return list, nil
		}
		return v.opportunity(o, &all[i], list), nil
	}
}

// setShortlisted puts an opportunity on the shortlist or removes it, confirms that
// and saves it.
func (v *visit) setShortlisted(id string, on bool) {
	w := v.words.Plain.Matches
	if v.Shortlisted(id) != on {
		v.Toggle(id)
	}
	if on {
		v.print(w.Added)
	} else {
		v.print(w.Removed)
	}
	v.keep()
}

func (v *visit) printOpportunity(o *catalog.Opportunity, m *ranking.Match) {
	w := v.words.Plain.Matches
	v.blank()
	v.print(o.Title.In(v.lang) + ".")
	v.print(o.Summary.In(v.lang))
	for _, line := range strings.Split(o.Description.In(v.lang), "\n") {
		v.print(strings.TrimSpace(line))
	}
	for _, r := range v.Log {
		if r.Role == o.ID {
			v.print(v.reflectionText(v.words.Plain.Try.TriedOn, r))
		}
	}
	for _, f := range facts.Of(o, v.opt.Catalog, v.lang) {
		v.print(w.Fact, "label", f.Label, "value", strings.TrimSuffix(f.Value, "."))
	}
	if m != nil {
		v.printReasons(*m)
	}
	if note := o.AccessibilityNote.In(v.lang); note != "" {
		v.print(w.GoodToKnow, "note", note)
	}
	v.printFirstStep(o)
	if how := o.HowToApply.In(v.lang); how != "" {
		v.print(w.HowTo, "note", how)
	}
}
