// Package quiztest draws catalogs, answers and profiles for tests. Only tests import it.
package quiztest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/file"
	"aina/quiz"
)

// readDefaultCatalog reads the catalog that comes with the program, once for all
// tests of a package.
var readDefaultCatalog = sync.OnceValues(func() (*catalog.Catalog, error) {
	data, err := file.Read("../../catalog.yaml")
	if err != nil {
		return nil, err
	}
	c, problems := catalog.Read("catalog.yaml", data, nil)
	if p, ok := problems.First(); ok && problems.HasErrors() {
		return nil, errors.New(p.Show(catalog.English))
	}
	return c, nil
})

// DefaultCatalog returns the catalog that comes with the program, with a list of
// opportunities that the test may change.
func DefaultCatalog(tb testing.TB) *catalog.Catalog {
	tb.Helper()
	shared, err := readDefaultCatalog()
	if err != nil {
		tb.Fatal(err)
	}
	c := *shared
	c.Opportunities = slices.Clone(c.Opportunities)
	return &c
}

// AnyOpportunity draws roles that hurt: roles that afford one thing a little
// and all else fully, roles that afford nothing, that say nothing, that serve
// everything.
func AnyOpportunity(t *rapid.T, id string, causes []string) catalog.Opportunity {
	o := catalog.Opportunity{ID: id}
	switch rapid.IntRange(0, 3).Draw(t, "affords") {
	case 0: // unknown
	case 1: // nothing
		o.Motives = map[catalog.Motive]int{}
	default:
		o.Motives = map[catalog.Motive]int{}
		for _, m := range catalog.Motives() {
			o.Motives[m] = rapid.SampledFrom([]int{0, 1, 3, 3}).Draw(t, string(m))
		}
	}
	o.Activities = rapid.SliceOfNDistinct(rapid.SampledFrom(catalog.Activities()), 0, 4, rapid.ID).Draw(t, "activities")
	o.Causes = rapid.SliceOfNDistinct(rapid.SampledFrom(causes), 0, 3, rapid.ID).Draw(t, "causes")
	if rapid.Bool().Draw(t, "aged") {
		o.MinimumAge = new(rapid.SampledFrom([]int{7, 14, 16, 18, 21}).Draw(t, "age"))
	}
	if rapid.IntRange(0, 4).Draw(t, "hazard") == 0 {
		o.Hazards = []string{"victims"}
	}
	return o
}

// AnyCatalog draws a catalog of up to 30 opportunities for four causes.
func AnyCatalog(t *rapid.T) *catalog.Catalog {
	causes := []string{"animals", "elderly", "health", "sport"}
	c := &catalog.Catalog{}
	for _, id := range causes {
		c.Causes = append(c.Causes, catalog.Cause{ID: id})
	}
	for i := range rapid.IntRange(1, 30).Draw(t, "roles") {
		c.Opportunities = append(c.Opportunities, AnyOpportunity(t, fmt.Sprintf("role-%02d", i), causes))
	}
	return c
}

// AnyProfile draws a profile in which any facet may be unanswered, and which may care
// for a cause that the catalog lacks.
func AnyProfile(t *rapid.T) quiz.Profile {
	p := quiz.Profile{Motives: map[catalog.Motive]float64{}, Activities: map[catalog.Activity]float64{}, Causes: map[string]float64{}}
	value := func(low float64) *rapid.Generator[float64] {
		return rapid.OneOf(rapid.SampledFrom([]float64{low, 0, 0.5, 1}), rapid.Float64Range(low, 1))
	}
	if rapid.Bool().Draw(t, "why") {
		for _, m := range catalog.Motives() {
			if rapid.IntRange(0, 4).Draw(t, "asked") > 0 {
				p.Motives[m] = value(0).Draw(t, string(m))
			}
		}
	}
	if rapid.Bool().Draw(t, "how") {
		for _, a := range catalog.Activities() {
			p.Activities[a] = value(-1).Draw(t, string(a))
		}
	}
	if rapid.Bool().Draw(t, "whom") {
		for _, id := range []string{"animals", "elderly", "health", "unheard-of"} {
			p.Causes[id] = value(-1).Draw(t, id)
		}
	}
	weight := rapid.OneOf(rapid.SampledFrom([]float64{0, 1}), rapid.Float64Range(0, quiz.MaxWeight))
	p.Weights = quiz.Weights{Why: weight.Draw(t, "w1"), How: weight.Draw(t, "w2"), Whom: weight.Draw(t, "w3")}
	if rapid.Bool().Draw(t, "aged") {
		p.Limits.Age = new(rapid.IntRange(5, 90).Draw(t, "age"))
	}
	return p
}

