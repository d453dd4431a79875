package update

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/pairing"
	"aina/catalog/parallel"
	"aina/catalog/source"
)

// ErrUnsafe says that a catalog could not be edited safely: it would not read as
// it should.
var ErrUnsafe = errors.New("the catalog would not read as it should")

// Catalog is a file of opportunities to be updated. Its entries are read in small
// groups, so that a large file takes little memory.
type Catalog struct {
	Entries []*Entry         // opportunities with an id, in the order of the file
	Known   *catalog.Catalog // the causes and places of the file, without opportunities
	Newline string

	name   string
	size   int              // of the file, in bytes
	isJSON bool             // which has no room for stamps
	data   []byte           // of the file; nil with parts
	text   *packed          // of the file, with parts
	reader *unpacker        // of the text
	base   *catalog.Catalog // what is known without the file
	byID   map[string]*Entry
	parts  *parts                         // nil if the entries cannot be read by themselves
	indent int                            // columns before the hyphens of the opportunities
	whole  *Batch                         // all entries, where they cannot be read by themselves
	edits  []desk.Edit                    // of entries
	above  []desk.Edit                    // of comments above entries: behind what is added to the entries before
	want   map[string]catalog.Opportunity // edited entries, for proveWhole; nil with parts
}

// Entry is an opportunity of a catalog.
type Entry struct {
	ID     string
	Line   int // from 1
	Stamp  Stamp
	Valid  bool           // no mistake keeps it out of the catalog
	Titles []string       // in all languages
	Says   []pairing.Said // what tells entries apart
	part   int            // index among the parts
}

// group is how many entries are read at a time.
const group = 250

// listKey begins the text of entries that are read by themselves.
func (c *Catalog) listKey() []byte { return []byte("opportunities:" + c.Newline) }

// Open finds the entries of a catalog. Base is what is known without it. The error
// is a *FileError.
func Open(name string, data []byte, base *catalog.Catalog) (*Catalog, error) {
	c := &Catalog{name: name, size: len(data), base: base, Newline: desk.Newline(data), isJSON: json.Valid(bytes.TrimPrefix(data, []byte("\ufeff")))}
	if p, ok := split(data); ok && len(data) <= source.DefaultLimits().FileBytes {
		frame, _, _ := p.frame(data)
		c.parts, c.text = &p, pack(data)
		c.reader = newUnpacker(c.text)
		if c.openParts(frame) {
			return c, nil
		}
		data = c.text.all()
	}
	c.parts, c.text, c.Entries, c.byID, c.data = nil, nil, nil, map[string]*Entry{}, data
	return c, c.openWhole()
}

// Find returns the opportunity with an id, nil if there is none.
func (c *Catalog) Find(id string) *Entry { return c.byID[id] }

// Paired lets go of what tells entries apart, once each row has found its own.
func (c *Catalog) Paired() {
	for _, e := range c.Entries {
		e.Titles, e.Says = nil, nil
	}
}

// Indent returns the columns before the hyphens of the opportunities.
func (c *Catalog) Indent() int { return c.indent }

// IsParted reports whether the entries can be read by themselves. Else there is one
// batch of all.
func (c *Catalog) IsParted() bool { return c.parts != nil }

// HasStamps reports whether the file has room for stamps: JSON has no comments.
func (c *Catalog) HasStamps() bool { return !c.isJSON }

// Len returns the size of the file in bytes, without additions.
func (c *Catalog) Len() int { return c.size }

