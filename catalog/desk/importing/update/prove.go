package update

import (
	"bytes"
	"cmp"
	"iter"
	"reflect"
	"slices"

	"aina/catalog"
	"aina/catalog/desk"
	"aina/catalog/desk/importing/record"
	"aina/catalog/source"
	"aina/catalog/stable"
)

// Finish adds causes and opportunities as they were written, and returns the
// catalog with all edits made, in parts; nil where nothing has changed. The result is
// proved once: entries that were edited have been read by Commit, all others are the same
// bytes, and what was added reads as it should. The error is ErrUnsafe, a *FileError for a
// file that grew too large, or a *desk.EditError where nothing can be added.
func (c *Catalog) Finish(causes, written []byte, added []catalog.Opportunity) (iter.Seq[[]byte], error) {
	c.edits = append(c.edits, c.above...)
	if len(c.edits)+len(causes)+len(written) == 0 {
		return nil, nil
	}
	if c.parts != nil && len(causes)+len(written) == 0 {
		return c.edited()
	}
	out, err := c.finish(causes, written, added)
	return slices.Values([][]byte{out}), err
}

// edited returns the catalog with the edits of its entries, in parts.
func (c *Catalog) edited() (iter.Seq[[]byte], error) {
	at, size := 0, c.size
	stable.Sort(c.edits, func(a, b desk.Edit) int { return cmp.Compare(a.From, b.From) })
	for _, e := range c.edits {
		if e.From < at {
			return nil, ErrUnsafe
		}
		at, size = e.To, size+len(e.With)-(e.To-e.From)
	}
	if size > source.DefaultLimits().FileBytes {
		_, problems := source.Parse(c.name, desk.Splice(c.text.all(), c.edits), source.DefaultLimits())
		return nil, &FileError{Problems: problems}
	}
	return func(yield func([]byte) bool) {
		file, out, at := newUnpacker(c.text), make([]byte, 0, 2*partSize), 0
		upTo := func(end int) bool {
			for at < end {
				if next := min(end, at+partSize); len(out) < partSize {
					out, at = file.appendTo(out, at, next), next
				} else if !yield(bytes.Clone(out)) {
					return false
				} else {
					out = out[:0]
				}
			}
			return true
		}
		for _, e := range c.edits {
			if !upTo(e.From) {
				return
			}
			out, at = append(out, e.With...), e.To
		}
		if upTo(c.size) && len(out) > 0 {
			yield(out)
		}
	}, nil
}

// finish makes the edits and the additions in a copy of the file.
func (c *Catalog) finish(causes, written []byte, added []catalog.Opportunity) ([]byte, error) {
	data := c.data
	if c.parts != nil {
		data = c.text.all()
	}
	out, err := spliced(data, c.edits)
	if err == nil {
		out, err = c.appended(out, "causes", causes, 2)
	}
	if err == nil {
		out, err = c.appended(out, "opportunities", written, c.indent)
	}
	switch {
	case err != nil:
		return nil, err
	case len(out) > source.DefaultLimits().FileBytes:
		_, problems := source.Parse(c.name, out, source.DefaultLimits())
		return nil, &FileError{Problems: problems}
	case c.parts == nil:
		return out, c.proveWhole(out, added)
	}
	return out, c.proveFrame(out, written, added)
}

// proveFrame proves that what stands around the entries reads as before, and that
// those that were added are there.
func (c *Catalog) proveFrame(out, written []byte, added []catalog.Opportunity) error {
	p, ok := split(out)
	if !ok || p.count() != c.parts.count()+len(added) {
		return ErrUnsafe
	}
	frame := slices.Concat(out[:p.starts[0]], out[p.starts[p.count()-1]:])
	after := catalog.Open([]catalog.File{{Name: c.name, Data: frame}}, c.base)
	if items, ok := listOf(after.Docs[0], 0); !ok || len(items) != 1 {
		return ErrUnsafe
	}
	was, is := c.Known, after.Catalog
	if len(is.Causes) < len(was.Causes) || !sameButCauses(was, is) || !haveAll(is.Causes, was.Causes) {
		return ErrUnsafe
	}
	for from := 0; from < len(added); from += group {
		to := min(from+group, len(added))
		at := p.count() - len(added)
		text := slices.Concat(c.listKey(), out[p.starts[at+from]:p.starts[at+to]])
		read := catalog.Open([]catalog.File{{Name: c.name, Data: text}}, is).Catalog.Opportunities
		if !slices.EqualFunc(read, added[from:to], record.Same) {
			return ErrUnsafe
		}
	}
	if !bytes.Contains(out, bytes.TrimRight(written, "\r\n")) {
		return ErrUnsafe
	}
	return nil
}

func sameButCauses(was, is *catalog.Catalog) bool {
	return reflect.DeepEqual(was.Places, is.Places) && reflect.DeepEqual(was.Support, is.Support) && reflect.DeepEqual(was.Portals, is.Portals)
}

func haveAll(is, was []catalog.Cause) bool {
	for _, c := range was {
		if !slices.ContainsFunc(is, func(d catalog.Cause) bool { return reflect.DeepEqual(c, d) }) {
			return false
		}
	}
	return true
}

// proveWhole proves a file whose entries cannot be read by themselves.
func (c *Catalog) proveWhole(out []byte, added []catalog.Opportunity) error {
	want := map[string]catalog.Opportunity{}
	before, _ := catalog.Read(c.name, c.data, c.base)
	for _, o := range before.Opportunities {
		want[o.ID] = o
	}
	for id, o := range c.want {
		want[id] = o
	}
	for _, o := range added {
		want[o.ID] = o
	}
	after, _ := catalog.Read(c.name, out, c.base)
	if len(after.Opportunities) != len(want) {
		return ErrUnsafe
	}
	for _, o := range after.Opportunities {
		w, ok := want[o.ID]
		if !ok || !record.Same(o, w) {
			return ErrUnsafe
		}
	}
	return nil
}
