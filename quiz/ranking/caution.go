package ranking

import (
	"cmp"
	"slices"

	"aina/catalog"
)

// Caution is something to ask about or to bring; it excludes nothing.
type Caution struct {
	Rule string // CautionAccess, CautionConsent or CautionPlace
	Key  string // the access need; Under14 or Under16; the place as the catalog writes it
}

// The rules of cautions and the keys of consent.
const (
	CautionAccess  = "access"
	CautionConsent = "consent"
	CautionPlace   = "place"
	Under14        = string(catalog.ConsentUnder14)
	Under16        = string(catalog.ConsentUnder16)
)

// cautions lists consent first, then a place of which nobody knows whether it is
// within reach, then the needs that an opportunity does not state to meet, in the
// order of their vocabulary. Without an age no consent is asked for: the roles shown
// are open to people under 18.
func cautions(c *catalog.Catalog, o *catalog.Opportunity, l catalog.Limits) []Caution {
	var all []Caution
	if consent := l.Consent(); consent != catalog.ConsentNone {
		all = append(all, Caution{CautionConsent, string(consent)})
	}
	if c.PlaceUnclear(o, l) {
		all = append(all, Caution{CautionPlace, cmp.Or(o.City, o.Region, o.Country)})
	}
	for _, need := range catalog.AccessNeeds() {
		if slices.Contains(l.Access, need) && !slices.Contains(o.Accessibility, need) {
			all = append(all, Caution{CautionAccess, need})
		}
	}
	return all
}
