package desk

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// flowStyle is how a file writes what is in brackets.
type flowStyle struct {
	json    bool   // keys and texts are in double quotes
	tight   bool   // nothing follows a comma or a colon: {"id":"a"}
	pad     string // inside of braces: " " for { id: a }
	newline string
	deep    bool // lists and maps in an entry have lines of their own too
}

// styleOf looks at brackets that are there already: those of a map with keys, or
// of a list of such maps; else at all that the file begins with.
func (s *sheet) styleOf(n *yaml.Node) flowStyle {
	m := n
	if m.Kind == yaml.SequenceNode && len(m.Content) > 0 {
		m = m.Content[len(m.Content)-1]
	}
	if m.Kind != yaml.MappingNode || m.Style&yaml.FlowStyle == 0 || len(m.Content) == 0 {
		m = s.root
	}
	style := flowStyle{newline: s.newline(), json: s.isJSON()}
	if m.Kind != yaml.MappingNode || m.Style&yaml.FlowStyle == 0 || len(m.Content) == 0 {
		return style
	}
	key := m.Content[0]
	style.json = key.Style&yaml.DoubleQuotedStyle != 0
	style.deep = style.json
	if from := s.offset(m.Line, m.Column); from+1 < len(s.data) && s.data[from+1] == ' ' {
		style.pad = " "
	}
	if _, to, ok := s.token(key); ok && to+1 < len(s.data) && s.data[to] == ':' {
		style.tight = !isBlank(s.data[to+1])
	}
	return style
}

// isJSON reports a file that programs may read as JSON: no comments in it.
func (s *sheet) isJSON() bool {
	if s.json == 0 {
		s.json = -1
		if json.Valid(bytes.TrimPrefix(s.data, []byte("\xef\xbb\xbf"))) {
			s.json = 1
		}
	}
	return s.json > 0
}

// value writes a value as it stands in brackets, on one line.
func (f flowStyle) value(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		var parts []string
		for i := 0; i+1 < len(n.Content); i += 2 {
			parts = append(parts, f.pair(n.Content[i].Value, f.value(n.Content[i+1])))
		}
		if len(parts) == 0 {
			return "{}"
		}
		return "{" + f.pad + strings.Join(parts, f.comma()) + f.pad + "}"
	case yaml.SequenceNode:
		var parts []string
		for _, c := range n.Content {
			parts = append(parts, f.value(c))
		}
		return "[" + strings.Join(parts, f.comma()) + "]"
	}
	return f.scalar(n)
}

func (f flowStyle) comma() string {
	if f.tight {
		return ","
	}
	return ", "
}

// pair writes a key and its written value.
func (f flowStyle) pair(key, value string) string {
	colon := ": "
	if f.tight {
		colon = ":"
	}
	if f.json {
		return string(jsonOf(key)) + colon + value
	}
	return key + colon + value
}

// scalar writes a text, a number, or true or false.
func (f flowStyle) scalar(n *yaml.Node) string {
	switch {
	case n.Tag == "!!null":
		return "null"
	case f.json && n.Style == 0 && n.Tag != "!!str" && json.Valid([]byte(n.Value)):
		return n.Value
	case f.json:
		return string(jsonOf(n.Value))
	case isLiteral(n):
		return n.Value
	}
	return flowScalar(n.Value)
}

// isLiteral reports a value that is no text and needs no quotes: a number, a day,
// true or false.
func isLiteral(n *yaml.Node) bool {
	return n.Style == 0 && (n.Tag == "!!int" || n.Tag == "!!float" || n.Tag == "!!bool" || n.Tag == "!!timestamp")
}

// lines writes a map with each key on its own line, and so on within it where the
// file does that. Its first line is not indented.
func (f flowStyle) lines(n *yaml.Node, indent, step string) string {
	inner := indent + step
	var parts []string
	open, end := "{", "}"
	switch {
	case len(n.Content) == 0 || n.Kind == yaml.ScalarNode:
		return f.value(n)
	case n.Kind == yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			value := f.value(n.Content[i+1])
			if f.deep {
				value = f.lines(n.Content[i+1], inner, step)
			}
			parts = append(parts, f.pair(n.Content[i].Value, value))
		}
	default:
		open, end = "[", "]"
		for _, c := range n.Content {
			parts = append(parts, f.lines(c, inner, step))
		}
	}
	return open + f.newline + inner + strings.Join(parts, ","+f.newline+inner) + f.newline + indent + end
}

