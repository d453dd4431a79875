package learning

import (
	"slices"

	"aina/quiz"
	"aina/quiz/reading"
)

// minTries is how many tries a finding needs.
const minTries = 3

// Finding says what a log of tries shows: what the better days had in common, and
// the worse ones. It describes the log and not the person: a few days are too few
// to know a taste (see quiz/evidence), and its sentences say so.
type Finding struct {
	Tried  int              // reports that said something
	Mean   float64          // of their outcomes, -1 to 1
	Low    float64          // the worst of them
	High   float64          // the best
	Best   []Reflection     // the tries that went best, where some went otherwise
	Worst  []Reflection     // the same of those that went least well
	Better []quiz.Dimension // what the days that went better had in common, and the others not
	Worse  []quiz.Dimension // the same of the days that went worse
	Alike  quiz.Dimension   // what is high in the profile and was part of days above the mean and below it; or empty
}

// maxNamed is how many names a list has; the rest are counted.
const maxNamed = 3

// manyTries is from how many tries on it is no longer called a first impression.
const manyTries = 10

// Enough reports whether there are enough tries to say something.
func (f Finding) Enough() bool { return f.Tried >= minTries }

// Missing is how many more tries are needed.
func (f Finding) Missing() int { return max(0, minTries-f.Tried) }

// Find compares the days that had a part with those that had not. A part goes with
// better days only if at least two days had it, at least one had not, the difference
// of the means exceeds its standard error (with reportError as in Apply), and two
// in three of the days with it were better than the mean of all; the same for
// worse. A motive is part of a day where the role affords it with 2 or 3. The
// profile p says what is high for the person.
func Find(log []Reflection, p quiz.Profile) Finding {
	days := daysOf(log)
	f := Finding{Tried: len(days)}
	for i, x := range days {
		f.Mean += x.y / float64(len(days))
		if i == 0 {
			f.Low, f.High = x.y, x.y
		}
		f.Low, f.High = min(f.Low, x.y), max(f.High, x.y)
	}
	if !f.Enough() {
		return f
	}
	if f.High-f.Low >= minSpread {
		best, worst := triesOf(log, f.High), triesOf(log, f.Low)
		f.Best, f.Worst = ofOtherRoles(best, worst), ofOtherRoles(worst, best) // one role may be both, on two days
	}
	above, below := func(y float64) bool { return y > f.Mean }, func(y float64) bool { return y < f.Mean }
	parts := partsOf(days)
	best, worst := splitOf(days, quiz.Dimension{}), splitOf(days, quiz.Dimension{})
	for _, d := range parts {
		s := splitOf(days, d)
		if s.with < 2 {
			continue
		}
		if s.errors() > max(1, best.errors()) && mostly(days, d, above) {
			best = s
		}
		if s.errors() < min(-1, worst.errors()) && mostly(days, d, below) {
			worst = s
		}
	}
	if worst.errors() < -1 {
		f.Worse = sameDays(days, parts, worst.part)
	}
	if best.errors() > 1 {
		f.Better = sameDays(days, parts, best.part)
		for _, d := range parts {
			if isHigh(p, d) && !slices.Contains(f.Worse, d) && splitOf(days, d).errors() < 1 &&
				some(days, d, above) && some(days, d, below) {
				f.Alike = d
				break
			}
		}
	}
	return f
}

// minSpread is how much the best and the worst outcome must differ for them to be
// named: a step of joy and of energy.
const minSpread = 0.5

// ofOtherRoles returns the tries whose roles are not among the others.
func ofOtherRoles(tries, others []Reflection) []Reflection {
	return slices.DeleteFunc(slices.Clone(tries), func(x Reflection) bool { return Tried(others, x.Role) })
}

// triesOf lists the tries with an outcome, each role once, or nil where there are
// more than maxNamed.
func triesOf(log []Reflection, outcome float64) []Reflection {
	var all []Reflection
	for _, x := range log {
		y, ok := x.Outcome()
		if ok && y == outcome && !Tried(all, x.Role) {
			all = append(all, x)
		}
	}
	if len(all) > maxNamed {
		return nil
	}
	return all
}

// isHigh reports whether a dimension is high in a profile.
func isHigh(p quiz.Profile, d quiz.Dimension) bool {
	v, known := p.Value(d)
	if d.Facet == quiz.FacetMotive {
		return known && v >= reading.HighMotive
	}
	return known && v >= 0.5
}
