// Package export formats a person's result and plan as Markdown or JSON. It returns
// bytes; file.Save writes them to a file.
package export

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
	"aina/quiz/ranking"
)

// Plan is what is exported.
type Plan struct {
	Catalog   *catalog.Catalog
	Picture   person.Picture
	Shortlist []string // ids; those that the catalog lacks are only counted
	Date      catalog.Date

	// OpenAnswers includes what the person wrote in their own words: open answers
	// and notes in the log. Set it only if the person agreed to exactly that.
	OpenAnswers bool
}

// chosen is an entry of the shortlist with its match, if it suits the person.
type chosen struct {
	*catalog.Opportunity
	match ranking.Match
	suits bool
}

// entries lists the entries of the shortlist in their order.
func (p Plan) entries() []chosen {
	ranking := p.Picture.Rank(p.Catalog, p.Date)
	var all []chosen
	for _, o := range p.Catalog.Known(p.Shortlist) {
		m, suits := ranking.Match(o.ID)
		all = append(all, chosen{o, m, suits})
	}
	return all
}

// written is an open question with its answer.
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

// HasOpenAnswers reports whether the person wrote something in their own words, in
// which case they must be asked whether to include it.
func HasOpenAnswers(p person.Picture) bool {
	return len(openAnswers(p.Questions, p.Answers)) > 0 ||
		slices.ContainsFunc(p.Log, func(r learning.Reflection) bool { return r.Note != "" })
}
