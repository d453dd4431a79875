package check

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"aina/catalog/source"
)

// allowForm is a comment that silences warnings, and in it the codes: "# aina: allow
// CODE" in any case and with any spaces.
var allowForm = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)^#\s*aina\s*:\s*allow[\s:]+`) })

// allowComments are the comments of a file that silence warnings, by line.
type allowComments struct {
	d      *source.Doc
	byLine map[int][]source.Comment
	heads  []head
}

// head is what is in brackets, by its lines, and the line on which it would stand if
// it had no line breaks: that of its key or its hyphen. Formatters break brackets and
// join them, and what a comment allowed before it allows after.
type head struct{ first, last, line int }

func newAllowComments(d *source.Doc) *allowComments {
	a := &allowComments{d: d, byLine: map[int][]source.Comment{}}
	if !d.MayComment("aina") {
		return a
	}
	for _, c := range d.Comments() {
		if allowForm().MatchString(c.Text) {
			a.byLine[c.At.Line] = append(a.byLine[c.At.Line], c)
		}
	}
	if len(a.byLine) > 0 {
		a.gather(d.Root(), 0)
	}
	return a
}

// entry finds what is in brackets in an entry.
func (a *allowComments) entry(m source.Map) {
	if len(a.byLine) > 0 {
		a.gather(m.Node, m.LineNumber())
	}
}

// gather finds what is in brackets in a value whose key, or else it, is on a line. At the
// top of a file, where the line is 0, it passes the opportunities by: entry gets each.
func (a *allowComments) gather(n source.Node, line int) {
	if n.IsFlow() {
		a.heads = append(a.heads, head{n.Span().Line, n.LastLine(), line})
	}
	for _, item := range n.Items() {
		a.gather(item, item.Span().Line)
	}
	if n.IsMap() {
		for _, f := range (source.Map{Node: n}).Fields() {
			if line > 0 || f.Name != opportunities {
				a.gather(f.Value, f.Key.Span().Line)
			}
		}
	}
}

// allowed reports whether a comment allows a problem: above its line, or behind what
// stands there. A comment may name several codes, and a line may have several comments.
func (a *allowComments) allowed(p source.Problem) bool {
	if len(a.byLine) == 0 {
		return false
	}
	if a.above(p.Line, p.Code) {
		return true
	}
	return slices.ContainsFunc(a.heads, func(h head) bool {
		return h.first <= p.Line && p.Line <= h.last && h.line > 0 && h.line < p.Line && a.above(h.line, p.Code)
	})
}

// above reports whether a comment on a line, or right above it, names a code.
func (a *allowComments) above(line int, code source.Code) bool {
	if a.names(line, code) {
		return true
	}
	indent := indentOf(a.d.SourceLine(line))
	for blank := false; line > 1; {
		line--
		s := strings.TrimSpace(a.d.SourceLine(line))
		bare := strings.TrimSpace(strings.TrimPrefix(s, "-"))
		switch {
		case s == "" && !blank:
			blank = true // formatters put empty lines after comments
			continue
		case bare != s && (bare == "" || bare[0] == '#'): // the hyphen of the entry
		case s == "" || s[0] != '#' || blank && indentOf(a.d.SourceLine(line)) != indent:
			return false
		}
		if a.names(line, code) {
			return true
		}
	}
	return false
}

// indentOf counts the columns before the first sign of a line, hyphens of lists too.
func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

// names reports whether a comment on a line names a code.
func (a *allowComments) names(line int, code source.Code) bool {
	return slices.ContainsFunc(a.byLine[line], func(c source.Comment) bool {
		return slices.ContainsFunc(codesOf(c.Text), func(s string) bool { return strings.EqualFold(s, string(code)) })
	})
}

// codesOf returns the words of a comment that may be codes.
func codesOf(comment string) []string {
	return strings.FieldsFunc(comment[allowForm().FindStringIndex(comment)[1]:], isSeparator)
}

// isSeparator reports the separators of codes.
func isSeparator(r rune) bool { return r == ' ' || r == ',' || r == ';' || r == '\t' }

// check warns of comments that allow an unknown code. Words after the
// first that is known are taken for the reason.
func (a *allowComments) check() {
	if !a.d.Root().Exists() {
		return
	}
	words := source.Words{Allowed: Codes()}
	for line := range a.d.Lines() {
		for _, c := range a.byLine[line+1] {
			a.checkCodes(c, words)
		}
	}
}

func (a *allowComments) checkCodes(c source.Comment, words source.Words) {
	from := allowForm().FindStringIndex(c.Text)[1]
	for i, code := range codesOf(c.Text) {
		if slices.Contains(words.Allowed, strings.ToLower(code)) {
			continue
		}
		near := words.Nearest(code)
		if i > 0 && near == "" {
			break
		}
		at := c.At
		at.Column += utf8.RuneCountInString(c.Text[:from+strings.Index(c.Text[from:], code)])
		at.EndColumn = at.Column + utf8.RuneCountInString(code)
		w := msgUnknownAllow
		if near != "" {
			w = source.Near(msgUnknownAllow)
		}
		a.d.Warn(at, UnknownAllow, w, "code", code, "near", near)
	}
}
