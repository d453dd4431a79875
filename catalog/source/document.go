package source

import (
	"cmp"
	"slices"
	"sort"
	"strconv"

	"gopkg.in/yaml.v3"

	"aina/catalog/locale"
	"aina/catalog/stable"
)

// Doc is a parsed file with what was found in it. Readers take values from its
// nodes and report into it; at the end Problems gives everything at once.
type Doc struct {
	file   string
	lim    Limits
	lines  *lines
	root   *yaml.Node
	bad    map[*yaml.Node]bool // reported already: readers pass them by in silence
	found  []finding
	errors int    // among found
	marks  []mark // where entries begin and end, in order
	later  items  // what is left for EachEntry
}

// finding is a problem that does not know its file and entry yet.
type finding struct {
	at          Span
	code        Code
	severity    Severity
	message     locale.Message // zero beyond the problems that are reported in words
	hint        locale.Message
	replacement string // see Problem
}

// mark is where an entry begins, or where entries end.
type mark struct {
	at    Span
	entry bool
	id    string
}

// File returns the name that the file was parsed under.
func (d *Doc) File() string { return d.file }

// SourceLine returns a line of the file as it was read, not cleaned, without its
// end; "" for a line that is not there.
func (d *Doc) SourceLine(line int) string { return string(d.lines.text(line)) }

// Lines counts the lines of the file.
func (d *Doc) Lines() int { return len(d.lines.starts) }

// Report adds an error at a place. Pairs fill the placeholders of the wording.
func (d *Doc) Report(at Span, code Code, w Wording, pairs ...string) {
	d.add(at, code, Error, w, pairs)
}

// Warn adds a warning at a place.
func (d *Doc) Warn(at Span, code Code, w Wording, pairs ...string) {
	d.add(at, code, Warning, w, pairs)
}

// Full reports whether the limit of errors is reached; what is added now counts, but its
// words are not kept. Warnings are as many at most together with what was found before
// them, so that they never take the words of an error.
func (d *Doc) Full() bool { return d.errors >= d.lim.Problems }

func (d *Doc) add(at Span, code Code, s Severity, w Wording, pairs []string) {
	f := finding{at: at, code: code, severity: s}
	if d.keepsWords(s) {
		f.message, f.hint = w.fill(pairs)
	}
	d.note(f)
}

func (d *Doc) keepsWords(s Severity) bool {
	return s == Error && !d.Full() || s == Warning && len(d.found) < d.lim.Problems
}

// note adds what was found, without its words if those are not kept.
func (d *Doc) note(f finding) {
	if !d.keepsWords(f.severity) {
		f = finding{at: f.at, code: f.code, severity: f.severity}
	}
	if f.severity == Error {
		d.errors++
	}
	d.found = append(d.found, f)
}

// suggest says of the problem that was reported last what to put in its place, if
// only one thing can be meant.
func (d *Doc) suggest(s string) {
	if n := len(d.found); n > 0 && !d.found[n-1].message.IsZero() {
		d.found[n-1].replacement = s
	}
}

// Entry says that an entry begins at the node. What is found from there to the
// next mark belongs to it. It returns a number to ask LeftOut with.
func (d *Doc) Entry(n Node) int {
	d.marks = append(d.marks, mark{at: n.start(), entry: true})
	return len(d.marks) - 1
}

// Section says that something begins at the node that is in no entry.
func (d *Doc) Section(n Node) { d.marks = append(d.marks, mark{at: n.start()}) }

// Entry is an entry of a list: a map, and a number to ask LeftOut with.
type Entry struct {
	Map
	Number int
}

// Entries reads a list of maps. Each item is an entry from here on: what is
// found from its beginning to that of the next belongs to it.
func (n Node) Entries() []Entry {
	if !n.Exists() || n.IsBad() {
		return nil
	}
	if n.noEntries() {
		return nil
	}
	if n.IsList() {
		for _, y := range n.y.Content {
			n.d.Entry(Node{n.d, y})
		}
	}
	from := len(n.d.marks) - len(n.y.Content)
	var entries []Entry
	items, _ := n.List()
	for _, item := range items {
		for n.d.marks[from].at != item.start() {
			from++ // an empty or bad one
		}
		if m, ok := item.Map(); ok {
			entries = append(entries, Entry{m, from})
		}
		from++
	}
	return entries
}

