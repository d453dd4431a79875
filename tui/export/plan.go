// Package export writes a person's result and plan as Markdown or JSON. It
// makes bytes; Save puts them into a file.
package export

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/quiz/ranking"
)

// Plan is what there is to write down.
type Plan struct {
	Catalog   *catalog.Catalog
	Picture   person.Picture
	Shortlist []string // ids; of what the catalog does not know, only how many
	Date      catalog.Date

	// OpenAnswers takes along what the person typed in their own words: in the
	// pause, and of what they tried. It is set only after they said yes to
	// exactly this.
	OpenAnswers bool
}

// chosen is an entry of the shortlist and how it suits the person, if it does.
type chosen struct {
	*catalog.Opportunity
	match ranking.Match
	suits bool
}

// entries gives the shortlist in the order in which it was made.
func (p Plan) entries() []chosen {
	ranking := p.Picture.Rank(p.Catalog, p.Date)
	var all []chosen
	for _, o := range p.Catalog.Known(p.Shortlist) {
		m, suits := ranking.Match(o.ID)
		all = append(all, chosen{o, m, suits})
	}
	return all
}

// written is one open question and what was typed.
type written struct {
	question quiz.Question
	text     string
}

func openAnswers(q *quiz.Questionnaire, answers quiz.Answers) []written {
	if q == nil {
		return nil
	}
	var all []written
	for _, x := range q.Questions {
		if a := answers[x.ID]; x.Kind == quiz.Open && !a.Skipped && a.Text != "" {
			all = append(all, written{x, a.Text})
		}
	}
	return all
}

// HasOpenAnswers reports whether the person typed something in their own words,
// so that one has to ask whether it may go along.
func HasOpenAnswers(p person.Picture) bool {
	return len(openAnswers(p.Questions, p.Answers)) > 0 ||
		slices.ContainsFunc(p.Log, func(r learning.Reflection) bool { return r.Note != "" })
}
