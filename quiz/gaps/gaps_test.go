package gaps

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/quiztest"
	"aina/quiz/ranking"
)

// What is never shown is what no ranking of the people has among its first ten.
func TestNeverShownIsInNoRanking(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for round := range 4 {
		c := quiztest.SomeCatalog(r, 200)
		people := likelyPeople(quiz.Default(), c)[:20]
		seen := map[string]bool{}
		for _, p := range people {
			all := ranking.Rank(p, c, "2026-11-22").Matches
			for _, m := range all[:min(len(all), topCount)] {
				seen[m.Opportunity.ID] = true
			}
		}
		var got, want []string
		for _, o := range c.Opportunities {
			if !seen[o.ID] {
				want = append(want, o.ID)
			}
		}
		for _, x := range neverShown(c, people, Open(c, "2026-11-22"), "2026-11-22") {
			got = append(got, x.ID)
		}
		if diff := cmp.Diff(want, got); diff != "" || len(got) == 0 {
			t.Fatalf("round %d (-rank +gaps):\n%s", round, diff)
		}
	}
}

func TestGapsOfASmallCatalog(t *testing.T) {
	c, problems := catalog.Read("c.yaml", []byte(`
causes:
  - {id: animals, name: Animals}
  - {id: sport, name: Sport}
  - {id: culture, name: Culture}
places:
  - {id: abai-region, name: Abai, country: KZ}
  - {id: semey, name: Semey, region: abai-region}
  - {id: astana, name: Astana, region: astana, country: KZ}
opportunities:
  - {id: walker, title: W, causes: [animals], motives: {enjoyment: 3, values: 1}, activities: [outdoors], city: Semey, languages: [kk], minimum_age: 16, remote: false}
  - {id: writer, title: R, causes: [animals, sport], motives: {career: 2}, activities: [digital], remote: true, accessibility: [seated]}
  - {id: over, title: O, causes: [culture], status: defunct}
  - {id: ended, title: E, causes: [culture], schedule: one_off, start_date: 2026-01-01}
  - {id: bare, title: B}
`), nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	g := Find(quiz.Default(), c, "2026-11-22")
	want := Gaps{
		Opportunities: 3,
		Causes:        []string{"animals", "sport", "culture"},
		Motives:       [][]int{{0, 0, 0, 1, 0, 0, 1, 0}, {0, 0, 0, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 0, 0}},
		Activities:    [][]int{{0, 0, 0, 1, 0, 0, 0, 1, 0}, {0, 0, 0, 0, 0, 0, 0, 1, 0}, {0, 0, 0, 0, 0, 0, 0, 0, 0}},
		Regions:       []Reach{{"abai-region", 1, 3}, {"astana", 0, 2}},
		Languages:     []Reach{{"kk", 1, 3}, {"ru", 0, 2}, {"en", 0, 2}},
		Ages:          []Reach{{"0-13", 0, 2}, {"14-15", 0, 2}, {"16-17", 1, 3}, {"18-59", 1, 3}, {"60+", 1, 3}},
		Remote:        []Reach{{"only", 1, 2}, {"no", 1, 2}},
		Access:        []Reach{{"wheelchair", 0, 3}, {"seated", 1, 3}, {"quiet", 0, 3}, {"sign_language", 0, 3}, {"low_vision", 0, 3}},
		Unstated:      Unstated{1, 1, 1},
		People:        2000,
	}
	for _, tag := range []Tag{{TagCause, "culture"}, {TagMotive, "values"}, {TagActivity, "caring"}, {TagAccess, "quiet"}, {TagRegion, "astana"}} {
		if !slices.Contains(g.Missing, tag) {
			t.Errorf("%v is not missing", tag)
		}
	}
	if len(g.Missing) != 1+6+7+4+1 {
		t.Errorf("missing: %v", g.Missing)
	}
	if g.Additions[0].Tag.Kind == TagAccess || g.Additions[0].People < g.Additions[1].People {
		t.Errorf("to add first: %v", g.Additions[:2])
	}
	last := g.Additions[len(g.Additions)-1]
	if last.Tag != (Tag{TagRegion, "astana"}) {
		t.Errorf("to add last: %v", last)
	}
	for _, a := range g.Additions {
		if a.Tag == (Tag{TagCause, "animals"}) && (slices.Contains(a.Motives, catalog.Enjoyment) || !slices.Contains(a.Motives, catalog.Values) || a.Activities == nil) {
			t.Errorf("to add for animals: %v", a)
		}
	}
	g.Missing, g.Additions = nil, nil
	if diff := cmp.Diff(want, g); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestGapsAreTheSameEachTime(t *testing.T) {
	c := quiztest.SomeCatalog(rand.New(rand.NewPCG(3, 3)), 200)
	a := Find(quiz.Default(), c, "2026-11-22")
	if len(a.NeverShown) == 0 {
		t.Error("of 200 drawn opportunities all are seen: the test tries nothing")
	}
	slices.Reverse(c.Opportunities)
	if diff := cmp.Diff(a, Find(quiz.Default(), c, "2026-11-22")); diff != "" {
		t.Errorf("another order of the catalog gives other gaps:\n%s", diff)
	}
}

// Whom nothing can be offered is no crash.
func TestGapsOfNothing(t *testing.T) {
	g := Find(quiz.Default(), &catalog.Catalog{}, "")
	if g.Opportunities != 0 || len(g.NeverShown) != 0 || len(g.Missing) == 0 {
		t.Errorf("%+v", g)
	}
}

// The default catalog shows each of its roles to somebody.
func TestTheDefaultCatalogServes(t *testing.T) {
	g := Find(quiz.Default(), quiztest.DefaultCatalog(t), "2026-11-22")
	for _, u := range g.NeverShown {
		t.Errorf("no likely person finds %s among the first ten", u.ID)
	}
	for _, tag := range g.Missing {
		t.Errorf("nothing affords the %s %s", tag.Kind, tag.Key)
	}
}

func BenchmarkGaps(b *testing.B) {
	for _, n := range []int{100, 10_000} {
		c := quiztest.SomeCatalog(rand.New(rand.NewPCG(5, 5)), n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Find(quiz.Default(), c, "2026-11-22")
			}
		})
	}
}
