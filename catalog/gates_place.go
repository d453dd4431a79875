package catalog

import (
	"strings"

	"aina/catalog/text"
)

// where is a place as far as it is known: each part is folded, "" if unknown.
type where struct{ city, region, country string }

// elsewhere reports whether an opportunity is in another place than a person.
// They are compared at the finest level that both name, and by what is known of
// it: a person who names only a region or a country reaches every city in it,
// an opportunity that names only a region or a country reaches all who live
// there. What is not known of a place does not exclude.
func (c *Catalog) elsewhere(o *Opportunity, l Limits) bool {
	if l.City == "" && l.Region == "" && l.Country == "" || o.City == "" && o.Region == "" && o.Country == "" {
		return false
	}
	names := c.placeIndex()
	person := names.where(l.City, l.Region, l.Country)
	there := names.where(o.City, o.Region, o.Country)
	if person.city != "" && there.city != "" {
		return person.city != there.city
	}
	if person.region != "" && there.region != "" {
		return person.region != there.region
	}
	return person.country != "" && there.country != "" && person.country != there.country
}

// where completes a place by what the catalog knows of it: the region of a
// city, the country of a region. A region given as a city is a region.
func (n *placeNames) where(city, region, country string) where {
	w := where{country: strings.ToUpper(country)}
	if region != "" {
		w.region = text.Fold(region)
		if i, ok := n.find(region); ok {
			w.region = n.regionOf(i)
			w.country = n.countryOf(i, w.country)
		}
	}
	if city == "" {
		return w
	}
	i, ok := n.find(city)
	if !ok {
		w.city = text.Fold(city)
		return w
	}
	p := n.of[i]
	w.region = n.regionOf(i)
	w.country = n.countryOf(i, w.country)
	if p.Region != "" { // a city, or a city that is its own region
		w.city = p.ID
	}
	return w
}

func (n *placeNames) regionOf(i int) string {
	if r := n.of[i].Region; r != "" {
		return r
	}
	return n.of[i].ID
}

// countryOf returns the country of a place or of its region, else the one given.
func (n *placeNames) countryOf(i int, said string) string {
	if c := n.of[i].Country; c != "" {
		return c
	}
	if j, ok := n.find(n.regionOf(i)); ok && n.of[j].Country != "" {
		return n.of[j].Country
	}
	return said
}
