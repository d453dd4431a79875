package source

import (
	"maps"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"gopkg.in/yaml.v3"
)

// EachEntry gives the entries of a list in order, as [Node.Entries] does, first to read and
// then, with what that made of it, to join. Those that ParseBeside left for later are parsed
// and read on all cores, in parts: newRead makes a read for each core, which may change nothing
// that others use. An entry is forgotten when join returns: nothing may keep one, or a node in
// it. What read is given is in a document that has this part of the file alone. With 100,000
// entries that takes half of the time that reading them one after the other beside the parsers
// takes.
//
// It returns false where something among them cannot be parsed so: then nothing counts, and
// the file has to be read again, with nothing left for later.
func EachEntry[T any](list Node, newRead func() func(Entry, *T), join func(Entry, *T)) bool {
	if list.y != nil && list.y == list.d.later.list {
		l := later[T]{d: list.d, join: join}
		return l.each(newRead)
	}
	read, made := newRead(), new(T)
	for _, e := range list.Entries() {
		read(e, made)
		join(e, made)
	}
	return true
}

// later is the items of a document that are read at last.
type later[T any] struct {
	d      *Doc
	join   func(Entry, *T)
	values int
	errors atomic.Int64 // of d: no fewer than that will have been found before any other part
}

// portion is a part that is being read.
type portion[T any] struct {
	quick
	whole bool // it was parsed
	doc   Doc
	items []item
	made  []T // of each item
}

// item is an item of a part.
type item struct {
	Entry     // Exists says whether it is one
	found int // up to where the problems of the part are those of the items up to here
}

// each reads the parts, and joins them in order, until there is something in one that cannot
// be parsed quickly: then it returns false. Some are read ahead: twice as many as there are
// cores where there are many. Each has its own memory.
func (l *later[T]) each(newRead func() func(Entry, *T)) bool {
	parts := l.d.later.parts
	l.values = l.d.later.values
	l.d.marks = slices.Grow(l.d.marks, l.d.later.count)
	workers := min(runtime.GOMAXPROCS(0), len(parts))
	free := make(chan *portion[T], max(workers, min(2*workers, len(parts)/4)))
	ahead := make([]chan *portion[T], cap(free)) // part i comes from i modulo their number
	for i := range ahead {
		free <- new(portion[T])
		ahead[i] = make(chan *portion[T], 1)
	}
	stop := make(chan struct{})
	var next atomic.Int64
	var all sync.WaitGroup
	defer all.Wait()
	defer close(stop)
	for range workers {
		all.Go(func() {
			read := newRead()
			for {
				select {
				case p := <-free:
					i := int(next.Add(1)) - 1
					if i >= len(parts) {
						return
					}
					l.read(p, parts[i], read)
					ahead[i%len(ahead)] <- p
				case <-stop:
					return
				}
			}
		})
	}
	for i := range parts {
		p := <-ahead[i%len(ahead)]
		if !l.take(p) {
			return false
		}
		free <- p
	}
	return true
}

// read parses a part and reads its items.
func (l *later[T]) read(p *portion[T], of part, read func(Entry, *T)) {
	if p.whole = of.parse(&p.quick, l.d.lim, l.d.later.column); !p.whole {
		return
	}
	lines := &lines{src: l.d.lines.src, starts: l.d.lines.starts} // it notes where it searched last
	p.doc = Doc{file: l.d.file, lim: l.d.lim, lines: lines, root: l.d.root, bad: map[*yaml.Node]bool{}, errors: int(l.errors.Load())}
	d, seen := &p.doc, map[string]int{}
	p.items = p.items[:0]
	if n := len(p.list.Content); n > len(p.made) {
		p.made = make([]T, n)
	}
	for i, y := range p.list.Content {
		d.walk(y, 3, seen)
		n := Node{d, y}
		it := item{Entry: Entry{Number: d.Entry(n)}}
		if n.IsNull() {
			d.Report(n.Span(), WrongType, msgEmptyItem)
		} else if m, ok := n.Map(); ok {
			it.Map = m
			read(it.Entry, &p.made[i])
		}
		it.found = len(d.found)
		p.items = append(p.items, it)
	}
}

// take joins the items of a part to the document. It returns false where they cannot be.
func (l *later[T]) take(p *portion[T]) bool {
	if l.values += p.values; !p.whole || l.values > l.d.lim.Values {
		return false
	}
	d, from := l.d, 0
	if len(p.doc.bad) > 0 { // it knows some of these nodes
		maps.Copy(d.bad, p.doc.bad)
		p.nodes = nodes{}
	}
	for i, it := range p.items {
		d.marks = append(d.marks, p.doc.marks[it.Number])
		for _, f := range p.doc.found[from:it.found] {
			d.note(f)
		}
		if from = it.found; it.Exists() {
			l.join(Entry{Map{Node{d, it.y}}, len(d.marks) - 1}, &p.made[i])
		}
	}
	l.errors.Store(int64(d.errors))
	return true
}
