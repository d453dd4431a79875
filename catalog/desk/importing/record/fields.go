// Package record gives access to the fields of an opportunity by their names:
// it sets and clears them, and merges one record into another. It knows nothing
// of tables and files.
package record

import "aina/catalog"

// Text returns a text by the name of its field, nil if there is none.
func Text(o *catalog.Opportunity, name string) *catalog.Text {
	switch name {
	case "title":
		return &o.Title
	case "summary":
		return &o.Summary
	case "description":
		return &o.Description
	case "accessibility_note":
		return &o.AccessibilityNote
	case "own_costs":
		return &o.OwnCosts
	case "first_step":
		return &o.FirstStep
	case "how_to_apply":
		return &o.HowToApply
	}
	return nil
}

// Line returns a field of one line by its name, nil if there is none.
func Line(o *catalog.Opportunity, name string) *string {
	switch name {
	case "id":
		return &o.ID
	case "city":
		return &o.City
	case "region":
		return &o.Region
	case "country":
		return &o.Country
	case "url":
		return &o.URL
	case "email":
		return &o.Email
	case "phone":
		return &o.Phone
	case "verified_by":
		return &o.VerifiedBy
	case "source":
		return &o.Source
	case "background_check":
		return &o.BackgroundCheck
	}
	return nil
}

// list returns a list of words or lines by its name, nil if there is none.
func list(o *catalog.Opportunity, name string) *[]string {
	switch name {
	case "causes":
		return &o.Causes
	case "times":
		return &o.Times
	case "languages":
		return &o.Languages
	case "skills":
		return &o.Skills
	case "accessibility":
		return &o.Accessibility
	case "benefits":
		return &o.Benefits
	case "hazards":
		return &o.Hazards
	case "safeguards":
		return &o.Safeguards
	}
	return nil
}

func date(o *catalog.Opportunity, name string) *catalog.Date {
	switch name {
	case "start_date":
		return &o.StartDate
	case "end_date":
		return &o.EndDate
	case "verified_on":
		return &o.VerifiedOn
	}
	return nil
}

func age(o *catalog.Opportunity, name string) **int {
	switch name {
	case "minimum_age":
		return &o.MinimumAge
	case "maximum_age":
		return &o.MaximumAge
	}
	return nil
}

// flag returns a field that is yes, no or not stated.
func flag(o *catalog.Opportunity, name string) **bool {
	switch name {
	case "remote":
		return &o.Remote
	case "group_friendly":
		return &o.GroupFriendly
	case "family_friendly":
		return &o.FamilyFriendly
	}
	return nil
}
