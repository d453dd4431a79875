package ranking

import (
	"math"
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// Formula scores a person's matches, one number for each, higher is better. The
// gates decide beforehand what is a match; they are the same for every formula.
type Formula struct {
	Name  string
	Score func(quiz.Profile, []ranking.Match) []float64
}

// The names of Aina's formula and of chance.
const (
	own    = "Aina"
	random = "random order"
)

// Formulas lists Aina's own, then the plain ones it is compared with.
func Formulas() []Formula {
	return []Formula{
		{own, each(func(_ quiz.Profile, m ranking.Match) float64 { return m.Total })},
		{random, each(func(quiz.Profile, ranking.Match) float64 { return 0 })},
		{"tag counting", each(func(p quiz.Profile, m ranking.Match) float64 { return tags(p, m.Opportunity) })},
		{"cosine", each(func(p quiz.Profile, m ranking.Match) float64 { return Cosine(vectors(p, m.Opportunity)) })},
		{"city-block", each(func(p quiz.Profile, m ranking.Match) float64 { return -cityBlock(vectors(p, m.Opportunity)) })},
	}
}

func each(score func(quiz.Profile, ranking.Match) float64) func(quiz.Profile, []ranking.Match) []float64 {
	return func(p quiz.Profile, matches []ranking.Match) []float64 {
		scores := make([]float64, len(matches))
		for i, m := range matches {
			scores[i] = math.Round(score(p, m)*1e9) / 1e9
		}
		return scores
	}
}

// tags counts what a person wishes for and a role has: motives above ½ that it
// affords with 2 or 3 of 3, activities and causes above 0 that it names.
func tags(p quiz.Profile, o *catalog.Opportunity) float64 {
	n := 0.0
	for m, v := range p.Motives {
		if v > 0.5 && o.Motives[m] >= 2 {
			n++
		}
	}
	for a, v := range p.Activities {
		if v > 0 && slices.Contains(o.Activities, a) {
			n++
		}
	}
	for c, v := range p.Causes {
		if v > 0 && slices.Contains(o.Causes, c) {
			n++
		}
	}
	return n
}

// vectors puts a person and a role side by side, over what the person was
// asked: motives from 0 to 1, then activities and causes from -1 to 1, where a
// role has 1 for each that it names and 0 for others. What a role does not say
// of its motives is left out.
func vectors(p quiz.Profile, o *catalog.Opportunity) (person, role []float64) {
	add := func(x, y float64) { person, role = append(person, x), append(role, y) }
	for _, m := range catalog.Motives() {
		if v, ok := p.Motives[m]; ok && o.Motives != nil {
			add(v, float64(o.Motives[m])/3)
		}
	}
	for _, a := range catalog.Activities() {
		if v, ok := p.Activities[a]; ok {
			add(v, oneIf(slices.Contains(o.Activities, a)))
		}
	}
	for _, c := range sortedKeys(p.Causes) {
		add(p.Causes[c], oneIf(slices.Contains(o.Causes, c)))
	}
	return person, role
}

// Cosine is the cosine of two vectors, 0 where one is zero.
func Cosine(a, b []float64) float64 {
	ab, aa, bb := 0.0, 0.0, 0.0
	for i := range a {
		ab, aa, bb = ab+a[i]*b[i], aa+a[i]*a[i], bb+b[i]*b[i]
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return ab / math.Sqrt(aa*bb)
}

// cityBlock is the sum of the distances.
func cityBlock(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += math.Abs(a[i] - b[i])
	}
	return sum
}
