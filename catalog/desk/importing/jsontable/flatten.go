package jsontable

import (
	"slices"
	"strings"
)

// build makes a table of a list.
func build(l list, source string, limits Limits) (*Table, error) {
	b := &builder{columns: map[string]int{}, max: limits.Columns}
	t := &Table{Names: l.headers}
	line, at, cells := 1, 0, 0
	for _, item := range l.items {
		if item.composite != nil && item.at > at {
			line += strings.Count(source[at:item.at], "\n")
			at = item.at
		}
		b.row = nil
		if item.kind == array {
			for i, x := range item.items[:min(len(item.items), limits.Columns)] {
				b.put(i, inCell(x))
			}
		} else {
			b.record(item, "", ".", 0)
		}
		if cells += len(b.row); cells > limits.Cells {
			return nil, ErrTooLarge
		}
		t.Rows = append(t.Rows, Row{line, b.row})
	}
	if len(b.names) > 0 {
		t.Names = plainNames(b.names)
	}
	return t, nil
}

// builder collects the columns of records.
type builder struct {
	columns map[string]int // by the names that lead to a value
	names   []string
	row     []string
	max     int
}

func (b *builder) put(column int, s string) {
	if s == "" {
		return
	}
	for len(b.row) <= column {
		b.row = append(b.row, "")
	}
	b.row[column] = s
}

// record puts the values of an object into the row. Objects within are taken
// apart: location.city; texts in several languages: title_en.
func (b *builder) record(v value, path, between string, depth int) {
	if v.kind != object {
		return
	}
	for i, item := range v.items {
		name := v.keys[i]
		if path != "" {
			name = path + between + name
		}
		switch {
		case item.kind == object && depth < maxDepth:
			between := "."
			if len(item.keys) > 0 && !slices.ContainsFunc(item.keys, func(k string) bool { return len(k) != 2 }) {
				between = "_"
			}
			b.column(name, "")
			b.record(item, name, between, depth+1)
		case item.kind == array && len(item.items) > 0 && isRecords(item.items) && depth < maxDepth:
			b.records(item.items, name)
		default:
			b.column(name, inCell(item))
		}
	}
}

// column puts a value into the column with that name. A column begins with its
// first value.
func (b *builder) column(name, s string) {
	i, known := b.columns[name]
	switch {
	case known:
	case s == "" || len(b.names) == b.max:
		return
	default:
		i = len(b.names)
		b.columns[name] = i
		b.names = append(b.names, name)
	}
	b.put(i, s)
}

// records puts a list of objects into the row: a column for each of their keys,
// with the values of all of them.
func (b *builder) records(items []value, path string) {
	var keys []string
	values := map[string][]value{}
	for _, item := range items {
		for i, key := range item.keys {
			if values[key] == nil {
				keys = append(keys, key)
			}
			values[key] = append(values[key], item.items[i])
		}
	}
	for _, key := range keys {
		b.column(path+"."+key, inCell(value{kind: array, composite: &composite{items: values[key]}}))
	}
}

func isRecords(items []value) bool {
	return !slices.ContainsFunc(items, func(v value) bool { return v.kind != object })
}

// longItem is how many bytes an item of a list has that is a paragraph.
const longItem = 80

// inCell writes a value into one cell. Items of a list stand as a reader of lists
// takes them apart: between semicolons, or on lines where they are long or have
// semicolons themselves.
func inCell(v value) string {
	switch v.kind {
	case text, scalar:
		return v.text
	case object:
		var parts []string
		for i, item := range v.items {
			if s := inCell(item); s != "" {
				parts = append(parts, v.keys[i]+": "+s)
			}
		}
		return strings.Join(parts, ", ")
	case array:
		var parts []string
		between := "; "
		for _, item := range v.items {
			s := inCell(item)
			if s == "" {
				continue
			}
			if len(s) > longItem || strings.ContainsAny(s, ";\n") {
				between = "\n"
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, between)
	}
	return ""
}

// wrappers are names that say nothing: programs put whole records under them.
const wrappers = "properties attributes fields node record data item _source source values"

// plainNames leaves out what says nothing at the beginning of names, where that
// keeps them different.
func plainNames(all []string) []string {
	names := slices.Clone(all)
	taken := map[string]int{}
	for i, name := range names {
		if first, rest, ok := strings.Cut(name, "."); ok && slices.Contains(strings.Fields(wrappers), first) {
			names[i] = rest
		}
		taken[names[i]]++
	}
	for i := range names {
		if taken[names[i]] > 1 {
			names[i] = all[i]
		}
	}
	return names
}
