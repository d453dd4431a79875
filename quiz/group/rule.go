package group

import (
	"cmp"
	"slices"

	"aina/quiz"
)

// poll is what a room is asked: what there can be pictures of, and how many motives
// are shown at most.
type poll struct {
	subjects    []Subject
	mostMotives int
}

// tables applies the rule to counts: yes is how many of n stand on the yes side of
// each subject, lot orders the subjects where motives are tied (the lowest first).
func (p poll) tables(yes []int, n, heads int, lot []int) Tables {
	t := Tables{N: n, Heads: heads, Shown: []Picture{}, Hidden: []Subject{}}
	if t.Open() || t.Overcounted() {
		return t
	}
	shown := p.shown(yes, n, lot)
	for i, s := range p.subjects {
		if shown[i] {
			t.Shown = append(t.Shown, Picture{s, yes[i], n - yes[i]})
		} else {
			t.Hidden = append(t.Hidden, s)
		}
	}
	return t
}

// shown says of each subject whether its picture is shown.
func (p poll) shown(yes []int, n int, lot []int) []bool {
	shown := make([]bool, len(p.subjects))
	var motives []int
	for i, s := range p.subjects {
		shown[i] = twoSided(yes[i], n)
		if shown[i] && s.Facet == quiz.FacetMotive {
			motives = append(motives, i)
		}
	}
	slices.SortFunc(motives, func(a, b int) int {
		return cmp.Or(cmp.Compare(yes[b], yes[a]), cmp.Compare(lot[a], lot[b]))
	})
	for _, i := range motives[min(p.mostMotives, len(motives)):] {
		shown[i] = false
	}
	return shown
}

// twoSided reports whether enough of n people stand on each side.
func twoSided(yes, n int) bool { return yes >= K && n-yes >= K }