// noEntries reports what is in the place of a list of entries.
func (n Node) noEntries() bool {
	switch {
	case n.IsList():
		return false
	case n.IsMap() && len(n.y.Content) > 1 && n.y.Content[1].Kind == yaml.MappingNode && n.y.Content[0].Kind == yaml.ScalarNode:
		key := Node{n.d, n.y.Content[0]}
		id := slug(key.Raw())
		if id == "" {
			id = "…"
		}
		n.d.Report(key.Span(), WrongType, msgEntriesInMap, "key", key.Raw(), "near", id)
	case n.IsPlain() && len(n.y.Value) > 1 && n.y.Value[0] == '-':
		n.d.Report(n.Span(), WrongType, msgDashSpace)
	default:
		n.d.Report(n.Span(), WrongType, msgWantsEntries)
	}
	return true
}

// Name says which id the entry has.
func (d *Doc) Name(entry int, id string) { d.marks[entry].id = id }

// Sections says that the values of the keys of m are in no entry, as far as
// it is not read with Entries.
func (d *Doc) Sections(m Map) {
	for i := 0; i < len(m.y.Content); i += 2 {
		d.Section(Node{d, m.y.Content[i]})
	}
}

// LeftOut returns for the number of an entry whether an error of shape or of harm
// was found in it.
func (d *Doc) LeftOut() func(entry int) bool {
	at := d.owners()
	left := make([]bool, len(d.marks))
	for _, f := range d.found {
		if i := at(f.at); i >= 0 && f.severity == Error && f.code.Class() != Sense {
			left[i] = true
		}
	}
	return func(entry int) bool { return left[entry] }
}

// owners returns a search for the entry a place is in, -1 for none.
func (d *Doc) owners() func(Span) int {
	order := make([]int, len(d.marks))
	for i := range order {
		order[i] = i
	}
	byPlace := func(i, j int) int { return d.marks[i].at.compare(d.marks[j].at) }
	if !slices.IsSortedFunc(order, byPlace) {
		stable.Sort(order, byPlace)
	}
	return func(at Span) int {
		i := sort.Search(len(order), func(i int) bool { return at.before(d.marks[order[i]].at) })
		if i == 0 || !d.marks[order[i-1]].entry {
			return -1
		}
		return order[i-1]
	}
}

// Problems returns what was found, in order. A file without a root was left out.
func (d *Doc) Problems() Problems {
	at, left := d.owners(), d.LeftOut()
	n, found := min(len(d.found), d.lim.Problems), d.found
	if n < len(found) { // no warning hides an error
		found = slices.Clone(found)
		stable.Sort(found, func(a, b finding) int { return cmp.Compare(a.severity, b.severity) })
	}
	ps := make(Problems, 0, n+1)
	for _, f := range found[:n] {
		p := Problem{
			File: d.file, Line: f.at.Line, Column: f.at.Column, EndColumn: f.at.EndColumn,
			Severity: f.severity, Code: f.code, Message: f.message, Hint: f.hint, Replacement: f.replacement,
		}
		if i := at(f.at); i >= 0 {
			p.Entry, p.EntryLine = d.marks[i].id, d.marks[i].at.Line
			p.LeftOut = left(i) && f.severity == Error && f.code.Class() != Sense
		}
		p.Whole = d.root == nil
		p.LeftOut = p.LeftOut || p.Whole || p.EntryLine == 0 && f.severity == Error && f.code.Class() != Sense
		ps = append(ps, p)
	}
	ps.Sort()
	if len(found) > n {
		severity := Warning // warnings alone never make an error
		for _, f := range found[n:] {
			severity = min(severity, f.severity)
		}
		message, hint := Wording(msgMore).fill([]string{"limit", strconv.Itoa(n)})
		ps = append(ps, Problem{File: d.file, Line: 1, Column: 1, EndColumn: 2, Severity: severity, Code: TooLarge, Message: message, Hint: hint})
	}
	if len(ps) == 0 {
		return nil
	}
	return ps
}

// Reporter adds a problem at a place. Pairs fill the places of the wording.
type Reporter func(at Span, w Wording, pairs ...string)

// ReportAs returns a function that adds errors under a code.
func (d *Doc) ReportAs(code Code) Reporter {
	return func(at Span, w Wording, pairs ...string) { d.Report(at, code, w, pairs...) }
}

// WarnAs returns a function that adds warnings under a code.
func (d *Doc) WarnAs(code Code) Reporter {
	return func(at Span, w Wording, pairs ...string) { d.Warn(at, code, w, pairs...) }
}
