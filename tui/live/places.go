package live

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// Place finds a place by its id or one of its names.
func (s *Source) Place(name string) (catalog.Place, bool) { return s.Catalog.FindPlace(name) }

// FindPlaces lists the catalog's places whose names hold a query, the best fit
// first, and equal ones in the order of the catalog. Where none does, it tries the
// query as typed on another keyboard layout.
func (s *Source) FindPlaces(query string) []catalog.Place {
	if s.Catalog == nil {
		return nil
	}
	if found := s.placesOf(query); len(found) > 0 {
		return found
	}
	for _, other := range text.OtherLayout(query) {
		if found := s.placesOf(other); len(found) > 0 {
			return found
		}
	}
	return nil
}

func (s *Source) placesOf(query string) []catalog.Place {
	q := text.Fold(query)
	var byFit [4][]catalog.Place
	for _, p := range s.Catalog.Places {
		fit := placeFit(p, q)
		byFit[fit] = append(byFit[fit], p)
	}
	return slices.Concat(byFit[3], byFit[2], byFit[1])
}

// placeFit rates a place for a folded query: 3 where a name equals it, 2 where one
// begins with it, 1 where one contains it, and else 0.
func placeFit(p catalog.Place, query string) int {
	best := 0
	for _, name := range append(p.Name.All(), append(p.Aliases, p.ID)...) {
		folded := text.Fold(name)
		switch {
		case folded == query:
			return 3
		case strings.HasPrefix(folded, query):
			best = 2
		case strings.Contains(folded, query):
			best = max(best, 1)
		}
	}
	return best
}
