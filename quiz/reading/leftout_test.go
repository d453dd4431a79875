package reading

import (
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/ranking"
)

// every gives what each limit and each fixed rule would be counted as, n of each.
func every(n int) ranking.LeftOut {
	out := slices.Repeat([]ranking.Excluded{{Opportunity: &catalog.Opportunity{ID: "x"}}}, n)
	all := ranking.LeftOut{Several: out}
	add := func(rule catalog.Rule, keys ...string) {
		for _, key := range keys {
			all.Openings = append(all.Openings, ranking.Opening{Lift: quiz.Lift{Rule: rule, Key: key}, Opens: out})
		}
	}
	add(catalog.RuleLanguage, "kk", "zh")
	add(catalog.RuleCause, "animals")
	for _, rule := range []catalog.Rule{catalog.RulePlace, catalog.RuleRemote, catalog.RuleSchedule, catalog.RuleTimes, catalog.RuleHours, catalog.RuleCompany} {
		add(rule, "")
	}
	for _, rule := range []catalog.Rule{catalog.RuleStatus, catalog.RuleDate, catalog.RuleMinimumAge, catalog.RuleMaximumAge, catalog.RuleLaw} {
		all.Fixed = append(all.Fixed, ranking.Fixed{Rule: rule, Closes: out})
	}
	return all
}

// Every total says how many and why, in every language, each in its own words.
func TestEveryTotalHasItsWords(t *testing.T) {
	age := 15
	for _, l := range locale.Langs() {
		for _, p := range []quiz.Profile{
			{Limits: catalog.Limits{Age: &age, Remote: catalog.RemoteOnly, Company: catalog.WithFriends}},
			{Limits: catalog.Limits{Remote: catalog.RemoteNo, Company: catalog.WithFamily}},
		} {
			for _, n := range []int{1, 3, 5} {
				left := every(n)
				all := Totals(ranking.Ranking{Excluded: left.Several}, left, p, nil, l)
				if want := len(left.Openings) + len(left.Fixed) + 2; len(all) != want {
					t.Fatalf("%d totals, want %d", len(all), want)
				}
				seen := map[string]bool{}
				for _, total := range all {
					if total.ID != TotalOfAll && !strings.Contains(total.Text, string(rune('0'+n))) || total.Text == "" || strings.Contains(total.Text+total.Why, "{") {
						t.Errorf("%s, %d of %s: %q, %q", l, n, total.ID, total.Text, total.Why)
					}
					if seen[total.Text] || seen[total.ID] {
						t.Errorf("%s: %s is there twice: %q", l, total.ID, total.Text)
					}
					seen[total.Text], seen[total.ID] = true, true
					if fixed := slices.ContainsFunc(left.Fixed, func(f ranking.Fixed) bool { return string(f.Rule) == total.ID }); fixed != (total.Why != "") {
						t.Errorf("%s: %s says why it cannot be lifted: %q", l, total.ID, total.Why)
					}
					if total.Lift != nil && LiftName(*total.Lift, nil, l) == "" {
						t.Errorf("%s: %v has no name", l, *total.Lift)
					}
				}
			}
		}
	}
}
