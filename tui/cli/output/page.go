package output

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"aina/catalog/locale/words"
)

// pageWidth is how many columns a page of help has: those of an old terminal.
const pageWidth = 78

// Page is a page of help, which is written line by line.
type Page struct{ bytes.Buffer }

// Blank writes an empty line.
func (p *Page) Blank() { p.WriteByte('\n') }

// Heading writes a heading with a colon.
func (p *Page) Heading(s string) { fmt.Fprintf(p, "%s:\n", s) }

// Line writes one indented line.
func (p *Page) Line(s string) { fmt.Fprintf(p, "  %s\n", s) }

// Paragraph writes a paragraph, wrapped, and an empty line.
func (p *Page) Paragraph(s string) {
	fmt.Fprintf(p, "%s\n\n", strings.Join(wrap(s, pageWidth), "\n"))
}

// maxNameWidth is how wide a name may be that has its text beside it.
const maxNameWidth = 22

// Table writes names and, beside or below them, what they mean.
func (p *Page) Table(rows []words.CLILine) {
	wide := 0
	for _, r := range rows {
		if n := ansi.StringWidth(r.Name); n <= maxNameWidth {
			wide = max(wide, n)
		}
	}
	indent := strings.Repeat(" ", wide+4)
	for _, r := range rows {
		lines := wrap(r.Text, pageWidth-wide-4)
		if n := ansi.StringWidth(r.Name); n <= wide {
			p.Line(r.Name + strings.Repeat(" ", wide-n+2) + lines[0])
			lines = lines[1:]
		} else {
			p.Line(r.Name)
		}
		for _, l := range lines {
			fmt.Fprintf(p, "%s%s\n", indent, l)
		}
	}
	p.Blank()
}

// wrap breaks a paragraph only at spaces, so that a flag is never split.
func wrap(s string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(s) {
		n := ansi.StringWidth(word)
		if line != "" && used+1+n > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+n
	}
	return append(lines, line)
}
