package words

import "aina/catalog/text"

// Welcome is the screen that says what this is.
type Welcome struct {
	Title      string
	Hello      string
	What       string
	Facts      []string // not a test, independent, private
	Pillars    string   // what volunteering is
	Continue   string
	AnewAsk    string // before earlier answers give way
	AnewNote   string
	Anew       string
	Full       string // {minutes}
	FullNote   string
	Quick      string // {minutes}
	QuickNote  string
	Browse     string
	BrowseNote string
	Plan       string
}

// Keep asks whose computer this is.
type Keep struct {
	Title, Ask, Why  string
	Mine, MineNote   string
	Shared, SharedNo string
	Earlier          string // what an earlier visit left is still there
}

// Question is what stands around every question.
type Question struct {
	Progress      string // {at} {all} {minutes}
	ProgressShort string // {at} {all}
	Minutes       text.Plural
	Next          string
	PickUpTo      text.Plural
	PickMany      string
	Enough        text.Plural // when no more may be marked
	NotSaid       string      // a row without a level
	Level         string      // what the arrows change
	LevelHint     string
	PlaceHint     string
	PlaceNone     string
	OpenHint      string
	OpenPrivate   string
}

// Review is the screen on which answers are checked.
type Review struct {
	Title, Note, Go, Skipped string
	Open                     string // a question without an answer yet
	Answered                 text.Plural
	ToFull                   string
}
