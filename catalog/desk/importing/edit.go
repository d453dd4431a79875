package importing

import (
	"bytes"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
)

// catalogFile is a catalog with the places of its entries, and edits to be made
// to its bytes. Lines count from 0 here.
type catalogFile struct {
	name    string
	data    []byte
	lines   []string // without their ends
	starts  []int    // offset of each line, and the end of the file
	newline string
	root    source.Map
	items   []*item
	byID    map[string]*item
	edits   []edit
}

// item is an entry of the list of opportunities.
type item struct {
	id     string
	line   int // from 1, for people
	column int // of its keys, from 0
	braces bool
	stamp  string
	idLine int
	fields []span // in the order of the file
}

// span is the lines of a field: from its key to its last line with content.
type span struct {
	name        string
	first, last int
}

// edit replaces bytes.
type edit struct {
	from, to int
	with     []byte
}

// openCatalog finds where everything stands.
func openCatalog(in *catalog.File) (*catalogFile, error) {
	d, problems := source.Parse(in.Name, in.Data, source.DefaultLimits())
	f := &catalogFile{name: in.Name, data: in.Data, newline: "\n", byID: map[string]*item{}}
	if bytes.Contains(in.Data, []byte("\r\n")) {
		f.newline = "\r\n"
	}
	f.split()
	if d.Root().IsNull() && len(problems) == 0 {
		return f, nil
	}
	root, ok := d.Root().Map()
	if !ok {
		return nil, &IntoError{d.Problems()}
	}
	f.root = root
	list, ok := root.Get("opportunities")
	if !ok {
		return f, nil
	}
	if f.isFlow(list) && !f.isEmptyFlow(list) {
		return nil, ErrInBrackets
	}
	items, _ := list.List()
	end := f.sectionEnd("opportunities")
	for i, n := range items {
		last := end
		if i+1 < len(items) {
			last = items[i+1].Span().Line - 2
		}
		f.item(n, last)
	}
	return f, nil
}

// split finds the lines.
func (f *catalogFile) split() {
	for at := 0; at < len(f.data); {
		end, next := len(f.data), len(f.data)
		if i := bytes.IndexAny(f.data[at:], "\r\n"); i >= 0 {
			end, next = at+i, at+i+1
			if f.data[end] == '\r' && next < len(f.data) && f.data[next] == '\n' {
				next++
			}
		}
		f.starts = append(f.starts, at)
		f.lines = append(f.lines, string(f.data[at:end]))
		at = next
	}
	f.starts = append(f.starts, len(f.data))
}

// item finds the fields of an entry that ends by the line last.
func (f *catalogFile) item(n source.Node, last int) {
	m, ok := n.Map()
	if !ok {
		return
	}
	at := n.Span()
	it := &item{line: at.Line, column: at.Column - 1, idLine: -1}
	it.braces = f.runeAt(at.Line-1, at.Column-1) == '{'
	fields := m.Fields()
	for i, field := range fields {
		first := field.Key.Span().Line - 1
		end := last
		if i+1 < len(fields) {
			end = fields[i+1].Key.Span().Line - 2
		}
		it.fields = append(it.fields, span{field.Name, first, f.contentEnd(first, end, it.column)})
		if field.Name == "id" {
			it.id, it.idLine = field.Value.Raw(), first
			it.stamp = stampOf(f.lines[first])
		}
	}
	if it.id != "" && f.byID[it.id] == nil {
		f.items = append(f.items, it)
		f.byID[it.id] = it
	}
}

// contentEnd gives the last line of a field that is no blank line, no comment
// left of or under its key, and no lone hyphen of the next entry.
func (f *catalogFile) contentEnd(first, last, column int) int {
	last = min(last, len(f.lines)-1)
	for last > first {
		s := strings.TrimRight(f.lines[last], " \t")
		bare := strings.TrimLeft(s, " \t")
		if bare == "" || bare == "-" || bare[0] == '#' && len(s)-len(bare) <= column {
			last--
			continue
		}
		break
	}
	return max(last, first)
}

func (f *catalogFile) runeAt(line, column int) rune {
	if line >= len(f.lines) {
		return 0
	}
	runes := []rune(strings.TrimPrefix(f.lines[line], "\ufeff"))
	if column >= len(runes) {
		return 0
	}
	return runes[column]
}

func (f *catalogFile) isFlow(n source.Node) bool {
	at := n.Span()
	return f.runeAt(at.Line-1, at.Column-1) == '['
}

func (f *catalogFile) isEmptyFlow(n source.Node) bool {
	at := n.Span()
	runes := []rune(strings.TrimPrefix(f.lines[at.Line-1], "\ufeff"))
	return strings.TrimSpace(string(runes[at.Column:min(at.EndColumn-2, len(runes))])) == "" && f.isFlow(n) && at.EndColumn-at.Column >= 2
}

// sectionEnd gives the last line before the next key of the file.
func (f *catalogFile) sectionEnd(key string) int {
	end, begun := len(f.lines)-1, -1
	for _, field := range f.root.Fields() {
		line := field.Key.Span().Line - 1
		if field.Name == key {
			begun = line
		} else if begun >= 0 {
			return line - 1
		}
	}
	return end
}

