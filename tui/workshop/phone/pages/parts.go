package pages

import (
	h "aina/tui/markup"
)

// small is a line in small letters.
func small(words string) h.Node { return h.P(h.Class("small"), h.Text(words)) }

// note is a line beside what counts.
func note(words string) h.Node { return h.P(h.Class("note"), h.Text(words)) }

// notice tells something, where there is something to tell.
func notice(words string) h.Node {
	return h.Some(words, func(words h.Node) h.Node { return h.Ln(h.P(h.Class("notice"), words)) })
}

// problem says what was wrong, at once to those who hear the page.
func problem(words string) h.Node {
	return h.Some(words, func(words h.Node) h.Node {
		return h.Ln(h.P(h.Class("notice"), h.Role("alert"), words))
	})
}

// listed lists what is so.
func listed(all []string) h.Node {
	return h.Ln(h.Ul(h.Class("facts"), h.Each(all, func(fact string) h.Node { return h.Li(h.Text(fact)) })))
}

// form is a form for a path of this server.
func form(path string, content ...h.Node) h.Node {
	return h.Form(h.Attr("method", "post"), h.Attr("action", path), h.Ln(), h.Group(content))
}

// hidden sends a value along.
func hidden(name, value string) h.Node {
	return h.Input(h.Type("hidden"), h.Name(name), h.Value(value))
}

// press is a button that sends what to do.
func press(do, words string) h.Node {
	return h.Button(h.Name(FieldDo), h.Value(do), h.Text(words))
}

// quietly is a button that sends what to do, and does not ask to be pressed.
func quietly(do, words string) h.Node {
	return h.Button(h.Class("quiet"), h.Name(FieldDo), h.Value(do), h.Text(words))
}

// onward is the button that most people press.
func onward(words string) h.Node { return h.Button(h.Class("main"), h.Text(words)) }

// leads is a link that looks like a button, on its own line even where a browser has no
// styles.
func leads(class, path, words string) h.Node {
	return h.Ln(h.Div(h.Link(h.Class(class), h.Href(path), h.Text(words))))
}

// quiet is a link that does not ask to be followed.
func quiet(path, words string) h.Node { return h.Link(h.Class("quiet"), h.Href(path), h.Text(words)) }

// digits is a field for a code of digits, with what else the field has.
func digits(more ...h.Node) h.Node {
	return h.Input(h.ID(FieldCode), h.Name(FieldCode), h.Attr("inputmode", "numeric"), h.Attr("pattern", "[0-9 ]*"), h.Attr("maxlength", "12"),
		h.Attr("autocomplete", "off"), h.Attr("required", "required"), h.Group(more))
}

// heading is of the first rank for the first of several, else of the second.
func heading(i int, words string) h.Node {
	if i > 0 {
		return h.H2(h.Text(words))
	}
	return h.H1(h.Text(words))
}
