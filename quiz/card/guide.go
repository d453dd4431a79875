package card

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
	"aina/quiz/gaps"
	"aina/quiz/group"
)

// The bounds of a guide.
const (
	MostBesideKey = 8  // roles beside one letter or digit
	FewestRoles   = 32 // roles of a guide, where the catalog has as many
	sheet         = 8  // a guide has full sheets of role cards, where the catalog has as many
)

// Role is a role of a catalog with its number on paper.
type Role struct {
	Number      int // from 1
	Age         int // the least age, by the role or by law; 0: any
	Opportunity *catalog.Opportunity
}

// Guide leads from the letters and digits of a card to roles.
type Guide struct {
	Roles []Role         // by number
	Keys  map[rune][]int // the numbers beside each key of the card, ascending, MostBesideKey at most
}

// Guide chooses roles that can be taken up on a day, and says beside which letters they
// stand. Together the roles serve everything on the card that the catalog has a role for,
// and every cause of the catalog; each stands beside one letter at least. Roles with a
// hazard are chosen only where nothing else serves. Equal catalogs have equal guides.
//
// A role stands beside what the catalog says of it: an activity it consists of, a cause
// it helps, a motive it gives much of (2 or 3 of 3, or what is most where no role gives
// so much).
func (c Card) Guide(k *catalog.Catalog, on catalog.Date) Guide {
	chosen := c.choose(k, on)
	for {
		g := c.guide(k, chosen, on)
		reached := g.reached()
		if len(reached) == len(chosen) {
			return g
		}
		// The letters are full: without a role that is beside none, the others are as before.
		chosen = slices.DeleteFunc(chosen, func(o *catalog.Opportunity) bool { return !reached[o.ID] })
	}
}

// candidate is a role with what it serves well.
type candidate struct {
	*catalog.Opportunity
	serves []group.Subject
}

// choose picks roles, each time the one that serves most of what none serves yet, then of
// what few serve.
func (c Card) choose(k *catalog.Catalog, on catalog.Date) []*catalog.Opportunity {
	var left []candidate
	for _, o := range gaps.Open(k, on) {
		if serves := c.serves(k, o); len(serves) > 0 {
			left = append(left, candidate{o, serves})
		}
	}
	stable.Sort(left, func(a, b candidate) int { return cmp.Compare(a.ID, b.ID) })
	served := map[group.Subject]int{}
	var chosen []*catalog.Opportunity
	for len(left) > 0 {
		best, most, lacking := 0, -1.0, false
		for i, x := range left {
			value, fresh := x.worth(served)
			lacking = lacking || fresh
			if value > most {
				best, most = i, value
			}
		}
		if !lacking && len(chosen) >= FewestRoles && len(chosen)%sheet == 0 {
			break
		}
		for _, s := range left[best].serves {
			served[s]++
		}
		chosen = append(chosen, left[best].Opportunity)
		left = slices.Delete(left, best, best+1)
	}
	return sorted(k, chosen)
}

// worth is how much a role adds to those that serve so much already, and whether it
// serves something that none does.
func (x candidate) worth(served map[group.Subject]int) (value float64, fresh bool) {
	for _, s := range x.serves {
		if served[s] == 0 {
			value, fresh = value+10, true
		} else {
			value += 1 / float64(1+served[s])
		}
	}
	if len(x.Hazards) > 0 {
		value /= 10
	}
	return value, fresh
}

// sorted puts roles for the same cause side by side, in the order of the causes, so that
// their cards are dealt out by the corners of a room.
func sorted(k *catalog.Catalog, all []*catalog.Opportunity) []*catalog.Opportunity {
	first := func(o *catalog.Opportunity) int {
		if len(o.Causes) == 0 {
			return len(k.Causes)
		}
		return slices.IndexFunc(k.Causes, func(x catalog.Cause) bool { return x.ID == o.Causes[0] })
	}
	stable.Sort(all, func(a, b *catalog.Opportunity) int {
		return cmp.Or(cmp.Compare(first(a), first(b)), cmp.Compare(a.ID, b.ID))
	})
	return all
}

// muchOf is how much of a motive a role gives that stands beside it, 0 to 3.
const muchOf = 2

