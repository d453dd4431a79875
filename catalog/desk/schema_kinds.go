package desk

import (
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
)

// Patterns of values that are more than a word. What the reader cleans away, such as
// spaces that do not break, they take too. A host in any alphabet is one.
const (
	patternID       = `^[a-z0-9]+(-[a-z0-9]+)*$`
	patternDate     = `^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`
	patternDuration = `^P([0-9.]+W)?([0-9.]+D)?(T?|T([0-9.]+H)?([0-9.]+M)?([0-9.]+S)?)$`
	patternLanguage = `^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`
	patternCountry  = `^[A-Za-z]{2}$`
	patternURL      = "^[Hh][Tt][Tt][Pp][Ss]?://[^ /?#@<>\"'`\\\\^{}|]*[.:][^ /?#@<>\"'`\\\\^{}|]*([/?#][^ ]*)?$"
	patternEmail    = `^[^\s@,;:<>()\[\]\\"/]+@[^\s@,;:<>()\[\]\\"/'` + "`" + `^{}|]*[^\s@,;:<>()\[\]\\"/.]\.[^\s@,;:<>()\[\]\\"/.]+$`
	patternPhone    = "^\\+?[ \u00a0\u202f()./–-]*([0-9][ \u00a0\u202f()./–-]*){2,15}$"
	patternYesNo    = `^([Yy]([Ee][Ss])?|[Nn][Oo]?|[Oo]([Nn]|[Ff][Ff])|[Дд]а|[Ии]ә|[Нн]ет|[Жж]оқ)$`
)

// notType takes what is of none of the types. Nothing, which every field may be but
// those that are required, is left by it without being offered to those who complete.
func notType(types ...string) members { return members{{"not", members{{"type", types}}}} }

// nothing takes an empty value alone.
func nothing() members { return notType("string", "number", "boolean", "object", "array") }

// kind describes what a value of a field may be, and what an editor says of others.
func (w *schemaWriter) kind(f catalog.FieldInfo) members {
	m := w.value(f)
	switch {
	case f.Required, f.Kind == catalog.KindText, f.Kind == catalog.KindTextLine:
		return m
	case f.Kind == catalog.KindRecord || f.Kind == catalog.KindRecords:
		m[0].value = []string{m[0].value.(string), "null"}
		return m
	}
	return members{{"anyOf", []any{m, nothing()}}}
}

// value describes a value that is there.
func (w *schemaWriter) value(f catalog.FieldInfo) members {
	says := w.problems()
	// Numbers and words such as true are texts where a text belongs.
	scalar := []string{"string", "number", "boolean"}
	matching := func(pattern, message string) members {
		return members{{"type", "string"}, {"pattern", pattern}, {"patternErrorMessage", message}}
	}
	list := func(items members) members { return members{{"type", "array"}, {"items", items}} }
	words := members{{"type", "string"}, {"enum", f.Words}}
	id := members{{"type", []string{"string", "integer", "boolean"}}, {"pattern", patternID}, {"patternErrorMessage", says.id}, {"maxLength", 100}, {"minimum", 0}}
	switch f.Kind {
	case catalog.KindID:
		return id
	case catalog.KindText, catalog.KindTextLine:
		return w.texts(f.Required)
	case catalog.KindLine:
		return members{{"type", scalar}}
	case catalog.KindLines:
		return list(members{{"type", scalar}})
	case catalog.KindWord:
		return words
	case catalog.KindWords:
		return list(words)
	case catalog.KindCauses:
		return list(orAny(w.causes, id))
	case catalog.KindLanguages:
		return list(orAny([]string{"kk", "ru", "en"}, matching(patternLanguage, says.language)))
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
		return members{{"anyOf", []any{members{{"type", "boolean"}}, matching(patternYesNo, says.boolean)}}}
	case catalog.KindDate:
		return append(matching(patternDate, says.date), member{"format", "date"})
	case catalog.KindDuration:
		return append(matching(patternDuration, says.duration), member{"minLength", 3})
	case catalog.KindCountry:
		return matching(patternCountry, says.country)
	case catalog.KindURL:
		return matching(patternURL, says.url)
	case catalog.KindEmail:
		return append(matching(patternEmail, says.email), member{"maxLength", 254})
	case catalog.KindPhone:
		// A number of digits alone needs no quotes: it is read as it is written.
		return members{{"type", []string{"string", "number"}}, {"pattern", patternPhone}, {"patternErrorMessage", says.phone}, {"maxLength", 40}, {"minimum", 0}}
	case catalog.KindRecord:
		return w.record(f.Fields)
	case catalog.KindRecords:
		return list(w.record(f.Fields))
	}
	return nil
}

// texts describes a text in one language or several. Numbers and words such as true are
// texts as well, and are not offered.
func (w *schemaWriter) texts(required bool) members {
	text := notType("object", "array")
	languages := members{{"en", text}, {"ru", text}, {"kk", text}}
	m := notType("array")
	if required {
		m = append(notType("array", "null"), member{"pattern", `\S`}, member{"minProperties", 1})
	}
	return append(m, member{"additionalProperties", false}, member{"properties", languages})
}

// schemaProblems is what an editor says of values that match no pattern.
type schemaProblems struct{ id, date, duration, language, country, url, email, phone, boolean string }

// problems takes the words of the problems that reading finds.
func (w *schemaWriter) problems() schemaProblems {
	s := locale.In(w.lang).Source
	return schemaProblems{
		id: s.ID.Hint, date: s.Date.Hint, duration: s.Duration.Hint, language: s.Language.Hint, country: s.Country.Hint,
		url: s.URL.Hint, email: s.Email.Hint, phone: s.Phone.Hint, boolean: strings.TrimSpace(s.WantsBool.Hint),
	}
}

// orAny offers words, and takes what else is of the form.
func orAny(words []string, form members) members {
	if len(words) == 0 {
		return form
	}
	return members{{"anyOf", []any{members{{"enum", words}}, form}}}
}
