package ranking

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/quiztest"
)

func TestScoresStayBetweenZeroAndOneAndAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, p := quiztest.AnyCatalog(t), quiztest.AnyProfile(t)
		r := Rank(p, c, "2026-11-22")
		if len(r.Matches)+len(r.Excluded) != len(c.Opportunities) {
			t.Fatalf("%d matches and %d excluded of %d", len(r.Matches), len(r.Excluded), len(c.Opportunities))
		}
		for i, m := range r.Matches {
			sum := 0.0
			for _, x := range m.Reasons() {
				sum += x.Points
			}
			if !(m.Score() > 0 && m.Score() < 1) || math.Abs(sum-m.Score()) > 1e-9 {
				t.Fatalf("%s: score %v, reasons add up to %v", m.Opportunity.ID, m.Score(), sum)
			}
			if m.Reasons()[0].Facet != quiz.FacetStart || m.Reasons()[0].Points != 0.5 {
				t.Fatalf("the first reason is %+v", m.Reasons()[0])
			}
			if i > 0 && (m.Total > r.Matches[i-1].Total || m.Total == r.Matches[i-1].Total && m.Opportunity.ID < r.Matches[i-1].Opportunity.ID) {
				t.Fatalf("%s comes after %s", m.Opportunity.ID, r.Matches[i-1].Opportunity.ID)
			}
			if i > 0 && m.Score() > r.Matches[i-1].Score()+1e-9 {
				t.Fatalf("the order by score differs from that by T")
			}
		}
	})
}

func TestGatesAreNeverViolated(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, p := quiztest.AnyCatalog(t), quiztest.AnyProfile(t)
		for _, m := range Rank(p, c, "2026-11-22").Matches {
			o := m.Opportunity
			young := p.Limits.Age == nil || *p.Limits.Age < 18
			if young && len(o.Hazards) > 0 {
				t.Fatalf("%s bears a hazard", o.ID)
			}
			if p.Limits.Age != nil && o.MinimumAge != nil && *p.Limits.Age < *o.MinimumAge {
				t.Fatalf("%s is for older people", o.ID)
			}
			if len(o.Causes) > 0 && p.Causes[o.Causes[0]] == -1 {
				t.Fatalf("%s is for %s", o.ID, o.Causes[0])
			}
		}
	})
}

// Raising one's weight for X never lowers a role that affords X against one
// that does not, however much else either affords, whether a catalog says so or
// it is estimated: a third is where an estimate speaks neither way.
func TestMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := quiztest.AnyProfile(t)
		causes := []string{"animals", "elderly", "health", "sport"}
		with, without := quiztest.AnyOpportunity(t, "with", causes), quiztest.AnyOpportunity(t, "without", causes)
		higher := quiz.Profile{Motives: clone(p.Motives), Activities: clone(p.Activities), Causes: clone(p.Causes), Weights: p.Weights}
		raise := func(v float64) float64 { return rapid.Float64Range(v, 1).Draw(t, "raised") }
		switch rapid.IntRange(0, 2).Draw(t, "facet") {
		case 0:
			x := rapid.SampledFrom(catalog.Motives()).Draw(t, "x")
			v, asked := p.Motives[x]
			if !asked {
				t.Skip("not asked")
			}
			if !thought(&with, x, func(g float64) bool { return g >= 1.0/3 }) {
				if with.Motives == nil {
					with.Motives = map[catalog.Motive]int{}
				}
				with.Motives[x] = rapid.IntRange(1, 3).Draw(t, "affords")
			}
			if !thought(&without, x, func(g float64) bool { return g <= 1.0/3 }) {
				if without.Motives == nil {
					without.Motives = map[catalog.Motive]int{}
				}
				without.Motives[x] = 0
			}
			higher.Motives[x] = raise(v)
		case 1:
			x := rapid.SampledFrom(catalog.Activities()).Draw(t, "x")
			v, asked := p.Activities[x]
			if !asked {
				t.Skip("not asked")
			}
			if !slices.Contains(with.Activities, x) {
				with.Activities = append(with.Activities, x)
			}
			without.Activities = slices.DeleteFunc(without.Activities, func(a catalog.Activity) bool { return a == x })
			higher.Activities[x] = raise(v)
		default:
			x := rapid.SampledFrom([]string{"animals", "elderly", "health"}).Draw(t, "x")
			v, asked := p.Causes[x]
			if !asked {
				t.Skip("not asked")
			}
			if !slices.Contains(with.Causes, x) {
				at := rapid.IntRange(0, len(with.Causes)).Draw(t, "at")
				with.Causes = slices.Insert(with.Causes, at, x)
			}
			without.Causes = slices.DeleteFunc(without.Causes, func(c string) bool { return c == x })
			higher.Causes[x] = raise(v)
		}
		ahead := func(p quiz.Profile) float64 {
			w := newScorer(p)
			return w.total(&with) - w.total(&without)
		}
		if before, after := ahead(p), ahead(higher); after < before-1e-8 {
			t.Fatalf("the distance fell from %v to %v", before, after)
		}
	})
}

