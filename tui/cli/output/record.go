package output

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"aina/catalog"
	"aina/catalog/text"
)

// field is a field of an opportunity: its key in a catalog, and its value.
type field struct {
	key   string
	value any
}

// record is some fields in the order in which they are written.
type record []field

// recordOf lists the fields of an opportunity in their order in a catalog.
func recordOf(o *catalog.Opportunity) record {
	var organization record
	if o.Organization != nil {
		organization = record{{"name", texts(o.Organization.Name)}, {"url", o.Organization.URL}}
	}
	return record{
		{"id", o.ID},
		{"title", texts(o.Title)},
		{"summary", texts(o.Summary)},
		{"description", texts(o.Description)},
		{"causes", o.Causes},
		{"motives", o.Motives},
		{"activities", text.Strings(o.Activities)},
		{"schedule", string(o.Schedule)},
		{"hours_per_week", o.HoursPerWeek},
		{"duration", string(o.Duration)},
		{"times", o.Times},
		{"start_date", string(o.StartDate)},
		{"end_date", string(o.EndDate)},
		{"remote", o.Remote},
		{"city", o.City},
		{"region", o.Region},
		{"country", o.Country},
		{"minimum_age", o.MinimumAge},
		{"maximum_age", o.MaximumAge},
		{"languages", o.Languages},
		{"few_words", o.FewWords},
		{"skills", o.Skills},
		{"group_friendly", o.GroupFriendly},
		{"family_friendly", o.FamilyFriendly},
		{"accessibility", o.Accessibility},
		{"accessibility_note", texts(o.AccessibilityNote)},
		{"benefits", o.Benefits},
		{"own_costs", texts(o.OwnCosts)},
		{"beneficiary_contact", string(o.BeneficiaryContact)},
		{"residential", o.Residential},
		{"hazards", o.Hazards},
		{"background_check", o.BackgroundCheck},
		{"safeguards", o.Safeguards},
		{"first_step", texts(o.FirstStep)},
		{"how_to_apply", texts(o.HowToApply)},
		{"organization", organization},
		{"url", o.URL},
		{"email", o.Email},
		{"phone", o.Phone},
		{"status", string(o.Status)},
		{"verified_on", string(o.VerifiedOn)},
		{"verified_by", o.VerifiedBy},
		{"source", o.Source},
	}
}

// MarshalJSON writes the fields that the catalog states.
func (r record) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	for _, f := range r {
		if v := reflect.ValueOf(f.value); v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0 {
			continue
		}
		value, err := encode(f.value, "")
		if err != nil {
			return nil, err
		}
		if out.Len() > 1 {
			out.WriteByte(',')
		}
		fmt.Fprintf(&out, "%q:%s", f.key, value)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
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
