package catalog

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"aina/catalog/source"
	"aina/catalog/stable"
	"aina/catalog/text"
)

// SuggestPlaces lists the places that a few letters may mean: those with a name that
// is, begins with or contains them; where there is none, those with a name that
// sounds so (Qaragandy), has such a beginning on another keyboard layout, or is
// spelt nearly so. The best fit comes first; among equal ones cities that are
// regions, then the centres of regions, other cities and at last regions. Without
// letters it lists all.
func (c *Catalog) SuggestPlaces(query string) []Place {
	query = text.CleanLine(query)
	folded := text.Fold(query)
	if found := c.placesBy(func(name string) int { return nameFit(text.Fold(name), folded) }); len(found) > 0 {
		return found
	}
	if sound := text.Sound(query); len(sound) > 2 {
		if found := c.placesBy(func(name string) int { return nameFit(text.Sound(name), sound) }); len(found) > 0 {
			return found
		}
	}
	for _, other := range text.OtherLayout(query) {
		other = text.Fold(other)
		if found := c.placesBy(func(name string) int { return nameFit(text.Fold(name), other) }); len(found) > 0 {
			return found
		}
	}
	return c.nearestPlace(query)
}

// How well a name fits, the best first.
const (
	sameName = iota
	beginsName
	inName
	noFit
)

func nameFit(name, query string) int {
	switch {
	case name == query && query != "":
		return sameName
	case strings.HasPrefix(name, query):
		return beginsName
	case strings.Contains(name, query):
		return inName
	}
	return noFit
}

// placesBy lists the places of which a name fits, in their order.
func (c *Catalog) placesBy(fit func(name string) int) []Place {
	type suggestion struct {
		place      Place
		fit, class int
	}
	var all []suggestion
	listed := map[string]int{} // how many places of a region came before
	for _, p := range c.Places {
		s := suggestion{p, noFit, placeClass(p, listed)}
		for _, name := range append(p.Name.All(), append(slices.Clip(p.Aliases), p.ID)...) {
			s.fit = min(s.fit, fit(name))
		}
		if s.fit < noFit {
			all = append(all, s)
		}
	}
	stable.Sort(all, func(a, b suggestion) int {
		return cmp.Or(cmp.Compare(a.fit, b.fit), cmp.Compare(a.class, b.class))
	})
	places := make([]Place, len(all))
	for i, s := range all {
		places[i] = s.place
	}
	return places
}

// placeClass rates how many people mean a place: 0 for a city that is a region, from 1
// the places of a region in the order in which a catalog lists them, the largest first,
// and last a region. It counts the places of each region in listed.
func placeClass(p Place, listed map[string]int) int {
	switch {
	case p.Region == p.ID:
		return 0
	case p.IsRegion():
		return math.MaxInt
	}
	listed[p.Region]++
	return listed[p.Region]
}

// NearestPlace returns the name of the place that a name that is not known probably
// means, in the letters in which that is written; "" if there is none.
func (c *Catalog) NearestPlace(name string) string {
	found := c.nearestPlace(name)
	if len(found) != 1 {
		return ""
	}
	return found[0].Name.In(text.LanguageOf(name))
}

// nearestPlace finds the place that a mistyped name probably means, or a mistyped
// beginning of a name.
func (c *Catalog) nearestPlace(query string) []Place {
	folded := text.Fold(query)
	n := utf8.RuneCountInString(folded)
	var whole, beginning source.Words
	byName := map[string]string{}
	for _, p := range c.Places {
		for _, name := range append(p.Name.All(), p.Aliases...) {
			f := text.Fold(name)
			whole.Allowed = append(whole.Allowed, f)
			if _, taken := byName[f]; !taken || p.Region == p.ID {
				byName[f] = p.ID
			}
			if r := []rune(f); len(r) > n && n >= 4 {
				beginning.Allowed = append(beginning.Allowed, string(r[:n]))
			}
		}
	}
	if id, ok := byName[whole.Nearest(folded)]; ok {
		p, found := c.FindPlace(id)
		if found {
			return []Place{p}
		}
	}
	near := beginning.Nearest(folded)
	if near == "" {
		return nil
	}
	return c.placesBy(func(name string) int {
		if strings.HasPrefix(text.Fold(name), near) {
			return beginsName
		}
		return noFit
	})
}