// lead returns the blanks that the line of an offset begins with, and whether
// nothing else precedes the offset on it.
func (s *sheet) lead(offset int) (blanks string, alone bool) {
	start := s.starts[s.lineOf(offset)-1]
	before := s.data[start:offset]
	rest := bytes.TrimLeft(before, " \t")
	return string(before[:len(before)-len(rest)]), len(rest) == 0
}

// lineEnd returns the end of the line of an offset, and whether nothing but blanks
// and a comment follows the offset on it.
func (s *sheet) lineEnd(offset int) (end int, alone bool) {
	end = len(s.data)
	if n := s.lineOf(offset); n < len(s.starts) {
		end = s.starts[n]
	}
	for end > offset && (s.data[end-1] == '\n' || s.data[end-1] == '\r') {
		end--
	}
	rest := bytes.TrimLeft(s.data[offset:end], " \t")
	return end, len(rest) == 0 || rest[0] == '#' && len(rest) < end-offset
}

// flowText is a part to be written in brackets: the lines of comments above it, the
// part, and the comment behind it.
type flowText struct {
	above  []string
	text   string
	behind string
}

// lines writes parts, each on its own line, with commas between and, if there is to be
// one, after the last. The first line is not indented.
func lines(parts []flowText, lead, newline string, comma bool) string {
	var out strings.Builder
	for i, p := range parts {
		for _, c := range append(p.above, p.text) {
			if out.Len() > 0 {
				out.WriteString(newline + lead)
			}
			out.WriteString(c)
		}
		if i+1 < len(parts) || comma {
			out.WriteString(",")
		}
		if p.behind != "" {
			out.WriteString("  " + p.behind)
		}
	}
	return out.String()
}

// hasComments reports comments, which need lines.
func hasComments(parts []flowText) bool {
	return slices.ContainsFunc(parts, func(p flowText) bool { return len(p.above) > 0 || p.behind != "" })
}

func texts(parts []flowText) []string {
	var all []string
	for _, p := range parts {
		all = append(all, p.text)
	}
	return all
}

// after adds parts to brackets, after one of their parts, or after the opening one
// where there are none. Each is put on its own line where the part has one, or where
// there are comments to be written.
func (s *sheet) after(f flow, part int, parts []flowText, style flowStyle) []Edit {
	if len(parts) == 0 {
		return nil
	}
	if part < 0 {
		return s.within(f, parts, style)
	}
	end := f.parts[part][1]
	last := part == len(f.parts)-1
	lead, alone := s.lead(f.parts[part][0])
	tail := end // after the comma
	if !last || f.comma > 0 {
		tail = end + bytes.IndexByte(s.data[end:], ',') + 1
		if last {
			tail = f.comma + 1
		}
	}
	eol, free := s.lineEnd(tail)
	switch {
	case alone && free:
		rows := style.newline + lead + lines(parts, lead, style.newline, tail > end)
		if tail > end {
			return []Edit{{eol, eol, rows}}
		}
		return []Edit{{end, end, ","}, {eol, eol, rows}}
	case hasComments(parts) && last:
		lead += s.step()
		return []Edit{{end, end, "," + style.newline + lead + lines(parts, lead, style.newline, false) + style.newline + lead}}
	}
	return []Edit{{end, end, style.comma() + strings.Join(texts(parts), style.comma())}}
}

// within adds parts to brackets that hold nothing, or only comments.
func (s *sheet) within(f flow, parts []flowText, style flowStyle) []Edit {
	nl := style.newline
	lead, _ := s.lead(f.from)
	inner := lead + s.step()
	if bytes.ContainsAny(s.data[f.from:f.to], "\r\n") {
		start := s.starts[s.lineOf(f.to-1)-1]
		if _, alone := s.lead(f.to - 1); alone {
			return []Edit{{start, start, inner + lines(parts, inner, nl, false) + nl}}
		}
		return []Edit{{f.to - 1, f.to - 1, strings.Join(texts(parts), style.comma())}}
	}
	if _, alone := s.lead(f.from); alone || hasComments(parts) || strings.Contains(parts[0].text, nl) {
		return []Edit{{f.from + 1, f.to - 1, nl + inner + lines(parts, inner, nl, false) + nl + lead}}
	}
	return []Edit{{f.from + 1, f.to - 1, strings.Join(texts(parts), style.comma())}}
}

// step is how much deeper a file indents what is within something else.
func (s *sheet) step() string {
	for _, start := range s.starts[min(1, len(s.starts)-1):] {
		rest := bytes.TrimLeft(s.data[start:], " \t")
		if n := len(s.data) - start - len(rest); n > 0 && len(rest) > 0 && rest[0] != '#' && rest[0] != '\n' && rest[0] != '\r' {
			return string(s.data[start : start+n])
		}
	}
	return "  "
}
