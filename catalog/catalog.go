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
// and counts as unknown, never as no.
type Opportunity struct {
	ID                 string
	Title              Text
	Summary            Text
	Description        Text
	Causes             []string
	Motives            map[Motive]int // what it affords, 0 to 3; nil: unknown
	Activities         []Activity
	Schedule           Schedule
	HoursPerWeek       float64
	Duration           Duration
	Times              []string
	StartDate, EndDate Date
	Remote             *bool
	City               string // a place's id, one of its names, or free text
	Region             string
	Country            string // ISO 3166-1 alpha-2
	MinimumAge         *int
	MaximumAge         *int
	Languages          []string // BCP 47; one in common is enough
	Skills             []string
	GroupFriendly      *bool
	FamilyFriendly     *bool
	Accessibility      []string
	AccessibilityNote  Text
	Benefits           []string
	OwnCosts           Text
	BeneficiaryContact Contact
	Residential        bool
	Hazards            []string
	BackgroundCheck    string
	Safeguards         []string
	FirstStep          Text
	HowToApply         Text
	Organization       *Organization
	URL, Email, Phone  string
	Status             Status
	VerifiedOn         Date
	VerifiedBy, Source string
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
