package output

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"aina/catalog"
)

// column is one column of the CSV form, with the value that it takes.
type column struct {
	name  string
	value func(*catalog.Opportunity) string
}

// ListCSV writes a header and a row for each opportunity. Nothing is lost: there
// is a column for every field, a text has one for each language, lists are
// joined by "; ", each motive has a column, in which 0 is "none" and an empty
// cell "unknown".
func ListCSV(found []*catalog.Opportunity) []byte {
	columns := csvColumns(found)
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	row := make([]string, len(columns))
	for i, c := range columns {
		row[i] = c.name
	}
	write := func() { _ = w.Write(row) } // into memory: it cannot fail
	write()
	for _, o := range found {
		for i, c := range columns {
			row[i] = guard(c.value(o))
		}
		write()
	}
	w.Flush()
	return out.Bytes()
}

// guard keeps a spreadsheet from reading a cell as a formula: a cell that begins
// with = + - @, after any number of apostrophes, gets one more apostrophe in front.
// Removing one apostrophe from such a beginning restores the cell.
func guard(s string) string {
	if bare := strings.TrimLeft(s, "'"); bare != "" && strings.ContainsRune("=+-@", rune(bare[0])) {
		return "'" + s
	}
	return s
}

func csvColumns(found []*catalog.Opportunity) []column {
	type O = *catalog.Opportunity
	columns := []column{{"id", func(o O) string { return o.ID }}}
	add := func(name string, value func(O) string) { columns = append(columns, column{name, value}) }
	texts := func(name string, of func(O) catalog.Text) {
		add(name+"_en", func(o O) string { return of(o).En })
		add(name+"_ru", func(o O) string { return of(o).Ru })
		add(name+"_kk", func(o O) string { return of(o).Kk })
		for _, o := range found {
			if of(o).Plain != "" { // only if a text states no language
				add(name, func(o O) string { return of(o).Plain })
				return
			}
		}
	}
	texts("title", func(o O) catalog.Text { return o.Title })
	texts("summary", func(o O) catalog.Text { return o.Summary })
	texts("description", func(o O) catalog.Text { return o.Description })
	add("causes", func(o O) string { return joined(o.Causes) })
	for _, m := range catalog.Motives() {
		add("motive_"+string(m), func(o O) string {
			if o.Motives == nil {
				return ""
			}
			if _, stated := o.Motives[m]; !stated && statesZero(o.Motives) {
				return ""
			}
			return strconv.Itoa(o.Motives[m])
		})
	}
	add("activities", func(o O) string { return joined(o.Activities) })
	add("schedule", func(o O) string { return string(o.Schedule) })
	add("hours_per_week", func(o O) string { return amount(o.HoursPerWeek) })
	add("duration", func(o O) string { return string(o.Duration) })
	add("times", func(o O) string { return joined(o.Times) })
	add("start_date", func(o O) string { return string(o.StartDate) })
	add("end_date", func(o O) string { return string(o.EndDate) })
	add("remote", func(o O) string { return yes(o.Remote) })
	add("city", func(o O) string { return o.City })
	add("region", func(o O) string { return o.Region })
	add("country", func(o O) string { return o.Country })
	add("minimum_age", func(o O) string { return whole(o.MinimumAge) })
	add("maximum_age", func(o O) string { return whole(o.MaximumAge) })
	add("languages", func(o O) string { return joined(o.Languages) })
	add("skills", func(o O) string { return joined(o.Skills) })
	add("group_friendly", func(o O) string { return yes(o.GroupFriendly) })
	add("family_friendly", func(o O) string { return yes(o.FamilyFriendly) })
	add("accessibility", func(o O) string { return joined(o.Accessibility) })
	texts("accessibility_note", func(o O) catalog.Text { return o.AccessibilityNote })
	add("benefits", func(o O) string { return joined(o.Benefits) })
	texts("own_costs", func(o O) catalog.Text { return o.OwnCosts })
	add("beneficiary_contact", func(o O) string { return string(o.BeneficiaryContact) })
	add("residential", func(o O) string {
		if o.Residential {
			return "true"
		}
		return ""
	})
	add("hazards", func(o O) string { return joined(o.Hazards) })
	add("background_check", func(o O) string { return o.BackgroundCheck })
	add("safeguards", func(o O) string { return joined(o.Safeguards) })
	texts("first_step", func(o O) catalog.Text { return o.FirstStep })
	texts("how_to_apply", func(o O) catalog.Text { return o.HowToApply })
	texts("organization_name", func(o O) catalog.Text {
		if o.Organization == nil {
			return catalog.Text{}
		}
		return o.Organization.Name
	})
	add("organization_url", func(o O) string {
		if o.Organization == nil {
			return ""
		}
		return o.Organization.URL
	})
	add("url", func(o O) string { return o.URL })
	add("email", func(o O) string { return o.Email })
	add("phone", func(o O) string { return o.Phone })
	add("status", func(o O) string { return string(o.Status) })
	add("verified_on", func(o O) string { return string(o.VerifiedOn) })
	add("verified_by", func(o O) string { return o.VerifiedBy })
	add("source", func(o O) string { return o.Source })
	return columns
}

// statesZero reports whether a motive is stated as 0. Then the cells of motives
// that are not stated stay empty, which keeps the two apart.
func statesZero(all map[catalog.Motive]int) bool {
	for _, n := range all {
		if n == 0 {
			return true
		}
	}
	return false
}

// joined puts a list into a cell. An item that a reader would split or trim is
// quoted.
func joined[S ~string](all []S) string {
	parts := make([]string, len(all))
	for i, s := range all {
		parts[i] = string(s)
		if strings.ContainsAny(parts[i], ";\"\n") || strings.Trim(parts[i], " -*·") != parts[i] {
			parts[i] = `"` + strings.ReplaceAll(parts[i], `"`, `""`) + `"`
		}
	}
	return strings.Join(parts, "; ")
}

func yes(b *bool) string {
	if b == nil {
		return ""
	}
	return strconv.FormatBool(*b)
}

func whole(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func amount(x float64) string {
	if x == 0 {
		return ""
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}
