package ranking

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/quiz"
	"aina/quiz/quiztest"
)

// Skipping any of the three sections only rescales the others, through the whole
// of the ranking: what is left of T keeps its proportions, given or estimated.
func TestSkippingAnySectionOnlyRescales(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, p := quiztest.AnyCatalog(t), quiztest.AnyProfile(t)
		p.Weights = quiz.EqualWeights()
		skipped, left := p, quiz.FacetMotive
		switch rapid.IntRange(0, 2).Draw(t, "skipped") {
		case 0:
			skipped.Motives, left = nil, quiz.FacetMotive
		case 1:
			skipped.Activities, left = nil, quiz.FacetActivity
		default:
			skipped.Causes, left = nil, quiz.FacetCause
		}
		sections := func(p quiz.Profile) float64 {
			n := 0.0
			for _, answered := range []bool{len(p.Motives) > 0, len(p.Activities) > 0, len(p.Causes) > 0} {
				if answered {
					n++
				}
			}
			return n
		}
		if sections(skipped) == 0 {
			t.Skip("nothing else was answered")
		}
		factor := sections(p) / sections(skipped)
		whole, part := newScorer(p), newScorer(skipped)
		for i := range c.Opportunities {
			o := &c.Opportunities[i]
			want := 0.0
			for _, r := range whole.terms(o) {
				if r.Facet != left {
					want += r.Points * factor
				}
			}
			got := 0.0
			for _, r := range part.terms(o) {
				got += r.Points
			}
			if math.Abs(got-want) > 1e-9 {
				t.Fatalf("%s: %v became %v", o.ID, want, got)
			}
		}
	})
}

// The same input gives the same ranking, to the last bit.
func TestTheSameInputGivesTheSameRanking(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, p := quiztest.AnyCatalog(t), quiztest.AnyProfile(t)
		if diff := cmp.Diff(summary(Rank(p, c, "2026-11-22")), summary(Rank(p, c, "2026-11-22"))); diff != "" {
			t.Fatal(diff)
		}
	})
}
