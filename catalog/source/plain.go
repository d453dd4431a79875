package source

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// Items returns the items of a list, nil for any other node. Unlike List it
// reports nothing: it is for looking at a file again after it was read.
func (n Node) Items() []Node {
	if !n.IsList() {
		return nil
	}
	items := make([]Node, len(n.y.Content))
	for i, y := range n.y.Content {
		items[i] = Node{n.d, y}
	}
	return items
}

// Comment is a comment of a file, from its # to the end of its line.
type Comment struct {
	At   Span
	Text string
}

// Comments returns the comments of the file, in order.
func (d *Doc) Comments() []Comment {
	if d.root == nil {
		return nil
	}
	var all []Comment
	for _, c := range Comments(d.lines.src) {
		at := d.lines.at(c[0])
		text := strings.TrimRight(string(d.lines.src[c[0]:c[1]]), " \t")
		at.EndColumn = at.Column + utf8.RuneCountInString(text)
		all = append(all, Comment{at, text})
	}
	return all
}

// MayComment reports whether a word, in any case, begins something that may be a comment:
// a # and perhaps white space are before it. It is cheap: Comments parses every comment.
func (d *Doc) MayComment(word string) bool {
	for rest := d.lines.src; ; {
		at := bytes.IndexByte(rest, '#')
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
		if after := bytes.TrimLeftFunc(rest, unicode.IsSpace); len(after) >= len(word) && strings.EqualFold(string(after[:len(word)]), word) {
			return true
		}
	}
}

// IsFlow reports a list or a map in brackets.
func (n Node) IsFlow() bool { return n.y != nil && n.y.Style&yaml.FlowStyle != 0 }

// LastLine returns the last line on which a part of the node begins.
func (n Node) LastLine() int {
	last := n.y.Line
	for _, c := range n.y.Content {
		last = max(last, Node{n.d, c}.LastLine())
	}
	return last
}

// IsPlain reports a value without quotes that is no list, no map and not null.
func (n Node) IsPlain() bool {
	return n.y != nil && n.y.Kind == yaml.ScalarNode && n.y.Style == 0 && !n.IsNull()
}

// CutOff reports whether a plain text was probably meant to continue: after it
// come a space and a # without a space after it, as in "Room #5", of which
// YAML reads "Room".
func (n Node) CutOff() bool {
	if !n.IsPlain() {
		return false
	}
	return cutComment(n.behind())
}

// CommentedOut returns the place of a text that was meant to be the value of the key
// but begins with a # and so is a comment, as in "room: #5".
func (f Field) CommentedOut() (Span, bool) {
	if !f.Value.IsNull() || f.Value.IsPlain() || f.Key.y.Style != 0 {
		return Span{}, false
	}
	l := f.Key.d.lines
	after, ok := bytes.CutPrefix(l.rest(f.Key.y.Line, f.Key.y.Column), []byte(f.Name))
	if !ok {
		return Span{}, false
	}
	after, ok = bytes.CutPrefix(after, []byte(":"))
	if !ok || !cutComment(after) {
		return Span{}, false
	}
	line := l.text(f.Key.y.Line)
	at := Span{Line: f.Key.y.Line, Column: 1 + utf8.RuneCount(line[:len(line)-len(bytes.TrimLeft(after, " \t"))])}
	return f.Key.d.lineFrom(at), true
}

func cutComment(rest []byte) bool {
	after, found := bytes.CutPrefix(bytes.TrimLeft(rest, " \t"), []byte("#"))
	return found && len(after) > 0 && after[0] != ' ' && after[0] != '\t' && len(rest) > 0 && (rest[0] == ' ' || rest[0] == '\t')
}

// behind returns what follows a plain value on the line where it ends.
func (n Node) behind() []byte {
	line := n.y.Line
	rest := n.d.lines.rest(line, n.y.Column)
	if after, ok := bytes.CutPrefix(rest, []byte(n.y.Value)); ok { // as nearly always
		return after
	}
	words := strings.Fields(n.y.Value)
	for _, word := range words {
		for len(bytes.TrimLeft(rest, " \t")) == 0 {
			if line++; line > len(n.d.lines.starts) {
				return nil
			}
			rest = n.d.lines.text(line)
		}
		after, ok := bytes.CutPrefix(bytes.TrimLeft(rest, " \t"), []byte(word))
		if !ok {
			return nil
		}
		rest = after
	}
	return rest
}

// YAML11Meaning returns what a plain text means to programs that read YAML 1.1, or
// "": a yes or no, or a number in another base.
func (n Node) YAML11Meaning() string {
	if !n.IsPlain() || len(n.y.Value) > 20 {
		return ""
	}
	switch strings.ToLower(n.y.Value) {
	case "yes", "y", "on", "true":
		return "true"
	case "no", "n", "off", "false":
		return "false"
	}
	return yaml11Number(n.y.Value)
}

// yaml11Number reads octal numbers such as 010 and numbers in base 60 such as
// 12:30, neither of which YAML 1.2 knows.
func yaml11Number(s string) string {
	hours, minutes, found := strings.Cut(s, ":")
	if found && IsDigits(hours) && hours[0] != '0' && len(hours) < 6 && len(minutes) == 2 && IsDigits(minutes) && minutes < "60" {
		h, _ := strconv.Atoi(hours)
		m, _ := strconv.Atoi(minutes)
		return strconv.Itoa(60*h + m)
	}
	if len(s) < 2 || s[0] != '0' || len(s) > 12 || !IsDigits(s) {
		return ""
	}
	n, err := strconv.ParseInt(s, 8, 64)
	if err != nil { // an 8 or a 9 in it: YAML 1.2 drops the zeros
		return strings.TrimLeft(s, "0")
	}
	return strconv.FormatInt(n, 10)
}
