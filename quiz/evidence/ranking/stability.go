package ranking

import (
	"cmp"
	"math"
	"slices"

	"aina/quiz"
	"aina/quiz/ranking"
)

// Stability is how much of an order stays when something changes, as means
// over many people.
type Stability struct {
	Top3 Running // part of the first three that stays among them, in whatever order
	Top1 Running // how often the first stays the first
	Tau  Running // Kendall's τ-b over what is in both lists: 1 the same order, −1 the reverse
}

// Placed is a role with the score that determines its place.
type Placed struct {
	ID    string
	Score float64
}

// Add adds one person's two lists, each with the best first. People who
// have nothing in one of them do not count.
func (s *Stability) Add(before, after []Placed) {
	if len(before) == 0 || len(after) == 0 {
		return
	}
	s.Top3.Add(Overlap(before, after, 3))
	s.Top1.Add(Overlap(before, after, 1))
	s.Tau.Add(Kendall(paired(before, after)))
}

// Overlap is the part of the first k of a list that is among the first k of
// another. Of a shorter list all count.
func Overlap(before, after []Placed, k int) float64 {
	a, b := before[:min(k, len(before))], after[:min(k, len(after))]
	both := 0
	for _, x := range a {
		if slices.ContainsFunc(b, func(y Placed) bool { return x.ID == y.ID }) {
			both++
		}
	}
	if len(a) == 0 {
		return 0
	}
	return float64(both) / float64(len(a))
}

// paired returns the scores of what is in both lists.
func paired(before, after []Placed) (a, b []float64) {
	score := map[string]float64{}
	for _, x := range after {
		score[x.ID] = x.Score
	}
	for _, x := range before {
		if y, ok := score[x.ID]; ok {
			a, b = append(a, x.Score), append(b, y)
		}
	}
	return a, b
}

// Kendall is τ-b (Kendall, 1945): pairs in the same order less those in
// reverse, over the geometric mean of the pairs that each list
// distinguishes. It is 0 where a list distinguishes none.
func Kendall(a, b []float64) float64 {
	sum, inA, inB := 0, 0, 0
	for i := range a {
		for j := range i {
			x, y := cmp.Compare(a[i], a[j]), cmp.Compare(b[i], b[j])
			sum, inA, inB = sum+x*y, inA+x*x, inB+y*y
		}
	}
	if inA == 0 || inB == 0 {
		return 0
	}
	return float64(sum) / math.Sqrt(float64(inA)*float64(inB))
}

// placed brings the matches into the order of a formula, ties by id.
func placed(f Formula, p quiz.Profile, matches []ranking.Match) []Placed {
	all := make([]Placed, len(matches))
	for i, score := range f.Score(p, matches) {
		all[i] = Placed{matches[i].Opportunity.ID, score}
	}
	slices.SortFunc(all, func(a, b Placed) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return all
}
