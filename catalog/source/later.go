package source

import (
	"strings"

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
