package quiz

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"aina/catalog"
	"aina/catalog/text"
)

// findFrom is after how many things tried something is said of them.
const findFrom = 3

// Finding is what a log of things tried shows: on which days it went better,
// and on which worse. It speaks of the log and not of the person: three days
// are too few to tell a taste (see quiz/evidence), and it says that too.
type Finding struct {
	Tried  int          // reports that said something
	Mean   float64      // of their outcomes, -1 to 1
	Low    float64      // the worst of them
	High   float64      // the best
	Best   []Reflection // the tries that went best, where some went otherwise
	Worst  []Reflection // the same of those that went least well
	Better []Dimension  // what the days that went better had in common, and the others not
	Worse  []Dimension  // the same of the days that went worse
	Alike  Dimension    // what the person counts on, and was there on days better than their mean and on weaker ones; or empty
}

// mostNamed is how many things that always came together are named; of the rest
// it is said how many they are.
const mostNamed = 3

// notFirst is from how many tries on an impression is no first one.
const notFirst = 10

// Enough reports whether so much was tried that something can be said.
func (f Finding) Enough() bool { return f.Tried >= findFrom }

// Missing is how many more tries it takes until something is said.
func (f Finding) Missing() int { return max(0, findFrom-f.Tried) }

// Find compares the days that had a part with those that had not. One is said
// to go better only where two days or more had the part, one or more had not,
// the difference of their means lies beyond its standard error, a report erring
// as it does where the picture learns, and two in three of the days that had it
// went better than the mean of all; and so for worse. A motive counts as part of
// a day where the role affords it well, with 2 or 3. The picture p says on what
// the person counts.
func Find(log []Reflection, p Profile) Finding {
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
	if f.High-f.Low >= tellingApart {
		best, worst := triesOf(log, f.High), triesOf(log, f.Low)
		f.Best, f.Worst = apart(best, worst), apart(worst, best) // one role may be both, on two days
	}
	parts := partsOf(days)
	best, worst := splitOf(days, Dimension{}), splitOf(days, Dimension{})
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
			if p.countsOn(d) && !slices.Contains(f.Worse, d) && splitOf(days, d).errors() < 1 &&
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
const tellingApart = 0.5

// apart gives the tries of roles that others were not of.
func apart(tries, others []Reflection) []Reflection {
	return slices.DeleteFunc(slices.Clone(tries), func(x Reflection) bool { return Picture{Log: others}.Tried(x.Role) })
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
	if len(all) > mostNamed {
		return nil
	}
	return all
}

// day is one thing tried: what it was made of, and how it went.
type day struct {
	parts map[Dimension]float64
	y     float64
}

func daysOf(log []Reflection) []day {
	var all []day
	for _, x := range log {
		y, ok := x.Outcome()
		if !ok {
			continue
		}
		d := day{parts: map[Dimension]float64{}, y: y}
		for _, part := range x.parts() {
			maps.Copy(d.parts, part)
		}
		maps.DeleteFunc(d.parts, func(p Dimension, v float64) bool { return p.Facet == FacetMotive && v < affordedWell })
		all = append(all, d)
	}
	return all
}

// affordedWell is from where on a role affords a motive well: 2 of 3.
const affordedWell = 0.6

// mostly reports whether two in three of the days that had a part are of a kind.
func mostly(days []day, part Dimension, is func(y float64) bool) bool {
	of, all := 0, 0
	for _, x := range days {
		if _, has := x.parts[part]; has {
			all++
			if is(x.y) {
				of++
			}
		}
	}
	return 3*of >= 2*all
}

// partsOf lists every part that some day had: motives first, then activities,
// then causes.
func partsOf(days []day) []Dimension {
	all := map[Dimension]bool{}
	for _, x := range days {
		for d := range x.parts {
			all[d] = true
		}
	}
	order := []Facet{FacetMotive, FacetActivity, FacetCause}
	return slices.SortedFunc(maps.Keys(all), func(a, b Dimension) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.Facet), slices.Index(order, b.Facet)), cmp.Compare(a.Key, b.Key))
	})
}

