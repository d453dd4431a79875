package words

import (
	"aina/catalog/text"
)

// Plan is the shortlist with first steps, and where to turn.
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

// Save asks where the plan goes.
type Save struct {
	Title, Ask, Hint string
	File             string // the name proposed
	Open             string // whether the open answers go along
	OpenYes          string // what is ticked then
	Exists           string // {file}
	Replace, Other   string
	Saved            string // {file}
	Failed           string // {file} {why}
	Empty            string
	Done             string // after saving
}
