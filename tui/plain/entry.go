package plain

import (
	"strings"

	"aina/catalog"
	"aina/quiz/ranking"
	"aina/tui/facts"
)

// entry says one opportunity whole, and lets it be put on the shortlist. The
// match is nil in the catalog that is read without questions.
func (v *visit) entry(o *catalog.Opportunity, m *ranking.Match, list step) step {
	return func(v *visit) (step, error) {
		said := false
		say := func() {
			if !said {
				v.sayEntry(o, m)
			}
			said = false // it is said again to whoever asks for it
		}
		verbs := []verb{back, next, tried}
		if m != nil {
			verbs = append(verbs, numbers)
		}
		for {
			listed := v.Shortlisted(o.ID)
			r, err := v.ask(page{
				say: say,
				options: func() []string {
					w := v.words.Plain.Matches
					put := w.Add
					if listed {
						put = w.Remove
					}
					all := []string{put, w.ToList, w.ToPlan, opening(v.words.Reflect.Do)}
					if m != nil {
						all = append(all, v.words.Picture.Numbers)
					}
					return all
				},
				verbs: verbs,
			})
			switch {
			case err != nil:
				return nil, err
			case r.verb == numbers, r.verb == noVerb && r.option == 4:
				v.sayNumbers(*m)
			case r.verb == tried, r.verb == noVerb && r.option == 3:
				return v.trial(o, v.entry(o, m, list)), nil
			case r.verb != noVerb, r.option == 1:
				return list, nil
			case r.option == 2:
				return (*visit).plan, nil
			default:
				v.put(o.ID, !listed)
			}
			said = true
		}
	}
}

// put puts an opportunity on the shortlist or takes it off, says so, and keeps
// it.
func (v *visit) put(id string, on bool) {
	w := v.words.Plain.Matches
	if v.Shortlisted(id) != on {
		v.Toggle(id)
	}
	if on {
		v.say(w.Added)
	} else {
		v.say(w.Removed)
	}
	v.keep()
}

func (v *visit) sayEntry(o *catalog.Opportunity, m *ranking.Match) {
	w := v.words.Plain.Matches
	v.gap()
	v.say(o.Title.In(v.lang) + ".")
	v.say(o.Summary.In(v.lang))
	for _, line := range strings.Split(o.Description.In(v.lang), "\n") {
		v.say(strings.TrimSpace(line))
	}
	for _, r := range v.Log {
		if r.Role == o.ID {
			v.say(v.entrySaid(v.words.Plain.Try.TriedOn, r))
		}
	}
	for _, f := range facts.Of(o, v.opt.Catalog, v.words, v.lang) {
		v.say(w.Fact, "label", f.Label, "value", strings.TrimSuffix(f.Value, "."))
	}
	if m != nil {
		v.sayReasons(*m)
	}
	if note := o.AccessibilityNote.In(v.lang); note != "" {
		v.say(w.GoodTo, "text", note)
	}
	v.sayStep(o)
	if how := o.HowToApply.In(v.lang); how != "" {
		v.say(w.HowTo, "text", how)
	}
}
