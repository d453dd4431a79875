package pages

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	h "aina/tui/markup"
)

// FieldAt is the name of the field with the page that the notes are for.
const FieldAt = "at"

// What is sent of the projector in FieldDo.
const (
	DoNext = "next"
	DoBack = "back"
)

// Notes is the trainer's notes for one page on the projector. Nothing in it is of a person.
type Notes struct {
	W       words.WorkshopPhone
	Lang    catalog.Lang
	At      string   // stands for the page
	Place   string   // which of the pages it is
	Title   string   // of what is on the projector
	Say     string   // what to say; "": nothing
	Facts   []string // the time, how far phones have come, and what may be in the way
	Follows string   // what comes next
}

func (n Notes) draw() h.Node {
	return h.Group{
		h.Ln(small(n.Place)),
		h.Ln(h.H1(h.Text(n.Title))),
		h.Some(n.Say, func(say h.Node) h.Node { return h.Ln(h.P(say)) }),
		listed(n.Facts),
		h.If(n.Follows != "", h.Ln(note(n.Follows))),
		h.Ln(h.Link(h.Class("button main"), h.Href("/notes"), h.Text(n.W.Notes.Refresh))),
		h.Ln(form("/notes",
			h.Ln(hidden(FieldAt, n.At)),
			h.Ln(press(DoNext, n.W.Notes.Next)),
			h.Ln(press(DoBack, n.W.Notes.Back)),
		)),
		h.Ln(small(n.W.Notes.Private)),
	}
}

// NotesOf makes the page of the trainer's notes.
func NotesOf(n Notes) Page {
	n.W = locale.In(n.Lang).Workshop.Phone
	return Page{n.Lang, n.W.Notes.Title, n}
}

// AskNotes asks for the code of the notes, in each language.
type AskNotes struct{ Rows []AskNotesRow }

// AskNotesRow is the question in one language.
type AskNotesRow struct {
	Lang    catalog.Lang
	W       words.WorkshopPhone
	Problem string // what was wrong; "": nothing
}

func (a AskNotes) draw() h.Node {
	var all, open h.Group
	var asks []string
	for i, r := range a.Rows {
		id := "ask" + strconv.Itoa(i)
		all = append(all, h.Ln(h.Div(h.Lang(string(r.Lang)),
			h.Ln(heading(i, r.W.Notes.Title)), problem(r.Problem), h.P(h.ID(id), h.Text(r.W.Notes.Ask)))))
		if asks = append(asks, id); i > 0 {
			open = append(open, h.Text(" · "))
		}
		open = append(open, h.Span(h.Lang(string(r.Lang)), h.Text(r.W.Notes.Open)))
	}
	return append(all, h.Ln(form("/notes/open",
		h.Ln(digits(h.Attr("aria-labelledby", strings.Join(asks, " ")))),
		h.Ln(h.Button(h.Class("main"), open)),
	)))
}

// AskNotesOf makes the page that asks for the code of the notes, in languages of which the
// first is that of the page. which says what was wrong; nil: nothing.
func AskNotesOf(langs []catalog.Lang, which func(words.WorkshopPhone) string) Page {
	var v AskNotes
	for _, l := range langs {
		row := AskNotesRow{Lang: l, W: locale.In(l).Workshop.Phone}
		if which != nil {
			row.Problem = which(row.W)
		}
		v.Rows = append(v.Rows, row)
	}
	return Page{langs[0], v.Rows[0].W.Notes.Title, v}
}
