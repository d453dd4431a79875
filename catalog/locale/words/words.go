// Package words declares the texts of the program: a struct for each place that
// shows texts, with one value of it for each language. A text that depends on a
// number is a text.Plural. A placeholder is a {name}; what replaces it is never
// inflected.
package words

// Words is all texts of one language.
type Words struct {
	// Catalog files: what is wrong in them, and what is to be known of them.
	Source    SourceProblems
	Catalog   CatalogProblems
	Check     CheckProblems
	Reference func() *Reference // read when first asked for
	Files     FileErrors
	Edits     EditErrors
	Dates     Dates

	App           App
	Keys          Keys
	Welcome       Welcome
	Keep          Keep
	Question      Question
	Chapter       Chapter
	Review        Review
	Result        Result
	Matches       Matches
	Detail        Detail
	Filter        Filter
	LeftOut       LeftOut
	Plan          Plan
	Save          Save
	Facts         Facts
	Form          Form
	Reflect       Reflect
	Picture       Picture
	Plain         Plain
	Export        Export
	Calendar      Calendar
	Code          Code
	CLI           CLI
	Reading       Reading
	Questionnaire Questionnaire
	Orders        Orders
	Workshop      Workshop
	Print         Print
	Store         Store
	Import        Import
}

// Problem describes something wrong in one sentence. Hint, which may be empty,
// says how to fix it.
type Problem struct {
	_ [0]func() // never compared: code that compares all texts takes 60 kB

	Message, Hint string
}
