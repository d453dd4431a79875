package ranking

import (
	"math"
	"testing"

	"aina/catalog"
	"aina/quiz/ranking"
)

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9 {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestWeightedKappa(t *testing.T) {
	for name, test := range map[string]struct {
		a, b []int
		want float64
	}{
		"alike":             {[]int{0, 1, 2, 3}, []int{0, 1, 2, 3}, 1},
		"opposite":          {[]int{0, 3}, []int{3, 0}, -1},
		"as by chance":      {[]int{0, 0, 1, 1}, []int{0, 1, 0, 1}, 0},
		"one step apart":    {[]int{0, 1, 3}, []int{0, 2, 3}, 26.0 / 29},
		"one grade only":    {[]int{2, 2}, []int{2, 2}, 0},
		"three steps apart": {[]int{0, 0, 3}, []int{0, 3, 3}, 0.4},
	} {
		near(t, name, WeightedKappa(test.a, test.b), test.want)
	}
}

func TestAgree(t *testing.T) {
	roles := []string{"a", "b", "c", "d"}
	people := []Person{{Judges: [2]Judgement{
		{roles: roles, Grades: map[string]int{"b": 1, "c": 3, "d": 2}},
		{roles: roles, Grades: map[string]int{"a": 2, "b": 2, "c": 3, "d": 2}},
	}}}
	got := Agree(people)
	near(t, "same", got.Same, 0.5)
	near(t, "farther than a step", got.Farther, 0.25)
	if got.Pairs != 4 {
		t.Errorf("%d pairs", got.Pairs)
	}
}

func TestNDCG(t *testing.T) {
	second, third := 1/math.Log2(3), 0.5
	gains := []float64{3, 2, 0}
	list := func(scores ...float64) []Graded {
		var l []Graded
		for i, s := range scores {
			l = append(l, Graded{s, gains[i]})
		}
		return l
	}
	most := 3 + 2*second
	for name, test := range map[string]struct {
		list []Graded
		k    int
		want float64
	}{
		"the best order":             {list(9, 8, 7), 5, 1},
		"the worst order":            {list(7, 8, 9), 5, (2*second + 3*third) / most},
		"the first alone":            {list(8, 9, 7), 1, 2.0 / 3},
		"all alike is chance":        {list(1, 1, 1), 5, 5.0 / 3 * (1 + second + third) / most},
		"alike across the edge of k": {list(1, 1, 2), 2, 2.5 * second / most},
		"nothing is listed":          {nil, 5, 0},
	} {
		got, ok := NDCG(test.list, gains, test.k)
		if !ok {
			t.Errorf("%s: no ideal", name)
		}
		near(t, name, got, test.want)
	}
	if _, ok := NDCG(list(1, 2, 3), []float64{0, 0}, 5); ok {
		t.Error("an ideal of 0 counts")
	}
}

func TestPaired(t *testing.T) {
	same := Paired([]float64{1, 0.5, 0.7}, []float64{0.8, 0.3, 0.5})
	near(t, "low of equal differences", same.Low, 0.2)
	near(t, "high of equal differences", same.High, 0.2)
	// Half of the differences are 1 and half 0: of 100 people the mean has the
	// standard error 0.05.
	a, b := make([]float64, 100), make([]float64, 100)
	for i := range 50 {
		a[i] = 1
	}
	got := Paired(a, b)
	near(t, "mean", got.Mean, 0.5)
	if math.Abs(got.Low-0.402) > 0.015 || math.Abs(got.High-0.598) > 0.015 {
		t.Errorf("from %.3f to %.3f, want about 0.40 to 0.60", got.Low, got.High)
	}
	if got != Paired(a, b) {
		t.Error("drawn anew, the interval is another")
	}
	if (Paired(nil, nil) != Interval{}) {
		t.Error("nobody has an interval")
	}
}

func TestGini(t *testing.T) {
	for name, test := range map[string]struct {
		counts []int
		want   float64
	}{
		"all alike":    {[]int{2, 2, 2}, 0},
		"one has all":  {[]int{0, 4, 0, 0}, 0.75},
		"one to three": {[]int{3, 1}, 0.25},
		"nothing":      {[]int{0, 0}, 0},
		"nobody":       {nil, 0},
	} {
		near(t, name, Gini(test.counts), test.want)
	}
}

func TestExposure(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{{ID: "a"}, {ID: "b"}, {ID: "c"}, {ID: "d"}}}
	shows := func(at ...int) ranking.Ranking {
		var r ranking.Ranking
		for _, i := range at {
			r.Matches = append(r.Matches, ranking.Match{Opportunity: &c.Opportunities[i]})
		}
		return r
	}
	e := Expose(c, []ranking.Ranking{shows(0, 1), shows(0), shows(0)})
	near(t, "coverage", e.Coverage(), 0.5)
	near(t, "Gini over those never shown, too", e.Gini(), Gini([]int{3, 1, 0, 0}))
	if least, most := e.Extremes(c, 2); least[0] != "c" || least[1] != "d" || most[0] != "a" || most[1] != "b" {
		t.Errorf("least %v, most %v", least, most)
	}
}

