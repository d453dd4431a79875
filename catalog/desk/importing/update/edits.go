package update

import (
	"bytes"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
)

// set replaces a field of an entry by its written form, or adds it after the last
// field that comes before it in the record.
func (f *file) set(e *item, name string, written []byte) {
	for _, s := range e.fields {
		if s.name == name {
			lead := e.column
			if s.first == 0 && bytes.HasPrefix(f.data, []byte("\ufeff")) {
				lead += len("\ufeff")
			}
			e.edit(f.starts[s.first]+lead, f.starts[s.last+1], written[e.column:])
			return
		}
	}
	best := -1
	for i, s := range e.fields {
		if r := rank(s.name); r > 0 && r < rank(name) && (best < 0 || r >= rank(e.fields[best].name)) {
			best = i
		}
	}
	if best < 0 {
		best = len(e.fields) - 1
	}
	e.edits = append(e.edits, f.insertion(e.fields[best].last+1, written))
}

// rank returns the place of a field in the record from 1, 0 for an unknown one.
func rank(name string) int { return slices.Index(catalog.OpportunityKeys(), name) + 1 }

// restamp replaces the stamp of an entry, or adds one: after its id, or on a line
// below where a comment is there.
func (f *file) restamp(e *item, stamp Stamp) {
	from, to := f.bytesOf(e)
	if _, at, end := findStamp(f.data[from:to]); at >= 0 {
		e.edit(from+at, from+end, []byte(stamp.comment()))
		return
	}
	if e.inFlow || e.idLine < 0 {
		return
	}
	line := f.lines[e.idLine]
	if strings.Contains(line, "#") {
		e.edits = append(e.edits, f.insertion(e.idLine+1, []byte(strings.Repeat(" ", e.column)+stamp.comment()+f.newline)))
		return
	}
	end := f.starts[e.idLine] + len(strings.TrimRight(line, " \t"))
	e.edit(end, end, []byte("  "+stamp.comment()))
}

// edit puts a text in the place of the bytes from one offset to another.
func (e *item) edit(from, to int, with []byte) {
	e.edits = append(e.edits, desk.Edit{From: from, To: to, With: string(with)})
}

// insertion puts whole lines before a line.
func (f *file) insertion(line int, written []byte) desk.Edit {
	at := f.starts[line]
	if line == 0 && bytes.HasPrefix(f.data, []byte("\ufeff")) {
		at = len("\ufeff")
	}
	if at > 0 && at == len(f.data) && f.data[at-1] != '\n' && f.data[at-1] != '\r' {
		written = append([]byte(f.newline), written...)
	}
	return desk.Edit{From: at, To: at, With: string(written)}
}

func (f *file) insert(line int, written []byte) {
	f.edits = append(f.edits, f.insertion(line, written))
}

// append appends entries to a list of the file, and starts the list where there
// is none. Causes come before the opportunities that name them. The error is
// ErrFlowList.
func (f *file) append(key string, entries []byte) error {
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
			return ErrFlowList
		}
		at := list.Span()
		line := f.lines[at.Line-1]
		from := f.starts[at.Line-1] + strings.LastIndexByte(line, '[')
		f.edits = append(f.edits, desk.Edit{From: from, To: from + strings.IndexByte(line[from-f.starts[at.Line-1]:], ']') + 1})
		f.insert(at.Line, entries)
	case ok:
		begin := list.Span().Line - 1
		f.insert(f.contentEnd(begin, f.sectionEnd(key), 0)+1, entries)
	case f.keyLine(key) >= 0: // a key without a value
		f.insert(f.keyLine(key)+1, entries)
	default:
		at := f.keyLine("opportunities")
		if key != "causes" || at < 0 {
			at = len(f.lines)
		}
		f.insert(at, append([]byte(key+":"+f.newline), entries...))
	}
	return nil
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
