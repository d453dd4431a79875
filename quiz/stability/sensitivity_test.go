package stability

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/quiztest"
	"aina/quiz/ranking"
	"aina/quiz/reading"
)

// What is said to change a place does so: with that value, the ranking has it at
// that place.
func TestChangesComeTrue(t *testing.T) {
	found, wishes := 0, 0
	for seed := range uint64(4) {
		picture, c := somebody(t, seed)
		p := picture.Profile()
		p.Limits.HoursPerWeek, p.Limits.Company, p.Limits.Schedule = 1, catalog.WithFriends, []catalog.Schedule{catalog.OneOff}
		r := ranking.Rank(p, c, "")
		for at, m := range r.Matches {
			if at > ranking.TopCount && at%5 != 0 {
				continue // some further down are enough
			}
			for _, x := range SensitivityOf(r, p, m.Opportunity.ID).Changes {
				found++
				if x.Dimension.Facet == quiz.FacetPractical {
					wishes++
					place := placeIn(ranking.Rank(p.WithoutWish(catalog.Rule(x.Dimension.Key)), c, ""), m.Opportunity.ID)
					if x.Before != at+1 || place != x.After || x.After >= x.Before {
						t.Fatalf("%s: said %d to %d, is %d to %d", m.Opportunity.ID, x.Before, x.After, at+1, place)
					}
					continue
				}
				other := ranking.Rank(p.WithOverrides(quiz.Overrides{}.Set(p, x.Dimension, x.To)), c, "")
				place := placeIn(other, m.Opportunity.ID)
				if x.Before != at+1 || place != x.After {
					t.Fatalf("%s: said %d to %d, is %d to %d", m.Opportunity.ID, x.Before, x.After, at+1, place)
				}
				if at < ranking.TopCount && x.After <= ranking.TopCount || at >= ranking.TopCount && x.After >= x.Before {
					t.Fatalf("%s: %+v changes nothing of note", m.Opportunity.ID, x)
				}
				word := func(v float64) string { return reading.Describe(x.Dimension, v, catalog.English) }
				if word(x.From) == word(x.To) {
					t.Fatalf("%+v: the same word twice", x)
				}
				// It holds at every step described by that word.
				for _, h := range x.Dimension.Steps() {
					if word(h) != word(x.To) {
						continue
					}
					other := ranking.Rank(p.WithOverrides(quiz.Overrides{}.Set(p, x.Dimension, h)), c, "")
					n := placeIn(other, m.Opportunity.ID)
					if at < ranking.TopCount && n < x.After || at >= ranking.TopCount && n > x.After {
						t.Fatalf("%s: said %d, and at %v it is %d", m.Opportunity.ID, x.After, h, n)
					}
				}
			}
		}
	}
	if found == wishes || wishes == 0 {
		t.Errorf("of %d changes %d are wishes", found, wishes)
	}
}

func placeIn(r ranking.Ranking, id string) int {
	return 1 + slices.IndexFunc(r.Matches, func(m ranking.Match) bool { return m.Opportunity.ID == id })
}