func TestOnlyTheFirstTenAreShown(t *testing.T) {
	var r ranking.Ranking
	c := &catalog.Catalog{Opportunities: make([]catalog.Opportunity, 12)}
	for i := range c.Opportunities {
		c.Opportunities[i].ID = string(rune('a' + i))
		r.Matches = append(r.Matches, ranking.Match{Opportunity: &c.Opportunities[i]})
	}
	if e := Expose(c, []ranking.Ranking{r}); len(e.Shown) != 10 || e.Shown["k"] != 0 {
		t.Errorf("shown: %v", e.Shown)
	}
}

func TestVariety(t *testing.T) {
	role := func(causes ...string) ranking.Match {
		return ranking.Match{Opportunity: &catalog.Opportunity{Causes: causes}}
	}
	if n := Variety([]ranking.Match{role("animals"), role("animals", "sport"), role("sport"), role()}); n != 2 {
		t.Errorf("%d causes, want 2", n)
	}
}

func TestKendall(t *testing.T) {
	for name, test := range map[string]struct {
		a, b []float64
		want float64
	}{
		"the same order":  {[]float64{3, 2, 1}, []float64{9, 5, 4}, 1},
		"the reverse":     {[]float64{3, 2, 1}, []float64{1, 2, 3}, -1},
		"two neighbours":  {[]float64{3, 2, 1}, []float64{2, 3, 1}, 1.0 / 3},
		"two not apart":   {[]float64{1, 2, 3}, []float64{1, 1, 2}, 2 / math.Sqrt(6)},
		"none apart":      {[]float64{1, 2}, []float64{4, 4}, 0},
		"nothing in both": {nil, nil, 0},
	} {
		near(t, name, Kendall(test.a, test.b), test.want)
	}
}

func placedAs(ids string) []Placed {
	var all []Placed
	for i, id := range ids {
		all = append(all, Placed{string(id), float64(-i)})
	}
	return all
}

func TestOverlap(t *testing.T) {
	for _, test := range []struct {
		before, after string
		k             int
		want          float64
	}{
		{"abcd", "cab", 3, 1}, {"abcd", "dabc", 3, 2.0 / 3}, {"abc", "xyz", 3, 0},
		{"abc", "bac", 1, 0}, {"a", "bca", 3, 1}, {"", "abc", 3, 0},
	} {
		near(t, test.before+" to "+test.after, Overlap(placedAs(test.before), placedAs(test.after), test.k), test.want)
	}
}

func TestSteadiness(t *testing.T) {
	var s Stability
	s.Add(placedAs("abcd"), placedAs("abcd"))
	s.Add(placedAs("abcd"), placedAs("dcba"))
	s.Add(nil, placedAs("abc"))
	near(t, "of the first three", s.Top3.Mean, (1+2.0/3)/2)
	near(t, "the first", s.Top1.Mean, 0.5)
	near(t, "τ", s.Tau.Mean, 0)
}
