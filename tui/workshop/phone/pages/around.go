package pages

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	h "aina/tui/markup"
)

// Languages offers the languages, each in its own words.
type Languages struct {
	Rows   []LanguageRow
	HandOn string // gives the phone to the next person; "": nobody has a seat yet
}

// LanguageRow leads to the pages in a language.
type LanguageRow struct {
	Lang      catalog.Lang
	Name, URL string
}

func (l Languages) draw() h.Node {
	brand := h.Ln(h.H1(h.Class("brand"), h.Text("Aina")))
	if l.HandOn == "" {
		return h.Group{brand, h.Lines(l.Rows, func(r LanguageRow) h.Node {
			return h.Div(h.Link(h.Class("button"), h.Lang(string(r.Lang)), h.Href(r.URL), h.Text(r.Name)))
		})}
	}
	return h.Group{
		brand,
		h.Ln(form("/join", h.Lines(l.Rows, func(r LanguageRow) h.Node {
			return h.Div(h.Button(h.Lang(string(r.Lang)), h.Name(FieldLang), h.Value(string(r.Lang)), h.Text(r.Name)))
		}))),
		h.Ln(h.Nav(quiet("/hand-on", l.HandOn))),
	}
}

// LanguagesOf makes the page that offers languages. The room's code, if it is known,
// stays in the addresses.
func LanguagesOf(langs []catalog.Lang, code string) Page {
	var v Languages
	for _, l := range langs {
		url := "/" + string(l)
		if code != "" {
			url += "/" + code
		}
		v.Rows = append(v.Rows, LanguageRow{l, locale.Name(l), url})
	}
	return Page{langs[0], "Aina", v}
}

// SeatedLanguagesOf makes the page on which a person who has a seat changes their language.
func SeatedLanguagesOf(langs []catalog.Lang, lang catalog.Lang) Page {
	p := LanguagesOf(langs, "")
	p.Lang, p.Body = lang, Languages{p.Body.(Languages).Rows, locale.In(lang).Workshop.Phone.HandOn}
	return p
}

// Names of the fields with which a person joins.
const (
	FieldCode = "code" // the six digits of the room
	FieldTake = "take" // a code to take along: answers that were given before
	FieldLang = "lang"
)

// Who says who sees what, and lets a person join.
type Who struct {
	W       words.WorkshopPhone
	Have    words.Code
	Lang    catalog.Lang
	Length  string
	Late    bool   // the room is closed
	Ask     bool   // the room's code has to be typed
	Code    string // or is known
	Problem string // what was wrong
}

func (w Who) draw() h.Node {
	var late string
	if w.Late {
		late = w.W.Late
	}
	return h.Group{
		h.Ln(small(w.W.Reached)),
		h.Ln(h.H1(h.Text(w.W.Who))),
		problem(w.Problem), notice(late),
		listed(w.W.WhoFacts),
		h.Ln(form("/join",
			h.Ln(hidden(FieldLang, string(w.Lang))),
			w.code(),
			h.Ln(onward(w.W.Begin)),
			h.Ln(small(w.Length)),
			h.Ln(h.Details(h.Summary(h.Text(w.Have.Have)), h.Ln(),
				h.Ln(h.Label(h.For(FieldTake), h.Text(w.Have.Ask))),
				h.Ln(h.Input(h.ID(FieldTake), h.Name(FieldTake), h.Attr("maxlength", "120"), h.Attr("autocomplete", "off"),
					h.Attr("autocapitalize", "characters"), h.Attr("spellcheck", "false"), h.Attr("aria-describedby", "hint"))),
				h.Ln(h.P(h.Class("small"), h.ID("hint"), h.Text(w.Have.Hint))),
			)),
		)),
		h.Ln(h.Nav(quiet("/"+w.Code, w.W.Back))),
	}
}

