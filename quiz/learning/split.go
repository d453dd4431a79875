package learning

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"aina/quiz"
)

// day is one thing tried: what it was made of, and how it went.
type day struct {
	parts map[quiz.Dimension]float64
	y     float64
}

func daysOf(log []Reflection) []day {
	var all []day
	for _, x := range log {
		y, ok := x.Outcome()
		if !ok {
			continue
		}
		d := day{parts: map[quiz.Dimension]float64{}, y: y}
		for _, part := range x.Parts() {
			for _, s := range part.Shares {
				d.parts[s.Dimension] = s.Weight
			}
		}
		maps.DeleteFunc(d.parts, func(p quiz.Dimension, v float64) bool { return p.Facet == quiz.FacetMotive && v < affordedWell })
		all = append(all, d)
	}
	return all
}

// affordedWell is from where on a role affords a motive well: 2 of 3.
const affordedWell = 0.6

// mostly reports whether two in three of the days that had a part are of a kind.
func mostly(days []day, part quiz.Dimension, is func(y float64) bool) bool {
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
func partsOf(days []day) []quiz.Dimension {
	all := map[quiz.Dimension]bool{}
	for _, x := range days {
		for d := range x.parts {
			all[d] = true
		}
	}
	order := []quiz.Facet{quiz.FacetMotive, quiz.FacetActivity, quiz.FacetCause}
	return slices.SortedFunc(maps.Keys(all), func(a, b quiz.Dimension) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.Facet), slices.Index(order, b.Facet)), cmp.Compare(a.Key, b.Key))
	})
}

// split is the days that had a part beside those that had not.
type split struct {
	part          quiz.Dimension
	with, without int
	better        float64 // mean of the days with it less that of the others
}

func splitOf(days []day, part quiz.Dimension) split {
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

// errors is the difference of the means in its standard errors; 0 where all days
// had the part or none.
func (s split) errors() float64 {
	if s.with == 0 || s.without == 0 {
		return 0
	}
	return s.better / (reportError * math.Sqrt(1/float64(s.with)+1/float64(s.without)))
}

// sameDays lists the parts that the very same days had: they cannot be
// distinguished. The first of each facet come first, so that the named ones show
// all the facets that may be the reason.
func sameDays(days []day, parts []quiz.Dimension, part quiz.Dimension) []quiz.Dimension {
	var same []quiz.Dimension
	for _, d := range parts {
		if !slices.ContainsFunc(days, func(x day) bool {
			_, a := x.parts[part]
			_, b := x.parts[d]
			return a != b
		}) {
			same = append(same, d)
		}
	}
	var firsts, rest []quiz.Dimension
	for i, d := range same {
		if i == 0 || same[i-1].Facet != d.Facet { // the parts are in the order of the facets
			firsts = append(firsts, d)
		} else {
			rest = append(rest, d)
		}
	}
	return slices.Concat(firsts, rest)
}

// some reports whether one of the days that had a part is of a kind.
func some(days []day, part quiz.Dimension, is func(y float64) bool) bool {
	return slices.ContainsFunc(days, func(x day) bool {
		_, has := x.parts[part]
		return has && is(x.y)
	})
}
