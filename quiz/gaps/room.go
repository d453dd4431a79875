package gaps

import (
	"cmp"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
	"aina/quiz/group"
)

// Wanted is what people of a room look for, and what a catalog has for it.
type Wanted struct {
	group.Picture
	Roles      int                // opportunities for it that can be taken up
	Young      int                // of them, those that are open to people under 16
	Motives    []catalog.Motive   // shown for the room, and given by none of these roles
	Activities []catalog.Activity // shown for the room, and not needed in any of these roles
}

// underSixteen is the age for which Young counts.
const underSixteen = 15

// ForRoom compares what the pictures of a room show with a catalog on a day. What the
// fewest roles serve, for as many people as want it, comes first.
func ForRoom(t group.Tables, c *catalog.Catalog, on catalog.Date) []Wanted {
	open := Open(c, on)
	var all []Wanted
	for _, p := range t.Shown {
		w := Wanted{Picture: p}
		var roles []*catalog.Opportunity
		for _, o := range open {
			if serves(o, p.Subject) {
				roles = append(roles, o)
			}
		}
		w.Roles = len(roles)
		for _, o := range roles {
			if o.MinimumAge == nil || *o.MinimumAge <= underSixteen {
				w.Young++
			}
		}
		if p.Facet == quiz.FacetCause && w.Roles > 0 {
			w.lacks(t, roles)
		}
		all = append(all, w)
	}
	stable.Sort(all, func(a, b Wanted) int {
		return cmp.Or(cmp.Compare(a.Roles*b.Yes, b.Roles*a.Yes), cmp.Compare(b.Yes, a.Yes))
	})
	return all
}

// lacks names the motives and activities of the room that none of the roles serves.
func (w *Wanted) lacks(t group.Tables, roles []*catalog.Opportunity) {
	for _, p := range t.Shown {
		none := !slices.ContainsFunc(roles, func(o *catalog.Opportunity) bool { return serves(o, p.Subject) })
		switch {
		case none && p.Facet == quiz.FacetMotive:
			w.Motives = append(w.Motives, catalog.Motive(p.Key))
		case none && p.Facet == quiz.FacetActivity:
			w.Activities = append(w.Activities, catalog.Activity(p.Key))
		}
	}
}

// serves reports whether an opportunity has what a picture is about.
func serves(o *catalog.Opportunity, s group.Subject) bool {
	switch s.Facet {
	case quiz.FacetMotive:
		return o.Motives[catalog.Motive(s.Key)] >= clearAffordance
	case quiz.FacetActivity:
		return slices.Contains(o.Activities, catalog.Activity(s.Key))
	}
	return slices.Contains(o.Causes, s.Key)
}
