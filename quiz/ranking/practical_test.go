package ranking_test

import (
	"math/rand/v2"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// A wish costs what it is missed by, and shuts out only where it is a must.
func TestWishes(t *testing.T) {
	no := false
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{
		{ID: "fits", Schedule: catalog.Regular, HoursPerWeek: 2, Times: []string{"weekends"}},
		{ID: "an-hour-more", Schedule: catalog.Regular, HoursPerWeek: 3, Times: []string{"weekends"}},
		{ID: "two-hours-more", Schedule: catalog.Regular, HoursPerWeek: 4, Times: []string{"weekends"}},
		{ID: "all-week", Schedule: catalog.Regular, HoursPerWeek: 40, Times: []string{"weekends"}},
		{ID: "flexible", Schedule: catalog.Flexible},
		{ID: "once", Schedule: catalog.OneOff},
		{ID: "evenings", Schedule: catalog.Regular, Times: []string{"evenings"}},
		{ID: "alone", Schedule: catalog.Regular, GroupFriendly: &no},
		{ID: "says-nothing"},
	}}
	p := quiz.Profile{Limits: catalog.Limits{HoursPerWeek: 2, Schedule: []catalog.Schedule{catalog.Regular},
		Times: []string{"weekends"}, Company: catalog.WithFriends}}
	total := map[string]float64{}
	for _, m := range ranking.Rank(p, c, "").Matches {
		total[m.Opportunity.ID] = m.Total
		for _, r := range m.Reasons()[1:] {
			if r.Facet != quiz.FacetPractical || r.Points >= 0 {
				t.Errorf("%s: %+v", m.Opportunity.ID, r)
			}
		}
	}
	for _, met := range []string{"fits", "flexible", "says-nothing"} {
		if total[met] != 0 {
			t.Errorf("%s costs %v", met, total[met])
		}
	}
	if !(0 > total["an-hour-more"] && total["an-hour-more"] > total["two-hours-more"] && total["two-hours-more"] > total["all-week"]) {
		t.Errorf("more hours do not cost more: %v", total)
	}
	for _, missed := range []string{"all-week", "once", "evenings", "alone"} {
		if total[missed] != total["alone"] || total[missed] >= -0.2 {
			t.Errorf("%s costs %v", missed, total[missed])
		}
	}
	for rule, want := range map[catalog.Rule]int{catalog.RuleHours: 6, catalog.RuleSchedule: 8, catalog.RuleTimes: 8, catalog.RuleCompany: 8} {
		p.Limits.Firm = []catalog.Rule{rule}
		r := ranking.Rank(p, c, "")
		if len(r.Matches) != want {
			t.Errorf("%s is a must: %d matches, want %d", rule, len(r.Matches), want)
		}
		for _, m := range r.Matches {
			if m.Total != total[m.Opportunity.ID] {
				t.Errorf("%s is a must: %s has another total", rule, m.Opportunity.ID)
			}
		}
	}
}

// Whoever would like to help once is not sent away from a fortnight in summer.
func TestOnceTakesABurstOfDays(t *testing.T) {
	for end, met := range map[catalog.Date]bool{"2026-07-01": true, "2026-07-14": true, "2026-07-15": false, "2026-12-31": false, "": false} {
		o := catalog.Opportunity{ID: "camp", Schedule: catalog.Regular, StartDate: "2026-07-01", EndDate: end}
		if got := o.Shortfall(catalog.RuleSchedule, catalog.Limits{Schedule: []catalog.Schedule{catalog.OneOff}}) == 0; got != met {
			t.Errorf("until %q: met %v, want %v", end, got, met)
		}
	}
}

// More time, another pace, another time of the week or less company never lowers an
// opportunity.
func TestWishesAreMonotone(t *testing.T) {
	for seed := range 20_000 {
		d := drawer{rand.New(rand.NewPCG(2028, uint64(seed)))}
		o, l := d.opportunity("x"), d.profile().Limits
		more := l
		more.HoursPerWeek += 1.5
		if l.HoursPerWeek == 0 {
			more.HoursPerWeek = 0
		}
		if len(l.Schedule) > 0 {
			more.Schedule = append([]catalog.Schedule{one(d, catalog.Schedules()...)}, l.Schedule...)
		}
		if len(l.Times) > 0 {
			more.Times = append([]string{one(d, catalog.Times()...)}, l.Times...)
		}
		more.Company = one(d, l.Company, "", catalog.Alone)
		for _, wish := range catalog.WishRules() {
			was, is := o.Shortfall(wish, l), o.Shortfall(wish, more)
			if is > was || was < 0 || was > 1 {
				t.Fatalf("%s: from %v to %v: %+v, %+v, %+v", wish, was, is, o, l, more)
			}
		}
	}
}

// A further cause that somebody would rather leave costs points where the helper has
// nothing to do with those it is for; the first shuts out, and so does contact.
func TestRatherNotByAFurtherCause(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{
		{ID: "both", Causes: []string{"animals", "children"}},
		{ID: "contact", Causes: []string{"animals", "children"}, BeneficiaryContact: catalog.Supervised},
		{ID: "first", Causes: []string{"children", "animals"}},
		{ID: "only", Causes: []string{"animals"}},
	}}
	p := quiz.Profile{Causes: map[string]float64{"animals": 1, "children": -1}, Weights: quiz.EqualWeights()}
	r := ranking.Rank(p, c, "")
	if len(r.Matches) != 2 || r.Matches[0].Opportunity.ID != "only" || r.Matches[1].Opportunity.ID != "both" {
		t.Fatalf("the matches are %+v", r.Matches)
	}
	if against := r.Matches[1].Reasons()[2]; against.Key != "children" || against.Points >= 0 {
		t.Errorf("what speaks against it is %+v", against)
	}
}

// What somebody rests from counts for less in what is regular, and there alone.
func TestRest(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{
		{ID: "a-week", Activities: []catalog.Activity{catalog.Digital}, Schedule: catalog.Regular},
		{ID: "b-once", Activities: []catalog.Activity{catalog.Digital}, Schedule: catalog.OneOff},
	}}
	p := quiz.Profile{Activities: map[catalog.Activity]float64{catalog.Digital: 0.25}, Weights: quiz.EqualWeights()}
	if r := ranking.Rank(p, c, ""); r.Matches[0].Total != r.Matches[1].Total {
		t.Fatalf("without a rest: %+v", r.Matches)
	}
	p.Rest = catalog.Digital
	r := ranking.Rank(p, c, "")
	if r.Matches[0].Opportunity.ID != "b-once" || !(r.Matches[1].Total < 0) || !r.Matches[1].Reasons()[1].Rested {
		t.Errorf("with a rest: %+v", r.Matches)
	}
}
