package ranking_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// pairs is how many profiles are held against how many catalogs.
const pairs = 100_000

// No gate is ever violated, no exclusion names a rule too many or too few, and
// the score of what is left adds up: a hundred thousand profiles and catalogs
// that lie on the edges, against an oracle that reads the gates as they are
// described to users and does not call the code that decides.
func TestGatesHoldForAHundredThousand(t *testing.T) {
	n := pairs
	if testing.Short() {
		n /= 20
	}
	base, problems := catalog.Read("town.yaml", []byte(townPlaces), nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var all sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	seen := make([]map[catalog.Rule]int, workers)
	for worker := range workers {
		seen[worker] = map[catalog.Rule]int{}
		all.Go(func() {
			for seed := worker; seed < n; seed += workers {
				d := drawer{rand.New(rand.NewPCG(2026, uint64(seed)))}
				c := *base // shares the index of the places
				c.Opportunities = d.opportunities()
				p, on := d.profile(), d.date()
				if err := tryPair(p, &c, on, seen[worker]); err != nil {
					t.Errorf("pair %d: %v\nprofile %+v", seed, err, p)
					return
				}
			}
		})
	}
	all.Wait()
	total := map[catalog.Rule]int{}
	for _, s := range seen {
		for rule, k := range s {
			total[rule] += k
		}
	}
	for _, rule := range allRules() {
		if total[rule] < n/100 {
			t.Errorf("the rule %s left out only %d: the test tries it too little", rule, total[rule])
		}
	}
	if total[""] < n/100 {
		t.Errorf("only %d opportunities pass: the test tries too little", total[""])
	}
}

func allRules() []catalog.Rule {
	return []catalog.Rule{"status", "date", "minimum_age", "maximum_age", "law", "language", "place", "remote", "schedule", "times", "hours", "company", "cause"}
}

// tryPair ranks a catalog for a profile and holds the result to the oracle. It
// counts what each rule left out, and under "" what passed.
func tryPair(p quiz.Profile, c *catalog.Catalog, on catalog.Date, seen map[catalog.Rule]int) error {
	x := ranking.NewIndex(c)
	r := x.Rank(p, on)
	if err := tryTwins(p, c, on, x, r); err != nil {
		return err
	}
	if len(r.Matches)+len(r.Excluded) != len(c.Opportunities) {
		return fmt.Errorf("%d matches and %d left out of %d", len(r.Matches), len(r.Excluded), len(c.Opportunities))
	}
	for i, m := range r.Matches {
		o := m.Opportunity
		seen[""]++
		if broken := violated(o, p, on); len(broken) > 0 {
			return fmt.Errorf("%s passes although it violates %v: %+v", o.ID, broken, *o)
		}
		if p.Limits.Age == nil || *p.Limits.Age < 18 {
			if len(o.Hazards) > 0 || o.BeneficiaryContact == "direct" && o.MinimumAge == nil {
				return fmt.Errorf("somebody who may be under 18 is shown %s: %+v", o.ID, *o)
			}
		}
		sum := 0.0
		for _, x := range m.Reasons() {
			sum += x.Points
		}
		if !(m.Score() > 0 && m.Score() < 1) || math.Abs(sum-m.Score()) > 1e-9 {
			return fmt.Errorf("%s: score %v, reasons add up to %v", o.ID, m.Score(), sum)
		}
		if i > 0 && (m.Total > r.Matches[i-1].Total || m.Total == r.Matches[i-1].Total && o.ID < r.Matches[i-1].Opportunity.ID) {
			return fmt.Errorf("%s comes after %s", o.ID, r.Matches[i-1].Opportunity.ID)
		}
	}
	for _, x := range r.Excluded {
		want := violated(x.Opportunity, p, on)
		if !slices.Equal(x.Rules, want) {
			return fmt.Errorf("%s is left out by %v, it violates %v: %+v", x.Opportunity.ID, x.Rules, want, *x.Opportunity)
		}
		for _, rule := range x.Rules {
			seen[rule]++
		}
	}
	return nil
}

// tryTwins holds the quick ways to what the plain ones say: the gates of all opportunities
// to those of one, totals to the sum of the terms to the last bit, the first few to the
// ranking.
func tryTwins(p quiz.Profile, c *catalog.Catalog, on catalog.Date, x *ranking.Index, r ranking.Ranking) error {
	for i, shut := range catalog.NewGates(c).Shut(p.Gates(), on) {
		if want := c.Outside(&c.Opportunities[i], p.Gates(), on); !slices.Equal(shut.Rules(), want) {
			return fmt.Errorf("%v are shut, outside of %v: %+v", shut.Rules(), want, c.Opportunities[i])
		}
	}
	for _, m := range r.Matches {
		if want := ranking.PlainTotal(p, m.Opportunity); m.Total != want {
			return fmt.Errorf("the total is %v, the terms come to %v: %+v", m.Total, want, *m.Opportunity)
		}
	}
	for n := range len(r.Matches) + 1 {
		for i, m := range x.Top(p, on, n) {
			if m.Opportunity != r.Matches[i].Opportunity {
				return fmt.Errorf("%s is at %d of the first %d", m.Opportunity.ID, i, n)
			}
		}
	}
	return nil
}

// violated is the oracle: the gates in the words in which they are promised.
func violated(o *catalog.Opportunity, p quiz.Profile, on catalog.Date) []catalog.Rule {
	l := p.Limits
	var rules []catalog.Rule
	gate := func(rule catalog.Rule, broken bool) {
		if broken {
			rules = append(rules, rule)
		}
	}
	young := true // also while the age is not known
	if l.Age != nil {
		young = *l.Age < 18
	}
	home, spot := o.Remote != nil && *o.Remote, o.Remote != nil && !*o.Remote

	switch o.Status {
	case "", "active":
	default:
		gate("status", true)
	}
	last := o.EndDate
	if last == "" && o.Schedule == "one_off" {
		last = o.StartDate
	}
	gate("date", on != "" && last != "" && strings.Compare(string(last), string(on)) < 0)
	gate("minimum_age", l.Age != nil && o.MinimumAge != nil && *o.MinimumAge > *l.Age)
	gate("maximum_age", l.Age != nil && o.MaximumAge != nil && *o.MaximumAge < *l.Age)
	gate("law", young && (len(o.Hazards) > 0 || o.BeneficiaryContact == "direct" && o.MinimumAge == nil))
	gate("language", !o.FewWords && len(o.Languages) > 0 && len(l.Languages) > 0 && !anyCommon(bases(o.Languages), bases(l.Languages)))
	// What is done from home is in no place, but to those who never help from home.
	gate("place", (!home || l.Remote == "no") && apart(spotsOf(o.City, o.Region, o.Country), spotsOf(l.City, l.Region, l.Country)))
	gate("remote", l.Remote == "only" && spot || l.Remote == "no" && home && o.City == "")
	// What somebody would like is a gate where they call it a must.
	must := func(wish catalog.Rule) bool { return slices.Contains(l.Firm, wish) }
	gate("schedule", must("schedule") && len(l.Schedule) > 0 && (o.Schedule == "one_off" || o.Schedule == "regular") && !slices.Contains(l.Schedule, o.Schedule) && !(soon(o) && slices.Contains(l.Schedule, "one_off")))
	gate("times", must("times") && len(l.Times) > 0 && len(o.Times) > 0 && !anyCommon(l.Times, o.Times))
	gate("hours", must("hours") && l.HoursPerWeek > 0 && o.HoursPerWeek > l.HoursPerWeek && o.Schedule != "one_off") // a one-off has no week
	gate("company", must("company") && (l.Company == "friends" && o.GroupFriendly != nil && !*o.GroupFriendly ||
		l.Company == "family" && o.FamilyFriendly != nil && !*o.FamilyFriendly))
	contact := o.BeneficiaryContact == "supervised" || o.BeneficiaryContact == "direct"
	for i, id := range o.Causes {
		if v, asked := p.Causes[id]; asked && v == -1 && (i == 0 || contact) {
			gate("cause", true)
			break
		}
	}
	return rules
}

// soon reports whether a role ends within a fortnight of its beginning.
func soon(o *catalog.Opportunity) bool {
	first, err := time.Parse("2006-01-02", string(o.StartDate))
	last, err2 := time.Parse("2006-01-02", string(o.EndDate))
	return err == nil && err2 == nil && last.Before(first.AddDate(0, 0, 14))
}

func anyCommon(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// bases brings languages to what is spoken: kk-KZ and KK are kk.
func bases(tags []string) []string {
	var all []string
	for _, tag := range tags {
		all = append(all, strings.ToLower(strings.SplitN(tag, "-", 2)[0]))
	}
	return all
}

// apart reports whether all places of one side are known to differ from all of the
// other, each pair at the finest level that both name. Names that nobody knows do not
// tell two places apart: a coarser level may.
func apart(a, b [][3]string) bool {
	for _, x := range a {
		for _, y := range b {
			if !differ(x, y) {
				return false
			}
		}
	}
	return true
}

func differ(a, b [3]string) bool {
	for i := range a {
		switch {
		case a[i] == "" || b[i] == "":
		case a[i] == b[i]:
			return false
		case !strings.HasPrefix(a[i]+" "+b[i], "?") && !strings.Contains(a[i]+" "+b[i], " ?"):
			return true
		}
	}
	return false
}
