package output

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"aina/catalog"
	"aina/tui/export"
	"aina/tui/facts"
)

// cell is a cell of the CSV form, with the name of its column.
type cell struct {
	column, text string
	rare         bool // whether the column is left out where all its cells are empty
}

// ListCSV writes a header and a row for each opportunity. Nothing is lost: there
// is a column for every field, a text has one for each language, lists are
// joined by "; ", each motive has a column, in which 0 is "none" and an empty
// cell "unknown".
func ListCSV(found []*catalog.Opportunity) []byte {
	header := cellsOf(catalog.Opportunity{})
	rows := make([][]cell, len(found))
	for i, o := range found {
		rows[i] = cellsOf(*o)
	}
	var shown []int
	for i, c := range header {
		if !c.rare || slices.ContainsFunc(rows, func(row []cell) bool { return row[i].text != "" }) {
			shown = append(shown, i)
		}
	}
	sheet := export.NewSpreadsheet()
	sheet.Row(facts.Each(shown, func(i int) string { return header[i].column })...)
	for _, row := range rows {
		sheet.Row(facts.Each(shown, func(i int) string { return row[i].text })...)
	}
	return sheet.Bytes()
}

// cellsOf makes the cells of an opportunity, the same columns for all.
func cellsOf(o catalog.Opportunity) []cell {
	if o.Organization == nil {
		o.Organization = &catalog.Organization{}
	}
	return recordOf(&o).cells("")
}

func (r record) cells(prefix string) []cell {
	var cells []cell
	for _, f := range r {
		column := prefix + f.key
		switch v := f.value.(type) {
		case record:
			cells = append(cells, v.cells(column+"_")...)
		case texts:
			cells = append(cells, cell{column + "_en", v.En, false}, cell{column + "_ru", v.Ru, false},
				cell{column + "_kk", v.Kk, false}, cell{column, v.Plain, true})
		case map[catalog.Motive]int:
			for _, m := range catalog.Motives() {
				cells = append(cells, cell{"motive_" + string(m), motive(v, m), false})
			}
		default:
			cells = append(cells, cell{column, plainValue(v), false})
		}
	}
	return cells
}

// plainValue writes a value, "" where it is not stated.
func plainValue(value any) string {
	switch v := value.(type) {
	case []string:
		return joined(v)
	case string:
		return v
	case *bool:
		if v != nil {
			return strconv.FormatBool(*v)
		}
	case *int:
		if v != nil {
			return strconv.Itoa(*v)
		}
	case bool:
		if v {
			return "true"
		}
	case float64:
		if v != 0 {
			return strconv.FormatFloat(v, 'f', -1, 64)
		}
	}
	return ""
}

// motive writes how much of a motive is afforded. Where one is stated as 0, the
// cells of those that are not stated stay empty, which keeps the two apart.
func motive(all map[catalog.Motive]int, m catalog.Motive) string {
	_, stated := all[m]
	if all == nil || !stated && slices.Contains(slices.Collect(maps.Values(all)), 0) {
		return ""
	}
	return strconv.Itoa(all[m])
}

// joined puts a list into a cell. An item that a reader would split or trim is
// quoted.
func joined(all []string) string {
	parts := make([]string, len(all))
	for i, s := range all {
		parts[i] = s
		if strings.ContainsAny(s, ";\"\n") || strings.Trim(s, " -*·") != s {
			parts[i] = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
		}
	}
	return strings.Join(parts, "; ")
}
