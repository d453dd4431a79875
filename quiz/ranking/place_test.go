package ranking_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// The place for another profile is what the totals of all say: for one that differs in
// everything but the limits, and for ones that differ in one facet or wish.
func TestPlaceIsThatOfAllTotals(t *testing.T) {
	moved := 0
	for seed := range uint64(1500) {
		d := drawer{rand.New(rand.NewPCG(14, seed))}
		c := &catalog.Catalog{}
		for i := range 15 {
			o := d.opportunity(fmt.Sprintf("role-%02d", i))
			o.Status, o.Hazards = "", nil
			c.Opportunities = append(c.Opportunities, o)
		}
		p, other := d.profile(), d.profile()
		p.Limits.Age, other.Limits = new(30), p.Limits
		others := []quiz.Profile{other, p, p, p, p.WithoutWish(one(d, catalog.WishRules()...))}
		others[1].Motives, others[2].Activities, others[3].Causes = other.Motives, other.Activities, other.Causes
		r := ranking.Rank(p, c, "")
		place := r.PlaceFor()
		for _, other := range others {
			for at, m := range r.Matches {
				got, want := place(other, at), plainPlace(r, other, m.Opportunity)
				if got != want {
					t.Fatalf("seed %d: %s is at %d, want %d, for %+v after %+v", seed, m.Opportunity.ID, got, want, other, p)
				}
				if got != at+1 {
					moved++
				}
			}
		}
	}
	if moved < 5_000 {
		t.Errorf("only %d places change: the test tries too little", moved)
	}
}

// plainPlace is the place of a match for another profile, by the total of every role.
func plainPlace(r ranking.Ranking, other quiz.Profile, of *catalog.Opportunity) int {
	place, total := 1, ranking.PlainTotal(other, of)
	count := func(o *catalog.Opportunity) {
		if x := ranking.PlainTotal(other, o); x > total || x == total && o.ID < of.ID {
			place++
		}
	}
	for _, m := range r.Matches {
		count(m.Opportunity)
	}
	for _, x := range r.Excluded {
		if len(x.Rules) == 1 && x.Rules[0] == catalog.RuleCause && !slices.ContainsFunc(x.Opportunity.CausesMet(), other.RatherNot) {
			count(x.Opportunity)
		}
	}
	return place
}
