package check

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"aina/catalog/source"
)

// allowing finds comments that silence warnings, and in them the codes: "# aina:
// allow CODE" in any case and with any spaces.
type allowing struct {
	mark  *regexp.Regexp
	codes source.Words
}

func newAllowing() allowing {
	return allowing{regexp.MustCompile(`(?i)^\s*#\s*aina\s*:\s*allow[\s:]+`), source.Words{Allowed: Codes()}}
}

// of gives the codes that a line allows, and the byte at which they begin. It
// is false for a comment that allows nothing, and for a line that is none.
func (a allowing) of(line string) (codes string, from int, ok bool) {
	if at := a.mark.FindStringIndex(line); at != nil {
		return line[at[1]:], at[1], true
	}
	return "", 0, false
}

// isBetween reports what stands between codes.
func isBetween(r rune) bool { return r == ' ' || r == ',' || r == ';' || r == '\t' }

// allowed reports whether a comment right above the line of a problem allows
// it. Several codes may stand in one comment, and several comments above a line.
func (a allowing) allowed(d *source.Doc, p source.Problem) bool {
	for line := p.Line - 1; line > 0; line-- {
		s := d.SourceLine(line)
		if !strings.HasPrefix(strings.TrimSpace(s), "#") {
			return false
		}
		codes, _, _ := a.of(s)
		for _, code := range strings.FieldsFunc(codes, isBetween) {
			if strings.EqualFold(code, string(p.Code)) {
				return true
			}
		}
	}
	return false
}

// look warns of comments that allow what no rule forbids. Words behind the
// first that is known are taken for the reason.
func (a allowing) look(d *source.Doc) {
	if !d.Root().Exists() {
		return
	}
	for line := range d.Lines() {
		s := d.SourceLine(line + 1)
		codes, from, ok := a.of(s)
		if !ok {
			continue
		}
		code := strings.FieldsFunc(codes, isBetween)
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
