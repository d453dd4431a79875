package ranking

// Agreement is how alike two judges grade the same things.
type Agreement struct {
	Pairs   int
	Kappa   float64 // weighted by squares: 1 alike, 0 as by chance, below that worse
	Same    float64 // part of the pairs with the same grade
	Farther float64 // part of the pairs that lie more than a step apart
}

// Agree compares the judges over all people, each role of a pool on its own.
func Agree(people []Person) Agreement {
	var a, b []int
	for _, p := range people {
		for _, id := range p.Pool() {
			a = append(a, p.Judges[0].Grades[id])
			b = append(b, p.Judges[1].Grades[id])
		}
	}
	agreement := Agreement{Pairs: len(a), Kappa: WeightedKappa(a, b)}
	for i := range a {
		switch d := a[i] - b[i]; {
		case d == 0:
			agreement.Same += 1 / float64(len(a))
		case d*d > 1:
			agreement.Farther += 1 / float64(len(a))
		}
	}
	return agreement
}

// WeightedKappa is Cohen's kappa for grades in steps, with weights that grow by
// the square of the distance (Cohen, 1968): one less the mean squared distance
// of the pairs over that of all pairs one could make of both lists. Where both
// lists hold one and the same grade only, nothing can be said: 0. The lists are
// of one length.
func WeightedKappa(a, b []int) float64 {
	n := float64(len(a))
	seen, chance := 0.0, 0.0
	for i, x := range a {
		seen += square(x-b[i]) / n
		for _, y := range b {
			chance += square(x-y) / (n * n)
		}
	}
	if chance == 0 {
		return 0
	}
	return 1 - seen/chance
}

func square(x int) float64 { return float64(x * x) }