// code asks for the room's code, or sends the one that is known.
func (w Who) code() h.Node {
	switch {
	case w.Ask:
		return h.Group{
			h.Ln(h.Label(h.For(FieldCode), h.Text(w.W.Code))),
			h.Ln(digits(h.If(w.Code != "", h.Value(w.Code)))),
		}
	case w.Code != "":
		return h.Ln(hidden(FieldCode, w.Code))
	}
	return nil
}

// WhoOf makes the page that says who sees what, for the questions of a session.
func WhoOf(s *quiz.Session, lang catalog.Lang, v Who) Page {
	all := locale.In(lang)
	v.W, v.Have, v.Lang = all.Workshop.Phone, all.Code, lang
	v.Length = text.Fill(v.W.Length, "n", strconv.Itoa(s.Len()), "minutes", all.Question.Minutes.For(lang, s.Questionnaire().Minutes(s.Form())))
	return Page{lang, v.W.Who, v}
}

// Done is the page after the last question.
type Done struct {
	W    words.WorkshopPhone
	Late bool
	Sent bool // it was sent from somewhere else
}

func (d Done) draw() h.Node {
	return h.Group{
		h.Ln(h.H1(h.Text(d.W.Done))),
		h.If(d.Sent, notice(d.W.Sent)), h.If(d.Late, notice(d.W.Late)),
		h.Ln(h.P(h.Text(d.W.DoneNote))),
		leads("button main", "/card", d.W.Show),
		leads("button", "/answers", d.W.Answers),
		leads("button", "/hand-on", d.W.HandOn),
	}
}

// DoneOf makes the page after the last question.
func DoneOf(lang catalog.Lang, v Done) Page {
	v.W = locale.In(lang).Workshop.Phone
	return Page{lang, v.W.Done, v}
}

// HandOn asks before the phone goes to the next person.
type HandOn struct {
	W         words.WorkshopPhone
	Ask, Note string
	Back      string
}

func (o HandOn) draw() h.Node {
	return h.Group{
		h.Ln(h.H1(h.Text(o.Ask))),
		h.Ln(h.P(h.Text(o.Note))),
		h.Ln(form("/hand-on",
			leads("button main", o.Back, o.W.HandOnNo),
			h.Ln(h.Button(h.Text(o.W.HandOnYes))),
		)),
	}
}

// HandOnOf makes the page that asks before the phone goes to the next person. People who
// have not finished are told that they are not counted.
func HandOnOf(lang catalog.Lang, finished bool) Page {
	all := locale.In(lang)
	v := HandOn{all.Workshop.Phone, all.Workshop.Phone.HandOnAsk, all.Workshop.Phone.HandOnNote, "/card"}
	if !finished {
		v.Ask, v.Note, v.Back = all.Workshop.Person.StopAsk, all.Workshop.Person.StopNote, "/"
	}
	return Page{lang, v.Ask, v}
}

// Problem says in each language what was wrong.
type Problem struct{ Rows []ProblemRow }

// ProblemRow is what was wrong in one language.
type ProblemRow struct {
	Lang       catalog.Lang
	Head, Text string
	Back       string // the label of what leads to the beginning
}

func (p Problem) draw() h.Node {
	var all h.Group
	for i, r := range p.Rows {
		all = append(all, h.Ln(h.Section(h.Lang(string(r.Lang)), h.Ln(heading(i, r.Head)), h.P(h.Text(r.Text)))))
	}
	return append(all, h.Ln(h.Nav(quiet("/", p.Rows[0].Back))))
}

// ProblemOf makes a page that says what was wrong, in languages of which the first is
// that of the page.
func ProblemOf(langs []catalog.Lang, which func(words.WorkshopPhone) string) Page {
	var v Problem
	for _, l := range langs {
		w := locale.In(l).Workshop.Phone
		v.Rows = append(v.Rows, ProblemRow{l, w.Problem, which(w), w.Back})
	}
	return Page{langs[0], v.Rows[0].Head, v}
}
