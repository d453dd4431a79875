package pages

import (
	h "aina/tui/markup"
)

// draw draws a question. Where a browser has no styles, as a text browser, divs and line
// breaks keep apart what can be chosen.
func (q Question) draw() h.Node {
	return h.Group{
		h.Ln(small(q.Progress)),
		problem(q.Problem),
		h.Some(q.Ask, func(ask h.Node) h.Node { return h.Ln(h.P(h.Class("ask"), ask)) }),
		h.Ln(h.H1(h.ID("asked"), h.Text(q.Text))),
		h.If(q.Note != "", h.Ln(note(q.Note))),
		h.Ln(form(q.Action,
			q.group(q.Buttons, q.button), q.group(q.Boxes, Option.box),
			h.Lines(q.Rows, Row.draw),
			q.place(),
			q.must(),
			h.If(q.Open, h.Ln(note(q.W.Open))),
			h.If(q.Marks, h.Ln(onward(q.W.Next))),
			q.often(),
			h.Ln(h.Nav(h.Group(q.others()))),
		)),
		h.Some(q.Reason, func(reason h.Node) h.Node {
			return h.Ln(h.Details(h.Summary(h.Text(q.W.Why)), h.P(reason)))
		}),
	}
}

// group is what to choose from, called by the question.
func (q Question) group(all []Option, draw func(Option) h.Node) h.Node {
	return together("asked", all, draw)
}

// together is what to choose from, called by the element with an id.
func together(id string, all []Option, draw func(Option) h.Node, more ...h.Node) h.Node {
	if len(all) == 0 {
		return nil
	}
	return h.Ln(h.Div(h.Role("group"), h.Attr("aria-labelledby", id), h.Group(more), h.Ln(), h.Lines(all, draw)))
}

// button chooses an option by a press; the one that was chosen says so.
func (q Question) button(o Option) h.Node {
	return h.Div(h.Button(h.Name(FieldAnswer), h.Value(o.Value), h.If(o.Chosen, h.Class("chosen")), o.words(),
		h.If(o.Chosen, h.Span(h.Class("unseen"), h.Text(": "+q.W.Chosen)))))
}

// box marks an option.
func (o Option) box() h.Node {
	return h.Div(h.Label(h.Class("mark"),
		h.Input(h.Type("checkbox"), h.Name(FieldAnswer), h.Value(o.Value), h.If(o.Chosen, h.Attr("checked", "checked"))), h.Span(o.words())))
}

// words is the label of an option, and its note on the next line.
func (o Option) words() h.Node {
	return h.Group{h.Text(o.Label), h.Some(o.Note, func(note h.Node) h.Node { return h.Group{h.El("br"), h.Small(note)} })}
}

func (r Row) draw() h.Node {
	return h.El("fieldset", h.El("legend", h.Text(r.Label)), h.Div(h.Class("levels"), h.Ln(), h.Lines(r.Levels, func(o Option) h.Node {
		return h.Label(h.Input(h.Type("radio"), h.Name(r.Name), h.Value(o.Value), h.If(o.Chosen, h.Attr("checked", "checked"))), h.Span(h.Text(o.Label)))
	})))
}

// place asks for a place, and which one of those with the name is meant.
func (q Question) place() h.Node {
	p := q.Place
	if p == nil {
		return nil
	}
	var which h.Node
	if p.Which != "" {
		which = h.Ln(h.Div(h.Role("group"), h.Attr("aria-labelledby", "which"),
			h.Ln(h.P(h.ID("which"), h.Class("note"), h.Text(p.Which))),
			h.Lines(p.Found, func(o Option) h.Node {
				return h.Div(h.Button(h.Name(FieldAnswer), h.Value(o.Value), h.Text(o.Label)))
			}),
			press(DoKeep, p.AsIs)))
	}
	return h.Group{
		which,
		h.Ln(h.Label(h.For(FieldPlace), h.Text(q.W.Place))),
		h.Ln(h.Input(h.ID(FieldPlace), h.Name(FieldPlace), h.Attr("maxlength", "80"), h.Attr("autocomplete", "off"), h.Value(p.Typed))),
	}
}

// often offers the places that many mean.
func (q Question) often() h.Node {
	if q.Place == nil || len(q.Place.Often) == 0 {
		return nil
	}
	return together("often", q.Place.Often, q.button, h.P(h.ID("often"), h.Class("note"), h.Text(q.W.PlaceOften)))
}

// must calls a wish a must.
func (q Question) must() h.Node {
	if q.Must == nil {
		return nil
	}
	return h.Ln(h.Label(h.Class("mark must"),
		h.Input(h.Type("checkbox"), h.Name(FieldMust), h.Value(q.Must.Value), h.If(q.Must.Chosen, h.Attr("checked", "checked"))),
		h.Span(h.Text(q.Must.Label), h.Small(h.Text(q.Must.Note)))))
}

// others is what else one can do than answer.
func (q Question) others() []h.Node {
	all := h.Group{h.Ln(h.If(q.Back != "", quiet(q.Back, q.W.Back)))}
	if !q.Given {
		return append(all, h.Ln(quietly(DoSkip, q.W.Skip)))
	}
	return append(all, h.Ln(quietly(DoUnset, q.W.TakeBack)), h.Ln(h.If(!q.Marks, quietly(DoSkip, q.W.Next))))
}
