package display

import (
	"strconv"

	h "aina/tui/markup"
)

// screen draws what is on the projector.
func (p Page) screen() ([]byte, error) {
	content := h.Group{h.Ln(h.H1(h.Class("unseen"), h.Text(p.Title)))}
	if !p.Black {
		content = p.seen()
	}
	return p.document(h.Body(h.If(p.Black, h.Class("black")), h.Ln(),
		h.Ln(h.Main(h.Ln(), content)),
		h.Ln(h.Footer(h.Text(p.Reload))),
	))
}

// seen is what is on the projector while it is not dark.
func (p Page) seen() h.Group {
	all := h.Group{
		h.Some(p.Title, func(title h.Node) h.Node { return h.Ln(h.H1(title)) }),
		h.Lines(p.Lines, func(line string) h.Node { return h.P(h.Text(line)) }),
	}
	if len(p.Names) > 0 {
		all = append(all, h.Ln(h.Ul(h.Class("names"), h.Each(p.Names, row))))
	}
	if len(p.Bars) > 0 {
		all = append(all, h.Ln(h.Table(h.Ln(), h.Lines(p.Bars, Bar.row))))
	}
	all = append(all, h.Some(p.Note, func(note h.Node) h.Node { return h.Ln(h.P(h.Class("note"), note)) }))
	if p.Joins {
		all = append(all, p.join())
	}
	return all
}

// codes draws the codes to join with, and nothing else.
func (p Page) codes() ([]byte, error) {
	return p.document(h.Body(h.Ln(),
		h.Ln(h.Main(h.Class("codes"), h.H1(h.Text(p.Join)), h.Ln(), p.join()))))
}

func (p Page) document(body h.Node) ([]byte, error) {
	return h.Page(p.Lang, h.Head(p.Heading, h.Stylesheet("/style.css")), body)
}

// join is how to join, where people can.
func (p Page) join() h.Node {
	if len(p.Words) == 0 {
		return nil
	}
	return h.Ln(h.Section(h.Class("join"), h.Ln(),
		h.Lines(p.Codes, func(c Code) h.Node {
			return h.El("figure", h.Picture(c.SVG), h.El("figcaption", h.Text(c.Caption)))
		}),
		h.Ln(h.Ul(h.Each(p.Words, row)))))
}

func row(words string) h.Node { return h.Li(h.Text(words)) }

// row draws a bar in the table of bars.
func (b Bar) row() h.Node {
	part := func(class, width string) h.Node {
		return h.El("rect", h.Class(class), h.Attr("width", width), h.Attr("height", "10"))
	}
	return h.Tr(h.Th(h.Attr("scope", "row"), h.Text(b.Label)),
		h.Td(h.Class("bar"), h.Attr("aria-hidden", "true"),
			h.El("svg", h.Attr("viewBox", "0 0 100 10"), h.Attr("preserveAspectRatio", "none"),
				part("all", "100"), part("part", strconv.Itoa(b.Percent)))),
		h.Td(h.Class("of"), h.Text(b.Of)),
		h.Some(b.Beside, func(beside h.Node) h.Node { return h.Td(beside) }))
}
