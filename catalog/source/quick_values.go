package source

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// quoted parses a text in quotes that ends on its line.
func (q *quick) quoted(at int) (n *yaml.Node, end int, ok bool) {
	s := q.line[at+1:]
	if q.line[at] == '\'' {
		for i := 0; i < len(s); i++ {
			switch {
			case s[i] != '\'':
			case i+1 < len(s) && s[i+1] == '\'':
				i++
			default:
				n = q.node(yaml.ScalarNode, yaml.SingleQuotedStyle, "!!str", at)
				n.Value = strings.ReplaceAll(s[:i], "''", "'")
				return n, at + i + 2, true
			}
		}
		return nil, 0, false
	}
	escaped := false
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i++; i == len(s) || s[i] != '"' && s[i] != '\\' && s[i] != 'n' {
				return nil, 0, false
			}
			escaped = true
		case '"':
			n = q.node(yaml.ScalarNode, yaml.DoubleQuotedStyle, "!!str", at)
			if n.Value = s[:i]; escaped {
				n.Value = strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n").Replace(s[:i])
			}
			return n, at + i + 2, true
		}
	}
	return nil, 0, false
}

// flow parses a list or map in brackets on one line, with nothing in brackets in
// it.
func (q *quick) flow(at int, kind yaml.Kind, tag string, closing byte) (n *yaml.Node, end int, ok bool) {
	n = q.node(kind, yaml.FlowStyle, tag, at)
	since := len(q.open)
	i := q.spaces(at + 1)
	if i < len(q.line) && q.line[i] == closing {
		q.values++ // as the scan counts the end of the line
		return n, i + 1, true
	}
	for {
		if kind == yaml.MappingNode {
			length := keyEnd(q.line[i:])
			if length == 0 {
				return nil, 0, false
			}
			q.open = append(q.open, q.plain(i, q.line[i:i+length]))
			if i = q.spaces(i + length + 1); i == len(q.line) {
				return nil, 0, false
			}
		}
		item, to, ok := q.flowItem(i)
		if !ok {
			return nil, 0, false
		}
		q.open = append(q.open, item)
		switch i = q.spaces(to); {
		case i == len(q.line):
			return nil, 0, false
		case q.line[i] == closing:
			q.close(n, since)
			return n, i + 1, true
		case q.line[i] != ',' || i+1 == len(q.line) || q.line[i+1] != ' ':
			return nil, 0, false
		}
		if i = q.spaces(i + 1); i == len(q.line) {
			return nil, 0, false
		}
	}
}

// spaces returns the offset of the next sign that is no space.
func (q *quick) spaces(at int) int {
	for at < len(q.line) && q.line[at] == ' ' {
		at++
	}
	return at
}

func (q *quick) flowItem(at int) (n *yaml.Node, end int, ok bool) {
	if at == len(q.line) {
		return nil, 0, false
	}
	if c := q.line[at]; c == '"' || c == '\'' {
		return q.quoted(at)
	}
	end = at
	for end < len(q.line) && strings.IndexByte(",[]{}", q.line[end]) < 0 {
		if strings.IndexByte("#:&*!|>%@`?\"'", q.line[end]) >= 0 {
			return nil, 0, false
		}
		end++
	}
	s := strings.TrimRight(q.line[at:end], " ")
	if !isPlainStart(s) {
		return nil, 0, false
	}
	return q.plain(at, s), at + len(s), true
}

// lines parses a text in lines below its key, and goes on to the line after it.
func (q *quick) lines(at, indent int) (*yaml.Node, bool) {
	head := q.line[at:]
	style, folded := yaml.LiteralStyle, head[0] == '>'
	if folded {
		style = yaml.FoldedStyle
	}
	if len(head) > 2 || len(head) == 2 && head[1] != '-' {
		return nil, false
	}
	n := q.node(yaml.ScalarNode, style, "!!str", at)
	var b strings.Builder
	deep, blanks, from := -1, 0, q.start
	for q.at < len(q.text) {
		before, number := q.at, q.number
		line := q.rawLine()
		if q.at-from > q.lim.ScalarBytes || hasOdd(line) {
			return nil, false
		}
		bare := strings.TrimLeft(line, " ")
		column := len(line) - len(bare)
		switch {
		case bare == "":
			if deep < 0 || column > deep {
				return nil, false
			}
			blanks++
			continue
		case deep < 0 && column <= indent:
			return nil, false
		case deep < 0:
			deep = column
		case column < deep:
			q.at, q.number = before, number
			n.Value = b.String()
			if len(head) == 1 {
				n.Value += "\n"
			}
			return n, q.next() && (q.done || q.indent <= indent)
		}
		if folded && column > deep {
			return nil, false
		}
		switch {
		case b.Len() == 0:
		case !folded:
			b.WriteString(strings.Repeat("\n", blanks+1))
		case blanks == 0:
			b.WriteByte(' ')
		default:
			b.WriteString(strings.Repeat("\n", blanks))
		}
		blanks = 0
		b.WriteString(line[deep:])
	}
	if n.Value = b.String(); len(head) == 1 {
		n.Value += "\n"
	}
	q.done = true
	return n, deep >= 0 && strings.HasSuffix(q.text, "\n")
}
