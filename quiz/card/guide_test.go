package card_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/gaps"
	"aina/quiz/quiztest"
)

const today = catalog.Date("2026-11-22")

// The guide through the catalog that comes along: four sheets of role cards, which serve
// every motive, activity and cause.
func TestGuide(t *testing.T) {
	c, _, k := defaultCard(t)
	g := c.Guide(k, today)
	check(t, c, k, g)
	if len(g.Roles) != 32 {
		t.Errorf("there are %d roles", len(g.Roles))
	}
	for _, x := range c.Items {
		if n := len(g.Keys[x.Key]); n < 3 {
			t.Errorf("beside %c (%s) stand %d roles", x.Key, x.Subject.Key, n)
		}
	}
	causes := map[string]int{}
	for _, r := range g.Roles {
		for _, id := range r.Opportunity.Causes {
			causes[id]++
		}
		if len(r.Opportunity.Hazards) > 0 && r.Age < 18 {
			t.Errorf("%s is open from %d", r.Opportunity.ID, r.Age)
		}
	}
	if len(causes) != len(k.Causes) {
		t.Errorf("the causes served are %v", causes)
	}
	if again := c.Guide(quiztest.DefaultCatalog(t), today); cmp.Diff(g, again) != "" {
		t.Error("another guide comes of the same catalog")
	}
}

// check holds a guide to what it promises.
func check(t interface{ Errorf(string, ...any) }, c card.Card, k *catalog.Catalog, g card.Guide) {
	beside := map[int]bool{}
	for key, numbers := range g.Keys {
		x, ok := c.Item(key)
		if !ok || len(numbers) > card.MostBesideKey || !slices.IsSorted(numbers) || len(slices.Compact(slices.Clone(numbers))) != len(numbers) {
			t.Errorf("beside %c stand %v", key, numbers)
		}
		for _, n := range numbers {
			beside[n] = true
			o := g.Roles[n-1].Opportunity
			switch id := x.Subject.Key; x.Subject.Facet {
			case quiz.FacetMotive:
				ok = o.Motives[catalog.Motive(id)] > 0
			case quiz.FacetActivity:
				ok = slices.Contains(o.Activities, catalog.Activity(id))
			default:
				ok = slices.Contains(o.Causes, id)
			}
			if !ok {
				t.Errorf("%s stands beside %s", o.ID, x.Subject.Key)
			}
		}
	}
	open := gaps.Open(k, today)
	for i, r := range g.Roles {
		if r.Number != i+1 || !beside[r.Number] || !slices.Contains(open, r.Opportunity) {
			t.Errorf("role %d, %s, stands beside nothing, or is not open", r.Number, r.Opportunity.ID)
		}
	}
}

func TestAnyGuide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := quiztest.AnyCatalog(t)
		c := card.New(asked(quiz.Default(), k.Causes))
		check(t, c, k, c.Guide(k, today))
	})
}

// Where many roles say the same little, only as many are chosen as a letter has room for.
func TestGuideOfRolesThatAreAlike(t *testing.T) {
	k := &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals"}}}
	for i := range 20 {
		k.Opportunities = append(k.Opportunities, catalog.Opportunity{ID: string(rune('a' + i)), Causes: []string{"animals"}})
	}
	c := card.New(asked(quiz.Default(), k.Causes))
	g := c.Guide(k, today)
	check(t, c, k, g)
	if len(g.Roles) != card.MostBesideKey {
		t.Errorf("there are %d roles", len(g.Roles))
	}
	if g := c.Guide(&catalog.Catalog{}, today); len(g.Roles) != 0 {
		t.Errorf("an empty catalog has %d roles", len(g.Roles))
	}
}

func BenchmarkGuide(b *testing.B) {
	c, _, k := defaultCard(b)
	for b.Loop() {
		c.Guide(k, today)
	}
}
