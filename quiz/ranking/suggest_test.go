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
