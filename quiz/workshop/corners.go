package workshop

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
	"aina/quiz/gaps"
	"aina/quiz/group"
)

// MostCorners is how many corners are named after causes, beside the one of those who are
// still looking; mostRoles how many roles each has.
const (
	MostCorners = 5
	mostRoles   = 5
)

// cornersOf names the corners: the causes of the pictures that most people want to help,
// or else those for which the catalog has most roles.
func cornersOf(t group.Tables, c *catalog.Catalog, on catalog.Date) []string {
	var all []string
	for _, p := range t.Largest(quiz.FacetCause) {
		all = append(all, p.Key)
	}
	if len(all) == 0 {
		roles := map[string]int{}
		for _, o := range gaps.Open(c, on) {
			for _, id := range o.Causes {
				roles[id]++
			}
		}
		for _, cause := range c.Causes {
			all = append(all, cause.ID)
		}
		stable.Sort(all, func(a, b string) int { return cmp.Compare(roles[b], roles[a]) })
	}
	return all[:min(MostCorners, len(all))]
}

// Corners lists the corners by the causes that they are named after. One more, without a
// cause, is for those who are still looking.
func (w *Course) Corners() []string { return slices.Clone(w.corners) }

// Corner is the corner that the page is about: its cause, "" for those who are still
// looking. It is false where the page is about none.
func (w *Course) Corner() (cause string, ok bool) {
	i := w.at.Page
	switch w.Block().Kind {
	case Cards:
		i--
	case Reports:
	default:
		return "", false
	}
	switch {
	case i < 0 || i > len(w.corners):
		return "", false
	case i == len(w.corners):
		return "", true
	}
	return w.corners[i], true
}

// Roles lists roles for the corner of a cause that a beginner could try: those for this
// cause first of all, then those without hazards. For "" it takes one for each cause.
func (w *Course) Roles(cause string) []*catalog.Opportunity {
	open := gaps.Open(w.catalog, w.on)
	stable.Sort(open, func(a, b *catalog.Opportunity) int {
		return cmp.Or(cmp.Compare(rank(a, cause), rank(b, cause)), cmp.Compare(a.ID, b.ID))
	})
	var all []*catalog.Opportunity
	seen := map[string]bool{}
	for _, o := range open {
		switch {
		case len(all) == mostRoles:
			return all
		case cause == "" && len(o.Causes) > 0 && !seen[o.Causes[0]]:
			seen[o.Causes[0]] = true
			all = append(all, o)
		case cause != "" && slices.Contains(o.Causes, cause):
			all = append(all, o)
		}
	}
	return all
}

// rank is how far back an opportunity stands among those for a cause.
func rank(o *catalog.Opportunity, cause string) int {
	n := 0
	if cause != "" && (len(o.Causes) == 0 || o.Causes[0] != cause) {
		n += 2
	}
	if len(o.Hazards) > 0 {
		n++
	}
	return n
}

// RolesFor counts the opportunities for a cause that can be taken up.
func (w *Course) RolesFor(cause string) int {
	n := 0
	for _, o := range gaps.Open(w.catalog, w.on) {
		if slices.Contains(o.Causes, cause) {
			n++
		}
	}
	return n
}
