package check

import (
	"slices"

	"aina/catalog"
	"aina/catalog/source"
)

// placeCheck looks for names of places that nobody knows. A name is looked up once.
type placeCheck struct {
	c       *catalog.Catalog
	nearest map[string]string
}

func newPlaceCheck(c *catalog.Catalog) *placeCheck {
	return &placeCheck{c, map[string]string{}}
}

// find reports a city or a region that the places do not know. It is quiet where
// there are no places at all, or none in the country of the entry.
func (p *placeCheck) find(e *catalog.Entry, warn source.Reporter) {
	o := e.Opportunity
	if len(p.c.Places) == 0 {
		return
	}
	for _, key := range []string{"city", "region"} {
		name := *o.Field(key).(*string)
		if name == "" {
			continue
		}
		r := p.c.ReadPlace(name)
		country := o.Country
		if country == "" {
			country = r.Country
		}
		known := len(r.Cities)+len(r.Regions) > 0
		switch {
		case r.Remote && (o.Remote == nil || !*o.Remote):
			warn(e.Later(key), msgPlaceIsHome, "value", name)
		case len(r.Unknown) > 0 && !p.hasPlacesIn(country):
		case len(r.Unknown) > 0:
			p.unknown(e.Later(key), r.Unknown[0], warn)
		case !known:
			warn(e.Later(key), msgPlaceIsWide, "value", name)
		}
	}
}

func (p *placeCheck) unknown(at source.Span, name string, warn source.Reporter) {
	near, ok := p.nearest[name]
	if !ok {
		near = p.c.NearestPlace(name)
		p.nearest[name] = near
	}
	if near == "" {
		warn(at, msgUnknownPlace, "value", name)
		return
	}
	warn(at, source.Near(msgUnknownPlace), "value", name, "near", near)
}

// hasPlacesIn reports whether a country has places, or is not named.
func (p *placeCheck) hasPlacesIn(country string) bool {
	return country == "" || slices.ContainsFunc(p.c.Places, func(x catalog.Place) bool { return x.Country == country })
}
