package export

import (
	"fmt"
	"strings"

	"aina/catalog"
	"aina/catalog/text"
)

// Markdown writes a plan as a page that is also easy to read as plain text.
func Markdown(p Plan, lang catalog.Lang) []byte { return pageOf(p, lang).markdown() }

// markdown writes a page.
func (p page) markdown() []byte {
	m := &markdown{}
	m.heading(1, p.Title)
	m.paragraph(p.Date)
	m.paragraph(p.Note)
	for _, s := range p.Sections {
		if s.Fresh {
			m.line("---\n")
		}
		m.heading(2, s.Head)
		m.blocks(s.Blocks)
		for _, p := range s.Parts {
			m.heading(3, p.Head)
			m.blocks(p.Blocks)
		}
	}
	m.line("---\n")
	m.paragraph(p.Foot)
	return []byte(m.String())
}

// markdown is a Markdown page, which is written block by block.
type markdown struct{ strings.Builder }

func (m *markdown) line(s string) { fmt.Fprintln(m, s) }

func (m *markdown) heading(level int, s string) {
	m.line(strings.Repeat("#", level) + " " + escapeInline(s) + "\n")
}

func (m *markdown) paragraph(s string) {
	if s != "" {
		m.line(escape(s) + "\n")
	}
}

func (m *markdown) blocks(all []block) {
	for _, b := range all {
		label := ""
		if b.Label != "" {
			label = "**" + escapeInline(b.Label) + ":**"
		}
		switch {
		case b.Text != "" && b.Strong:
			m.line("**" + escape(b.Text) + "**\n")
		case b.Text != "":
			m.line(text.Join(" ", label, escape(b.Text)) + "\n")
		case label != "":
			m.line(label + "\n")
		}
		m.list(b)
		if b.Quote != "" {
			for _, line := range strings.Split(b.Quote, "\n") {
				m.line("> " + escape(line))
			}
			m.line("")
		}
		if b.Code != "" {
			m.line("`" + b.Code + "`\n")
		}
	}
}

func (m *markdown) list(b block) {
	for _, x := range b.Items {
		name := escape(x.Name)
		switch {
		case x.URL != "":
			name = link(x.Name, x.URL)
		case len(x.More) > 0:
			name = "**" + name + "**"
		}
		for _, s := range x.More {
			name += " · " + escape(s)
		}
		m.line("- " + name)
	}
	for _, x := range b.Bars {
		m.line("- " + escape(x.Text))
	}
	if len(b.Items)+len(b.Bars) > 0 {
		m.line("")
	}
}
