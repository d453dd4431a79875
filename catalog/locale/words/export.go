package words

import (
	"aina/catalog/text"
)

// Export is the texts of a plan in a file, apart from what the person answered
// and chose.
type Export struct {
	Title      string
	Date       string // {date}
	Note       string
	Moves      string
	Motives    string
	Activities string
	Causes     string
	Bar        string // {label} {words} {percent}
	BarWords   string // {label} {words}
	Shortlist  string
	Empty      string
	Elsewhere  text.Plural // chosen, but not in this catalog
	Reasons    string
	GoodToKnow string
	FirstStep  string
	HowToApply string
	OwnCosts   string
	Portals    string
	Support    string
	Pause      string
	Foot       string
}

// Calendar is the texts of first steps in a calendar.
type Calendar struct {
	Step          string // {title}
	Reflect       string
	ReflectDo     string // {titles}
	NothingChosen string // an error: there is nothing to put into it
}
