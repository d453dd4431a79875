package words

import (
	"aina/catalog/text"
)

// Reflect is what is asked after something was tried, on the screens and in
// plain lines, and the log of it.
type Reflect struct {
	Title        string // the log, and the way to it
	Do           string // what is done with a role: I tried it
	Which        string // what was tried
	WhichNone    string // nothing to choose from
	When         string
	WhenHint     string
	WhenBad      string // {text} is no day, or one still to come
	Joy          string
	JoySteps     [5]string // none to very much
	Energy       string
	EnergySteps  [5]string // took a lot to gave a lot
	Again        string
	Yes          string
	Maybe        string
	No           string
	Note         string
	NoteHint     string
	Progress     string // {at} {all}
	Full         string // {n}: the log takes no more
	Saved        string
	NotKept      string // where nothing is kept on this computer
	Learned      string // heading: what moved
	Moved        string // {x} {before} {after}
	Unsaid       string // in the place of {before}: there was no answer
	MovedNone    string
	NoAnswers    string // nothing was asked that could move
	How          string // the rule
	HowTitle     string
	Found        string      // heading: what several tries show
	FoundLater   text.Plural // {n} more tries until something is said
	Tries        text.Plural // {n} written down
	Log          string      // heading
	LogEmpty     string
	LogEmptyDo   string
	Entry        string // {date} {said}
	Quoted       string // {text}: a line of one's own
	JoyShort     string
	EnergyShort  string
	AgainShort   string
	Change       string
	Remove       string
	RemoveAsk    string // {title}
	RemoveNote   string
	RemoveKeep   string
	Removed      string
	Add          string // one more
	Plan         string // back to the plan
	Then, Now    string // the result beside the answers: {before}
	SinceAnswers string // a line of the result: it holds what the log taught
}
