// Package export writes a person's result and plan: for people as Markdown and as
// a page to print, for calendars, and for other programs as JSON. It makes bytes;
// the caller puts them into a file.
package export

import (
	"path/filepath"
	"slices"
	"strings"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/learning"
	"aina/quiz/person"
)

// Plan is what a file of each format is made of: the picture and the shortlist of a
// person, and the catalog that they chose from.
type Plan struct {
	Catalog   *catalog.Catalog
	Picture   person.Picture
	Form      quiz.Form // of the answers; "": there is no code of them
	Shortlist []string  // ids; those that the catalog lacks are only counted
	Date      catalog.Date

	// OpenAnswers includes what the person wrote in their own words: open answers
	// and notes in the log. It must be set only after a yes to exactly this.
	OpenAnswers bool
}

// code is the code of the answers, or "" where there are none.
func (p Plan) code() string {
	if p.Form == "" {
		return ""
	}
	return code.Encode(p.Picture.Questions, p.Catalog.Places, p.Form, p.Picture.Answers)
}

// File makes the bytes of a plan in the form that the name of a file asks for: a
// page for .html, first steps in a calendar next Saturday for .ics, data for
// .json, else Markdown.
func File(p Plan, lang catalog.Lang, name string) ([]byte, error) {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm":
		return HTML(p, lang)
	case ".ics":
		return ICS(p, NextSaturday(p.Date), lang)
	case ".json":
		return JSON(p)
	}
	return Markdown(p, lang), nil
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
