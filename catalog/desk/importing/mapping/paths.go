package mapping

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
)

// ContactField is the field of a column of contacts: each cell goes to phone,
// email or url, by what it holds, or else to how_to_apply.
const ContactField = "contact"

// Fields of columns that close a role: a last day to apply that has passed, and no
// places left. Neither has a field in the catalog.
const (
	DeadlineField = "deadline"
	PlacesField   = "places_left"
)

// columnFields lists the fields that only columns have.
func columnFields() []string { return []string{ContactField, DeadlineField, PlacesField} }

// fieldPaths lists the fields of an opportunity that a column can set, with a
// text in one language as title.ru and a motive as motives.values.
func fieldPaths() []string {
	var all []string
	for _, f := range catalog.OpportunityFields() {
		switch f.Kind {
		case catalog.KindText, catalog.KindTextLine:
			all = append(all, f.Name, f.Name+".en", f.Name+".ru", f.Name+".kk")
		case catalog.KindMotives:
			for _, m := range f.Words {
				all = append(all, f.Name+"."+m)
			}
		case catalog.KindRecord:
			all = append(all, f.Name, f.Name+".name", f.Name+".name.en", f.Name+".name.ru", f.Name+".name.kk", f.Name+".url")
		default:
			all = append(all, f.Name)
		}
	}
	return all
}

func fieldWords(paths []string) source.Words { return source.Words{Allowed: paths} }

// wholeNumber reads digits; 0 for anything else.
func wholeNumber(s string) int {
	if !source.IsDigits(s) || len(s) > 6 {
		return 0
	}
	n, _ := strconv.Atoi(s)
	return n
}

// canName reports whether a rule can name a column by its header.
func canName(header string) bool {
	return header != "" && wholeNumber(header) == 0 && !strings.Contains(header, "\n")
}

// columnNames maps the columns that `aina list --format csv` writes, which are
// also the names of fields that people may write, to fields.
func columnNames() map[string]string {
	all := map[string]string{}
	for _, path := range fieldPaths() {
		name := strings.ReplaceAll(path, ".", "_")
		if rest, ok := strings.CutPrefix(path, "motives."); ok {
			name = "motive_" + rest
		}
		if path == "organization" || path == "motives" {
			continue
		}
		all[name] = path
	}
	return all
}