// serves lists what a role serves well: items of the card, and causes of the catalog.
func (c Card) serves(k *catalog.Catalog, o *catalog.Opportunity) []group.Subject {
	var all []group.Subject
	for _, x := range c.Items {
		if x.Subject.Facet != quiz.FacetCause && fit(o, x.Subject) >= muchOf {
			all = append(all, x.Subject)
		}
	}
	for _, x := range k.Causes {
		if slices.Contains(o.Causes, x.ID) {
			all = append(all, group.Subject{Facet: quiz.FacetCause, Key: x.ID})
		}
	}
	return all
}

// fit says how well a role serves something, 0 to 3.
func fit(o *catalog.Opportunity, s group.Subject) int {
	among := -1
	switch s.Facet {
	case quiz.FacetMotive:
		return o.Motives[catalog.Motive(s.Key)]
	case quiz.FacetActivity:
		among = slices.Index(o.Activities, catalog.Activity(s.Key))
	case quiz.FacetCause:
		among = slices.Index(o.Causes, s.Key)
	}
	switch {
	case among < 0:
		return 0
	case among == 0:
		return 3
	}
	return 2
}

// guide numbers roles and sets them beside the keys of the card.
func (c Card) guide(k *catalog.Catalog, chosen []*catalog.Opportunity, on catalog.Date) Guide {
	g := Guide{Keys: map[rune][]int{}}
	for i, o := range chosen {
		g.Roles = append(g.Roles, Role{i + 1, leastAge(k, o, on), o})
	}
	beside := map[int]int{} // how many keys each number stands beside
	var spare []spare
	for _, x := range c.Items {
		var fitting []int
		for _, r := range g.Roles {
			if fit(r.Opportunity, x.Subject) > 0 {
				fitting = append(fitting, r.Number)
			}
		}
		g.best(fitting, x, beside)
		spare = append(spare, restOf(x.Key, fitting, g.Keys[x.Key])...)
	}
	for _, s := range spare {
		g.makeRoom(s, beside)
	}
	for _, numbers := range g.Keys {
		slices.Sort(numbers)
	}
	return g
}

// best sets the numbers beside an item that fit it best; of equals those that stand
// beside fewest other keys. Of motives, a role that gives little is taken only if none
// gives much.
func (g *Guide) best(fitting []int, x Item, beside map[int]int) {
	fits := func(n int) int { return fit(g.Roles[n-1].Opportunity, x.Subject) }
	fitting = slices.Clone(fitting)
	stable.Sort(fitting, func(a, b int) int {
		return cmp.Or(cmp.Compare(fits(b), fits(a)), cmp.Compare(beside[a], beside[b]), cmp.Compare(a, b))
	})
	for i, n := range fitting {
		if i == MostBesideKey || fits(n) < min(muchOf, fits(fitting[0])) {
			return
		}
		g.Keys[x.Key] = append(g.Keys[x.Key], n)
		beside[n]++
	}
}

// spare is a number that fits a key and does not stand beside it.
type spare struct {
	key    rune
	number int
}

func restOf(key rune, fitting, taken []int) []spare {
	var all []spare
	for _, n := range fitting {
		if !slices.Contains(taken, n) {
			all = append(all, spare{key, n})
		}
	}
	return all
}

// makeRoom sets a number that stands beside no key in the place of the one that stands
// beside most keys, if that has another one.
func (g *Guide) makeRoom(s spare, beside map[int]int) {
	if beside[s.number] > 0 {
		return
	}
	numbers := g.Keys[s.key]
	if len(numbers) < MostBesideKey {
		g.Keys[s.key] = append(numbers, s.number)
		beside[s.number]++
		return
	}
	at := 0
	for i, n := range numbers {
		if beside[n] > beside[numbers[at]] {
			at = i
		}
	}
	if beside[numbers[at]] > 1 {
		beside[numbers[at]]--
		beside[s.number]++
		numbers[at] = s.number
	}
}

// reached tells which roles stand beside a key.
func (g Guide) reached() map[string]bool {
	reached := map[string]bool{}
	for _, numbers := range g.Keys {
		for _, n := range numbers {
			reached[g.Roles[n-1].Opportunity.ID] = true
		}
	}
	return reached
}

// adult is the age below which the law keeps some tasks away.
const adult = 18

// leastAge is the age from which a role is open to a person.
func leastAge(k *catalog.Catalog, o *catalog.Opportunity, on catalog.Date) int {
	age := 0
	if o.MinimumAge != nil {
		age = *o.MinimumAge
	}
	if slices.Contains(k.Outside(o, catalog.Limits{}, on), catalog.RuleLaw) {
		age = max(age, adult)
	}
	return age
}
