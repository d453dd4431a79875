package export

import (
	"cmp"
	_ "embed"
	"strconv"

	"aina/catalog"
	h "aina/tui/markup"
)

//go:embed page.css
var pageStyle string

// HTML writes a plan as one page to open in any browser and to print on A4. It has
// no script and asks nobody for anything: its policy allows its own style alone.
func HTML(p Plan, lang catalog.Lang) ([]byte, error) { return pageOf(p, lang).html(pageStyle) }

// html draws a page with a style.
func (p page) html(style string) ([]byte, error) {
	note := func(words h.Node) h.Node { return h.P(h.Class("note"), words) }
	return h.Page(string(p.Lang), h.Styled(style, p.Title+" · Aina"), h.Body(h.Ln(),
		h.Ln(h.Main(h.Ln(),
			h.Ln(h.H1(h.Text(p.Title))),
			h.Some(p.Date, func(date h.Node) h.Node { return h.Ln(note(date)) }),
			h.Ln(note(h.Text(p.Note))),
			h.Lines(p.Sections, section.html),
			h.Ln(h.Footer(h.P(h.Text(p.Foot)))),
		)),
	))
}

func (s section) html() h.Node {
	return h.Section(h.If(s.Fresh, h.Class("fresh")), h.Ln(),
		h.Ln(h.H2(h.Text(s.Head))),
		h.Each(s.Blocks, block.html),
		h.Each(s.Parts, func(p part) h.Node {
			return h.Group{h.Ln(h.H3(h.Text(p.Head))), h.Each(p.Blocks, block.html)}
		}),
	)
}

func (b block) html() h.Node {
	var all h.Group
	label := h.Some(b.Label, func(label h.Node) h.Node { return h.Strong(label, h.Text(":")) })
	switch {
	case b.Text != "":
		p := h.Group{h.If(b.Strong, h.Class("strong")), h.If(b.Step && !b.Strong, h.Class("step"))}
		if label != nil {
			p = append(p, label, h.Text(" "))
		}
		all = append(all, h.Ln(h.P(append(p, h.Text(b.Text)))))
	case b.Label != "":
		all = append(all, h.Ln(h.P(label)))
	}
	if len(b.Items) > 0 {
		all = append(all, h.Ln(h.Ul(h.Ln(), h.Lines(b.Items, func(i item) h.Node { return h.Li(i.html()) }))))
	}
	if len(b.Bars) > 0 {
		all = append(all, h.Ln(h.Ul(h.Class("bars"), h.Ln(), h.Lines(b.Bars, bar.html))))
	}
	return append(all,
		h.Some(b.Quote, func(said h.Node) h.Node { return h.Ln(h.El("blockquote", said)) }),
		h.Some(b.Code, func(code h.Node) h.Node { return h.Ln(h.P(h.El("code", code))) }))
}

func (b bar) html() h.Node {
	length := func(class, width, fill string) h.Node {
		return h.El("rect", h.Class(class), h.Attr("width", width), h.Attr("height", "4"), h.Attr("fill", fill))
	}
	return h.Li(h.Text(b.Text), h.El("svg", h.Attr("width", "240"), h.Attr("height", "9"),
		h.Attr("viewBox", "0 0 100 4"), h.Attr("preserveAspectRatio", "none"), h.Attr("aria-hidden", "true"), h.Attr("focusable", "false"),
		length("rest", "100", "#e4ded3"), length("full", strconv.Itoa(b.Share), "#0a5f73")))
}

func (i item) html() h.Node {
	name := h.Text(i.Name)
	switch {
	case i.URL != "":
		name = h.Link(h.If(i.URL != i.Name, h.Class("named")), h.To(i.URL), h.Attr("rel", "noreferrer"), h.Text(cmp.Or(i.Name, i.URL)))
	case len(i.More) > 0:
		name = h.Strong(name)
	}
	return h.Group{name, h.Each(i.More, func(more string) h.Node { return h.Text(" · " + more) })}
}
