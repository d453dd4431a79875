package check

import (
	"strings"

	"aina/catalog/source"
)

// allowMark begins what a comment has to say to silence a warning.
const allowMark = "aina: allow "

// allowed reports whether a comment right above the line of a problem says
// "# aina: allow CODE". Several codes may stand in one comment, and several
// comments above a line.
func allowed(d *source.Doc, p source.Problem) bool {
	for line := p.Line - 1; line > 0; line-- {
		comment, ok := strings.CutPrefix(strings.TrimSpace(d.SourceLine(line)), "#")
		if !ok {
			return false
		}
		codes, ok := strings.CutPrefix(strings.TrimSpace(comment), allowMark)
		if !ok {
			continue
		}
		for _, code := range strings.FieldsFunc(codes, func(r rune) bool { return r == ' ' || r == ',' }) {
			if source.Code(code) == p.Code {
				return true
			}
		}
	}
	return false
}