// SomeCatalog draws a catalog of n opportunities, many of which leave things
// unsaid.
func SomeCatalog(r *rand.Rand, n int) *catalog.Catalog {
	c := &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals"}, {ID: "sport"}, {ID: "culture"}, {ID: "health"}}}
	some := func(share float64) bool { return r.Float64() < share }
	for i := range n {
		o := catalog.Opportunity{ID: fmt.Sprintf("role-%05d", i)}
		if some(0.9) {
			o.Motives = map[catalog.Motive]int{}
			for _, m := range catalog.Motives() {
				if some(0.5) {
					o.Motives[m] = r.IntN(4)
				}
			}
		}
		for _, a := range catalog.Activities() {
			if some(0.2) {
				o.Activities = append(o.Activities, a)
			}
		}
		for _, k := range c.Causes {
			if some(0.4) {
				o.Causes = append(o.Causes, k.ID)
			}
		}
		if some(0.5) {
			o.MinimumAge = new(r.IntN(30))
		}
		if some(0.1) {
			o.MaximumAge = new(15 + r.IntN(30))
		}
		if some(0.1) {
			o.Hazards = []string{"heavy_work"}
		}
		c.Opportunities = append(c.Opportunities, o)
	}
	return c
}

// Respondent is one person of the population who answered everything.
func Respondent(tb testing.TB, seed uint64) (*quiz.Questionnaire, quiz.Answers, *catalog.Catalog) {
	tb.Helper()
	c := DefaultCatalog(tb)
	s := quiz.NewSession(quiz.Default(), quiz.Full, c.Causes)
	r := rand.New(rand.NewPCG(seed, 4))
	for i := range s.Len() {
		q, a := s.Question(i), quiz.Answer{}
		switch q.Kind {
		case quiz.Scale:
			a.Scale = 1 + r.IntN(5)
		case quiz.Pick:
			for _, k := range r.Perm(len(q.Options))[:q.Max] {
				a.Picked = append(a.Picked, q.Options[k].ID)
			}
		case quiz.Levels:
			a.Levels = map[string]string{}
			for _, o := range q.Options {
				a.Levels[o.ID] = quiz.AllLevels()[r.IntN(3)]
			}
		default:
			a.Skipped = true
		}
		if err := s.Set(i, a); err != nil {
			tb.Fatal(err)
		}
	}
	return s.Questionnaire(), s.Answers(), c
}

// SomeCauses returns two causes with names in three languages.
func SomeCauses() []catalog.Cause {
	return []catalog.Cause{
		{ID: "animals", Name: catalog.Text{En: "Animals", Ru: "Животные", Kk: "Жануарлар"}},
		{ID: "elderly", Name: catalog.Text{En: "Older people", Ru: "Пожилые люди", Kk: "Қариялар"}},
	}
}

// Answered gives both statements of each motive the same step.
func Answered(steps map[catalog.Motive]int, three ...string) quiz.Answers {
	answers := quiz.Answers{}
	for _, q := range quiz.Default().Questions {
		if s, ok := steps[q.Motive]; ok && q.Motive != "" {
			answers[q.ID] = quiz.Answer{Scale: s}
		}
	}
	if len(three) > 0 {
		answers["three"] = quiz.Answer{Picked: three}
	}
	return answers
}

// Even returns the same step for every motive, for Answered.
func Even(step int) map[catalog.Motive]int {
	steps := map[catalog.Motive]int{}
	for _, m := range catalog.Motives() {
		steps[m] = step
	}
	return steps
}