// set replaces a field of an entry, or adds it behind the last field that comes
// before it in the record.
func (f *catalogFile) set(it *item, name string, written []byte) {
	for _, s := range it.fields {
		if s.name == name {
			lead := it.column
			if s.first == 0 && bytes.HasPrefix(f.data, []byte("\ufeff")) {
				lead += len("\ufeff")
			}
			f.edits = append(f.edits, edit{f.starts[s.first] + lead, f.starts[s.last+1], written[it.column:]})
			return
		}
	}
	rank := map[string]int{}
	for i, field := range catalog.OpportunityFields() {
		rank[field.Name] = i + 1
	}
	best := -1
	for i, s := range it.fields {
		if rank[s.name] < rank[name] && rank[s.name] > 0 && (best < 0 || rank[s.name] >= rank[it.fields[best].name]) {
			best = i
		}
	}
	if best < 0 {
		best = len(it.fields) - 1
	}
	f.insert(it.fields[best].last+1, written)
}

// insert puts whole lines before a line.
func (f *catalogFile) insert(line int, written []byte) {
	at := f.starts[line]
	if line == 0 && bytes.HasPrefix(f.data, []byte("\ufeff")) {
		at = len("\ufeff")
	}
	if at > 0 && at == len(f.data) && f.data[at-1] != '\n' && f.data[at-1] != '\r' {
		written = append([]byte(f.newline), written...)
	}
	f.edits = append(f.edits, edit{at, at, written})
}

// restamp puts a new stamp behind the id of an entry.
func (f *catalogFile) restamp(it *item, mark string) {
	line := f.lines[it.idLine]
	at := f.starts[it.idLine]
	if it.stamp != "" {
		i := strings.LastIndex(line, "# imported ") + len("# imported ")
		f.edits = append(f.edits, edit{at + i, at + i + len(it.stamp), []byte(mark)})
	} else if !strings.Contains(line, "#") && !it.braces {
		end := at + len(strings.TrimRight(line, " \t"))
		f.edits = append(f.edits, edit{end, end, []byte(stampMark + mark)})
	}
}

// indent gives the columns before the hyphens of a list.
func (f *catalogFile) indent(key string) int {
	list, ok := f.get(key)
	if !ok {
		return 2
	}
	items, _ := list.List()
	if len(items) == 0 {
		return 2
	}
	at := items[0].Span()
	for line := at.Line - 1; line >= 0; line-- {
		if i := strings.IndexByte(f.lines[line], '-'); i >= 0 && strings.TrimLeft(f.lines[line][:i], " ") == "" {
			return i
		}
	}
	return 2
}

func (f *catalogFile) get(key string) (source.Node, bool) {
	if !f.root.Exists() {
		return source.Node{}, false
	}
	return f.root.Get(key)
}

// add appends entries to a list of the file, and begins the list where there is
// none. Causes come before the opportunities that name them.
func (f *catalogFile) add(key string, entries []byte) error {
	if len(entries) == 0 {
		return nil
	}
	if n := f.indent(key); key == "causes" && n != 2 {
		entries = shift(entries, n-2)
	}
	list, ok := f.get(key)
	switch {
	case ok && f.isFlow(list):
		if !f.isEmptyFlow(list) {
			return ErrInBrackets
		}
		at := list.Span()
		line := f.lines[at.Line-1]
		from := f.starts[at.Line-1] + strings.LastIndexByte(line, '[')
		f.edits = append(f.edits, edit{from, from + strings.IndexByte(line[from-f.starts[at.Line-1]:], ']') + 1, nil})
		f.insert(at.Line, entries)
	case ok:
		begin := list.Span().Line - 1
		f.insert(f.contentEnd(begin, f.sectionEnd(key), 0)+1, entries)
	default:
		for _, field := range f.fields() {
			if field.Name == key { // a key with nothing behind it
				f.insert(field.Key.Span().Line, entries)
				return nil
			}
		}
		section := append([]byte(key+":"+f.newline), entries...)
		for _, field := range f.fields() {
			if key == "causes" && field.Name == "opportunities" {
				f.insert(field.Key.Span().Line-1, section)
				return nil
			}
		}
		f.insert(len(f.lines), section)
	}
	return nil
}

func (f *catalogFile) fields() []source.Field {
	if !f.root.Exists() {
		return nil
	}
	return f.root.Fields()
}

// shift moves lines to the right, or to the left by a negative number.
func shift(b []byte, by int) []byte {
	var out []byte
	for line := range bytes.SplitAfterSeq(b, []byte("\n")) {
		switch {
		case len(line) == 0:
		case by > 0:
			line = append(bytes.Repeat([]byte(" "), by), line...)
		default:
			line = line[min(-by, len(line)-len(bytes.TrimLeft(line, " "))):]
		}
		out = append(out, line...)
	}
	return out
}

// apply makes the edits.
func (f *catalogFile) apply() []byte {
	slices.SortStableFunc(f.edits, func(a, b edit) int { return a.from - b.from })
	var out []byte
	at := 0
	for _, e := range f.edits {
		if e.from < at { // overlapping: what reads the result will refuse it
			continue
		}
		out = append(out, f.data[at:e.from]...)
		out = append(out, e.with...)
		at = e.to
	}
	return append(out, f.data[at:]...)
}
