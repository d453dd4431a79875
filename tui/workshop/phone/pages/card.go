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
	h "aina/tui/markup"
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

// What is sent of the room's picture in FieldDo.
const (
	DoOut = "out" // takes the person out of it
	DoIn  = "in"  // puts them back
)

// Role is one of the three to try.
type Role struct{ Title, Step string }

// Talk is where one can talk to somebody.
type Talk struct{ Label, Phone string }

func (c Card) draw() h.Node {
	return h.Group{
		h.Ln(h.Div(h.Class("card"), c.result())),
		leads("button", "/done", c.W.Hide),
		leads("button", "/hand-on", c.W.HandOn),
		c.picture(),
		c.resend(),
	}
}

// result is the card itself.
func (c Card) result() h.Node {
	if c.Headline == "" {
		return h.Ln(h.H1(h.Text(c.W.Nothing)))
	}
	all := h.Group{h.Ln(h.H1(h.Text(c.Headline)))}
	if len(c.Roles) > 0 {
		all = append(all, h.Ln(h.H2(h.Text(c.W.Try))), h.Ln(h.Ol(h.Lines(c.Roles, func(r Role) h.Node {
			return h.Li(h.B(h.Text(r.Title)), h.Some(r.Step, func(step h.Node) h.Node { return h.Group{h.El("br"), step} }))
		}))))
	}
	if len(c.Talk) > 0 {
		all = append(all, h.Ln(h.P(h.Class("talk"), h.Text(c.W.Talk), c.talk())))
	}
	if c.Code != "" {
		all = append(all, h.Ln(h.P(h.Class("code"), h.Text(c.Code))), h.Ln(small(c.W.AtHome+". "+c.W.Shot)))
	}
	return all
}

// talk is where to talk to somebody.
func (c Card) talk() h.Group {
	var all h.Group
	for i, x := range c.Talk {
		between := " "
		if i > 0 {
			between = ", "
		}
		who := h.Text(x.Label)
		if x.Phone != "" {
			who = h.Link(h.Call(x.Phone), who)
		}
		all = append(all, h.Text(between), who)
	}
	return all
}

// picture lets people out of the room's picture, and in again.
func (c Card) picture() h.Node {
	switch c.Picture {
	case PictureIn:
		return h.Ln(pictureForm(DoOut, c.W.TakeOut))
	case PictureOut:
		return h.Group{notice(c.W.IsOut), h.Ln(pictureForm(DoIn, c.W.PutIn))}
	}
	return nil
}

func pictureForm(do, words string) h.Node {
	return h.Form(h.Attr("method", "post"), h.Attr("action", "/picture"), press(do, words))
}

// resend lets people send the card again, to a room that has lost it.
func (c Card) resend() h.Node {
	if c.Letters == "" {
		return nil
	}
	return h.Ln(h.Details(h.Summary(h.Text(c.W.Resend)), h.Ln(),
		h.Ln(h.P(h.Text(c.W.ResendNote))),
		form("/join",
			h.Ln(hidden(FieldLang, string(c.Lang)), hidden(FieldTake, c.Letters)),
			h.Ln(h.Label(h.For(FieldCode), h.Text(c.W.Code))),
			h.Ln(digits()),
			h.Ln(onward(c.W.ResendDo)),
		),
	))
}

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

func (a Answers) draw() h.Node {
	return h.Group{
		h.Ln(h.H1(h.Text(a.W.Answers))),
		h.Ln(note(a.W.AnswersNote)),
		h.Ln(h.Ul(h.Class("answers"), h.Lines(a.Rows, func(r AnswerRow) h.Node {
			return h.Li(h.Link(h.Href(r.URL), h.Text(r.Question), h.El("br"), h.B(h.Text(r.Answer))))
		}))),
		h.Ln(h.Link(h.Class("button main"), h.Href("/done"), h.Text(a.W.Back))),
	}
}

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
