package update

import (
	"bytes"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
)

// Set replaces a field of an entry by its written form, or adds it after the last
// field that comes before it in the record.
func (f *File) Set(e *Entry, name string, written []byte) {
	for _, s := range e.fields {
		if s.name == name {
			lead := e.column
			if s.first == 0 && bytes.HasPrefix(f.Data, []byte("\ufeff")) {
				lead += len("\ufeff")
			}
			f.edit(f.starts[s.first]+lead, f.starts[s.last+1], written[e.column:])
			return
		}
	}
	rank := map[string]int{}
	for i, key := range catalog.OpportunityKeys() {
		rank[key] = i + 1
	}
	best := -1
	for i, s := range e.fields {
		if rank[s.name] < rank[name] && rank[s.name] > 0 && (best < 0 || rank[s.name] >= rank[e.fields[best].name]) {
			best = i
		}
	}
	if best < 0 {
		best = len(e.fields) - 1
	}
	f.insert(e.fields[best].last+1, written)
}

// insert puts whole lines before a line.
func (f *File) insert(line int, written []byte) {
	at := f.starts[line]
	if line == 0 && bytes.HasPrefix(f.Data, []byte("\ufeff")) {
		at = len("\ufeff")
	}
	if at > 0 && at == len(f.Data) && f.Data[at-1] != '\n' && f.Data[at-1] != '\r' {
		written = append([]byte(f.Newline), written...)
	}
	f.edit(at, at, written)
}

// Append appends entries to a list of the file, and starts the list where there
// is none. Causes come before the opportunities that name them. The error is
// ErrFlowList.
func (f *File) Append(key string, entries []byte) error {
	if len(entries) == 0 {
		return nil
	}
	if n := f.Indent(key); key == "causes" && n != 2 {
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
		f.edit(from, from+strings.IndexByte(line[from-f.starts[at.Line-1]:], ']')+1, nil)
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
		f.insert(at, append([]byte(key+":"+f.Newline), entries...))
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

// edit puts a text in the place of the bytes from one offset to another.
func (f *File) edit(from, to int, with []byte) {
	f.edits = append(f.edits, desk.Edit{From: from, To: to, With: string(with)})
}

// Bytes returns the catalog with the edits made.
func (f *File) Bytes() []byte { return desk.Splice(f.Data, f.edits) }
