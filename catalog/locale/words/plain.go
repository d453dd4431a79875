package words

import (
	"aina/catalog/text"
)

// Plain is what the accessible mode says. A screen reader speaks it: no line
// leans on layout, and every state is said in words.
type Plain struct {
	Verbs   PlainVerbs
	Yes, No []string // first the word that is shown
	Talk    PlainTalk
	Welcome PlainWelcome
	Keep    PlainKeep
	Ask     PlainAsk
	Review  PlainReview
	Result  PlainResult
	Matches PlainMatches
	Browse  PlainBrowse
	Plan    PlainPlan
	Try     PlainTry
	End     PlainEnd
}

// PlainVerb is a command one can type: its words, the first of which is the one
// shown, and what it does.
type PlainVerb struct {
	Words []string
	Does  string
}

// PlainVerbs are the commands of the accessible mode. They are understood in
// every language at any time, with or without a slash before them.
type PlainVerbs struct {
	Back, Skip, Why, Help, Repeat, Review, Next, Result, Matches, More, Three, LeftOut, Plan, Tried, Change, Numbers, Language, Quit PlainVerb
}

// PlainTalk is what is said everywhere.
type PlainTalk struct {
	AskLanguage string
	Option      string // {n} {label}
	Number      string // {n}: the greatest number
	Unclear     string // {text}
	Nothing     string // after an empty line
	Chose       string // {choice}
	NotHere     string // {verb}: a command that has nothing to do here
	Help        string
	Verb        string // {verb} {does}
	Words       string // {verbs}: what can be typed here besides numbers
	NotSaved    string
	NotErased   string
}

// PlainWelcome is the first page.
type PlainWelcome struct {
	Lines                         []string
	Continue, Full, Quick, Browse string
	Minutes                       text.Plural
}

// PlainKeep asks whose computer this is.
type PlainKeep struct {
	Ask, Mine, Shared, Kept, NotKept, NoSave string
}

// PlainAsk is what is said around a question.
type PlainAsk struct {
	Progress   string // {n} {all} {minutes}
	Minutes    text.Plural
	SoFar      string // {answer}
	Scale      string // {n} {label}: a point of the scale that was chosen
	One        string
	Many       string
	UpTo       string // {max}
	TooMany    string // {max}
	Row        string // {n} {all} {name}
	RowChose   string // {name} {level}
	Place      string
	PlaceFound string // {name}
	PlaceMaybe string // {text} {name}
	PlaceAsIs  string // {text}
	Open       string
	Written    string // {text}
	Skipped    string
	First      string // there is nothing before this question
	NoWhy      string
}

// PlainReview is "check your answers".
type PlainReview struct {
	Title    string
	Line     string // {n} {question} {answer}
	NoAnswer string
	Ask      string // {next}
}

// PlainResult is what moves the person.
type PlainResult struct {
	Title, Motives, Activities, Causes string
	Bar                                string // {label} {words} {percent}
	BarWords                           string // {label} {words}
	Support                            string
	ToMatches, ToReview, ToPlan        string
}

// PlainMatches is the list of what suits, and one entry of it.
type PlainMatches struct {
	Title     text.Plural
	Empty     string
	Line      string // {n} {title} {percent}
	Listed    string
	Why       string // {reasons}
	FirstStep string // {step}
	HowTo     string // {text}
	GoodTo    string // {text}
	Estimated string // the catalog does not say what it gives
	Fact      string // {label} {value}
	Ask       string
	NoMore    string
	Three     string
	LeftOut   text.Plural
	LeftLine  string // {title} {reasons}
	NoneOut   string
	Add       string
	Remove    string
	Added     string
	Removed   string
	ToList    string
	ToPlan    string
}

// PlainBrowse is the catalog without questions.
type PlainBrowse struct {
	Title   text.Plural
	Ask     string
	Nothing string // {text}
	Found   text.Plural
}

// PlainPlan is the plan and how it is saved.
type PlainPlan struct {
	Title, Empty, Portals, Support string
	Line                           string // {n} {title}
	Link                           string // {name} {where}
	Save, ToMatches, Finish        string
	Name                           string
	Open                           string
	Exists                         string // {file}
	Saved                          string // {file}
	Failed                         string // {file}
	Cancelled                      string
}

// PlainEnd is how one parts.
type PlainEnd struct {
	InputEnded string
	Kept       string
	NotKept    string
	Bye        string
}
