package catalog

import (
	"slices"
	"strings"

	"aina/catalog/place"
)

// placeNames is the index of the places of a catalog, with what it was made from.
type placeNames struct {
	*place.Index
	of []Place
}

func newPlaceNames(places []Place) *placeNames {
	all := make([]place.Place, len(places))
	for i, p := range places {
		all[i] = place.Place{ID: p.ID, Names: append(p.Name.All(), p.Aliases...), Region: p.Region, Country: p.Country}
	}
	return &placeNames{place.NewIndex(all), places}
}

// IndexPlaces makes the index of the places, once for all who look places up, as reading a
// catalog does.
func (c *Catalog) IndexPlaces() { c.places = newPlaceNames(c.Places) }

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
	if i, ok := c.placeIndex().Find(s); ok {
		return c.Places[i], true
	}
	return Place{}, false
}

// PlaceReading is what a text says about where something is, as people write it:
// "г. Алматы", "ул. Абая 10, Алматы", "Астана/онлайн", "весь Казахстан".
type PlaceReading struct {
	Cities, Regions []string // ids of known places
	Country         string   // ISO 3166-1, where the text names one
	State           string   // a region that the catalog does not have, such as WI

	Remote   bool // from home
	OnSite   bool // expressly not from home
	Anywhere bool // any place will do
	NotYet   bool // the place is not known yet

	Unknown []string // what may be the name of a place and is not known, as written
	More    bool     // there is more in the text, such as a street
}

// ReadPlace reads what people write for a place. It never fails: what is not
// understood is Unknown.
func (c *Catalog) ReadPlace(s string) PlaceReading {
	names := c.placeIndex()
	r := names.Read(s)
	return PlaceReading{Cities: names.ids(r.Cities), Regions: names.ids(r.Regions), Country: r.Country, State: r.State,
		Remote: r.Remote, OnSite: r.OnSite, Anywhere: r.Anywhere, NotYet: r.NotYet, Unknown: r.Unknown, More: r.More}
}

// ids gives the ids of places by their indexes.
func (n *placeNames) ids(at []int) []string {
	var ids []string
	for _, i := range at {
		ids = append(ids, n.of[i].ID)
	}
	return ids
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
		return c.Named(s, lang)
	}
	return o.Country
}

// Named gives the places that a text names as people call them in a language, and
// the text itself where it says more or is not understood.
func (c *Catalog) Named(s string, lang Lang) string {
	if p, ok := c.FindPlace(s); ok {
		return p.Name.In(lang)
	}
	r := c.ReadPlace(s)
	if len(r.Cities) == 0 || r.More || r.Remote || r.OnSite {
		return s
	}
	var names []string
	for _, p := range c.PlacesIn(s) {
		if p.Region != "" {
			names = append(names, p.Name.In(lang))
		}
	}
	return strings.Join(names, ", ")
}

// PlacesIn lists the places that a text names: its cities, then its regions.
func (c *Catalog) PlacesIn(s string) []Place {
	names := c.placeIndex()
	r := names.Read(s)
	var all []Place
	for _, i := range slices.Concat(r.Cities, r.Regions) {
		all = append(all, names.of[i])
	}
	return all
}
