package printed

import (
	"strconv"

	h "aina/tui/markup"
)

// html draws a text in its languages, each with its language, the second with its class.
func (b both) html() h.Node {
	var all h.Group
	for i, s := range b {
		if i == 1 {
			all = append(all, h.Text(" "))
		}
		all = append(all, h.Span(h.If(s.Lang != "", h.Lang(s.Lang)), h.If(i > 0, h.Class("second")), h.Text(s.Text)))
	}
	if len(b) == 1 {
		all = append(all, h.Text(" "))
	}
	return all
}

// some draws a text, unless there is none.
func (b both) some(draw func(text h.Node) h.Node) h.Node {
	if len(b) == 0 {
		return nil
	}
	return draw(b.html())
}

// label is a text in the first language that stands in front of another.
func (b both) label() h.Node {
	if len(b) == 0 {
		return nil
	}
	return h.Group{h.Strong(h.Lang(b[0].Lang), h.Text(b[0].Text+":")), h.Text(" ")}
}

// entry is a text in a list, and paragraph one by itself.
func (b both) entry() h.Node     { return h.Li(b.html()) }
func (b both) paragraph() h.Node { return h.Ln(h.P(b.html())) }

// behind is a paragraph behind its label, unless it is empty.
func (b both) behind(label both) h.Node {
	return b.some(func(text h.Node) h.Node { return h.Ln(h.P(label.label(), text)) })
}

// list draws entries, each on a line.
func list(all []both) h.Node { return h.Group{h.Ln(), h.Lines(all, both.entry)} }

func (s sheet) html() h.Node {
	title := s.Title.some(func(title h.Node) h.Node {
		if s.Number == 1 {
			return h.Ln(h.H1(title))
		}
		return h.Ln(h.H2(title))
	})
	return h.Section(h.Class("sheet "+s.Kind), h.Ln(), title, s.content(),
		h.Ln(h.P(h.Class("folio"), h.Text("Aina · "+strconv.Itoa(s.Number)+" / "+strconv.Itoa(s.All)))))
}

func (s sheet) content() h.Node {
	switch s.Kind {
	case "overview":
		return s.Overview.html()
	case "front":
		return s.Front.html()
	case "back":
		return s.Back.html()
	case "slide":
		return h.Ln(h.Ul(h.Class("says"), list(s.Slide)))
	case "script":
		return h.Group{
			s.Note.some(func(note h.Node) h.Node { return h.Ln(h.P(h.Class("drop"), note)) }),
			h.Each(s.Script, scriptStep.html),
		}
	}
	return h.Group{h.Each(s.Roles, roleCard.html), h.Each(s.Motives, motiveCard.html), h.Each(s.Signs, sign.html)}
}

func (o overview) html() h.Node {
	column := func(name both) h.Node { return h.Th(h.Attr("scope", "col"), name.html()) }
	return h.Group{
		h.Ln(h.P(h.Class("lead"), o.Minutes.html())),
		o.How.paragraph(),
		h.Ln(h.Table(h.Ln(),
			h.Ln(h.El("thead", h.Tr(column(o.Pages), column(o.Sheet), column(o.Copies)))),
			h.Ln(h.El("tbody", h.Ln(), h.Lines(o.Parts, func(p overviewPart) h.Node {
				return h.Tr(h.Td(p.Pages.html()), h.Th(h.Attr("scope", "row"), p.Name.html()), h.Td(p.Copies.html()))
			}))),
		)),
		o.Bring.paragraph(),
		o.LeftOut.some(func(h.Node) h.Node { return o.LeftOut.paragraph() }),
		h.Ln(h.H2(o.RunHead.html())),
		h.Ln(h.Ol(list(o.Run))),
	}
}

// asks is the heading of a question, with its note.
func asks(ask, note both) h.Node {
	return h.Ln(h.H3(ask.html(), note.some(func(note h.Node) h.Node { return h.Group{h.Text(" "), h.Em(note)} })))
}

func key(letter string) h.Node { return h.B(h.Class("key"), h.Text(letter)) }

