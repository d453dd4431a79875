package plain

import (
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/quiz"
)

// entry says one opportunity whole, and lets it be put on the shortlist. The
// match is nil in the catalog that is read without questions.
func (v *visit) entry(o *catalog.Opportunity, m *quiz.Match, list step) step {
	return func(v *visit) (step, error) {
		say := func() { v.sayEntry(o, m) }
		for {
			listed := slices.Contains(v.shortlist, o.ID)
			r, err := v.ask(page{
				say: say,
				options: func() []string {
					w := v.words.Plain.Matches
					put := w.Add
					if listed {
						put = w.Remove
					}
					return []string{put, w.ToList, w.ToPlan}
				},
				verbs: []verb{back, next},
			})
			switch {
			case err != nil:
				return nil, err
			case r.verb != noVerb, r.option == 1:
				return list, nil
			case r.option == 2:
				return (*visit).plan, nil
			}
			v.put(o.ID, !listed)
			say = func() {}
		}
	}
}

// put puts an opportunity on the shortlist or takes it off, says so, and keeps
// it.
func (v *visit) put(id string, on bool) {
	w := v.words.Plain.Matches
	if on {
		v.shortlist = append(v.shortlist, id)
		v.say(w.Added)
	} else {
		v.shortlist = slices.DeleteFunc(v.shortlist, func(x string) bool { return x == id })
		v.say(w.Removed)
	}
	v.keep()
}

func (v *visit) sayEntry(o *catalog.Opportunity, m *quiz.Match) {
	w := v.words.Plain.Matches
	v.gap()
	v.say(o.Title.In(v.lang) + ".")
	v.say(o.Summary.In(v.lang))
	for _, line := range strings.Split(o.Description.In(v.lang), "\n") {
		v.say(strings.TrimSpace(line))
	}
	if o.MinimumAge != nil {
		v.say(w.AgeFrom, "n", strconv.Itoa(*o.MinimumAge))
	}
	if o.Remote != nil && *o.Remote {
		v.say(w.FromHome)
	}
	if o.HoursPerWeek > 0 {
		v.say(w.Hours, "n", strconv.FormatFloat(o.HoursPerWeek, 'f', -1, 64))
	}
	if m != nil {
		v.sayReasons(*m)
	}
	said := func(form, s string, place string) {
		if s != "" {
			v.say(form, place, s)
		}
	}
	said(w.Costs, o.OwnCosts.In(v.lang), "text")
	said(w.GoodTo, o.AccessibilityNote.In(v.lang), "text")
	said(w.FirstStep, o.FirstStep.In(v.lang), "step")
	said(w.HowTo, o.HowToApply.In(v.lang), "text")
	if o.Organization != nil {
		v.say(o.Organization.Name.In(v.lang))
	}
	for _, contact := range []string{o.URL, o.Email, o.Phone} {
		v.say(contact)
	}
}

func (v *visit) sayReasons(m quiz.Match) {
	w := v.words.Plain.Matches
	if all := v.reasons(m, 1); len(all) > 0 {
		v.say(w.Why, "reasons", strings.Join(all, "; "))
	}
	if all := v.reasons(m, -1); len(all) > 0 {
		v.say(w.Against, "reasons", strings.Join(all, "; "))
	}
	for _, c := range m.Cautions {
		v.say(w.GoodTo, "text", quiz.CautionText(c, v.lang))
	}
}