// A cause that rises past the others is also the highest of all: this
// must not pull down an opportunity that names it second, not even against one
// that names none.
func TestMonotoneWhereACauseOvertakes(t *testing.T) {
	with, without := catalog.Opportunity{Causes: []string{"elderly", "animals"}}, catalog.Opportunity{}
	ahead := func(animals float64) float64 {
		w := newScorer(quiz.Profile{Causes: map[string]float64{"elderly": 0.5, "animals": animals}, Weights: quiz.EqualWeights()})
		return w.total(&with) - w.total(&without)
	}
	for v := -0.9; v < 1; v += 0.1 {
		if before, after := ahead(v), ahead(v+0.1); after < before-1e-9 {
			t.Errorf("at %.1f the distance falls from %v to %v", v, before, after)
		}
	}
}

// thought reports whether a catalog does not say what a role affords, and an
// estimate of it is as wanted.
func thought(o *catalog.Opportunity, x catalog.Motive, wanted func(float64) bool) bool {
	g := defaultAffordances().affords(o)
	return o.Motives == nil && g.of != nil && wanted(g.of[slices.Index(catalog.Motives(), x)])
}

// Raising one's weight for X moves no estimated role ahead of another of which
// more is thought, as far as either estimate is trusted.
func TestMonotoneAmongEstimates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := quiztest.AnyProfile(t)
		a, b := quiztest.AnyOpportunity(t, "a", usualCauses()), quiztest.AnyOpportunity(t, "b", usualCauses())
		a.Motives, b.Motives = nil, nil
		x := rapid.SampledFrom(catalog.Motives()).Draw(t, "x")
		at := slices.Index(catalog.Motives(), x)
		v, asked := p.Motives[x]
		w := newScorer(p)
		ga, gb := defaultAffordances().affords(&a), defaultAffordances().affords(&b)
		if !asked || ga.of == nil || gb.of == nil {
			t.Skip("not to be compared")
		}
		if ga.aboveThird(at) < gb.aboveThird(at) {
			a, b = b, a
		}
		higher := p
		higher.Motives = clone(p.Motives)
		higher.Motives[x] = rapid.Float64Range(v, 1).Draw(t, "raised")
		after := newScorer(higher)
		if before, after := w.total(&a)-w.total(&b), after.total(&a)-after.total(&b); after < before-1e-8 {
			t.Fatalf("the distance fell from %v to %v", before, after)
		}
	})
}

// usualCauses are causes of the default catalog, and one that nobody knows.
func usualCauses() []string { return []string{"animals", "elderly", "health", "sport", "unheard-of"} }

func clone[K comparable, V any](m map[K]V) map[K]V {
	c := map[K]V{}
	for k, v := range m {
		c[k] = v
	}
	return c
}

// Skipping a facet only rescales the others: their terms keep their proportions.
func TestSkippingAFacetOnlyRescales(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := quiztest.AnyProfile(t)
		p.Weights = quiz.EqualWeights()
		o := quiztest.AnyOpportunity(t, "o", []string{"animals", "elderly"})
		skipped := p
		skipped.Causes = nil
		whole, part := newScorer(p), newScorer(skipped)
		if whole.why+whole.how == 0 {
			t.Skip("nothing else was answered")
		}
		factor := (part.why/scaleWhy + part.how/scaleHow) / (whole.why/scaleWhy + whole.how/scaleHow)
		a := slices.Concat(whole.whyTerms(&o), whole.howTerms(&o))
		b := slices.Concat(part.whyTerms(&o), part.howTerms(&o))
		for i := range a {
			if math.Abs(a[i].Points*factor-b[i].Points) > 1e-9 {
				t.Fatalf("%+v became %+v, not %v times as much", a[i], b[i], factor)
			}
		}
	})
}

func TestOrderOfTheFileChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, p := quiztest.AnyCatalog(t), quiztest.AnyProfile(t)
		shuffled := &catalog.Catalog{Causes: c.Causes, Opportunities: rapid.Permutation(c.Opportunities).Draw(t, "order")}
		if diff := cmp.Diff(summary(Rank(p, c, "")), summary(Rank(p, shuffled, ""))); diff != "" {
			t.Fatal(diff)
		}
	})
}

