package convert

import (
	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/record"
	"aina/catalog/languages"
)

// requirements takes ages and languages out of the skills: who may see a role hangs on
// them, and columns of requirements hold all of these. What another column says stays,
// and so does a requirement that says more. An age that is not taken is noted.
func (c *Rows) requirements(e *Entry) {
	o := &e.Opportunity
	needsLanguages := len(o.Languages) == 0
	var skills []string
	for _, item := range o.Skills {
		a, isAges := c.reader.Ages(item)
		found := languages.Read(item)
		switch {
		case isAges && isAge(item, a):
			if !takeAges(e, item, a) {
				skills = append(skills, item)
			}
		case needsLanguages && len(found.Codes) > 0 && len(found.Unknown)+len(found.Wished) == 0:
			record.Add(o, "languages", found.Codes)
			noteMeaning(e, "languages", item, found.Codes)
		default:
			skills = append(skills, item)
		}
	}
	o.Skills = skills
}

// takeAges sets the limits of age that a requirement states, where nothing else has set
// them. A minimum of 0 is none. False where the requirement stays in words too.
func takeAges(e *Entry, item string, a cells.Ages) bool {
	if a.Wished {
		e.Note(Dropped, "minimum_age", messages.AgeWished, "value", item)
		return false
	}
	o := &e.Opportunity
	whose := whoseAge(item)
	if whose == ofOthers || a.Maximum >= 0 && whose == unclear {
		if a.Minimum < 0 || whose == ofOthers {
			e.Note(Dropped, "minimum_age", messages.AgeOfOthers, "value", item)
			return false
		}
		a.Maximum = -1 // the lowest age protects; the highest would only shut out
	}
	lowest, highest := o.MinimumAge, o.MaximumAge
	if lowest != nil && *lowest == 0 {
		lowest = nil
	}
	setsLowest, setsHighest := a.Minimum >= 0 && lowest == nil, a.Maximum >= 0 && highest == nil
	if setsLowest && highest != nil && a.Minimum > *highest || setsHighest && lowest != nil && *lowest > a.Maximum ||
		a.Minimum >= 0 && lowest != nil && *lowest != a.Minimum || a.Maximum >= 0 && highest != nil && *highest != a.Maximum {
		e.Note(Dropped, "minimum_age", messages.AgeDiffers, "value", item)
		return false
	}
	if setsLowest {
		o.MinimumAge = &a.Minimum
		e.Note(Guessed, "minimum_age", messages.AgeFrom, "value", item)
	}
	if setsHighest {
		o.MaximumAge = &a.Maximum
		e.Note(Guessed, "maximum_age", messages.AgeFrom, "value", item)
	}
	return whose == ofVolunteers
}
