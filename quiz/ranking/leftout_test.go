package ranking_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// Lifting a limit opens exactly what was counted under it and changes nothing else;
// putting it back gives the ranking as it was. Everything left out is accounted for,
// and what protects people is never lifted.
func TestLiftingOpensWhatWasCounted(t *testing.T) {
	base, problems := catalog.Read("town.yaml", []byte(townPlaces), nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	opened, shut, several := map[catalog.Rule]int{}, map[catalog.Rule]int{}, 0
	for seed := range pairs / 10 {
		d := drawer{rand.New(rand.NewPCG(2027, uint64(seed)))}
		c := *base
		c.Opportunities = d.opportunities()
		p, on := d.profile(), d.date()
		left := ranking.Rank(p, &c, on).LeftOut()
		if err := tryLifting(p, &c, on, left); err != nil {
			t.Fatalf("pair %d: %v\nprofile %+v", seed, err, p)
		}
		for _, o := range left.Openings {
			opened[o.Lift.Rule]++
		}
		for _, f := range left.Fixed {
			shut[f.Rule]++
		}
		several += len(left.Several)
	}
	for _, rule := range allRules() {
		fixed := slices.Contains([]catalog.Rule{"status", "date", "minimum_age", "maximum_age", "law"}, rule)
		if fixed && (shut[rule] == 0 || opened[rule] > 0) || !fixed && (opened[rule] == 0 || shut[rule] > 0) {
			t.Errorf("%s was lifted %d times, and shut %d times", rule, opened[rule], shut[rule])
		}
	}
	if several == 0 {
		t.Error("nothing has several reasons: the test tries too little")
	}
}

// shown is all that is shown of a match.
func shown(m ranking.Match) []any {
	return []any{m.Opportunity, m.Total, m.Score(), m.Reasons(), m.Cautions()}
}

func tryLifting(p quiz.Profile, c *catalog.Catalog, on catalog.Date, left ranking.LeftOut) error {
	x := ranking.NewIndex(c)
	before := x.Rank(p, on)
	counted := map[string]bool{}
	count := func(all []ranking.Excluded) {
		for _, x := range all {
			counted[x.Opportunity.ID] = true
		}
	}
	for i, o := range left.Openings {
		if i > 0 && len(o.Opens) > len(left.Openings[i-1].Opens) {
			return fmt.Errorf("%v comes after less", o.Lift)
		}
		count(o.Opens)
		lifted := p.Lift(o.Lift)
		if in := lifted.InForce(); !slices.Equal(in, []quiz.Lift{o.Lift}) {
			return fmt.Errorf("%v is lifted, in force are %v", o.Lift, in)
		}
		after := x.Rank(lifted, on)
		new := map[string]bool{}
		for _, m := range after.Matches {
			if was, ok := before.Match(m.Opportunity.ID); !ok {
				new[m.Opportunity.ID] = true
			} else if !reflect.DeepEqual(shown(was), shown(m)) {
				return fmt.Errorf("lifting %v changes %s: %+v, before %+v", o.Lift, m.Opportunity.ID, m, was)
			}
		}
		if len(after.Matches) != len(before.Matches)+len(o.Opens) {
			return fmt.Errorf("lifting %v opens %v, not %d", o.Lift, new, len(o.Opens))
		}
		for _, x := range o.Opens {
			if !new[x.Opportunity.ID] {
				return fmt.Errorf("lifting %v does not open %s", o.Lift, x.Opportunity.ID)
			}
		}
	}
	for _, f := range left.Fixed {
		count(f.Closes)
	}
	count(left.Several)
	if len(counted) != len(before.Excluded) {
		return fmt.Errorf("%d of %d that are left out are counted", len(counted), len(before.Excluded))
	}
	if again := x.Rank(p, on); !reflect.DeepEqual(before, again) {
		return fmt.Errorf("the ranking is another one after all was put back")
	}
	return nil
}

// What one reason alone keeps out is counted under it; what has two, under several.
func TestLeftOutIsSorted(t *testing.T) {
	no, yes, age := false, true, 20
	opp := func(id string, change func(*catalog.Opportunity)) catalog.Opportunity {
		o := catalog.Opportunity{ID: id}
		change(&o)
		return o
	}
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{
		opp("alone", func(o *catalog.Opportunity) { o.GroupFriendly = &no }),
		opp("both-causes", func(o *catalog.Opportunity) {
			o.Causes, o.BeneficiaryContact = []string{"animals", "health"}, catalog.Supervised
		}),
		opp("closed", func(o *catalog.Opportunity) { o.Status = catalog.Inactive }),
		opp("dogs", func(o *catalog.Opportunity) { o.Causes = []string{"animals"} }),
		opp("dogs-and-talks", func(o *catalog.Opportunity) { o.Causes = []string{"animals", "health"} }),
		opp("evening-weekend", func(o *catalog.Opportunity) { o.Times = []string{"evenings", "weekends"} }),
		opp("far", func(o *catalog.Opportunity) { o.City, o.Country = "Omsk", "RU" }),
		opp("far-alone", func(o *catalog.Opportunity) { o.City, o.Country, o.GroupFriendly = "Omsk", "RU", &no }),
		opp("fits", func(*catalog.Opportunity) {}),
		opp("from-home", func(o *catalog.Opportunity) { o.Remote, o.Region = &yes, "Omsk region" }),
		opp("once", func(o *catalog.Opportunity) { o.Schedule = catalog.OneOff }),
		opp("once-alone", func(o *catalog.Opportunity) { o.GroupFriendly, o.Schedule = &no, catalog.OneOff }),
		opp("over-and-closed", func(o *catalog.Opportunity) { o.Status, o.EndDate = catalog.Inactive, "2026-01-01" }),
		opp("weekend", func(o *catalog.Opportunity) { o.Times = []string{"weekends"} }),
		opp("yet-to-grow", func(o *catalog.Opportunity) { o.MinimumAge = new(21) }),
	}}
	p := quiz.Profile{Causes: map[string]float64{"animals": -1, "health": -1}, Limits: catalog.Limits{
		Age: &age, Region: "Akmola region", City: "Kokshetau", Country: "KZ", Remote: catalog.RemoteNo, Company: catalog.WithFriends,
		Schedule: []catalog.Schedule{catalog.Regular}, Times: []string{"weekdays"}, Firm: catalog.WishRules()}}
	left := ranking.Rank(p, c, "2026-11-22").LeftOut()
	ids := func(all []ranking.Excluded) (ids []string) {
		for _, x := range all {
			ids = append(ids, x.Opportunity.ID)
		}
		return ids
	}
	got := map[string][]string{"several": ids(left.Several)}
	for _, o := range left.Openings {
		got[string(o.Lift.Rule)+" "+o.Lift.Key] = ids(o.Opens)
	}
	for _, f := range left.Fixed {
		got[string(f.Rule)] = ids(f.Closes)
	}
	want := map[string][]string{
		"company ": {"alone"}, "cause animals": {"dogs", "dogs-and-talks"}, "times ": {"evening-weekend", "weekend"},
		"place ": {"far"}, "remote ": {"from-home"}, "schedule ": {"once"}, "status": {"closed"}, "minimum_age": {"yet-to-grow"},
		"several": {"both-causes", "far-alone", "once-alone", "over-and-closed"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	if first := left.Openings[0].Lift; first != (quiz.Lift{Rule: catalog.RuleCause, Key: "animals"}) {
		t.Errorf("the first is %v, not what opens most", first)
	}
}
