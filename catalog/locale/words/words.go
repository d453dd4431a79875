// Package words is what Aina says on the screen and the command line, in
// English, Russian and Kazakh: one struct for each place where words stand,
// one value of it for each language. What differs with a number is a
// text.Plural; what is filled in has a {name}, and is never inflected.
package words

// Words is all that is said in one language.
type Words struct {
	// Catalog files: what is wrong in them, and what is to be known of them.
	Source    SourceProblems
	Catalog   CatalogProblems
	Check     CheckProblems
	Rules     map[string]Rule   // by code
	Fields    map[string]string // by the path of the key, such as "causes.id"
	Reference Reference
	Files     FileErrors
	Edits     EditErrors

	App      App
	Keys     Keys
	Welcome  Welcome
	Keep     Keep
	Question Question
	Review   Review
	Result   Result
	Matches  Matches
	Detail   Detail
	Filter   Filter
	LeftOut  LeftOut
	Plan     Plan
	Save     Save
	Facts    Facts
	Form     Form
	Reflect  Reflect
	Picture  Picture
	Plain    Plain
	Export   Export
	CLI      CLI
	Reading  Reading
}

// Problem is what is said of something wrong: one sentence, and the way out,
// which may be empty.
type Problem struct{ Message, Hint string }
