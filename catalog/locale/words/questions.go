package words

import "aina/catalog/text"

// Welcome is the screen that introduces the program.
type Welcome struct {
	Title                      string
	Hello                      string
	Back                       string // in place of Hello and What, for who comes back
	What                       string
	NoTest, Independent        string
	Private                    string // nothing is sent
	Asked                      string // in its place where the answers may be sent at the end, if the person says so
	Pillars                    string // what volunteering is
	Continue                   string
	ContinueNote               string // {done} {all}
	Matches                    string
	Review                     string
	PlanNote                   text.Plural // how many roles are in the shortlist
	NextPerson, NextPersonNote string
	NextAsk                    string // before answers that nothing keeps are forgotten
	NextStarted                string // the next person begins
	NextKept                   string // the same, where the answers of the one before are kept
	RestartAsk                 string // asked before earlier answers are replaced
	RestartNote                string
	Restart                    string
	Full                       string // {minutes}
	FullNote                   string
	Quick                      string // {minutes}
	QuickNote                  string
	Browse                     string
	BrowseNote                 string
	Plan                       string
}

// Keep asks whose computer this is, which decides whether answers are kept.
type Keep struct {
	ChooseFirst        string // Enter was pressed before anything was chosen
	Title, Ask, Why    string
	Mine, MineNote     string
	Shared, SharedNote string
	Earlier            string // the answers of an earlier visit are still there
}

// Question is the texts around every question.
type Question struct {
	Progress      string // {at} {all} {minutes}
	ProgressShort string // {at} {all}
	Minutes       text.Plural
	Next          string
	PickUpTo      text.Plural
	PickMany      string
	Enough        text.Plural // the maximum is marked
	Unset         string      // a row without a level
	Level         string      // what the left and right arrows change
	LevelHint     string      // {digits}: which digit gives which level
	ChooseFirst   string      // Enter was pressed before anything was chosen
	PlaceFirst    string      // the same, for a place
	NothingMarked string      // the person leaves a question for marks without an answer
	TakeBack      string      // takes an answer back
	TakenBack     string      // an answer was taken back
	PlaceHint     string
	PlaceNone     string
	Must          string // calls a wish a must
	MustNote      string // what becomes of the rest otherwise
	IsMust        string // after the answer, in a sentence
	OpenHint      string
	OpenPrivate   string
}

// Chapter is the pause between two parts of the questionnaire, and in the middle of a
// long one.
type Chapter struct {
	More text.Plural // {n} questions of the same part
	Next string      // {part}
	Asks text.Plural // how many questions it has
	Last string      // after Asks, before the last part
}

// Review is the screen for checking the answers.
type Review struct {
	Title, Note, Go, Skipped string
	Open                     string // a question without an answer yet
	Answered                 text.Plural
	ToFull                   string
}
