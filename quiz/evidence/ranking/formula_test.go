package ranking

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

func somebody() (quiz.Profile, *catalog.Opportunity) {
	return quiz.Profile{
			Motives:    map[catalog.Motive]float64{catalog.Values: 0.9, catalog.Social: 0.6, catalog.Career: 0.2},
			Activities: map[catalog.Activity]float64{catalog.Caring: 1, catalog.Digital: -0.5},
			Causes:     map[string]float64{"animals": 1, "sport": 0},
		}, &catalog.Opportunity{
			Motives:    map[catalog.Motive]int{catalog.Values: 3, catalog.Social: 1, catalog.Career: 3},
			Activities: []catalog.Activity{catalog.Caring, catalog.Outdoors},
			Causes:     []string{"sport", "animals"},
		}
}

func TestVectorsAreOverWhatWasAsked(t *testing.T) {
	p, o := somebody()
	person, role := vectors(p, o)
	if diff := cmp.Diff([]float64{0.9, 0.6, 0.2, 1, -0.5, 1, 0}, person); diff != "" {
		t.Errorf("person (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]float64{1, 1.0 / 3, 1, 1, 0, 1, 1}, role); diff != "" {
		t.Errorf("role (-want +got):\n%s", diff)
	}
	o.Motives = nil
	if person, _ := vectors(p, o); len(person) != 4 {
		t.Errorf("what a role does not say counts: %v", person)
	}
}

func TestPlainFormulas(t *testing.T) {
	p, o := somebody()
	near(t, "tags: values, caring, animals", tags(p, o), 3)
	near(t, "cosine of one direction", Cosine([]float64{1, 2}, []float64{2, 4}), 1)
	near(t, "cosine of a right angle", Cosine([]float64{1, 0}, []float64{0, 4}), 0)
	near(t, "cosine at 60 degrees", Cosine([]float64{1, 0}, []float64{1, math.Sqrt(3)}), 0.5)
	near(t, "cosine of nothing", Cosine([]float64{0, 0}, []float64{1, 1}), 0)
	near(t, "city-block", cityBlock([]float64{1, -1, 0.5}, []float64{0, 1, 0.5}), 3)
}

// Whatever a formula says, the gates come first, and Aina's numbers give the
// order that people are shown.
func TestFormulasRankTheSameMatches(t *testing.T) {
	c := defaultCatalog(t)
	people, err := Judged(quiz.Default(), c)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range people {
		matches := ranking.Rank(p.Profile, c, "").Matches
		for _, f := range Formulas() {
			scores := f.Score(p.Profile, matches)
			if len(scores) != len(matches) {
				t.Fatalf("%s: %s has %d scores of %d", p.ID, f.Name, len(scores), len(matches))
			}
		}
		for i, x := range placed(Formulas()[0], p.Profile, matches) {
			if x.ID != matches[i].Opportunity.ID {
				t.Fatalf("%s: at %d stands %s, and people are shown %s", p.ID, i, x.ID, matches[i].Opportunity.ID)
			}
		}
	}
}
