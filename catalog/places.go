package catalog

import "aina/catalog/text"

// placeNames finds places by everything they are called.
type placeNames struct {
	of    []Place // what it was made from
	index map[string]int
}

func newPlaceNames(places []Place) *placeNames {
	names := &placeNames{of: places, index: make(map[string]int, 5*len(places))}
	add := func(name string, i int) {
		if key := text.Fold(name); key != "" {
			if _, taken := names.index[key]; !taken {
				names.index[key] = i
			}
		}
	}
	for i, p := range places { // ids first: a name never hides an id
		add(p.ID, i)
	}
	for i, p := range places {
		for _, name := range p.Name.All() {
			add(name, i)
		}
		for _, name := range p.Aliases {
			add(name, i)
		}
	}
	return names
}

func (n *placeNames) find(s string) (int, bool) {
	i, ok := n.index[text.Fold(s)]
	return i, ok
}

// placeIndex returns the index that reading made, or makes one for a catalog that
// was put together by hand or whose places were exchanged.
func (c *Catalog) placeIndex() *placeNames {
	if n := c.places; n != nil && len(n.of) == len(c.Places) && (len(n.of) == 0 || &n.of[0] == &c.Places[0]) {
		return n
	}
	return newPlaceNames(c.Places)
}

// FindPlace finds a place by its id, its name in any language or another name
// people use, in any case and spelling that folds alike.
func (c *Catalog) FindPlace(s string) (Place, bool) {
	if i, ok := c.placeIndex().find(s); ok {
		return c.Places[i], true
	}
	return Place{}, false
}

// IsRegion reports whether the place is a region: it is in no other. A city
// that is its own region, such as Astana, is both.
func (p Place) IsRegion() bool { return p.Region == "" || p.Region == p.ID }

// RegionOf returns the region that a place is in; a region is in itself.
func (c *Catalog) RegionOf(p Place) (Place, bool) {
	if p.IsRegion() {
		return p, p.ID != ""
	}
	return c.FindPlace(p.Region)
}

// PlaceName returns where an opportunity is, as people call it in a language: its
// city, or else its region or country; "" if it does not say.
func (c *Catalog) PlaceName(o *Opportunity, lang Lang) string {
	for _, s := range [2]string{o.City, o.Region} {
		if s == "" {
			continue
		}
		if p, ok := c.FindPlace(s); ok {
			return p.Name.In(lang)
		}
		return s
	}
	return o.Country
}