// split is the days that had a part beside those that had not.
type split struct {
	part          Dimension
	with, without int
	better        float64 // mean of the days with it less that of the others
}

func splitOf(days []day, part Dimension) split {
	s, with, without := split{part: part}, 0.0, 0.0
	for _, x := range days {
		if _, has := x.parts[part]; has {
			s.with, with = s.with+1, with+x.y
		} else {
			s.without, without = s.without+1, without+x.y
		}
	}
	if s.with > 0 && s.without > 0 {
		s.better = with/float64(s.with) - without/float64(s.without)
	}
	return s
}

// errors is how far both means lie apart, in standard errors of the difference;
// 0 where all days had the part or none.
func (s split) errors() float64 {
	if s.with == 0 || s.without == 0 {
		return 0
	}
	return s.better / (reportError * math.Sqrt(1/float64(s.with)+1/float64(s.without)))
}

// sameDays lists the parts that the very same days had: they cannot be told
// apart. The first of each facet come first, so that none is told of without the
// others that may lie behind it.
func sameDays(days []day, parts []Dimension, part Dimension) []Dimension {
	var same []Dimension
	for _, d := range parts {
		if !slices.ContainsFunc(days, func(x day) bool {
			_, a := x.parts[part]
			_, b := x.parts[d]
			return a != b
		}) {
			same = append(same, d)
		}
	}
	seen := map[Facet]bool{}
	var firsts, rest []Dimension
	for _, d := range same {
		if seen[d.Facet] {
			rest = append(rest, d)
		} else {
			firsts = append(firsts, d)
		}
		seen[d.Facet] = true
	}
	return slices.Concat(firsts, rest)
}

// some reports whether one of the days that had a part is of a kind.
func some(days []day, part Dimension, is func(y float64) bool) bool {
	return slices.ContainsFunc(days, func(x day) bool {
		_, has := x.parts[part]
		return has && is(x.y)
	})
}

// countsOn reports whether the picture has something high.
func (p Profile) countsOn(d Dimension) bool {
	v, known := p.Value(d)
	if d.Facet == FacetMotive {
		return known && v >= high
	}
	return known && v >= 0.5
}

// Sentences puts a finding into sentences: none before enough was tried, and none
// that the log does not bear out.
func (f Finding) Sentences(c *catalog.Catalog, lang catalog.Lang) []string {
	if !f.Enough() {
		return nil
	}
	w := wordingIn(lang).Finding
	named := func(phrase string, parts ...Dimension) string {
		names := mapped(parts[:min(len(parts), mostNamed)], func(d Dimension) string { return d.Name(c, lang) })
		if more := len(parts) - len(names); more > 0 {
			names = append(names, w.More.For(lang, more))
		}
		return text.Fill(phrase, "list", joined(names))
	}
	var said []string
	roles := func(phrase string, tries []Reflection) {
		if len(tries) > 0 {
			said = append(said, text.Fill(phrase, "list", joined(mapped(tries, func(r Reflection) string { return r.Name(c, lang) }))))
		}
	}
	roles(w.Best, f.Best)
	roles(w.Worst, f.Worst)
	n := len(said)
	if len(f.Better) > 0 {
		said = append(said, named(w.Better, f.Better...))
	}
	if f.Alike != (Dimension{}) {
		said = append(said, named(w.Alike, f.Alike))
	}
	if len(f.Worse) > 0 {
		said = append(said, named(w.Worse, f.Worse...))
	}
	switch {
	case len(said) > n:
	case f.Low > 0:
		said = append(said, w.AllGood)
	case f.High < 0:
		said = append(said, w.NoneGood)
	default:
		said = append(said, w.Nothing)
	}
	if f.Tried >= notFirst {
		return append(said, w.FromMany.For(lang, f.Tried))
	}
	return append(said, w.From.For(lang, f.Tried))
}