func TestChangeText(t *testing.T) {
	x := Change{quiz.Dimension{Facet: quiz.FacetActivity, Key: "caring"}, 0, 0.5, 7, 2}
	for lang, want := range map[catalog.Lang]string{
		catalog.English: "Caring: if it were “like it” and not “maybe”, this would be number 2, not number 7.",
		catalog.Russian: "Забота: если бы здесь стояло «нравится», а не «может быть», это дело перешло бы с места 7 на место 2.",
		catalog.Kazakh:  "Қамқорлық: «мүмкін» орнында «ұнайды» тұрса, бұл іс 7-орыннан 2-орынға ауысар еді.",
	} {
		if got := x.Text(nil, lang); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	x.Dimension = quiz.Dimension{Facet: quiz.FacetPractical, Key: string(catalog.RuleHours)}
	if got, want := x.Text(nil, catalog.English), "Hours a week: if that did not matter, this would be number 2, not number 7."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// Firm is said where no step of a line takes a match out of the first three, and
// nowhere else; of a picture that holds nothing, nothing is said.
func TestRobustIsTrue(t *testing.T) {
	firm := 0
	for seed := range uint64(16) {
		picture, c := somebody(t, seed)
		p := picture.Profile()
		if seed%2 == 0 {
			p.Causes["animals"] = -1 // from where one word more brings roles in
		}
		r := ranking.Rank(p, c, "")
		for _, m := range r.TopThree() {
			id, stays := m.Opportunity.ID, true
			for _, d := range quiz.Dimensions(c.Causes) {
				v, known := p.Value(d)
				if !known || d.Facet == quiz.FacetWeight {
					continue
				}
				// The words in their order, and the current one among them.
				var words []string
				for _, h := range append(d.Steps(), v) {
					words = append(words, reading.Describe(d, h, catalog.English))
				}
				words = inOrder(d, words)
				at := slices.Index(words, reading.Describe(d, v, catalog.English))
				for _, to := range d.Steps() {
					n := slices.Index(words, reading.Describe(d, to, catalog.English)) - at
					if n != 1 && n != -1 || d.Facet == quiz.FacetCause && to == -1 {
						continue
					}
					other := ranking.Rank(p.WithOverrides(quiz.Overrides{}.Set(p, d, to)), c, "")
					stays = stays && slices.ContainsFunc(other.TopThree(), func(o ranking.Match) bool { return o.Opportunity.ID == id })
				}
			}
			x := SensitivityOf(r, p, id)
			if x.Robust != stays || stays != slices.Equal(x.Sentences(c, catalog.English), []string{locale.In(catalog.English).Reading.Change.Robust}) {
				t.Errorf("%d, %s: firm is %v, and it stays: %v", seed, id, x.Robust, stays)
			}
			if stays {
				firm++
			}
		}
	}
	if firm == 0 {
		t.Error("nobody's first three are firm")
	}
	c := quiztest.DefaultCatalog(t)
	nobody := ranking.Rank(quiz.Profile{}, c, "")
	x := SensitivityOf(nobody, quiz.Profile{}, nobody.Matches[0].Opportunity.ID)
	if said := x.Sentences(c, catalog.English); x.Robust || x.Ties > 0 || len(said) > 0 || x.StabilityText(Stability{}, catalog.English) != "" {
		t.Errorf("of nothing, this is said: %+v", x)
	}
}

// inOrder lists the words of a line that it can have, the least first.
func inOrder(d quiz.Dimension, words []string) []string {
	s := locale.In(catalog.English).Reading.Strengths
	all := map[quiz.Facet][5]string{quiz.FacetMotive: s.Motive, quiz.FacetActivity: s.Activity, quiz.FacetCause: s.Cause}[d.Facet]
	var some []string
	for i := range all {
		if w := all[4-i]; slices.Contains(words, w) {
			some = append(some, w)
		}
	}
	return some
}

// Where equals are on both sides of the third place, only that is said: their
// order is that of their ids.
func TestTies(t *testing.T) {
	c := &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals"}, {ID: "health"}}}
	role := func(id, cause string) {
		c.Opportunities = append(c.Opportunities, catalog.Opportunity{ID: id, Causes: []string{cause}, Status: catalog.Active})
	}
	role("best", "animals")
	c.Opportunities[0].Activities = []catalog.Activity{catalog.Caring}
	for i := range 5 {
		role(fmt.Sprintf("level-%d", i), "animals")
	}
	role("other", "health")
	p := quiz.Profile{Causes: map[string]float64{"animals": 1}, Activities: map[catalog.Activity]float64{catalog.Caring: 1}}
	r := ranking.Rank(p, c, "")
	for id, want := range map[string]int{"best": 0, "level-0": 4, "level-4": 4, "other": 0} {
		x := SensitivityOf(r, p, id)
		if x.Ties != want || want > 0 && (x.Robust || len(x.Changes) > 0) {
			t.Errorf("%s: %+v, want %d level with it", id, x, want)
		}
		if said := x.StabilityText(Stability{id: 100}, catalog.English); want > 0 && !strings.HasPrefix(said, "4 others fit you exactly as well.") {
			t.Errorf("%s: %q", id, said)
		}
	}
}

func TestStabilityText(t *testing.T) {
	for _, tt := range []struct {
		of   Sensitivity
		s    Stability
		want string
	}{
		{Sensitivity{id: "a", top: true}, Stability{"a": 62}, "this would still be among your first three in 62 out of 100 cases"},
		{Sensitivity{id: "a"}, Stability{"a": 7}, "this would be among your first three in 7 out of 100 cases"},
		{Sensitivity{id: "b"}, Stability{"a": 7}, "this would hardly ever be among your first three"},
	} {
		if got := tt.of.StabilityText(tt.s, catalog.English); !strings.Contains(got, tt.want) {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
	if got := (Sensitivity{id: "a", top: true}).StabilityText(nil, catalog.English); got != "" {
		t.Error(got)
	}
}

func BenchmarkSensitivity(b *testing.B) {
	picture, c := somebody(b, 1)
	p := picture.Profile()
	r := ranking.Rank(p, c, "2026-11-22")
	for b.Loop() {
		SensitivityOf(r, p, r.Matches[10].Opportunity.ID)
	}
}