func (f front) html() h.Node {
	all := h.Group{h.Ln(h.P(h.Class("note"), f.Note.html()))}
	for _, p := range f.Parts {
		all = append(all, h.Ln(h.Div(h.Class("part"), h.Ln(), asks(p.Ask, p.Note),
			h.Ln(h.Ul(h.Class("items"), h.Ln(), h.Lines(p.Items, frontItem.html))))))
	}
	if len(f.Ages) > 0 {
		all = append(all, h.Ln(h.Div(h.Class("part"), h.Ln(),
			h.Ln(h.H3(f.AgeAsk.html(), h.Text(" "), h.Em(f.AgeNote.html()))),
			h.Ln(h.Ul(h.Class("ages"), h.Ln(), h.Lines(f.Ages, func(age both) h.Node {
				return h.Li(h.I(h.Class("box")), h.Div(age.html()))
			}))))))
	}
	return append(all, h.Ln(h.Div(h.Class("row"),
		h.Div(h.Strong(f.Row.html()), h.Small(f.RowExample.html())), h.I(h.Class("line")))))
}

func (i frontItem) html() h.Node {
	return h.Li(key(i.Key), h.Div(h.Strong(i.Name.html()), i.Note.some(func(note h.Node) h.Node { return h.Small(note) })))
}

func (b back) html() h.Node {
	return h.Group{
		h.Ln(h.Ol(h.Class("steps"), list(b.Steps))),
		asks(b.Letters, b.Age),
		h.Ln(h.Ul(h.Class("keys"), h.Ln(), h.Lines(b.Keys, backKey.html))),
		h.Ln(h.H3(b.Roles.html())),
		h.Ln(h.Ul(h.Class("tally"), h.Ln(), h.Lines(b.Tally, func(r backRole) h.Node {
			return h.Li(h.B(h.Text(r.Number)), h.Div(h.Class("name"), r.Title.html()),
				h.Span(h.Class("age"), h.Text(r.Age)), h.I(h.Class("strokes")))
		}))),
	}
}

func (k backKey) html() h.Node {
	numbers := h.Each(k.Numbers, func(n backNumber) h.Node {
		return h.Group{
			h.Span(h.Text(n.Number), h.Some(n.Age, func(age h.Node) h.Node { return h.El("sup", age) })), h.Text(" "),
		}
	})
	return h.Li(key(k.Key), h.Div(h.Class("name"), k.Name.html()), h.Div(h.Class("numbers"), numbers))
}

func (c roleCard) html() h.Node {
	class := "card"
	if c.Size != "" {
		class += " " + c.Size
	}
	return h.Ln(h.Article(h.Class(class), h.Ln(),
		h.Ln(h.Header(h.B(h.Class("number"), h.Text(c.Number)), h.H3(c.Title.html()),
			h.Some(c.Age, func(age h.Node) h.Node { return h.B(h.Class("age"), age) }))),
		c.Summary.behind(nil),
		c.Step.behind(c.StepLabel),
		h.Ln(h.P(c.CareLabel.label(), c.Care.html())),
	))
}

func (c motiveCard) html() h.Node {
	return h.Ln(h.Article(h.Class("card motive"), h.Ln(),
		h.Ln(h.B(h.Class("number"), h.Text(c.Key)), h.H3(c.Name.html())),
		c.Note.paragraph()))
}

func (s sign) html() h.Node {
	return h.Ln(h.Article(h.Class("sign "+s.Size), h.Ln(),
		h.Ln(h.P(h.Class("corner"), s.Kind.html(), h.Some(s.Key, func(key h.Node) h.Node { return h.Group{h.Text(" · "), key} }))),
		h.Ln(h.H2(s.Name.html()))))
}

func (s scriptStep) html() h.Node {
	var lines h.Node
	if len(s.Lines) > 0 {
		lines = h.Ln(h.Ul(list(s.Lines)))
	}
	return h.Ln(h.Div(h.Class("step"), h.Ln(),
		h.Ln(h.P(h.Class("time"), s.Time.html())),
		h.Ln(h.Div(
			h.Ln(h.H3(s.Title.html())),
			lines,
			s.OnPaper.behind(s.OnPaperLabel),
			s.Notes.behind(s.NotesLabel),
		)),
	))
}
