package source

import (
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"gopkg.in/yaml.v3"
)

// items are the items of a list that were left for later.
type items struct {
	list   *yaml.Node
	column int    // of the hyphens, from 0
	parts  []part // in order
	count  int    // of items, where nothing unusual is among them
	values int    // in the rest of the file
}

// part is some items of a list, from the first line of one to the last of another.
type part struct {
	text string
	line int // the number of the line before it
}

// partBytes is about how long a part is: small enough to be forgotten soon, large enough
// to be worth a word between two cores.
const partBytes = 32 << 10

// leave leaves the items of the list that begins on the line, and goes on behind it. It ends
// where a line stands further left, or in the same column with no hyphen: nothing that is
// parsed quickly has such a line within.
func (q *quick) leave() (*yaml.Node, bool) {
	n := q.node(yaml.SequenceNode, 0, "!!seq", q.indent)
	r := &q.rest
	r.list, r.column = n, q.indent
	from, line := q.start, q.number-1
	for !q.done && (q.indent > r.column || q.indent == r.column && isDash(q.line[q.indent:])) {
		if q.indent == r.column {
			r.count++
			if q.start-from >= partBytes {
				r.parts = append(r.parts, part{q.text[from:q.start], line})
				from, line = q.start, q.number-1
			}
		}
		q.skip()
	}
	end := len(q.text)
	if !q.done {
		end = q.start
	}
	r.parts = append(r.parts, part{q.text[from:end], line})
	return n, q.done || q.isPlain()
}

// parse parses the items of a part to q.list: by yaml.v3 if there is something unusual in
// it. A part that parses for itself is the same in its list, as nothing in a list goes on
// behind an item; where one does not, the whole file has to be parsed.
func (p part) parse(q *quick, lim Limits, column int) bool {
	q.nodes.reset()
	*q = quick{text: p.text, number: p.line, lim: lim, depth: 1, nodes: q.nodes, open: q.open[:0]}
	if q.next() && !q.done && q.indent == column {
		if list, ok := q.sequence(column); ok && q.done {
			q.list = list
			return true
		}
	}
	data := []byte(p.text)
	lim.Depth-- // it is in a map
	s := scan(data, lim)
	if s.tooDeep >= 0 || s.tooLong >= 0 || s.tooMany >= 0 || s.percent >= 0 || s.oddSpace >= 0 || s.document >= 0 {
		return false
	}
	root, err := parseYAML(data)
	q.list, q.values = root, s.values+1
	return err == nil && root != nil && root.Kind == yaml.SequenceNode && move(root, p.line, strings.Count(p.text, "\n"))
}

// move adds to the lines of a tree. It returns false where one is beyond the last: the
// parser puts some of what is not there behind the end.
func move(n *yaml.Node, lines, last int) bool {
	if n.Line > last {
		return false
	}
	n.Line += lines
	for _, c := range n.Content {
		if !move(c, lines, last) {
			return false
		}
	}
	return true
}

// Later counts the items that a list has left for later, which it does not have yet.
func (n Node) Later() int {
	if n.y == nil || n.y != n.d.later.list {
		return 0
	}
	return n.d.later.count
}

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
