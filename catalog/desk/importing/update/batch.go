package update

import (
	"bytes"
	"slices"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/record"
	"aina/catalog/locale"
	"aina/catalog/source"
)

// Batch is some entries of a catalog, read in full, to be edited together.
type Batch struct {
	of      *Catalog
	file    *file
	records map[string]*catalog.Opportunity
	items   map[string]*item
	origin  []place                        // of the text of the batch in the file
	want    map[string]catalog.Opportunity // what edited entries should say
	order   []string                       // ids of edited entries
}

// place says that the bytes of a batch from one offset on are those of the file
// from another.
type place struct{ from, to int }

func newBatch(c *Catalog, f *file, read *catalog.Catalog) *Batch {
	b := &Batch{of: c, file: f, records: byID(read), items: map[string]*item{}, want: map[string]catalog.Opportunity{}}
	for _, e := range f.items {
		if b.items[e.id] == nil {
			b.items[e.id] = e
		}
	}
	return b
}

// Load reads some entries in full. The error is ErrUnsafe.
func (c *Catalog) Load(entries []*Entry) (*Batch, error) {
	if c.parts == nil {
		return c.whole, nil
	}
	text := []byte(listKey)
	var origin []place
	for _, e := range entries {
		from, to := c.parts.starts[e.part], c.parts.starts[e.part+1]
		origin = append(origin, place{len(text), from})
		text = append(text, c.in.Data[from:to]...)
		if to == len(c.in.Data) && text[len(text)-1] != '\n' {
			text = append(text, c.Newline...)
		}
	}
	reading := catalog.Open([]catalog.File{{Name: c.in.Name, Data: text}}, c.Known)
	f, err := newFile(reading.Docs[0], text, c.Newline)
	if err != nil {
		return nil, ErrUnsafe
	}
	b := newBatch(c, f, reading.Catalog)
	b.origin = origin
	return b, nil
}

// Record returns what an entry says, nil if it has mistakes.
func (b *Batch) Record(e *Entry) *catalog.Opportunity { return b.records[e.ID] }

// Set gives fields of an entry the values of a record. Nothing is kept before
// Commit.
func (b *Batch) Set(e *Entry, fields []string, to *catalog.Opportunity) {
	it := b.items[e.ID]
	for _, name := range fields {
		b.file.set(it, name, desk.WriteField(to, name, desk.Style{Indent: it.indent(), Newline: b.of.Newline}))
	}
	b.expect(e.ID, *to)
}

// Restamp gives an entry a new stamp.
func (b *Batch) Restamp(e *Entry, stamp Stamp) {
	if b.file.restamp(b.items[e.ID], stamp); !slices.Contains(b.order, e.ID) {
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
			b.items[id].edits = nil
		}
	}
	return refused, nil
}

// Commit keeps the edits of the entries, which Prove has to have looked at.
func (b *Batch) Commit() {
	for _, id := range b.order {
		if len(b.items[id].edits) > 0 {
			b.keep(id)
		}
	}
	b.order, b.want = nil, map[string]catalog.Opportunity{}
}

// read reads the edited entries, and returns the first error of each.
func (b *Batch) read(known *catalog.Catalog) (map[string]*catalog.Opportunity, map[string]locale.Message, error) {
	text := []byte(listKey)
	if b.of.parts == nil {
		var edits []desk.Edit
		for _, id := range b.order {
			edits = append(edits, b.items[id].edits...)
		}
		text = desk.Splice(b.file.data, edits)
	} else {
		for _, id := range b.order {
			text = append(text, b.edited(b.items[id])...)
		}
	}
	reading := catalog.Open([]catalog.File{{Name: b.of.in.Name, Data: text}}, known)
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

// edited returns the lines of an entry with its edits made.
func (b *Batch) edited(e *item) []byte {
	from, to := b.file.bytesOf(e)
	var edits []desk.Edit
	for _, x := range e.edits {
		edits = append(edits, desk.Edit{From: x.From - from, To: x.To - from, With: x.With})
	}
	text := desk.Splice(b.file.data[from:to], edits)
	if !bytes.HasSuffix(text, []byte("\n")) {
		text = append(text, b.of.Newline...)
	}
	return text
}

// keep takes the edits of an entry for the file.
func (b *Batch) keep(id string) {
	e := b.items[id]
	shift := 0
	if b.origin != nil {
		at, _ := slices.BinarySearchFunc(b.origin, b.file.starts[e.first]+1, func(p place, offset int) int { return p.from - offset })
		p := b.origin[at-1]
		shift = p.to - p.from
	}
	for _, x := range e.edits {
		to := min(x.To+shift, len(b.of.in.Data)) // the last line may have got an end in the batch
		from := min(x.From+shift, to)
		if from == len(b.of.in.Data) && from > 0 && b.of.in.Data[from-1] != '\n' && len(x.With) > 0 {
			x.With = b.of.Newline + x.With
		}
		b.of.edits = append(b.of.edits, desk.Edit{From: from, To: to, With: x.With})
	}
	e.edits = nil
	if b.of.parts == nil {
		b.of.want[id] = b.want[id]
	}
	o := b.want[id]
	b.records[id] = &o
}
