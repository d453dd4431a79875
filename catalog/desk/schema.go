package desk

import (
	"gopkg.in/yaml.v3"

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

// field describes a value: what it means, what it may be, an example.
func (w *schemaWriter) field(f catalog.FieldInfo) members {
	m := members{{"description", f.About.In(w.lang)}}.with(w.kind(f))
	var example yaml.Node
	if err := yaml.Unmarshal([]byte(f.Example), &example); err == nil && len(example.Content) == 1 {
		m = append(m, member{"examples", []any{example.Content[0]}})
	}
	return m
}

// Patterns of values that are more than a word.
const (
	patternID       = `^[a-z0-9]+(-[a-z0-9]+)*$`
	patternDate     = `^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`
	patternDuration = `^P(([0-9.]+[WD])+(T([0-9.]+[HMS])+)?|T([0-9.]+[HMS])+)$`
	patternLanguage = `^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`
	patternCountry  = `^[A-Za-z]{2}$`
	patternURL      = `^[Hh][Tt][Tt][Pp][Ss]?://[^\s]+$`
	patternEmail    = `^[^\s@]+@[^\s@]+\.[^\s@]+$`
	patternPhone    = `^\+?[0-9 ()./–-]{2,40}$`
)

func (w *schemaWriter) kind(f catalog.FieldInfo) members {
	text := members{{"type", "string"}}
	matching := func(pattern string) members { return append(text[:1:1], member{"pattern", pattern}) }
	list := func(items members) members { return members{{"type", "array"}, {"items", items}} }
	words := members{{"type", "string"}, {"enum", f.Words}}
	switch f.Kind {
	case catalog.KindID:
		return append(matching(patternID), member{"maxLength", 100})
	case catalog.KindText, catalog.KindTextLine:
		languages := members{{"en", text}, {"ru", text}, {"kk", text}}
		return members{{"oneOf", []any{
			matching(`\S`),
			members{{"type", "object"}, {"additionalProperties", false}, {"minProperties", 1}, {"properties", languages}},
		}}}
	case catalog.KindLines:
		return list(text)
	case catalog.KindWord:
		return words
	case catalog.KindWords:
		return list(words)
	case catalog.KindCauses:
		return list(orAny(w.causes, matching(patternID)))
	case catalog.KindLanguages:
		return list(orAny([]string{"kk", "ru", "en"}, matching(patternLanguage)))
	case catalog.KindMotives:
		var each members
		for _, word := range f.Words {
			each = append(each, member{word, members{{"type", "integer"}, {"minimum", f.Min}, {"maximum", f.Max}}})
		}
		return members{{"type", "object"}, {"additionalProperties", false}, {"properties", each}}
	case catalog.KindInt:
		return members{{"type", "integer"}, {"minimum", f.Min}, {"maximum", f.Max}}
	case catalog.KindNumber:
		return members{{"type", "number"}, {"minimum", f.Min}, {"maximum", f.Max}}
	case catalog.KindBool:
		return members{{"type", "boolean"}}
	case catalog.KindDate:
		return append(matching(patternDate), member{"format", "date"})
	case catalog.KindDuration:
		return matching(patternDuration)
	case catalog.KindCountry:
		return matching(patternCountry)
	case catalog.KindURL:
		return append(matching(patternURL), member{"format", "uri"})
	case catalog.KindEmail:
		return append(matching(patternEmail), member{"format", "email"})
	case catalog.KindPhone:
		// A number of digits alone needs no quotes: it is read as it is written.
		return members{{"type", []string{"string", "integer"}}, {"pattern", patternPhone}}
	case catalog.KindRecord:
		return w.record(f.Fields)
	case catalog.KindRecords:
		return list(w.record(f.Fields))
	}
	return text
}

// orAny offers words, and takes what else is of the form.
func orAny(words []string, form members) members {
	if len(words) == 0 {
		return form
	}
	return members{{"anyOf", []any{members{{"enum", words}}, form}}}
}
