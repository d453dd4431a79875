package check

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog"
	"aina/catalog/source"
)

// opportunities is the key of what is looked at entry by entry.
const opportunities = "opportunities"

// checkTexts looks at every text of a file but those of its opportunities for what
// reading lets pass: texts that were cut off, words that older programs read
// otherwise, languages that are missing or only copied.
func checkTexts(d *source.Doc) {
	root := d.Root()
	if !root.IsMap() {
		return
	}
	parts := tableOf(catalog.FileFields())
	for _, f := range (source.Map{Node: root}).Fields() {
		part, known := parts[f.Name]
		if !known || f.Name == opportunities {
			continue
		}
		for _, item := range f.Value.Items() {
			part.record(item)
		}
	}
}

// table finds a field by its name, and for maps within it the table of theirs.
type table map[string]tableField

type tableField struct {
	catalog.FieldInfo
	table
}

func tableOf(fields []catalog.FieldInfo) table {
	t := make(table, len(fields))
	for _, f := range fields {
		t[f.Name] = tableField{f, tableOf(f.Fields)}
	}
	return t
}

// record looks at one map and its fields.
func (t table) record(n source.Node) {
	if !n.IsMap() || n.IsBad() {
		return
	}
	for f := range (source.Map{Node: n}).All() {
		info, known := t[f.Name]
		if !known || f.Value.IsBad() {
			continue
		}
		if f.Value.IsNull() {
			if !info.Required {
				commentedOut(f)
			}
			continue
		}
		switch info.Kind {
		case catalog.KindText, catalog.KindTextLine:
			texts(f)
		case catalog.KindLine:
			value(f.Value, true)
		case catalog.KindLines:
			for _, item := range f.Value.Items() {
				value(item, true)
			}
		case catalog.KindID, catalog.KindCountry, catalog.KindPhone:
			value(f.Value, false)
		case catalog.KindLanguages:
			for _, item := range f.Value.Items() {
				value(item, false)
			}
		case catalog.KindRecord:
			info.table.record(f.Value)
		}
	}
}

// value looks at one plain value.
func value(n source.Node, isText bool) {
	if !n.IsPlain() {
		return
	}
	if isText && n.CutOff() {
		n.Doc().Warn(n.Span(), CutText, msgCutText)
	}
	if near := n.YAML11Meaning(); near != "" {
		n.Doc().Warn(n.Span(), source.YAML11Value, msgOldMeaning, "value", n.Raw(), "near", near)
	}
}

// commentedOut looks at a key without a value.
func commentedOut(f source.Field) {
	if at, ok := f.CommentedOut(); ok {
		f.Value.Doc().Warn(at, CutText, msgSwallowed)
	}
}

// texts looks at a text in one language or several.
func texts(f source.Field) {
	if !f.Value.IsMap() {
		value(f.Value, true)
		return
	}
	d := f.Value.Doc()
	isName := f.Name == "name"
	var langs, said []string
	odd := false
	for t := range (source.Map{Node: f.Value}).All() {
		if odd = odd || !isLang(t.Name); odd {
			continue
		}
		commentedOut(t)
		value(t.Value, true)
		s := strings.TrimSpace(t.Value.Raw())
		if s == "" || t.Value.IsNull() {
			continue
		}
		if !isName && slices.Contains(said, s) && isSentence(s) {
			other := langs[slices.Index(said, s)]
			d.Warn(t.Value.Span(), SameTranslation, msgSameTranslation, "first", other, "second", t.Name)
		}
		langs, said = append(langs, t.Name), append(said, s)
	}
	if odd || len(langs) == 0 || len(langs) == 3 {
		return // an unknown key is reported already, an empty text is no text
	}
	var missing []string
	for _, lang := range []string{"en", "ru", "kk"} {
		if !slices.Contains(langs, lang) {
			missing = append(missing, lang)
		}
	}
	d.Warn(f.Key.Span(), MissingTranslation, msgMissingTranslation, "key", f.Name, "missing", strings.Join(missing, ", "))
}

func isLang(s string) bool { return s == "en" || s == "ru" || s == "kk" }

// isSentence reports a text of several words: single words, numbers and
// addresses may well be the same in two languages.
func isSentence(s string) bool {
	words := 0
	for word := range strings.FieldsSeq(s) {
		if strings.ContainsFunc(word, unicode.IsLetter) && !strings.Contains(word, "://") && !strings.Contains(word, "@") {
			words++
		}
	}
	return words > 1
}
