package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// Node is a value in a file. Its readers give the value and true, or report
// what is wrong at its place and return false; a node whose problem was reported
// already returns false silently.
type Node struct {
	d *Doc
	y *yaml.Node
}

// Root returns the node the file begins with; Exists is false where a file could
// not be read or holds nothing.
func (d *Doc) Root() Node { return Node{d, d.root} }

// Tree returns the nodes of the file as the parser made them, nil where there are
// none, for editing the bytes they were parsed from. They must not be changed.
func (d *Doc) Tree() *yaml.Node { return d.root }

// Exists reports whether there is a node.
func (n Node) Exists() bool { return n.y != nil }

// Doc returns the file the node is in.
func (n Node) Doc() *Doc { return n.d }

// IsNull reports whether there is no value: an empty one, ~ or null.
func (n Node) IsNull() bool {
	return n.y == nil || n.y.Kind == yaml.ScalarNode && n.y.Tag == "!!null" && n.y.Style == 0
}

// IsBad reports whether the node was reported already and is not to be read.
func (n Node) IsBad() bool { return n.y != nil && len(n.d.bad) > 0 && n.d.bad[n.y] }

// IsMap and IsList report the kinds that are no plain value.
func (n Node) IsMap() bool { return n.y != nil && n.y.Kind == yaml.MappingNode }

// IsList reports a list.
func (n Node) IsList() bool { return n.y != nil && n.y.Kind == yaml.SequenceNode }

// Raw returns a plain value as it is written, neither checked nor cleaned; it is
// for comparing, never for showing.
func (n Node) Raw() string {
	if n.y == nil || n.y.Kind != yaml.ScalarNode {
		return ""
	}
	return n.y.Value
}

// start is the place of the node without its end. The parser puts an empty
// value at the end of a file on a line that is not there: it is brought back.
func (n Node) start() Span {
	if last := len(n.d.lines.starts); n.y.Line > last {
		return Span{Line: last, Column: 1 + utf8.RuneCount(n.d.lines.text(last))}
	}
	return Span{Line: n.y.Line, Column: n.y.Column}
}

// LineNumber returns the line on which the node begins.
func (n Node) LineNumber() int { return n.start().Line }

// After reports whether n comes after m in the file.
func (n Node) After(m Node) bool { return m.start().before(n.start()) }

// Span returns the place of the node as far as its first line shows it: a value
// with its quotes, a list in brackets, a map by its first key.
func (n Node) Span() Span {
	s := n.start()
	s.EndColumn = s.Column + 1
	if n.d.Full() {
		return s
	}
	rest := n.d.lines.rest(s.Line, s.Column)
	rest = rest[:min(len(rest), maxSpan)]
	s.EndColumn = s.Column + max(1, n.width(rest))
	return s
}

// width counts the code points of the node on its first line.
func (n Node) width(rest []byte) int {
	y := n.y
	if len(rest) > 0 && (rest[0] == '&' || rest[0] == '!' || rest[0] == '*') && (y.Anchor != "" || y.Style&yaml.TaggedStyle != 0 || y.Kind == yaml.AliasNode) {
		end := bytes.IndexAny(rest, " \t,]}")
		if end < 0 {
			end = len(rest)
		}
		return utf8.RuneCount(rest[:end])
	}
	switch {
	case y.Kind == yaml.MappingNode && y.Style&yaml.FlowStyle == 0 && len(y.Content) > 0:
		k := Node{n.d, y.Content[0]}
		if k.y.Kind == yaml.ScalarNode && k.start() == n.start() {
			return k.width(rest)
		}
		return 1
	case y.Kind == yaml.MappingNode, y.Kind == yaml.SequenceNode && y.Style&yaml.FlowStyle != 0:
		return bracketWidth(rest)
	case y.Kind == yaml.SequenceNode:
		return 1
	case y.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		if end := bytes.IndexAny(rest, " \t"); end >= 0 {
			rest = rest[:end]
		}
		return utf8.RuneCount(rest)
	case y.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		return quoteWidth(rest)
	case strings.HasPrefix(string(rest), y.Value):
		return utf8.RuneCountInString(y.Value)
	}
	return signs(rest)
}

// quoteWidth measures a text in quotes that begins the line, or all of the line
// where the text goes on below.
func quoteWidth(rest []byte) int {
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] == '\\' && rest[0] == '"':
			i++
		case rest[i] == rest[0]:
			if rest[0] == '\'' && i+1 < len(rest) && rest[i+1] == '\'' {
				i++
				continue
			}
			return utf8.RuneCount(rest[:i+1])
		}
	}
	return signs(rest)
}

// bracketWidth measures what is in brackets in the same way.
func bracketWidth(rest []byte) int {
	depth := 0
	for i := 0; i < len(rest); i++ {
		switch rest[i] {
		case '[', '{':
			depth++
		case ']', '}':
			if depth--; depth <= 0 {
				return utf8.RuneCount(rest[:i+1])
			}
		case '"', '\'':
			if i > 0 && bytes.IndexByte([]byte("[{,: \t"), rest[i-1]) >= 0 {
				n := len(string([]rune(string(rest[i:]))[:quoteWidth(rest[i:])]))
				i += n - 1
			}
		}
	}
	return signs(rest)
}
