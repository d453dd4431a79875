package live

import "aina/catalog"

// Place finds a place by its id or one of its names.
func (s *Source) Place(name string) (catalog.Place, bool) { return s.Catalog.FindPlace(name) }

// FindPlaces lists the places that a few letters may mean, the best first.
func (s *Source) FindPlaces(query string) []catalog.Place {
	if s.Catalog == nil {
		return nil
	}
	return s.Catalog.SuggestPlaces(query)
}
