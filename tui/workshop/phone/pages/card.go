package pages

import (
	"cmp"
	"strconv"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/tui/facts"
)

// Card is a person's own result, of a size that one screenshot holds.
type Card struct {
	W        words.WorkshopPhone
	Headline string // up to three motives in words; "": nothing was answered
	Roles    []Role
	Talk     []Talk // where to talk to somebody, where that is called for
	Code     string // in groups; "": there is none
	Letters  string // the same without spaces
	Lang     catalog.Lang
	Picture  Picture
}

// Picture says whether a person is in the room's picture, where they can still change that.
type Picture int

// The ways in which a card can stand to the room's picture.
const (
	PictureAsItIs Picture = iota // nothing can be changed
	PictureIn
	PictureOut
)

// In and Out are for the template.
func (p Picture) In() bool  { return p == PictureIn }
func (p Picture) Out() bool { return p == PictureOut }

// What is sent of the room's picture in FieldDo.
const (
	DoOut = "out" // takes the person out of it
	DoIn  = "in"  // puts them back
)

// Role is one of the three to try.
type Role struct{ Title, Step string }

// Talk is where one can talk to somebody.
type Talk struct{ Label, Phone string }

func (Card) template() string { return "card" }

// CardOf makes the page of a session's result, with what to try of the roles of a catalog
// on a day.
func CardOf(s *quiz.Session, coder *code.Coder, c *catalog.Catalog, roles *ranking.Index, on catalog.Date, lang catalog.Lang, p Picture) Page {
	all := locale.In(lang)
	v := Card{W: all.Workshop.Phone, Lang: lang, Picture: p}
	if s.Answered() == 0 {
		return Page{lang, all.Result.Title, v}
	}
	profile := s.Profile()
	r := reading.Read(profile, c, lang)
	v.Headline = cmp.Or(r.Headline, r.Likes, all.Result.Title)
	ranked := roles.Rank(profile, on)
	for _, i := range ranked.Try {
		o := ranked.Matches[i].Opportunity
		v.Roles = append(v.Roles, Role{o.Title.In(lang), o.FirstStep.In(lang)})
	}
	if r.Support {
		for _, x := range c.Support {
			v.Talk = append(v.Talk, Talk{cmp.Or(x.Phone, x.Name.In(lang)), x.Phone})
		}
	}
	v.Letters = coder.Encode(s.Form(), s.Answers())
	v.Code = code.Spaced(v.Letters)
	return Page{lang, all.Result.Title, v}
}

// Answers lists what was answered, each with a way to change it.
type Answers struct {
	W    words.WorkshopPhone
	Rows []AnswerRow
}

// AnswerRow is an answer in words.
type AnswerRow struct{ URL, Question, Answer string }

func (Answers) template() string { return "answers" }

// AnswersOf makes the page that lists the answers of a session. The query goes behind
// the address of each question.
func AnswersOf(s *quiz.Session, c *catalog.Catalog, lang catalog.Lang, query string) Page {
	all := locale.In(lang)
	v := Answers{W: all.Workshop.Phone}
	for i := range s.Len() {
		q := s.Question(i)
		row := AnswerRow{URL: "/q/" + strconv.Itoa(i+1) + query, Question: q.Text.In(lang), Answer: all.Review.Open}
		if a, given := s.Given(i); given {
			row.Answer = cmp.Or(text.Capitalize(facts.Answer(q, s.Questionnaire().PartOf(q), a, c, lang)), all.Review.Skipped)
		}
		v.Rows = append(v.Rows, row)
	}
	return Page{lang, all.Review.Title, v}
}
