package source

import (
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// quickly parses what nearly every catalog consists of, in a small part of the time
// that the parser of yaml.v3 takes: maps and lists below each other, texts on one
// line, texts in lines, and lists and maps in brackets on one line. It gives up,
// and ok is false, wherever anything else may be meant. Where it does not, its
// nodes are those of yaml.v3, but for their comments; tests compare the two.
func quickly(data []byte) (root *yaml.Node, ok bool) {
	if len(data) == 0 || data[len(data)-1] != '\n' || !isQuick(data) {
		return nil, false
	}
	q := &quick{text: string(data)}
	if !q.next() || q.done || q.indent != 0 {
		return nil, false
	}
	root, ok = q.block(0)
	return root, ok && q.done
}

// isQuick reports whether a text has none of the signs that mean something else
// to YAML wherever they stand, or that it does not have: tabs, carriage returns,
// the line ends of Unicode, wrong bytes.
func isQuick(data []byte) bool {
	for i := 0; i < len(data); {
		c := data[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\n' || c == 0x7f {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1, r < 0xa0, r == 0x2028, r == 0x2029, r == 0xfeff, r == 0xfffe, r == 0xffff:
			return false
		}
		i += n
	}
	return true
}

// quick is a text that is being parsed. Line is the next one with anything but a
// comment in it.
type quick struct {
	text   string
	at     int // offset of what comes after the line
	number int // of the line, from 1
	line   string
	indent int
	done   bool // there is no further line
	slab   []yaml.Node
}

// next goes on to the next line with anything but a comment in it.
func (q *quick) next() bool {
	for q.at < len(q.text) {
		line := q.rawLine()
		bare := strings.TrimLeft(line, " ")
		if bare != "" && bare[0] != '#' {
			q.line, q.indent = line, len(line)-len(bare)
			return q.indent > 0 || !strings.HasPrefix(line, "---") && !strings.HasPrefix(line, "...") && line[0] != '%'
		}
	}
	q.done = true
	return true
}

// rawLine takes the next line, whatever is in it.
func (q *quick) rawLine() string {
	end := q.at + strings.IndexByte(q.text[q.at:], '\n')
	line := q.text[q.at:end]
	q.at = end + 1
	q.number++
	return line
}

// node returns a node that begins at an offset in the line.
func (q *quick) node(kind yaml.Kind, style yaml.Style, tag string, offset int) *yaml.Node {
	if len(q.slab) == 0 {
		q.slab = make([]yaml.Node, 64)
	}
	n := &q.slab[0]
	q.slab = q.slab[1:]
	n.Kind, n.Style, n.Tag = kind, style, tag
	n.Line, n.Column = q.number, utf8.RuneCountInString(q.line[:offset])+1
	return n
}

// block parses what begins on the line in that column.
func (q *quick) block(indent int) (*yaml.Node, bool) {
	if isDash(q.line[indent:]) {
		return q.sequence(indent)
	}
	return q.mapping(indent)
}

func isDash(s string) bool { return len(s) > 1 && s[0] == '-' && s[1] == ' ' }

// sequence parses a list whose hyphens are in that column.
func (q *quick) sequence(indent int) (*yaml.Node, bool) {
	list := q.node(yaml.SequenceNode, 0, "!!seq", indent)
	for !q.done && q.indent == indent && isDash(q.line[indent:]) {
		at := indent + 1
		for at < len(q.line) && q.line[at] == ' ' {
			at++
		}
		if at == len(q.line) {
			return nil, false
		}
		var item *yaml.Node
		var ok bool
		if keyEnd(q.line[at:]) > 0 {
			q.indent = at // as if the key stood on a line of its own
			item, ok = q.mapping(at)
		} else {
			item, ok = q.value(at, indent)
		}
		if !ok {
			return nil, false
		}
		list.Content = append(list.Content, item)
	}
	return list, q.done || q.indent < indent || q.indent == indent && !isDash(q.line[indent:])
}

// keyEnd returns the length of a key that a text begins with and that a colon
// follows, 0 if there is none.
func keyEnd(s string) int {
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_':
		case i > 0 && (c >= '0' && c <= '9' || c == '-'):
		case i > 0 && i < 100 && c == ':' && (i+1 == len(s) || s[i+1] == ' '):
			return i
		default:
			return 0
		}
	}
	return 0
}

