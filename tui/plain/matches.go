package plain

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
)

// atOnce is how many entries are said before one is asked whether to go on.
const atOnce = 5

// shownReasons is how many reasons a line of the list has.
const shownReasons = 2

// matches says what suits, the best first.
func (v *visit) matches() (step, error) {
	ranking := v.rank()
	from, silent := 0, false
	for {
		end := min(from+atOnce, len(ranking.Matches))
		chosen := -1
		r, err := v.ask(page{
			say: func() {
				if silent {
					silent = false
					return
				}
				v.gap()
				if len(ranking.Matches) == 0 {
					v.say(v.words.Plain.Matches.Empty)
				} else if from == 0 {
					v.say(v.words.Plain.Matches.Title.For(v.lang, len(ranking.Matches)))
				}
				for i := from; i < end; i++ {
					v.sayMatch(i, ranking.Matches[i])
				}
			},
			wait:  func() string { return v.listWait(len(ranking.Matches) > 0) },
			parse: chosenOf(&chosen, len(ranking.Matches)),
			verbs: []verb{back, more, next, three, leftOut},
		})
		switch {
		case err != nil:
			return nil, err
		case r.verb == back && from == 0:
			return (*visit).result, nil
		case r.verb == back:
			from = max(0, from-atOnce)
		case r.verb == three:
			v.sayThree(ranking)
			silent = true
		case r.verb == leftOut:
			v.sayLeftOut(ranking)
			silent = true
		case r.verb == next && end == len(ranking.Matches):
			return (*visit).plan, nil
		case r.verb != noVerb && end == len(ranking.Matches):
			v.say(v.words.Plain.Matches.NoMore)
			silent = true
		case r.verb != noVerb:
			from = end
		default:
			return v.entry(ranking.Matches[chosen].Opportunity, &ranking.Matches[chosen], (*visit).matches), nil
		}
	}
}

// listWait says what can be typed at a list.
func (v *visit) listWait(some bool) string {
	if !some {
		return text.Fill(v.words.Plain.Talk.Words, "verbs", v.names(leftOut, review, plan, result, back))
	}
	return v.words.Plain.Matches.Ask + " " +
		text.Fill(v.words.Plain.Talk.Words, "verbs", v.names(more, three, leftOut, plan, result, back))
}

// chosenOf takes the number of an entry, 1 to end.
func chosenOf(chosen *int, end int) func(string) bool {
	return func(line string) bool {
		n, ok := number(line)
		*chosen = n - 1
		return ok && n >= 1 && n <= end
	}
}

func (v *visit) sayMatch(i int, m ranking.Match) {
	w := v.words.Plain.Matches
	v.say(w.Line, "n", strconv.Itoa(i+1), "title", m.Opportunity.Title.In(v.lang), "percent", percent(m.Score))
	if v.Shortlisted(m.Opportunity.ID) {
		v.say(w.Listed)
	}
	if plus, _, _ := reading.Group(m, false); len(plus) > 0 {
		v.say(w.Why, "reasons", v.reasons(plus[:min(len(plus), shownReasons)]))
	}
	v.sayStep(m.Opportunity)
}

func (v *visit) sayStep(o *catalog.Opportunity) {
	if s := o.FirstStep.In(v.lang); s != "" {
		v.say(v.words.Plain.Matches.FirstStep, "step", s)
	}
}

func (v *visit) sayThree(r ranking.Ranking) {
	v.gap()
	if len(r.Try) == 0 {
		v.say(v.words.Plain.Matches.NoMore)
		return
	}
	v.say(v.words.Plain.Matches.Three)
	for _, i := range r.Try {
		v.sayMatch(i, r.Matches[i])
	}
}

func (v *visit) sayLeftOut(r ranking.Ranking) {
	w := v.words.Plain.Matches
	v.gap()
	if len(r.Excluded) == 0 {
		v.say(w.NoneOut)
		return
	}
	v.say(w.LeftOut.For(v.lang, len(r.Excluded)))
	p := v.profile()
	for _, e := range r.Excluded {
		v.say(w.LeftLine, "title", e.Opportunity.Title.In(v.lang), "reasons", strings.Join(reading.WhyExcluded(e, p, v.opt.Catalog, v.lang), " "))
	}
}
