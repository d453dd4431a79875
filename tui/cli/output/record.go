package output

import (
	"bytes"
	"encoding/json"

	"aina/catalog"
)

// record is an opportunity with the keys that it has in a catalog, in their
// order there. Fields that the catalog does not state are left out.
type record struct {
	ID                 string                 `json:"id"`
	Title              *texts                 `json:"title,omitempty"`
	Summary            *texts                 `json:"summary,omitempty"`
	Description        *texts                 `json:"description,omitempty"`
	Causes             []string               `json:"causes,omitempty"`
	Motives            map[catalog.Motive]int `json:"motives,omitzero"`
	Activities         []catalog.Activity     `json:"activities,omitempty"`
	Schedule           catalog.Schedule       `json:"schedule,omitempty"`
	HoursPerWeek       float64                `json:"hours_per_week,omitempty"`
	Duration           catalog.Duration       `json:"duration,omitempty"`
	Times              []string               `json:"times,omitempty"`
	StartDate          catalog.Date           `json:"start_date,omitempty"`
	EndDate            catalog.Date           `json:"end_date,omitempty"`
	Remote             *bool                  `json:"remote,omitempty"`
	City               string                 `json:"city,omitempty"`
	Region             string                 `json:"region,omitempty"`
	Country            string                 `json:"country,omitempty"`
	MinimumAge         *int                   `json:"minimum_age,omitempty"`
	MaximumAge         *int                   `json:"maximum_age,omitempty"`
	Languages          []string               `json:"languages,omitempty"`
	Skills             []string               `json:"skills,omitempty"`
	GroupFriendly      *bool                  `json:"group_friendly,omitempty"`
	FamilyFriendly     *bool                  `json:"family_friendly,omitempty"`
	Accessibility      []string               `json:"accessibility,omitempty"`
	AccessibilityNote  *texts                 `json:"accessibility_note,omitempty"`
	Benefits           []string               `json:"benefits,omitempty"`
	OwnCosts           *texts                 `json:"own_costs,omitempty"`
	BeneficiaryContact catalog.Contact        `json:"beneficiary_contact,omitempty"`
	Residential        bool                   `json:"residential,omitempty"`
	Hazards            []string               `json:"hazards,omitempty"`
	BackgroundCheck    string                 `json:"background_check,omitempty"`
	Safeguards         []string               `json:"safeguards,omitempty"`
	FirstStep          *texts                 `json:"first_step,omitempty"`
	HowToApply         *texts                 `json:"how_to_apply,omitempty"`
	Organization       *organization          `json:"organization,omitempty"`
	URL                string                 `json:"url,omitempty"`
	Email              string                 `json:"email,omitempty"`
	Phone              string                 `json:"phone,omitempty"`
	Status             catalog.Status         `json:"status,omitempty"`
	VerifiedOn         catalog.Date           `json:"verified_on,omitempty"`
	VerifiedBy         string                 `json:"verified_by,omitempty"`
	Source             string                 `json:"source,omitempty"`
}

type organization struct {
	Name *texts `json:"name,omitempty"`
	URL  string `json:"url,omitempty"`
}

// texts is a text in its languages, or a plain string where no language is stated.
type texts catalog.Text

// MarshalJSON writes {"en": …, "ru": …, "kk": …} or one string.
func (t texts) MarshalJSON() ([]byte, error) {
	if t.En == "" && t.Ru == "" && t.Kk == "" {
		return encode(t.Plain, "")
	}
	return encode(struct {
		En string `json:"en,omitempty"`
		Ru string `json:"ru,omitempty"`
		Kk string `json:"kk,omitempty"`
	}{t.En, t.Ru, t.Kk}, "")
}

func textsOf(t catalog.Text) *texts {
	if t.IsZero() {
		return nil
	}
	x := texts(t)
	return &x
}

func recordOf(o *catalog.Opportunity) record {
	r := record{
		ID: o.ID, Title: textsOf(o.Title), Summary: textsOf(o.Summary), Description: textsOf(o.Description),
		Causes: o.Causes, Motives: o.Motives, Activities: o.Activities,
		Schedule: o.Schedule, HoursPerWeek: o.HoursPerWeek, Duration: o.Duration, Times: o.Times,
		StartDate: o.StartDate, EndDate: o.EndDate,
		Remote: o.Remote, City: o.City, Region: o.Region, Country: o.Country,
		MinimumAge: o.MinimumAge, MaximumAge: o.MaximumAge, Languages: o.Languages, Skills: o.Skills,
		GroupFriendly: o.GroupFriendly, FamilyFriendly: o.FamilyFriendly,
		Accessibility: o.Accessibility, AccessibilityNote: textsOf(o.AccessibilityNote),
		Benefits: o.Benefits, OwnCosts: textsOf(o.OwnCosts),
		BeneficiaryContact: o.BeneficiaryContact, Residential: o.Residential, Hazards: o.Hazards,
		BackgroundCheck: o.BackgroundCheck, Safeguards: o.Safeguards,
		FirstStep: textsOf(o.FirstStep), HowToApply: textsOf(o.HowToApply),
		URL: o.URL, Email: o.Email, Phone: o.Phone, Status: o.Status,
		VerifiedOn: o.VerifiedOn, VerifiedBy: o.VerifiedBy, Source: o.Source,
	}
	if o.Organization != nil {
		r.Organization = &organization{textsOf(o.Organization.Name), o.Organization.URL}
	}
	return r
}

// ListJSON writes a list of records, [] where there is none.
func ListJSON(found []*catalog.Opportunity) ([]byte, error) {
	all := make([]record, len(found))
	for i, o := range found {
		all[i] = recordOf(o)
	}
	return encode(all, "  ")
}

// encode writes JSON for people to read: letters as they are, floats unrounded.
func encode(v any, indent string) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	err := e.Encode(v)
	return out.Bytes(), err
}