// summary returns a ranking without the addresses of its opportunities.
func summary(r Ranking) []string {
	var all []string
	for _, m := range r.Matches {
		all = append(all, fmt.Sprint(m.Opportunity.ID, m.Total, m.Score(), m.Reasons(), m.Cautions()))
	}
	for _, i := range r.Try {
		all = append(all, "try "+r.Matches[i].Opportunity.ID)
	}
	for _, e := range r.Excluded {
		all = append(all, fmt.Sprint(e.Opportunity.ID, e.Rules))
	}
	return all
}

// A person who wants one cause only sees all that serves it, first or further,
// before anything else.
func TestOneCauseComesFirst(t *testing.T) {
	c := quiztest.DefaultCatalog(t)
	for _, cause := range c.Causes {
		for _, much := range []float64{0.5, 1} {
			p := quiz.Profile{Causes: map[string]float64{cause.ID: much}, Limits: catalog.Limits{Age: new(30)}, Weights: quiz.EqualWeights()}
			r := Rank(p, c, "2026-11-22")
			others := false
			for i, m := range r.Matches {
				serves := slices.Contains(m.Opportunity.Causes, cause.ID)
				if serves && others || !serves && i < 5 {
					t.Errorf("%s: match %d is %s", cause.ID, i+1, m.Opportunity.ID)
				}
				others = others || !serves
			}
			if len(r.Try) != 3 {
				t.Errorf("%s: %d to try", cause.ID, len(r.Try))
			}
		}
	}
}

// From the value of the first cause, a better one raises an opportunity 0.6 of
// the way, and is what it is about; others change nothing.
func TestACauseThatIsNotTheFirst(t *testing.T) {
	p := quiz.Profile{Causes: map[string]float64{"animals": 1, "sport": 0.5, "health": -0.5, "culture": -0.8}, Weights: quiz.EqualWeights()}
	for _, tt := range []struct {
		causes []string
		about  string
		value  float64
	}{
		{[]string{"animals"}, "animals", 1},
		{[]string{"animals", "sport"}, "animals", 1},
		{[]string{"sport", "animals"}, "animals", 0.8},
		{[]string{"elderly", "animals"}, "animals", 0.6},
		{[]string{"sport", "elderly", "animals"}, "animals", 0.8},
		{[]string{"elderly", "health", "sport"}, "sport", 0.3},
		{[]string{"health", "animals"}, "animals", 0.4},
		{[]string{"elderly", "health"}, "elderly", 0},
		{[]string{"culture", "health"}, "health", -0.62},
		{[]string{"health", "culture"}, "health", -0.5},
	} {
		r := newScorer(p).whomTerms(&catalog.Opportunity{Causes: tt.causes})[0]
		if want := scaleWhom * (tt.value - 0.5); r.Key != tt.about || math.Abs(r.Points-want) > 1e-9 {
			t.Errorf("%v: %v about %s, want %v about %s", tt.causes, r.Points, r.Key, want, tt.about)
		}
	}
}

func TestTheFormulaByHand(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{{
		ID: "a", Motives: map[catalog.Motive]int{catalog.Values: 3},
		Activities: []catalog.Activity{catalog.Caring, catalog.Digital}, Causes: []string{"elderly", "animals"},
	}}}
	p := quiz.Profile{
		Motives:    map[catalog.Motive]float64{catalog.Values: 0.9, catalog.Social: 0.4},
		Activities: map[catalog.Activity]float64{catalog.Caring: 1},
		Causes:     map[string]float64{"animals": 1, "elderly": 0.5},
		Weights:    quiz.EqualWeights(),
	}
	values := scaleWhy / 3 * 0.8 * (2.0 / 3) / math.Sqrt2
	social := scaleWhy / 3 * -0.2 * (-1.0 / 3) / math.Sqrt2
	caring := scaleHow / 3 / 2
	animals := scaleWhom / 3 * (0.6*1 + 0.4*0.5 - 0.5)
	total := values + social + caring + animals
	m := Rank(p, c, "").Matches[0]
	if math.Abs(m.Total-total) > 1e-9 || math.Abs(m.Score()-(0.5+total/(2*(1+total)))) > 1e-9 {
		t.Errorf("T %v and score %v, want T %v", m.Total, m.Score(), total)
	}
	var keys []string
	for _, r := range m.Reasons() {
		keys = append(keys, r.Key)
	}
	if diff := cmp.Diff([]string{"start", "values", "caring", "animals", "social"}, keys); diff != "" {
		t.Error(diff)
	}
}

func TestAKazakhOnlySeventeenYearOldFindsEnough(t *testing.T) {
	c := quiztest.DefaultCatalog(t)
	for _, place := range c.Places {
		p := quiz.Profile{Limits: catalog.Limits{Age: new(17), Languages: []string{"kk"}, City: place.ID}}
		if n := len(Rank(p, c, "2026-11-22").Matches); n < 10 {
			t.Errorf("%s: %d matches", place.ID, n)
		}
	}
}