// mapping parses a map whose keys are in that column.
func (q *quick) mapping(indent int) (*yaml.Node, bool) {
	m := q.node(yaml.MappingNode, 0, "!!map", indent)
	for !q.done && q.indent == indent {
		n := keyEnd(q.line[indent:])
		if n == 0 {
			return nil, false
		}
		key := q.node(yaml.ScalarNode, 0, "", indent)
		key.Value = q.line[indent : indent+n]
		key.Tag = tagOf(key)
		at := indent + n + 1
		for at < len(q.line) && q.line[at] == ' ' {
			at++
		}
		var value *yaml.Node
		var ok bool
		if at == len(q.line) || q.line[at] == '#' {
			value, ok = q.below(indent)
		} else {
			value, ok = q.value(at, indent)
		}
		if !ok {
			return nil, false
		}
		m.Content = append(m.Content, key, value)
	}
	return m, q.done || q.indent < indent
}

// below parses the value that begins on the line after its key.
func (q *quick) below(indent int) (*yaml.Node, bool) {
	if !q.next() || q.done {
		return nil, false
	}
	if q.indent > indent || q.indent == indent && isDash(q.line[indent:]) {
		return q.block(q.indent)
	}
	return nil, false
}

// value parses a value on the line, and goes on to the next line. Indent is the
// column of the map or list that it is in.
func (q *quick) value(at, indent int) (*yaml.Node, bool) {
	if c := q.line[at]; c == '|' || c == '>' {
		return q.lines(at, indent)
	}
	n, end, ok := q.scalarOrFlow(at)
	if !ok {
		return nil, false
	}
	if rest := strings.TrimLeft(q.line[end:], " "); rest != "" && (rest[0] != '#' || len(rest) == len(q.line)-end) {
		return nil, false
	}
	// A deeper line would go on with the value.
	return n, q.next() && (q.done || q.indent <= indent)
}

// scalarOrFlow parses a value on one line, and returns where it ends.
func (q *quick) scalarOrFlow(at int) (n *yaml.Node, end int, ok bool) {
	switch q.line[at] {
	case '[':
		return q.flow(at, yaml.SequenceNode, "!!seq", ']')
	case '{':
		return q.flow(at, yaml.MappingNode, "!!map", '}')
	case '"', '\'':
		return q.quoted(at)
	}
	end = len(q.line)
	if i := strings.Index(q.line[at:], " #"); i >= 0 {
		end = at + i
	}
	s := strings.TrimRight(q.line[at:end], " ")
	if !isPlainStart(s) || strings.Contains(s, ": ") || s[len(s)-1] == ':' {
		return nil, 0, false
	}
	return q.plain(at, s), at + len(s), true
}

// isPlainStart reports whether a text can begin a plain value and nothing else.
func isPlainStart(s string) bool {
	if s == "" {
		return false
	}
	c := s[0]
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf || c == '+' || c == '(' || c == '/'
}

func (q *quick) plain(at int, s string) *yaml.Node {
	n := q.node(yaml.ScalarNode, 0, "", at)
	n.Value = s
	n.Tag = tagOf(n)
	return n
}

// tagOf returns the tag of a plain value. Most begin with a letter that only texts
// begin with.
func tagOf(n *yaml.Node) string {
	c := n.Value[0]
	if c >= utf8.RuneSelf || c == '(' || c == '/' || (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && strings.IndexByte("yYnNtTfFoO", c) < 0 {
		return "!!str"
	}
	return n.ShortTag()
}