// openParts reads a file part by part, false if that cannot be done. Frame is the
// file without most of its entries.
func (c *Catalog) openParts(frame []byte) bool {
	c.byID = map[string]*Entry{}
	p := c.parts
	n := p.count()
	reading := catalog.Open([]catalog.File{{Name: c.name, Data: frame}}, c.base)
	if items, ok := listOf(reading.Docs[0], 0); !ok || len(items) != min(2, n) {
		return false
	}
	editor, err := edit(reading.Docs[0], frame)
	if err != nil {
		return false
	}
	c.indent = editor.Indent("opportunities")
	c.Known = reading.Catalog
	c.Known.Opportunities = nil
	readings := make([]*catalog.Reading, parallel.Parts)
	texts, files := make([][]byte, parallel.Parts), make([]*unpacker, parallel.Parts)
	for i := range files {
		files[i] = newUnpacker(c.text)
	}
	for from := 0; from < n; from += group * parallel.Parts {
		parallel.Do(parallel.Parts, func(i int) {
			readings[i] = nil
			if begin := from + i*group; begin < n {
				texts[i] = files[i].appendTo(c.listKey(), p.starts[begin], p.starts[min(begin+group, n)])
				readings[i] = catalog.Open([]catalog.File{{Name: c.name, Data: texts[i]}}, c.Known)
			}
		})
		for i, reading := range readings {
			begin := from + i*group
			if reading == nil {
				break
			}
			items, ok := listOf(reading.Docs[0], 1)
			if !ok || len(items) != min(begin+group, n)-begin {
				return false
			}
			valid, shift := byID(reading.Catalog), p.starts[begin]-len(c.listKey())
			for j, item := range items {
				text := texts[i][p.starts[begin+j]-shift : p.starts[begin+j+1]-shift]
				c.add(item, valid, text, begin+j, p.lines[begin+j])
			}
		}
	}
	return true
}

// openWhole reads a file as one.
func (c *Catalog) openWhole() error {
	reading := catalog.Open([]catalog.File{{Name: c.name, Data: c.data}}, c.base)
	d := reading.Docs[0]
	editor, err := edit(d, c.data)
	if err != nil {
		return err
	}
	c.indent, c.want = editor.Indent("opportunities"), map[string]catalog.Opportunity{}
	c.whole = newBatch(c, editor, c.data, reading.Catalog)
	if list, ok := listOf(d, 0); ok {
		for i, item := range list {
			if at := c.whole.entries[idOf(item)]; at != nil {
				c.add(item, c.whole.records, c.data[at.From:at.To], i, item.Span().Line)
			}
		}
	}
	c.Known = &catalog.Catalog{}
	*c.Known = *reading.Catalog
	c.Known.Opportunities = nil
	return nil
}

// idOf returns the id of an entry, "" for none.
func idOf(n source.Node) string {
	if m, ok := n.Map(); ok {
		if v, _ := m.Get("id"); v.Exists() {
			return v.Raw()
		}
	}
	return ""
}

// listOf returns the items of a document with a list of opportunities, and with
// that many keys; 0 for any.
func listOf(d *source.Doc, keys int) ([]source.Node, bool) {
	if !d.Root().Exists() || d.Root().IsNull() {
		return nil, false
	}
	root, ok := d.Root().Map()
	if !ok || keys > 0 && len(root.Fields()) != keys {
		return nil, false
	}
	list, ok := root.Get("opportunities")
	if !ok || !list.IsList() {
		return nil, false
	}
	return list.List()
}

func byID(c *catalog.Catalog) map[string]*catalog.Opportunity {
	all := make(map[string]*catalog.Opportunity, len(c.Opportunities))
	for i := range c.Opportunities {
		if o := &c.Opportunities[i]; all[o.ID] == nil {
			all[o.ID] = o
		}
	}
	return all
}

// add adds an entry that has an id which no other has.
func (c *Catalog) add(n source.Node, valid map[string]*catalog.Opportunity, text []byte, part, line int) {
	id := idOf(n)
	if id == "" || c.byID[id] != nil {
		return
	}
	e := &Entry{ID: strings.Clone(id), Line: line, part: part}
	e.Stamp, _, _ = findStamp(text)
	if o := valid[e.ID]; o != nil {
		e.Valid, e.Titles = true, cloned(o.Title.All())
		e.Says = pairing.SaysOf(o)
	}
	c.Entries, c.byID[e.ID] = append(c.Entries, e), e
}

// cloned copies texts, so that they do not keep the text of all entries in memory.
func cloned(texts []string) []string {
	for i, s := range texts {
		texts[i] = strings.Clone(s)
	}
	return texts
}
