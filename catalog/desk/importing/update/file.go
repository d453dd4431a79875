// Package update edits the bytes of an existing catalog for an import: it finds the
// entries and the stamps of earlier imports, changes fields, appends entries, and
// keeps all other bytes as they are. It knows nothing of tables and mappings.
package update

import (
	"bytes"
	"slices"

	"aina/catalog/desk"
	"aina/catalog/source"
)

// FileError says that a catalog cannot be read, so that it cannot be updated.
type FileError struct{ Problems source.Problems }

func (e *FileError) Error() string {
	if p, ok := e.Problems.First(); ok {
		return p.String()
	}
	return "the catalog cannot be read"
}

// edit opens a document that was parsed from data. The error is a *FileError.
func edit(d *source.Doc, data []byte) (*desk.Editor, error) {
	if d.Root().IsNull() && !slices.ContainsFunc(d.Problems(), func(p source.Problem) bool { return p.Code != source.MissingKey }) {
		d, _ = source.Parse(d.File(), data, source.DefaultLimits()) // an empty file, without what it lacks
	} else if _, ok := d.Root().Map(); !ok {
		return nil, &FileError{d.Problems()}
	}
	e, err := desk.NewEditor(d, data)
	if err != nil {
		return nil, &FileError{d.Problems()}
	}
	return e, nil
}

// restamp replaces the stamp of an entry, or adds one where there is room for it.
func restamp(e *desk.Editor, x *desk.Entry, data []byte, stamp Stamp) {
	if _, at, end := findStamp(data[x.From:x.To]); at >= 0 {
		x.Edits = append(x.Edits, desk.Edit{From: x.From + at, To: x.From + end, With: stamp.comment()})
		return
	}
	e.Remark(x, stamp.comment())
}

// RenewAbove edits the comments right above an entry that ask somebody to look: each
// becomes what edit returns, or goes where that is ""; it stays where edit is false.
func (c *Catalog) RenewAbove(e *Entry, edit func(comment string) (string, bool)) {
	data, end, shift := c.data, 0, 0
	if c.parts != nil { // the entry before, and where this one begins
		shift, end = c.parts.starts[max(0, e.part-1)], c.parts.starts[e.part]
		if e.part == 0 {
			shift = 0
		}
		data = c.reader.appendTo(nil, shift, c.parts.starts[e.part+1])
		end -= shift
	} else {
		end = c.whole.entries[e.ID].From
	}
	hyphen := bytes.TrimLeft(data[end:], " ")
	indent := len(data) - end - len(hyphen)
	if !bytes.HasPrefix(hyphen, []byte("-")) {
		return
	}
	for end > 0 && data[end-1] == '\n' {
		from := bytes.LastIndexByte(data[:end-1], '\n') + 1
		line := data[from:end]
		bare := bytes.TrimLeft(line, " ")
		if len(line)-len(bare) != indent || !bytes.HasPrefix(bare, []byte("#")) {
			return
		}
		if said, ok := bytes.CutPrefix(bare, []byte(desk.ReviewMark)); ok {
			said = bytes.TrimRight(said, " \t\r\n")
			switch now, ok := edit(string(said)); {
			case !ok || now == string(said):
			case now == "":
				c.above = append(c.above, desk.Edit{From: from + shift, To: end + shift})
			default:
				at := from + shift + indent + len(desk.ReviewMark)
				c.above = append(c.above, desk.Edit{From: at, To: at + len(said), With: now})
			}
		}
		end = from
	}
}

// appended returns the file with rows at the end of one of its lists, which is begun
// where there is none. The rows were written with their hyphens after so many columns.
// Of a file whose entries can be read by themselves only its frame is read. The error
// is a *FileError, ErrUnsafe, or a *desk.EditError.
func (c *Catalog) appended(data []byte, key string, rows []byte, indent int) ([]byte, error) {
	if len(rows) == 0 {
		return data, nil
	}
	text, from, skipped := data, len(data), 0
	if c.parts != nil {
		p, ok := split(data)
		if !ok || p.count() != c.parts.count() {
			return nil, ErrUnsafe
		}
		text, from, skipped = p.frame(data)
	}
	doc, _ := source.Parse(c.name, text, source.DefaultLimits())
	e, err := edit(doc, text)
	if err != nil {
		return nil, err
	}
	edits, err := e.Append(key, func(to int) []byte { return shift(rows, to-indent) })
	if err != nil {
		return nil, err
	}
	for i := range edits {
		if edits[i].From >= from {
			edits[i].From, edits[i].To = edits[i].From+skipped, edits[i].To+skipped
		}
	}
	return spliced(data, edits)
}

// spliced makes edits. The error is ErrUnsafe: some of them overlap.
func spliced(data []byte, edits []desk.Edit) ([]byte, error) {
	size := len(data)
	for _, e := range edits {
		size += len(e.With) - (e.To - e.From)
	}
	out := desk.Splice(data, edits)
	if len(out) != size {
		return nil, ErrUnsafe
	}
	return out, nil
}

// shift moves written lines to the right, or to the left by a negative number.
func shift(b []byte, by int) []byte {
	if by == 0 {
		return b
	}
	var out []byte
	for line := range bytes.SplitAfterSeq(b, []byte("\n")) {
		switch {
		case len(bytes.TrimSpace(line)) == 0:
		case by > 0:
			line = append(bytes.Repeat([]byte(" "), by), line...)
		default:
			line = line[min(-by, len(line)-len(bytes.TrimLeft(line, " "))):]
		}
		out = append(out, line...)
	}
	return out
}
