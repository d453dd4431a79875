package learning

import (
	"aina/quiz"
	"aina/quiz/reading"
	"slices"
)

// findFrom is after how many things tried something is said of them.
const minTries = 3

// Finding is what a log of things tried shows: on which days it went better,
// and on which worse. It speaks of the log and not of the person: three days
// are too few to tell a taste (see quiz/evidence), and it says that too.
type Finding struct {
	Tried  int              // reports that said something
	Mean   float64          // of their outcomes, -1 to 1
	Low    float64          // the worst of them
	High   float64          // the best
	Best   []Reflection     // the tries that went best, where some went otherwise
	Worst  []Reflection     // the same of those that went least well
	Better []quiz.Dimension // what the days that went better had in common, and the others not
	Worse  []quiz.Dimension // the same of the days that went worse
	Alike  quiz.Dimension   // what the person counts on, and was there on days better than their mean and on weaker ones; or empty
}

// mostNamed is how many things that always came together are named; of the rest
// it is said how many they are.
const maxNamed = 3

// notFirst is from how many tries on an impression is no first one.
const manyTries = 10

// Enough reports whether so much was tried that something can be said.
func (f Finding) Enough() bool { return f.Tried >= minTries }

// Missing is how many more tries it takes until something is said.
func (f Finding) Missing() int { return max(0, minTries-f.Tried) }

// Find compares the days that had a part with those that had not. One is said
// to go better only where two days or more had the part, one or more had not,
// the difference of their means lies beyond its standard error, a report erring
// as it does where the picture learns, and two in three of the days that had it
// went better than the mean of all; and so for worse. A motive counts as part of
// a day where the role affords it well, with 2 or 3. The picture p says on what
// the person counts.
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
	parts := partsOf(days)
	best, worst := splitOf(days, quiz.Dimension{}), splitOf(days, quiz.Dimension{})
	for _, d := range parts {
		s := splitOf(days, d)
		if s.with < 2 {
			continue
		}
		if s.errors() > max(1, best.errors()) && mostly(days, d, func(y float64) bool { return y > f.Mean }) {
			best = s
		}
		if s.errors() < min(-1, worst.errors()) && mostly(days, d, func(y float64) bool { return y < f.Mean }) {
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
				some(days, d, func(y float64) bool { return y > f.Mean }) && some(days, d, func(y float64) bool { return y < f.Mean }) {
				f.Alike = d
				break
			}
		}
	}
	return f
}

// tellingApart is how far the best and the worst of a log lie apart at least for
// them to be named: a step of joy and of energy.
const minSpread = 0.5

// apart gives the tries of roles that others were not of.
func ofOtherRoles(tries, others []Reflection) []Reflection {
	return slices.DeleteFunc(slices.Clone(tries), func(x Reflection) bool { return Tried(others, x.Role) })
}

// triesOf lists the tries of an outcome, each role once; none where they are too
// many to be named.
func triesOf(log []Reflection, outcome float64) []Reflection {
	var all []Reflection
	for _, x := range log {
		y, ok := x.Outcome()
		if ok && y == outcome && !slices.ContainsFunc(all, func(a Reflection) bool { return a.Role == x.Role }) {
			all = append(all, x)
		}
	}
	if len(all) > maxNamed {
		return nil
	}
	return all
}

// countsOn reports whether the picture has something high.
func isHigh(p quiz.Profile, d quiz.Dimension) bool {
	v, known := p.Value(d)
	if d.Facet == quiz.FacetMotive {
		return known && v >= reading.HighMotive
	}
	return known && v >= 0.5
}
