package pages

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
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

func (Languages) template() string { return "languages" }

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

func (Who) template() string { return "who" }

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

func (Done) template() string { return "done" }

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

func (HandOn) template() string { return "handon" }

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

func (Problem) template() string { return "problem" }

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
