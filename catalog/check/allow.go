package check

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"aina/catalog/source"
)

// allowComments finds comments that silence warnings, and in them the codes: "# aina:
// allow CODE" in any case and with any spaces.
type allowComments struct {
	mark  *regexp.Regexp
	codes source.Words
}

func newAllowComments() allowComments {
	return allowComments{regexp.MustCompile(`(?i)^\s*#\s*aina\s*:\s*allow[\s:]+`), source.Words{Allowed: Codes()}}
}

// codesIn returns the codes that a line allows, and the byte at which they begin. It
// is false for a comment that allows nothing and for any other line.
func (a allowComments) codesIn(line string) (codes string, from int, ok bool) {
	if at := a.mark.FindStringIndex(line); at != nil {
		return line[at[1]:], at[1], true
	}
	return "", 0, false
}

// isSeparator reports the separators of codes.
func isSeparator(r rune) bool { return r == ' ' || r == ',' || r == ';' || r == '\t' }

// allowed reports whether a comment right above the line of a problem allows
// it. A comment may name several codes, and a line may have several comments.
func (a allowComments) allowed(d *source.Doc, p source.Problem) bool {
	for line := p.Line - 1; line > 0; line-- {
		s := d.SourceLine(line)
		if !strings.HasPrefix(strings.TrimSpace(s), "#") {
			return false
		}
		codes, _, _ := a.codesIn(s)
		for _, code := range strings.FieldsFunc(codes, isSeparator) {
			if strings.EqualFold(code, string(p.Code)) {
				return true
			}
		}
	}
	return false
}

// check warns of comments that allow an unknown code. Words after the
// first that is known are taken for the reason.
func (a allowComments) check(d *source.Doc) {
	if !d.Root().Exists() {
		return
	}
	for line := range d.Lines() {
		s := d.SourceLine(line + 1)
		codes, from, ok := a.codesIn(s)
		if !ok {
			continue
		}
		code := strings.FieldsFunc(codes, isSeparator)
		for i, c := range code {
			if _, known := Find(strings.ToLower(c)); known {
				continue
			}
			near := a.codes.Nearest(c)
			if i > 0 && near == "" {
				break
			}
			column := 1 + utf8.RuneCountInString(s[:from+strings.Index(codes, c)])
			at := source.Span{Line: line + 1, Column: column, EndColumn: column + utf8.RuneCountInString(c)}
			w := msgUnknownAllow
			if near != "" {
				w = source.Near(msgUnknownAllow)
			}
			d.Warn(at, UnknownAllow, w, "code", c, "near", near)
		}
	}
}
