package pages

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
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

func (Notes) template() string { return "notes" }

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

func (AskNotes) template() string { return "asknotes" }

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
