package catalog

// Catalog is what there is to do, and what is needed to talk about it.
type Catalog struct {
	Causes        []Cause
	Places        []Place
	Support       []Support
	Portals       []Portal
	Opportunities []Opportunity

	places *placeNames // made by reading; see placeIndex
}

// Cause is a group or a thing that volunteers help.
type Cause struct {
	ID          string
	Field       Field
	Name        Text
	Description Text
}

// Place is a city or a region. A region has no Region, or is its
// own region, as Astana is.
type Place struct {
	ID      string
	Name    Text
	Aliases []string // other names people use or search for
	Region  string   // id of the region that it is in
	Country string   // ISO 3166-1 alpha-2
}

// Support is where a person can talk to somebody.
type Support struct {
	Name       Text
	Phone      string
	URL        string
	Note       Text
	VerifiedOn Date
}

// Portal is where real openings are found.
type Portal struct {
	Name Text
	URL  string
	Note Text
}

// Opportunity is one thing to do: a kind of role, or an opening if it names an
// organisation. What a catalog does not state is the zero value (nil, "", 0),
// and counts as unknown, never as no. The tags are the keys of a file, in the order
// in which they are documented.
type Opportunity struct {
	ID                 string         `key:"id"`
	Title              Text           `key:"title"`
	Summary            Text           `key:"summary"`
	Description        Text           `key:"description"`
	Causes             []string       `key:"causes"`
	Motives            map[Motive]int `key:"motives"` // what it affords, 0 to 3; nil: unknown; others may share it
	Activities         []Activity     `key:"activities"`
	Schedule           Schedule       `key:"schedule"`
	HoursPerWeek       float64        `key:"hours_per_week"`
	Duration           Duration       `key:"duration"`
	Times              []string       `key:"times"`
	StartDate          Date           `key:"start_date"`
	EndDate            Date           `key:"end_date"`
	Remote             *bool          `key:"remote"`
	City               string         `key:"city"` // a place's id, one of its names, or free text
	Region             string         `key:"region"`
	Country            string         `key:"country"` // ISO 3166-1 alpha-2
	MinimumAge         *int           `key:"minimum_age"`
	MaximumAge         *int           `key:"maximum_age"`
	Languages          []string       `key:"languages"` // BCP 47; one in common is enough
	FewWords           bool           `key:"few_words"` // a few words of one of them are enough
	Skills             []string       `key:"skills"`
	GroupFriendly      *bool          `key:"group_friendly"`
	FamilyFriendly     *bool          `key:"family_friendly"`
	Accessibility      []string       `key:"accessibility"`
	AccessibilityNote  Text           `key:"accessibility_note"`
	Benefits           []string       `key:"benefits"`
	OwnCosts           Text           `key:"own_costs"`
	BeneficiaryContact Contact        `key:"beneficiary_contact"`
	Residential        bool           `key:"residential"`
	Hazards            []string       `key:"hazards"`
	BackgroundCheck    string         `key:"background_check"`
	Safeguards         []string       `key:"safeguards"`
	FirstStep          Text           `key:"first_step"`
	HowToApply         Text           `key:"how_to_apply"`
	Organization       *Organization  `key:"organization"`
	URL                string         `key:"url"`
	Email              string         `key:"email"`
	Phone              string         `key:"phone"`
	Status             Status         `key:"status"`
	VerifiedOn         Date           `key:"verified_on"`
	VerifiedBy         string         `key:"verified_by"`
	Source             string         `key:"source"`
}

// Organization is who offers an opening.
type Organization struct {
	Name Text
	URL  string
}

// Date is a day as YYYY-MM-DD; dates compare as strings do. "" is no date.
type Date string

// Duration is a length of time as ISO 8601 has it, such as PT3H. "" is none.
type Duration string

// Cause finds a cause by its id.
func (c *Catalog) Cause(id string) (Cause, bool) {
	for _, k := range c.Causes {
		if k.ID == id {
			return k, true
		}
	}
	return Cause{}, false
}

// Opportunity finds an opportunity by its id.
func (c *Catalog) Opportunity(id string) (*Opportunity, bool) {
	for i := range c.Opportunities {
		if c.Opportunities[i].ID == id {
			return &c.Opportunities[i], true
		}
	}
	return nil, false
}

// Known returns the opportunities of some ids, in their order. What the catalog
// does not have is left out; no catalog has none.
func (c *Catalog) Known(ids []string) []*Opportunity {
	var known []*Opportunity
	if c == nil {
		return nil
	}
	for _, id := range ids {
		if o, ok := c.Opportunity(id); ok {
			known = append(known, o)
		}
	}
	return known
}
