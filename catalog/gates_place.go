package catalog

import (
	"slices"
	"strings"

	"aina/catalog/text"
)

// where is a place as far as it is known: the ids of a city and a region, or folded
// names that nobody knows; "" for what is not said.
type where struct {
	city, region, country     string
	cityUnknown, regionUnsure bool // the name is not among the places
}

// distance is how an opportunity lies to a person.
type distance int

// The distances, from the best.
const (
	near    distance = iota // within reach, or nothing is said
	unclear                 // one of them is in a place that nobody knows
	far
)

// elsewhere reports whether an opportunity is certainly in another place than a
// person.
func (c *Catalog) elsewhere(o *Opportunity, l Limits) bool { return c.distance(o, l) == far }

// PlaceUnclear reports whether it has to be asked if an opportunity is within a
// person's reach: one of them is in a place that nobody knows, so that the gate
// RulePlace cannot tell. What is done from home is in no place.
func (c *Catalog) PlaceUnclear(o *Opportunity, l Limits) bool {
	return needsPlace(o, l) && c.distance(o, l) == unclear
}

// needsPlace reports whether a person would have to go to a place for an opportunity.
func needsPlace(o *Opportunity, l Limits) bool { return !isTrue(o.Remote) || l.Remote == RemoteNo }

// distance compares where an opportunity and a person are, at the finest level that
// both name, and by what is known of it: a person who names only a region or a
// country reaches every city in it, an opportunity that names only a region or a
// country reaches all who live there, and one of several cities is enough. What is
// not said of a place does not exclude, and what nobody knows is unclear.
func (c *Catalog) distance(o *Opportunity, l Limits) distance {
	if !l.hasPlace() || o.City == "" && o.Region == "" && o.Country == "" {
		return near
	}
	names := c.placeIndex()
	return nearest(names.where(l.City, l.Region, l.Country), names.where(o.City, o.Region, o.Country))
}

// hasPlace reports whether a person says where they are.
func (l Limits) hasPlace() bool { return l.City != "" || l.Region != "" || l.Country != "" }

// nearest is the distance of the two places that are the nearest to each other.
func nearest(here, there []where) distance {
	best := far
	for _, a := range here {
		for _, b := range there {
			best = min(best, a.to(b))
		}
	}
	return best
}

// to compares two places.
func (a where) to(b where) distance {
	unsure := a.cityUnknown || b.cityUnknown
	if a.city != "" && b.city != "" {
		switch {
		case a.city == b.city:
			return near
		case !unsure:
			return far
		}
	} else {
		// A city that nobody knows may be in the region that the other one names.
		unsure = a.cityUnknown && (b.city != "" || b.region != "") || b.cityUnknown && (a.city != "" || a.region != "")
	}
	if a.region != "" && b.region != "" {
		switch {
		case a.region == b.region && (a.city == "" || b.city == ""):
			return near
		case a.region == b.region:
			return unclear
		case !a.regionUnsure && !b.regionUnsure:
			return far
		}
		unsure = true
	}
	switch {
	case a.country != "" && b.country != "" && a.country != b.country:
		return far
	case unsure:
		return unclear
	}
	return near
}

// where completes a place by what the catalog knows of it: the region of a city, the
// country of a region. A region given as a city is a region. A city may be several,
// as people write them.
func (n *placeNames) where(city, region, country string) []where {
	w := where{country: strings.ToUpper(country)}
	if region != "" {
		w.region, w.regionUnsure = text.Fold(region), true
		if i, ok := n.findRegion(region); ok {
			w.region, w.regionUnsure = n.RegionOf(i), false
			if known := n.CountryOf(i); known != "" {
				w.country = known
			}
		}
	}
	if city == "" {
		return []where{w}
	}
	if i, ok := n.Find(city); ok {
		return []where{n.at(i, w)}
	}
	r := n.Read(city)
	var all []where
	for _, i := range slices.Concat(r.Cities, r.Regions) {
		all = append(all, n.at(i, w))
	}
	if r.Country != "" && w.country == "" {
		w.country = r.Country
	}
	if r.State != "" && w.region == "" {
		w.region, w.regionUnsure = text.Fold(r.State), true
	}
	if len(r.Cities) == 0 && len(r.Regions) == 1 && len(r.Unknown) > 0 { // a village and its region
		w, all = all[0], nil
	}
	for _, name := range r.Unknown {
		w.city, w.cityUnknown = text.Fold(name), true
		all = append(all, w)
	}
	if len(all) == 0 { // it only says "from home", "anywhere" or a country
		all = append(all, w)
	}
	return all
}

// findRegion finds a place that a region is called by.
func (n *placeNames) findRegion(s string) (int, bool) {
	if i, ok := n.Find(s); ok {
		return i, true
	}
	r := n.Read(s)
	all := append(r.Regions, r.Cities...)
	if len(all) != 1 || len(r.Unknown) > 0 {
		return 0, false
	}
	return all[0], true
}

// at is where a known place is, with what was said beside it for what is not known.
func (n *placeNames) at(i int, said where) where {
	w := where{region: n.RegionOf(i), country: said.country}
	if known := n.CountryOf(i); known != "" {
		w.country = known
	}
	if n.of[i].Region != "" { // a city, or a city that is its own region
		w.city = n.of[i].ID
	}
	return w
}
