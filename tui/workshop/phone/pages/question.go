package pages

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
)

// Names of the fields of a form.
const (
	FieldAnswer = "a"     // a step of a scale, or the id of an option or a place; several of Pick and Many
	FieldPlace  = "place" // the name of a place, as it was typed
	FieldRow    = "r."    // with the id of a row after it: its level
	FieldMust   = "must"  // calls a wish a must
	FieldDo     = "do"    // what else can be done with a question
	DoSkip      = "skip"  // of FieldDo: goes on, and keeps an answer that was given
	DoUnset     = "unset" // of FieldDo: takes the answer back
	DoKeep      = "keep"  // of FieldDo: keeps the name of a place as it was typed
)

// Question is the page of one question.
type Question struct {
	W        words.WorkshopPhone
	Progress string
	Ask      string // above a statement
	Text     string
	Note     string
	Reason   string // why it is asked
	Problem  string // what was wrong with what was sent
	Action   string // where the form is sent
	Back     string // "": there is nothing before
	Given    bool   // there is an answer
	Skipped  bool

	Buttons []Option // of which one is pressed
	Boxes   []Option // of which several are marked
	Rows    []Row
	Place   *Place
	Open    bool
	Must    *Option // calls the answer a must; nil: it cannot be one
	Marks   bool    // the form has marks, and a button to go on
}

// Option is something to choose.
type Option struct {
	Value, Label, Note string
	Chosen             bool
}

// Row is a row of levels, of which one is marked.
type Row struct {
	Name, Label string
	Levels      []Option
}

// Place asks for a place.
type Place struct {
	Typed string
	Which string // above Found
	Found []Option
	AsIs  string // keeps what was typed; "": nothing to keep
	Often []Option
}

// Draft is what was sent and does not fit yet, or has to be chosen among.
type Draft struct {
	Answer quiz.Answer
	Fault  *quiz.AnswerError
}

// How many places are offered.
const (
	mostFound = 7
	mostOften = 3
)

// QuestionOf makes the page of the i-th question of a session. The query goes behind the
// path of the form; back leads to the page before.
func QuestionOf(s *quiz.Session, i int, c *catalog.Catalog, lang catalog.Lang, d *Draft, query, back string) Page {
	all := locale.In(lang)
	q, part := s.Question(i), s.Questionnaire().PartOf(s.Question(i))
	given, answered := s.Given(i)
	v := Question{
		W:        all.Workshop.Phone,
		Progress: text.Fill(all.Workshop.Phone.Progress, "at", strconv.Itoa(i+1), "all", strconv.Itoa(s.Len())),
		Text:     q.Text.In(lang), Note: q.Note.In(lang), Reason: part.Reason.In(lang),
		Action: "/q/" + strconv.Itoa(i+1) + query, Back: back,
		Given: answered && !given.Skipped, Skipped: given.Skipped,
	}
	if d != nil {
		given = d.Answer
		if d.Fault != nil {
			v.Problem = d.Fault.In(lang)
		}
	}
	chosen := func(id string) bool { return slices.Contains(given.Picked, id) }
	switch q.Kind {
	case quiz.Scale:
		v.Ask = part.Ask.In(lang)
		for n, step := range part.Steps {
			v.Buttons = append(v.Buttons, Option{Value: strconv.Itoa(n + 1), Label: step.In(lang), Chosen: given.Scale == n+1})
		}
	case quiz.One:
		v.Buttons = options(q.Options, lang, chosen)
	case quiz.Pick, quiz.Many:
		v.Boxes, v.Marks = options(q.Options, lang, chosen), true
		if v.Note == "" && q.Kind == quiz.Pick {
			v.Note = all.Question.PickUpTo.For(lang, q.Max)
		}
	case quiz.Levels:
		v.Marks = true
		for _, row := range q.Options {
			level := func(id string) bool { return given.Levels[row.ID] == id }
			v.Rows = append(v.Rows, Row{FieldRow + row.ID, row.Label.In(lang), options(q.Levels, lang, level)})
		}
	case quiz.Place:
		v.Place, v.Marks = placeOf(given, d != nil, c, v.W, lang), true
	case quiz.Open:
		v.Open, v.Marks = true, true
	}
	if q.Limit.IsWish() && (!v.Given || q.CanBeFirm(given)) {
		v.Must = &Option{FieldMust, all.Question.Must, all.Question.MustNote, given.Firm}
	}
	return Page{lang, v.Text, v}
}

func options(all []quiz.Option, lang catalog.Lang, chosen func(id string) bool) []Option {
	var made []Option
	for _, o := range all {
		made = append(made, Option{o.ID, o.Label.In(lang), o.Note.In(lang), chosen(o.ID)})
	}
	return made
}

// placeOf offers what a typed name may mean, or else a few places that many mean.
func placeOf(given quiz.Answer, asked bool, c *catalog.Catalog, w words.WorkshopPhone, lang catalog.Lang) *Place {
	p := &Place{Typed: given.Text}
	offer := func(all []catalog.Place, most int) (made []Option) {
		for _, x := range all[:min(len(all), most)] {
			made = append(made, Option{Value: x.ID, Label: placeName(x, c, lang), Chosen: slices.Contains(given.Picked, x.ID)})
		}
		return made
	}
	if len(given.Picked) > 0 {
		if x, known := c.FindPlace(given.Picked[0]); known {
			p.Typed = x.Name.In(lang)
		}
	}
	if asked && given.Text != "" {
		p.Found = offer(c.SuggestPlaces(given.Text), mostFound)
		p.Which = text.Fill(w.PlaceWhich, "text", given.Text)
		p.AsIs = text.Fill(w.PlaceAsIs, "text", given.Text)
		return p
	}
	p.Often = offer(c.SuggestPlaces(""), mostOften)
	return p
}

// placeName names a place, with its region where that is another.
func placeName(p catalog.Place, c *catalog.Catalog, lang catalog.Lang) string {
	name := p.Name.In(lang)
	if region, ok := c.RegionOf(p); ok && region.ID != p.ID {
		name += ", " + region.Name.In(lang)
	}
	return name
}
