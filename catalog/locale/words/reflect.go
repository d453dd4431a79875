package words

import (
	"aina/catalog/text"
)

// Reflect is the questions after something was tried, on the screens and in plain
// lines, and the log of the answers.
type Reflect struct {
	Title        string // the log, and the action that leads to it
	Do           string // the action at an opportunity: I tried it
	Which        string // what was tried
	WhichNone    string // there is nothing to choose from
	When         string
	WhenHint     string // {date}: an example, as people type it
	WhenBad      string // {text} is not a date, or one in the future; {date}: an example
	Joy          string
	JoySteps     [5]string // from none to very much
	Energy       string
	EnergySteps  [5]string // from took a lot to gave a lot
	Again        string
	Yes          string
	Maybe        string
	No           string
	Note         string
	NoteHint     string
	Progress     string // {at} {all}
	Full         string // {n}: the log is full
	Saved        string
	NotKept      string // where nothing is kept on this computer
	Learned      string // heading: what the picture learned
	Moved        string // {x} {before} {after}
	NoAnswer     string // in place of {before}: there was no answer
	MovedNone    string
	NoAnswers    string // there are no answers that could be adjusted
	How          string // the rule by which the picture learns
	HowTitle     string
	Found        string      // heading: what several entries show
	FoundLater   text.Plural // {n} more entries until there are findings
	Tries        text.Plural // {n} entries
	Log          string      // heading
	LogEmpty     string
	LogEmptyDo   string
	Entry        string // {date} {said}
	Quoted       string // {text}: the person's note
	JoyShort     string
	EnergyShort  string
	AgainShort   string
	Change       string
	Remove       string
	RemoveAsk    string // {title}
	RemoveNote   string
	RemoveKeep   string
	Removed      string
	Add          string // adds an entry
	Plan         string // back to the plan
	Before, Now  string // the value by the answers alone: {before}; marks the current one
	SinceAnswers string // a line of the result: it includes what was learned from the log
}
