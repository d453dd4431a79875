package ranking

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
)

// LeftOut sorts what a ranking excludes by what would open it.
type LeftOut struct {
	Openings []Opening  // what one lifted limit opens: the most first, then by rule and key
	Fixed    []Fixed    // what nothing opens, for one reason alone: the most first, then by rule
	Several  []Excluded // all else, by id: it has more than one reason
}

// Opening is a limit, and what would be a match without it. An opportunity that two
// limits open, each by itself, such as one on evenings and weekends, is in both.
type Opening struct {
	Lift  quiz.Lift
	Opens []Excluded // by id, at least one
}

// Fixed is what one rule excludes that nobody can lift: age, law, state or date.
type Fixed struct {
	Rule   catalog.Rule
	Closes []Excluded // by id, at least one
}

// LeftOut sorts what is excluded by what would open it.
func (r Ranking) LeftOut() LeftOut {
	var sorted LeftOut
	if r.of == nil {
		return sorted
	}
	p := r.of.scorer.profile
	open := map[string]bool{}
	for _, l := range r.lifts(p) {
		opening, without := Opening{Lift: l}, p.Lift(l)
		shut := r.of.shut(r.of.tally(without), without.Gates(), r.on)
		for _, x := range r.Excluded {
			if x.mayOpen(l.Rule) && shut[x.role] == 0 {
				opening.Opens = append(opening.Opens, x)
				open[x.Opportunity.ID] = true
			}
		}
		if len(opening.Opens) > 0 {
			sorted.Openings = append(sorted.Openings, opening)
		}
	}
	at := map[catalog.Rule]int{}
	for _, x := range r.Excluded {
		grounds := x.Grounds()
		switch i, seen := at[grounds[0]]; {
		case open[x.Opportunity.ID]:
		case len(grounds) > 1 || len(p.Lifts(grounds[0], x.Opportunity)) > 0:
			sorted.Several = append(sorted.Several, x)
		case seen:
			sorted.Fixed[i].Closes = append(sorted.Fixed[i].Closes, x)
		default:
			at[grounds[0]] = len(sorted.Fixed)
			sorted.Fixed = append(sorted.Fixed, Fixed{grounds[0], []Excluded{x}})
		}
	}
	stable.Sort(sorted.Openings, func(a, b Opening) int {
		return cmp.Or(cmp.Compare(len(b.Opens), len(a.Opens)), cmp.Compare(a.Lift.Rule, b.Lift.Rule), cmp.Compare(a.Lift.Key, b.Lift.Key))
	})
	stable.Sort(sorted.Fixed, func(a, b Fixed) int {
		return cmp.Or(cmp.Compare(len(b.Closes), len(a.Closes)), cmp.Compare(a.Rule, b.Rule))
	})
	return sorted
}

// lifts lists the limits that keep anything out, each once.
func (r Ranking) lifts(p quiz.Profile) []quiz.Lift {
	var all []quiz.Lift
	seen := map[quiz.Lift]bool{}
	for _, x := range r.Excluded {
		for _, rule := range x.Rules {
			for _, l := range p.Lifts(rule, x.Opportunity) {
				if !seen[l] {
					seen[l] = true
					all = append(all, l)
				}
			}
		}
	}
	return all
}

// mayOpen reports whether lifting a rule can be enough. Whoever helps from home too
// need not go to the place.
func (x Excluded) mayOpen(lifted catalog.Rule) bool {
	return !slices.ContainsFunc(x.Rules, func(r catalog.Rule) bool {
		return r != lifted && !(r == catalog.RulePlace && lifted == catalog.RuleRemote)
	})
}

// Grounds lists the rules that exclude an opportunity, as a person understands them:
// where the law asks for 18 anyway, a minimum age of up to 18 says nothing more.
func (x Excluded) Grounds() []catalog.Rule {
	age := x.Opportunity.MinimumAge
	if !slices.Contains(x.Rules, catalog.RuleLaw) || age != nil && *age > 18 {
		return x.Rules
	}
	return slices.DeleteFunc(slices.Clone(x.Rules), func(r catalog.Rule) bool { return r == catalog.RuleMinimumAge })
}
