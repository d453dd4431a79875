package desk

import (
	"bytes"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// Answers are what a person typed into a form, by the name of the field. Of a
// text, or of a part of a record, the name is followed by a point and the
// language or the part: title.kk, organization.name.kk, organization.url; a
// name alone is a text without a stated language. Lists are typed
// with commas or semicolons between, motives as "values 3, social 2", yes and
// no in any of the languages.
type Answers map[string]string

// CheckAnswer looks at one answer alone: a field that is empty, or that
// other fields would be at odds with, is no problem here.
func CheckAnswer(name, typed string, base *catalog.Catalog) source.Problems {
	if strings.TrimSpace(typed) == "" {
		return nil
	}
	_, problems := catalog.ReadEntry("form", Answers{name: typed}.yaml(), base)
	return slices.DeleteFunc(problems, func(p source.Problem) bool {
		return p.Code == source.MissingKey || p.Code.Class() == source.Harm && p.Code != source.Paid
	})
}

// Entry reads the answers as an opportunity that must keep all rules for entries of
// a catalog. It is nil where an error keeps it out. The lines of the
// problems are those of YAML, which gives the entry as it would be written.
func (a Answers) Entry(base *catalog.Catalog) (*catalog.Opportunity, source.Problems) {
	return catalog.ReadEntry("form", a.yaml(), base)
}

// yaml writes the answers as a file of one entry, a line for each field.
func (a Answers) yaml() []byte {
	var out bytes.Buffer
	for _, f := range catalog.OpportunityFields() {
		if value := a.value(f, f.Name); value != "" {
			out.WriteString(f.Name + ": " + value + "\n")
		}
	}
	return out.Bytes()
}

// value writes what was typed for a field, "" if nothing was.
func (a Answers) value(f catalog.FieldInfo, name string) string {
	var parts []string
	part := func(key, value string) {
		if value != "" {
			parts = append(parts, key+": "+value)
		}
	}
	switch f.Kind {
	case catalog.KindText, catalog.KindTextLine:
		for _, l := range []catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh} {
			if s := strings.TrimSpace(text.Clean(a[name+"."+string(l)])); s != "" {
				part(string(l), quote(s))
			}
		}
	case catalog.KindRecord:
		for _, p := range f.Fields {
			part(p.Name, a.value(p, name+"."+p.Name))
		}
	}
	if len(parts) > 0 {
		return "{" + strings.Join(parts, ", ") + "}"
	}
	typed := strings.TrimSpace(text.Clean(a[name]))
	if typed == "" {
		return ""
	}
	return typedValue(f, typed)
}

// typedValue writes what was typed in the form of the field's kind.
func typedValue(f catalog.FieldInfo, typed string) string {
	switch f.Kind {
	case catalog.KindBool:
		if yes, known := saysYes(typed); known {
			return yes
		}
	case catalog.KindInt, catalog.KindNumber:
		if number := strings.Replace(typed, ",", ".", 1); strings.Trim(number, "0123456789.") == "" {
			return number
		}
	case catalog.KindWords, catalog.KindCauses, catalog.KindLanguages, catalog.KindLines:
		var items []string
		for _, s := range split(typed) {
			items = append(items, flowScalar(s))
		}
		return "[" + strings.Join(items, ", ") + "]"
	case catalog.KindMotives:
		var pairs []string
		for _, s := range split(typed) {
			name, number := s, "3" // a motive named alone is what it is about
			if i := strings.LastIndexAny(s, " :="); i >= 0 {
				name, number = strings.TrimRight(s[:i], " :="), s[i+1:]
			}
			if strings.Trim(number, "0123456789") != "" {
				number = flowScalar(number)
			}
			pairs = append(pairs, flowScalar(name)+": "+number)
		}
		return "{" + strings.Join(pairs, ", ") + "}"
	}
	return quote(typed)
}

func split(typed string) []string {
	var items []string
	for _, s := range strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' || r == '\n' }) {
		if s = strings.TrimSpace(s); s != "" {
			items = append(items, s)
		}
	}
	return items
}

// saysYes reads yes and no in the three languages.
func saysYes(typed string) (yes string, known bool) {
	switch strings.ToLower(typed) {
	case "true", "yes", "y", "да", "д", "иә", "ия", "и":
		return "true", true
	case "false", "no", "n", "нет", "н", "жоқ", "ж":
		return "false", true
	}
	return "", false
}
