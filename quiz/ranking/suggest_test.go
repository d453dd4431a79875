package ranking

import (
	"testing"

	"pgregory.net/rapid"

	"aina/quiz/quiztest"
)

func TestSuggestionsShareNoCause(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Rank(quiztest.AnyProfile(t), quiztest.AnyCatalog(t), "")
		if len(r.Matches) > 0 && (len(r.Try) == 0 || r.Try[0] != 0) {
			t.Fatalf("the best match is not the first to try: %v", r.Try)
		}
		for i, a := range r.Try {
			for _, b := range r.Try[:i] {
				if a == b || shareCause(r.Matches[a].Opportunity, r.Matches[b].Opportunity) {
					t.Fatalf("%d and %d share a cause", a, b)
				}
			}
		}
	})
}

// The quick ways to totals and to the first of a ranking say what Rank says.
func TestTotalsAreThoseOfTheRanking(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, c := quiztest.AnyProfile(t), quiztest.AnyCatalog(t)
		r, totals := Rank(p, c, ""), Totals(p, c, "")
		if len(totals) != len(r.Matches) {
			t.Fatalf("%d totals of %d matches", len(totals), len(r.Matches))
		}
		for _, x := range totals {
			if m, ok := r.Match(x.Opportunity.ID); !ok || m.Total != x.Total {
				t.Fatalf("%s has %v, and %v in the ranking", x.Opportunity.ID, x.Total, m.Total)
			}
		}
		for i, id := range TopIDs(p, c, "", len(r.Matches)) {
			if id != r.Matches[i].Opportunity.ID {
				t.Fatalf("%s is at %d", id, i)
			}
		}
	})
}
