package desk

import (
	"aina/catalog"
	"aina/catalog/locale"
)

// Schema writes the JSON Schema (draft-07) of a catalog file, for editors that
// complete and explain: every field with what it says in the language, the
// words that it allows, and nothing else. The causes that the catalog
// knows are offered; a file may add its own.
//
// It is made of the table of fields that the reference is made of. What two
// fields say of each other is left to package check.
func Schema(known *catalog.Catalog, lang catalog.Lang) []byte {
	w := &schemaWriter{lang: lang}
	for _, c := range known.Causes {
		w.causes = append(w.causes, c.ID)
	}
	root := members{
		{"$schema", "http://json-schema.org/draft-07/schema#"},
		{"title", "Aina"},
		{"description", locale.In(lang).Reference().Schema},
	}
	return append(root.with(w.record(catalog.FileFields())).json(""), '\n')
}

type schemaWriter struct {
	lang   catalog.Lang
	causes []string
}

// record describes a map with these keys and no others.
func (w *schemaWriter) record(fields []catalog.FieldInfo) members {
	var properties members
	var required []string
	for _, f := range fields {
		properties = append(properties, member{f.Name, w.field(f)})
		if f.Required {
			required = append(required, f.Name)
		}
	}
	m := members{{"type", "object"}, {"additionalProperties", false}}
	if len(required) > 0 {
		m = append(m, member{"required", required})
	}
	return append(m, member{"properties", properties})
}

// example writes an example below a description, where editors show it. They would
// take one in "examples" for a value to put in, and break maps over lines at it.
func (w *schemaWriter) example(f catalog.FieldInfo) string {
	if f.Example == "" {
		return ""
	}
	return "\n\n```yaml\n" + f.Name + ": " + f.Example + "\n```"
}

// snippets offers to write what is tedious to type: a text in three languages.
func snippets(f catalog.FieldInfo) members {
	if f.Kind != catalog.KindText && f.Kind != catalog.KindTextLine {
		return nil
	}
	body := members{{"en", "$1"}, {"ru", "$2"}, {"kk", "$3"}}
	return members{{"defaultSnippets", []any{members{{"label", "en, ru, kk"}, {"body", body}}}}}
}

// field describes a value: what it means, what it may be, how to begin it.
func (w *schemaWriter) field(f catalog.FieldInfo) members {
	about := f.About.In(w.lang)
	m := members{{"description", about}, {"markdownDescription", about + w.example(f)}}
	return m.with(w.kind(f)).with(snippets(f))
}
