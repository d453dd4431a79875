package plain

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/facts"
	"aina/tui/plain/lines"
)

// pageSize is how many entries of a list are printed at a time.
const pageSize = 5

// listReasons is how many reasons a match has in the list.
const listReasons = 2

// matches lists what suits the person, best first.
func (v *visit) matches() (step, error) { return v.matchesFrom(0) }

// matchesFrom lists what suits the person, from a match on.
func (v *visit) matchesFrom(from int) (step, error) {
	ranking := v.rank()
	if from >= len(ranking.Matches) {
		from = 0 // fewer than there were
	}
	silent := false
	for {
		end := min(from+pageSize, len(ranking.Matches))
		chosen := -1
		r, err := v.ask(page{
			show: func() {
				if silent {
					silent = false
					return
				}
				v.blank()
				if len(ranking.Matches) == 0 {
					v.print(v.words.Plain.Matches.Empty)
				} else if from == 0 {
					v.print(v.words.Plain.Matches.Title.For(v.lang, len(ranking.Matches)))
				}
				if from == 0 {
					v.printStanding()
				}
				for i := from; i < end; i++ {
					v.printMatch(i, ranking.Matches[i])
				}
			},
			wait:     func() string { return v.listWait(len(ranking.Matches) > 0) },
			parse:    chosenOf(&chosen, len(ranking.Matches)),
			most:     len(ranking.Matches),
			commands: []command{back, more, next, three, leftOut, must},
			stale:    (*visit).matches,
		})
		switch {
		case err != nil:
			return nil, err
		case r.command == back && from == 0:
			return (*visit).result, nil
		case r.command == back:
			from = max(0, from-pageSize)
		case r.command == three:
			v.printSuggestions(ranking)
			silent = true
		case r.command == leftOut:
			return (*visit).leftOutPage, nil
		case r.command == must && len(v.Wishes()) == 0:
			v.print(v.words.Plain.General.NotHere, "verb", v.name(must))
			silent = true
		case r.command == must:
			return (*visit).matches, v.musts()
		case r.command == next && end == len(ranking.Matches):
			return (*visit).plan, nil
		case r.command != noCommand && end == len(ranking.Matches):
			v.print(v.words.Plain.Matches.NoMore)
			silent = true
		case r.command != noCommand:
			from = end
		default:
			list := func(v *visit) (step, error) { return v.matchesFrom(from) }
			return v.opportunity(ranking.Matches[chosen].Opportunity, &ranking.Matches[chosen], list), nil
		}
	}
}

// listWait is the prompt of the list.
func (v *visit) listWait(some bool) string {
	if !some {
		return text.Fill(v.words.Plain.General.Commands, "verbs", v.names(leftOut, review, plan, result, back))
	}
	commands := []command{more, three, leftOut, plan, result, back}
	if len(v.Wishes()) > 0 {
		commands = slices.Insert(commands, 2, must)
	}
	return v.words.Plain.Matches.Ask + " " +
		text.Fill(v.words.Plain.General.Commands, "verbs", v.names(commands...))
}

// chosenOf accepts the number of an entry, 1 to end, and stores its index.
func chosenOf(chosen *int, end int) func(string) bool {
	return func(line string) bool {
		n, ok := lines.Number(line)
		*chosen = n - 1
		return ok && n >= 1 && n <= end
	}
}

func (v *visit) printMatch(i int, m ranking.Match) {
	w := v.words.Plain.Matches
	v.print(w.Line, "n", strconv.Itoa(i+1), "title", m.Opportunity.Title.In(v.lang), "percent", facts.Percent(m.Score()))
	if v.Shortlisted(m.Opportunity.ID) {
		v.print(w.OnShortlist)
	}
	if plus, _, _, _ := reading.Group(m, false); len(plus) > 0 {
		v.print(w.Why, "reasons", v.reasons(plus[:min(len(plus), listReasons)]))
	}
	v.printFirstStep(m.Opportunity)
}

func (v *visit) printFirstStep(o *catalog.Opportunity) {
	if s := o.FirstStep.In(v.lang); s != "" {
		v.print(v.words.Plain.Matches.FirstStep, "step", s)
	}
}

func (v *visit) printSuggestions(r ranking.Ranking) {
	v.blank()
	if len(r.Try) == 0 {
		v.print(v.words.Plain.Matches.NoMore)
		return
	}
	v.print(v.words.Plain.Matches.Three)
	for _, i := range r.Try {
		v.printMatch(i, r.Matches[i])
	}
}
