package quiz

import (
	"slices"

	"aina/catalog"
)

// Basis is what the motives of a profile rest on. It says how far they can be
// trusted. A profile file does not hold it: a profile read from a file has an
// empty basis.
type Basis struct {
	Statements map[catalog.Motive]int     // how many of each motive were answered
	Given      map[catalog.Motive]float64 // their mean answer, 0 to 1, moved as the motive is by tries; none where set by hand
	Chosen     []catalog.Motive           // the motives named as mattering most
	Overridden []catalog.Motive           // the motives set by hand
	Alike      bool                       // the statements do not distinguish the motives
	Mixed      bool                       // the statements of one motive contradict each other, in many
}

// Moved returns the basis of motives that changed after the answers, by hand or by
// learning: once they differ by more than half a step, they no longer count as
// answered all alike.
func (b Basis) Moved(before, after map[catalog.Motive]float64) Basis {
	low, high := 0.0, 0.0
	given := make(map[catalog.Motive]float64, len(b.Given))
	for m, v := range after {
		was, known := before[m]
		if !known {
			was = Dimension{FacetMotive, string(m)}.middle()
		}
		low, high = min(low, v-was), max(high, v-was)
		if x, answered := b.Given[m]; answered {
			given[m] = Round(min(max(x+v-was, 0), 1))
		}
	}
	if b.Given != nil {
		b.Given = given
	}
	b.Alike = b.Alike && high-low <= halfStep
	return b
}

// halfStep is half of one of five steps, on the scale from 0 to 1.
const halfStep = 0.125

// What makes answers contradictory: the two statements of a motive lie on
// average farther apart than farApart (the mean of the squared distance, in
// steps), and the motives differ hardly more than chance would let them differ
// then: the ratio of the two, the F of an analysis of variance, is at most
// littleOrder, where chance alone gives 1.
//
// Chosen by simulation, see evidence: of people who click without reading two
// in three are found, of ordinary ones one in twenty. Neither suffices alone:
// people who use the ends of the scale have large distances but a clear order, and
// people without a favourite have no order but small distances.
const (
	farApart    = 2.5
	littleOrder = 1.5
)

// basisOf computes the basis of the answers on motives.
func basisOf(q *Questionnaire, answers Answers) Basis {
	steps := map[catalog.Motive][]float64{}
	b := Basis{Statements: map[catalog.Motive]int{}}
	for _, x := range q.Questions {
		a := answers[x.ID]
		if x.Section != Why || a.Skipped {
			continue
		}
		switch {
		case x.Kind == Scale && a.Scale >= 1 && a.Scale <= 5:
			steps[x.Motive] = append(steps[x.Motive], float64(a.Scale))
			b.Statements[x.Motive]++
		case x.Kind == Pick:
			for _, m := range catalog.Motives() {
				if slices.Contains(a.Picked, string(m)) && !slices.Contains(b.Chosen, m) {
					b.Chosen = append(b.Chosen, m)
				}
			}
		}
	}
	for m, s := range steps {
		if b.Given == nil {
			b.Given = map[catalog.Motive]float64{}
		}
		b.Given[m] = Round((average(s) - 1) / 4)
	}
	b.Alike, b.Mixed = alike(steps), mixed(steps)
	return b
}

// alike reports whether no motive's statements were answered more than half a
// step higher than another's: somebody who said yes to everything, or no, or
// always the middle.
func alike(steps map[catalog.Motive][]float64) bool {
	low, high := 1.0, 0.0
	for _, s := range steps {
		x := (average(s) - 1) / 4
		low, high = min(low, x), max(high, x)
	}
	return len(steps) >= EnoughMotives && high-low <= halfStep
}

// mixed reports whether the answers contradict each other. It takes enough
// motives with two statements or more, so that the quick form never does.
func mixed(steps map[catalog.Motive][]float64) bool {
	within, free := 0.0, 0.0 // squares about each motive's own mean
	var means []float64
	statements := 0
	for _, m := range catalog.Motives() {
		s := steps[m]
		if len(s) < 2 {
			continue
		}
		statements += len(s)
		means = append(means, average(s))
		within += squares(s)
		free += float64(len(s) - 1)
	}
	if len(means) < EnoughMotives {
		return false
	}
	within /= free
	each := float64(statements) / float64(len(means))
	between := each * squares(means) / float64(len(means)-1)
	// Two answers lie apart by twice their variance, in the mean square.
	return 2*within >= farApart && between <= littleOrder*within
}

func average(all []float64) float64 {
	sum := 0.0
	for _, v := range all {
		sum += v
	}
	return sum / float64(len(all))
}

// squares sums the squared distances from the average.
func squares(all []float64) float64 {
	mean, sum := average(all), 0.0
	for _, v := range all {
		sum += (v - mean) * (v - mean)
	}
	return sum
}
