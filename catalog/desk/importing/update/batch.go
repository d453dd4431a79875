package update

import (
	"bytes"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/record"
	"aina/catalog/locale"
	"aina/catalog/source"
)

// Batch is some entries of a catalog, read in full, to be edited together.
type Batch struct {
	of      *Catalog
	data    []byte
	editor  *desk.Editor
	records map[string]*catalog.Opportunity
	entries map[string]*desk.Entry
	origin  []place                        // of the text of the batch in the file
	want    map[string]catalog.Opportunity // what edited entries should say
	order   []string                       // ids of edited entries
}

// place says that the bytes of a batch from one offset on are those of the file
// from another.
type place struct{ from, to int }

func newBatch(c *Catalog, editor *desk.Editor, data []byte, read *catalog.Catalog) *Batch {
	b := &Batch{of: c, editor: editor, data: data, records: byID(read), entries: map[string]*desk.Entry{}, want: map[string]catalog.Opportunity{}}
	for _, e := range editor.Entries() {
		if b.entries[e.ID] == nil {
			b.entries[e.ID] = e
		}
	}
	return b
}

// Load reads some entries in full. The error is ErrUnsafe.
func (c *Catalog) Load(entries []*Entry) (*Batch, error) {
	if c.parts == nil {
		return c.whole, nil
	}
	text, file := c.listKey(), newUnpacker(c.text)
	var origin []place
	for _, e := range entries {
		from, to := c.parts.starts[e.part], c.parts.starts[e.part+1]
		origin = append(origin, place{len(text), from})
		text = file.appendTo(text, from, to)
		if to == c.size && text[len(text)-1] != '\n' {
			text = append(text, c.Newline...)
		}
	}
	reading := catalog.Open([]catalog.File{{Name: c.name, Data: text}}, c.Known)
	editor, err := edit(reading.Docs[0], text)
	if err != nil {
		return nil, ErrUnsafe
	}
	b := newBatch(c, editor, text, reading.Catalog)
	b.origin = origin
	return b, nil
}

// Record returns what an entry says, nil if it has mistakes.
func (b *Batch) Record(e *Entry) *catalog.Opportunity { return b.records[e.ID] }

// Reviews lists the comments of an entry that ask somebody to look.
func (b *Batch) Reviews(e *Entry) []desk.Review { return b.editor.Reviews(b.entries[e.ID]) }

// Set gives fields of an entry the values of a record, with comments that ask to look
// at them in place of those that are stale. Nothing is kept before Commit. It is false
// where the entry is written in a way that cannot be edited.
func (b *Batch) Set(e *Entry, fields []string, to *catalog.Opportunity, review map[string][]string, stale []desk.Review) bool {
	x := b.entries[e.ID]
	if !b.editor.Set(x, to, fields, review) {
		return false
	}
	b.editor.Drop(x, stale)
	b.expect(e.ID, *to)
	return true
}

// Restamp gives an entry a new stamp.
func (b *Batch) Restamp(e *Entry, stamp Stamp) {
	if restamp(b.editor, b.entries[e.ID], b.data, stamp); !slices.Contains(b.order, e.ID) {
		b.expect(e.ID, *b.records[e.ID])
	}
}

func (b *Batch) expect(id string, to catalog.Opportunity) {
	if _, twice := b.want[id]; !twice {
		b.order = append(b.order, id)
	}
	b.want[id] = to
}

// Prove proves that the edited entries read as they should. It returns why each
// that does not cannot be edited; its edits are taken back. The error is ErrUnsafe:
// an entry would read otherwise, for no reason that is known. Known has the causes
// and places that the catalog will have.
func (b *Batch) Prove(known *catalog.Catalog) (refused map[string]locale.Message, err error) {
	refused = map[string]locale.Message{}
	if len(b.order) == 0 {
		return refused, nil
	}
	got, problems, err := b.read(known)
	if err != nil {
		return nil, err
	}
	for _, id := range b.order {
		want := b.want[id]
		switch o := got[id]; {
		case o != nil && record.Same(*o, want):
		default:
			message, known := problems[id]
			if !known {
				return nil, ErrUnsafe
			}
			refused[id] = message
			b.entries[id].Edits = nil
		}
	}
	return refused, nil
}

// Commit keeps the edits of the entries, which Prove has to have looked at.
func (b *Batch) Commit() {
	for _, id := range b.order {
		if len(b.entries[id].Edits) > 0 {
			b.keep(id)
		}
	}
	b.order, b.want = nil, map[string]catalog.Opportunity{}
}

// read reads the edited entries, and returns the first error of each.
func (b *Batch) read(known *catalog.Catalog) (map[string]*catalog.Opportunity, map[string]locale.Message, error) {
	text := b.of.listKey()
	if b.of.parts == nil {
		var edits []desk.Edit
		for _, id := range b.order {
			edits = append(edits, b.entries[id].Edits...)
		}
		text = desk.Splice(b.data, edits)
	} else {
		for _, id := range b.order {
			text = append(text, b.edited(b.entries[id])...)
		}
	}
	reading := catalog.Open([]catalog.File{{Name: b.of.name, Data: text}}, known)
	if items, ok := listOf(reading.Docs[0], 0); !ok || b.of.parts != nil && len(items) != len(b.order) {
		return nil, nil, ErrUnsafe
	}
	problems := map[string]locale.Message{}
	for _, p := range reading.Problems() {
		if _, twice := problems[p.Entry]; !twice && p.Severity == source.Error {
			problems[p.Entry] = p.Message
		}
	}
	return byID(reading.Catalog), problems, nil
}

// partOf returns where the text of an entry stands in the batch.
func (b *Batch) partOf(e *desk.Entry) (at place, end int) {
	i, _ := slices.BinarySearchFunc(b.origin, e.From+1, func(p place, offset int) int { return p.from - offset })
	end = len(b.data)
	if i < len(b.origin) {
		end = b.origin[i].from
	}
	return b.origin[i-1], end
}

// edited returns the lines of an entry with its edits made.
func (b *Batch) edited(e *desk.Entry) []byte {
	at, end := b.partOf(e)
	var edits []desk.Edit
	for _, x := range e.Edits {
		edits = append(edits, desk.Edit{From: x.From - at.from, To: x.To - at.from, With: x.With})
	}
	text := desk.Splice(b.data[at.from:end], edits)
	if !bytes.HasSuffix(text, []byte("\n")) {
		text = append(text, b.of.Newline...)
	}
	return text
}

// keep takes the edits of an entry for the file.
func (b *Batch) keep(id string) {
	e := b.entries[id]
	shift := 0
	if b.origin != nil {
		p, _ := b.partOf(e)
		shift = p.to - p.from
	}
	size := b.of.size
	for _, x := range e.Edits {
		from, to := x.From+shift, x.To+shift
		if from > size && x.With != "" { // below the last line, which got an end in the batch only
			x.With = b.of.Newline + strings.TrimSuffix(x.With, b.of.Newline)
		}
		from, to = min(from, size), min(to, size)
		b.of.edits = append(b.of.edits, desk.Edit{From: from, To: to, With: x.With})
	}
	e.Edits = nil
	if b.of.parts == nil {
		b.of.want[id] = b.want[id]
	}
	o := b.want[id]
	b.records[id] = &o
}
