package check

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
)

// pageWidth is how wide explanations are written, in cells.
const pageWidth = 78

// Explain writes what a rule means, why it matters and how to fix what breaks
// it, with an example, its problems, and the example fixed.
func (r Rule) Explain(lang catalog.Lang) []byte {
	p := newPage(lang)
	p.rule(r)
	return p.Bytes()
}

// page grows line by line.
type page struct {
	bytes.Buffer
	lang  catalog.Lang
	words *words.Reference
}

func newPage(lang catalog.Lang) *page {
	return &page{lang: lang, words: locale.In(lang).Reference()}
}

func (p *page) rule(r Rule) {
	w, about := p.words, r.In(p.lang)
	fmt.Fprintf(p, "%s (%s, %s)\n\n", r.Code, r.Severity.In(p.lang), w.Classes[string(r.Class)])
	p.paragraph("", about.Means)
	p.paragraph("", w.Matters+" "+about.Matters)
	p.paragraph("", w.Mend+" "+about.Mend)
	p.quote(w.Wrong, visibleLines(r.Bad))
	p.quote(w.Says, string(checkExample(r.Bad).Text(p.lang)))
	p.quote(w.Right, visibleLines(r.Good))
}

// visibleLines makes an example fit to be printed.
func visibleLines(s string) string {
	var out strings.Builder
	for line := range strings.Lines(s) {
		out.WriteString(strings.TrimRight(visible(strings.TrimSuffix(line, "\n")), " ") + "\n")
	}
	return out.String()
}

// quote writes lines as they are, indented under a word.
func (p *page) quote(head, lines string) {
	fmt.Fprintf(p, "%s\n", head)
	for line := range strings.Lines(lines) {
		fmt.Fprintf(p, "    %s\n", strings.TrimSuffix(line, "\n"))
	}
	p.WriteByte('\n')
}

// head writes a heading with a line under it.
func (p *page) head(s string) {
	fmt.Fprintf(p, "%s\n%s\n\n", s, strings.Repeat("=", uniseg.StringWidth(s)))
}

// paragraph writes a text, broken at spaces, and an empty line.
func (p *page) paragraph(indent, s string) {
	line, used := "", 0
	for word := range strings.FieldsSeq(s) {
		n := uniseg.StringWidth(word)
		if line != "" && used+1+n > pageWidth-len(indent) {
			fmt.Fprintf(p, "%s%s\n", indent, line)
			line, used = "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+n
	}
	fmt.Fprintf(p, "%s%s\n\n", indent, line)
}
