package words

import (
	"aina/catalog/text"
)

// Plan is the shortlist with first steps, and contacts.
type Plan struct {
	Title, Note          string
	Empty, EmptyDo       string
	Elsewhere            text.Plural // chosen, but not in this catalog
	First, Portals, Talk string
	DoSave, DoOpen       string
	DoRemove             string
	Go                   string
	End                  string
}

// Save asks for the file to write the plan to.
type Save struct {
	Title, Ask, Hint string
	File             string // the proposed name
	Where            string // {file}: the whole path
	Forms            string // what the ending of the name decides
	As               string // {file}: a name that is still free
	Open             string // whether to include the open answers
	OpenYes          string // the option to include them
	Exists           string // {file}
	Replace          string
	Saved            string // {file}
	Failed           string // {file} {why}
	Empty            string
	Done             string // after saving
}
