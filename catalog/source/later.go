package source

import (
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

// EachEntry gives the entries of a list in order, as [Node.Entries] does. Those that
// ParseBeside left for later are forgotten when read returns: nothing may keep one, or a node
// in it. They are parsed on all cores beside what read does with them. It returns false
// where something among them cannot be parsed so: then nothing counts, and the file has to be
// read again, with nothing left for later.
func (n Node) EachEntry(read func(Entry)) bool {
	if n.y != nil && n.y == n.d.later.list {
		return n.d.eachLater(read)
	}
	for _, e := range n.Entries() {
		read(e)
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

func (d *Doc) eachLater(read func(Entry)) bool {
	d.marks = slices.Grow(d.marks, d.later.count)
	values := d.later.values
	return d.later.each(d.lim, func(q *quick) bool {
		if values += q.values; values > d.lim.Values {
			return false
		}
		bad := len(d.bad)
		seen := map[string]int{}
		for _, y := range q.list.Content {
			d.walk(y, 3, seen)
			n := Node{d, y}
			number := d.Entry(n)
			switch {
			case n.IsNull():
				d.Report(n.Span(), WrongType, msgEmptyItem)
			default:
				if m, ok := n.Map(); ok {
					read(Entry{m, number})
				}
			}
		}
		if len(d.bad) > bad { // it knows some of these nodes
			q.nodes = nodes{}
		}
		return true
	})
}

// each parses the parts and gives them to use, in order, until that returns false, or until
// there is something in one that cannot be parsed quickly: then it returns false. Some are
// parsed ahead: as many as there are parsers, each of which has its own memory.
func (r items) each(lim Limits, use func(*quick) bool) bool {
	workers := min(runtime.GOMAXPROCS(0), len(r.parts))
	if workers < 2 {
		q := new(quick)
		for _, p := range r.parts {
			if !p.parse(q, lim, r.column) || !use(q) {
				return false
			}
		}
		return true
	}
	free := make(chan *quick, 2*workers)
	ahead := make([]chan *quick, cap(free)) // part i comes from i modulo their number
	for i := range ahead {
		free <- new(quick)
		ahead[i] = make(chan *quick, 1)
	}
	stop := make(chan struct{})
	var next atomic.Int64
	var all sync.WaitGroup
	defer all.Wait()
	defer close(stop)
	for range workers {
		all.Go(func() {
			for {
				select {
				case q := <-free:
					i := int(next.Add(1)) - 1
					if i >= len(r.parts) {
						return
					}
					if !r.parts[i].parse(q, lim, r.column) {
						q.list = nil
					}
					ahead[i%len(ahead)] <- q
				case <-stop:
					return
				}
			}
		})
	}
	for i := range r.parts {
		q := <-ahead[i%len(ahead)]
		if q.list == nil || !use(q) {
			return false
		}
		free <- q
	}
	return true
}
