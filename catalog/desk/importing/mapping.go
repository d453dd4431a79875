package importing

import (
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// Mapping says how the cells of a table become the fields of an opportunity.
type Mapping struct {
	Delimiter string // one character; "": found out from the file
	Header    *bool  // nil: found out from the file
	Key       string // the column that tells rows apart, such as a number; "": none
	Columns   []Rule
	Fixed     []Fixed // what every entry says, in the order of the file
}

// Rule moves one column to one field.
type Rule struct {
	Column string              // text of the header, "" if it is named by number
	Number int                 // from 1; 0 if it is named by its header
	Field  string              // such as title, title.ru, organization.name or motives.values
	Values map[string][]string // by the folded cell: what it means; an empty list: nothing
	Split  string              // what separates the items of a list; "": any usual sign
	Join   string              // put between this text and what stands in the field already
	Dates  dateOrder           // order of day, month and year
	Key    string              // takes what stands behind this key in a cell like {"city": "…"}
	Prefix string              // put before a cell that is no whole web address
	Fill   bool                // an empty cell takes over what stands above it

	guesses map[string]bool // values that were not said but guessed
	written []string        // the cells of Values as they are written, in order
	guessed bool            // the field was guessed from the cells
}

// Fixed is a value that every entry gets where its row has none.
type Fixed struct{ Field, Value string }

// mappingLimits bounds a mapping file.
func mappingLimits() source.Limits {
	lim := source.DefaultLimits()
	lim.FileBytes = 4 << 20
	lim.Keys = 20_000
	return lim
}

// ReadMapping reads a mapping file. It gives every problem at its place; a
// mapping with errors is not used.
func ReadMapping(file string, data []byte) (*Mapping, source.Problems) {
	d, _ := source.Parse(file, data, mappingLimits())
	m := &Mapping{}
	root, ok := d.Root().Map()
	if !ok {
		if len(d.Problems()) == 0 {
			d.Empty("columns")
		}
		return m, d.Problems()
	}
	root.Known(source.Words{Allowed: []string{"delimiter", "header", "key_column", "columns", "fixed"},
		Aliases: map[string]string{"separator": "delimiter", "sep": "delimiter", "fields": "columns", "constants": "fixed", "values": "fixed"}})
	root.Require("columns")
	if v, ok := root.Get("delimiter"); ok {
		m.delimiter(v)
	}
	if v, ok := root.Get("header"); ok {
		if b, ok := v.Bool(); ok {
			m.Header = &b
		}
	}
	if v, ok := root.Get("key_column"); ok {
		m.Key, _ = v.Line()
	}
	if v, ok := root.Get("columns"); ok {
		m.columns(v)
	}
	if v, ok := root.Get("fixed"); ok {
		m.fixed(v)
	}
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
	paths := append(fieldPaths(), contactField)
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
		if n := wholeNumber(raw); ok && n > 0 && n <= maxColumns && !isQuoted(v) {
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
		order, ok := orderOf(s)
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

// isQuoted reports a value that stands in quotes: "12" is a header, 12 a number.
func isQuoted(v source.Node) bool {
	at := v.Span()
	line := []rune(v.Doc().SourceLine(at.Line))
	return at.Column <= len(line) && (line[at.Column-1] == '"' || line[at.Column-1] == '\'')
}

// values reads a table of values. What stands behind a cell is one word, a list
// of them, or nothing.
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

// fieldPaths lists what a column can become: the fields of an opportunity, a
// text in one language as title.ru, a motive as motives.values.
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
	if !isDigits(s) || len(s) > 6 {
		return 0
	}
	n := 0
	for i := range len(s) {
		n = 10*n + int(s[i]-'0')
	}
	return n
}

// mayName reports whether a cell can be named in a rule by its header.
func mayName(header string) bool {
	return header != "" && wholeNumber(header) == 0 && !strings.Contains(header, "\n")
}
