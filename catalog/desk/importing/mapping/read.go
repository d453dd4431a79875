package mapping

import (
	"slices"
	"strings"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
	"aina/catalog/source"
	"aina/catalog/text"
)

// limits bounds a mapping file.
func limits() source.Limits {
	lim := source.DefaultLimits()
	lim.FileBytes = 4 << 20
	lim.Keys = 20_000
	return lim
}

// Read reads a mapping file. It returns every problem with its position; a
// mapping with errors should not be used.
func Read(file string, data []byte) (*Mapping, source.Problems) {
	d, _ := source.Parse(file, data, limits())
	m := &Mapping{}
	root, ok := d.Root().Map()
	if !ok {
		if len(d.Problems()) == 0 {
			d.Empty("columns")
		}
		return m, d.Problems()
	}
	root.Known(source.Words{Allowed: []string{"sheet", "delimiter", "header", "key_column", "columns", "fixed"},
		Aliases: map[string]string{"separator": "delimiter", "sep": "delimiter", "fields": "columns", "constants": "fixed", "values": "fixed"}})
	root.Require("columns")
	m.Sheet, _ = root.Value("sheet").Line()
	if v, ok := root.Get("delimiter"); ok {
		m.delimiter(v)
	}
	if b, ok := root.Value("header").Bool(); ok {
		m.Header = &b
	}
	m.Key, _ = root.Value("key_column").Line()
	m.columns(root.Value("columns"))
	m.fixed(root.Value("fixed"))
	return m, d.Problems()
}

func (m *Mapping) delimiter(v source.Node) {
	raw := v.Raw()
	if strings.EqualFold(raw, "tab") || raw == `\t` {
		raw = "\t"
	}
	if len(raw) > 1 {
		raw = strings.TrimSpace(raw)
	}
	if len(raw) != 1 || strings.ContainsAny(raw, "\"\n\r") || raw[0] >= 0x80 {
		v.NotAmong(source.UnknownValue, source.Words{Allowed: []string{",", ";", "|", "tab"}}, raw)
		return
	}
	m.Delimiter = raw
}

func (m *Mapping) columns(list source.Node) {
	items, ok := list.List()
	if !ok {
		return
	}
	known := ruleKeys()
	paths := append(fieldPaths(), columnFields()...)
	for _, item := range items {
		of, ok := item.Map()
		if !ok {
			continue
		}
		of.Known(known)
		of.Require("column", "field")
		var r Rule
		for _, f := range of.Fields() {
			if !f.Value.IsNull() && !f.Value.IsBad() {
				r.read(f, paths)
			}
		}
		if (r.Column != "" || r.Number > 0) && r.Field != "" {
			m.Columns = append(m.Columns, r)
		}
	}
}

func (m *Mapping) fixed(v source.Node) {
	of, ok := v.Map()
	if !ok {
		return
	}
	words := fieldWords(fieldPaths())
	of.Known(words)
	for _, f := range of.Fields() {
		if !slices.Contains(words.Allowed, f.Name) || f.Value.IsNull() {
			continue
		}
		if f.Value.IsList() {
			all, _ := f.Value.Lines()
			m.Fixed = append(m.Fixed, Fixed{f.Name, strings.Join(all, "; ")})
		} else if s, ok := f.Value.Text(); ok {
			m.Fixed = append(m.Fixed, Fixed{f.Name, s})
		}
	}
}

func ruleKeys() source.Words {
	return source.Words{Allowed: []string{"column", "field", "values", "split", "join", "dates", "key", "prefix", "fill"},
		Aliases: map[string]string{"name": "column", "from": "column", "to": "field", "map": "values", "date": "dates", "format": "dates"}}
}

// read reads one key of a rule.
func (r *Rule) read(f source.Field, paths []string) {
	v := f.Value
	switch f.Name {
	case "column":
		raw, ok := v.Line()
		if n := wholeNumber(raw); ok && n > 0 && n <= table.MaxColumns && !isQuoted(v) {
			r.Number = n
		} else if ok {
			r.Column = raw
		}
	case "field":
		r.Field, _ = v.Enum(source.UnknownValue, fieldWords(paths))
	case "values":
		r.values(v)
	case "split":
		r.Split = v.Raw()
	case "join":
		r.Join = v.Raw()
	case "dates":
		s, _ := v.Line()
		order, ok := cells.ParseDateOrder(s)
		if !ok {
			v.NotAmong(source.BadDate, source.Words{Allowed: []string{"D.M.YYYY", "M/D/YYYY", "YYYY-MM-DD", "excel"}}, s)
		}
		r.Dates = order
	case "key":
		r.Key, _ = v.Line()
	case "prefix":
		r.Prefix, _ = v.Line()
	case "fill":
		if _, ok := v.Enum(source.UnknownValue, source.Words{Allowed: []string{"down"}}); ok {
			r.Fill = true
		}
	}
}

// isQuoted reports whether a value is quoted: "12" is a header, 12 a number.
func isQuoted(v source.Node) bool {
	at := v.Span()
	line := []rune(v.Doc().SourceLine(at.Line))
	return at.Column <= len(line) && (line[at.Column-1] == '"' || line[at.Column-1] == '\'')
}

// values reads a table of values: for each cell one word, a list of words, or
// nothing.
func (r *Rule) values(v source.Node) {
	m, ok := v.Map()
	if !ok {
		return
	}
	r.Values = map[string][]string{}
	for _, f := range m.Fields() {
		var words []string
		switch {
		case f.Value.IsNull():
		case f.Value.IsList():
			words, _ = f.Value.Lines()
		default:
			if s, ok := f.Value.Text(); ok && s != "" {
				words = []string{s}
			}
		}
		r.Values[text.Fold(f.Name)] = words
	}
}
