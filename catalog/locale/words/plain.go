package words

import (
	"aina/catalog/text"
)

// Plain is the texts of the accessible mode, which a screen reader speaks: no
// line depends on layout, and every state is expressed in words.
type Plain struct {
	Commands PlainCommands
	Yes, No  []string // the first word is shown
	General  PlainGeneral
	Welcome  PlainWelcome
	Keep     PlainKeep
	Ask      PlainAsk
	Review   PlainReview
	Result   PlainResult
	Matches  PlainMatches
	Browse   PlainBrowse
	Plan     PlainPlan
	Try      PlainTry
	Form     PlainForm
	End      PlainEnd
}

// PlainCommand is a command to type: the words for it, of which the first is
// shown, and what it does.
type PlainCommand struct {
	Words []string
	Does  string
}

// PlainCommands are the commands of the accessible mode. The words of every
// language are understood at any time, with or without a slash before them.
type PlainCommands struct {
	Back, Skip, TakeBack, Why, Help, Repeat, Review, Next, Result, Matches, More, Three, LeftOut, Plan, Tried, Change, Numbers, Language, NextPerson, Must, Quit PlainCommand

	// Amend, with the number of a question after it, changes its answer.
	Amend PlainCommand
}

// PlainGeneral is the texts that all pages share.
type PlainGeneral struct {
	AskLanguage string
	Option      string // {n} {label}
	Number      string // {n}: the highest number
	Range       string // {n}: after a number that is no choice
	AsBefore    string // {n} {repeat}: in place of choices that were read several times
	Unclear     string // {text}
	Nothing     string // after an empty line
	Chose       string // {choice}
	NotHere     string // {verb}: a command without effect here
	Help        string
	Command     string // {verb} {does}
	Commands    string // {verbs}: the commands that can be typed here
	NotSaved    string
	NotErased   string
}

// PlainWelcome is the first page.
type PlainWelcome struct {
	Lines                         []string
	Private, Pillars              string
	Continue, Full, Quick, Browse string
	Minutes                       text.Plural
}

// PlainKeep asks whose computer this is, which decides whether answers are kept.
type PlainKeep struct {
	Ask, Mine, Shared, Kept, NotKept, NoSave string
}

// PlainAsk is the texts around a question.
type PlainAsk struct {
	Progress   string // {n} {all} {minutes}
	At         string // {n} {all}: a question whose answer is being changed
	Minutes    text.Plural
	TimeLeft   string // {minutes}
	SoFar      string // {answer}
	KeepsIt    string // {next}: follows SoFar
	PartDone   string // {part}: after the last question of a part
	Scale      string // {n} {label}: a point of the scale that was chosen
	OneOf      string // {numbers}: which the options begin with
	Many       string
	UpTo       string // {max}
	TooMany    string // {max}
	Row        string // {n} {all} {name}
	RowChose   string // {name} {level}
	Place      string
	PlaceFound string // {name}
	PlaceMaybe string // {text} {name}
	PlaceWhich string // {text}
	PlaceNone  string // {text}: takes what was typed
	PlaceAsIs  string // {text}
	Open       string
	Written    string // {text}
	Skipped    string
	Must       string // {must}: calls the answer to this question a must
	MustAgain  string // {must}: Must, where it was said before
	NoMust     string // {must}: makes it a wish again
	MustOn     string
	MustOff    string
	First      string // there is no question before this one
	NoWhy      string
}

// PlainReview is "check your answers".
type PlainReview struct {
	Title     string
	Line      string // {n} {question} {answer}
	NoAnswer  string
	Open      text.Plural // how many questions have no answer
	Ask       string      // {next}: goes back to where the person was
	AskOpen   string      // {next}: goes on with the questions
	Changed   string      // {line}
	Run       string      // {from} {to}: three and more numbers in a row
	Unchanged string
}

// PlainResult is what motivates the person.
type PlainResult struct {
	Title, Motives, Activities, Causes string
	Bar                                string // {label} {words} {percent}
	BarWords                           string // {label} {words}
	Support                            string
	ToMatches, ToReview, ToPlan        string
}

// PlainMatches is the list of matches, and one opportunity of it.
type PlainMatches struct {
	Title       text.Plural
	Empty       string
	Line        string // {n} {title} {percent}
	OnShortlist string
	Why         string // {reasons}
	FirstStep   string // {step}
	HowTo       string // {note}
	GoodToKnow  string // {note}
	Estimated   string // its affordances are not stated in the catalog
	Fact        string // {label} {value}
	Ask         string
	AskMusts    string // which wishes are musts
	NoMore      string
	Three       string
	LeftLine    string // {title} {reasons}
	Add         string
	Remove      string
	Added       string
	Removed     string
	ToList      string
	ToPlan      string
}

// PlainBrowse is the list of the whole catalog.
type PlainBrowse struct {
	Title   text.Plural
	Ask     string
	Nothing string // {text}
	Found   text.Plural
}

// PlainPlan is the plan, and saving it to a file.
type PlainPlan struct {
	Title, Empty, Portals, Support string
	Line                           string // {n} {title}
	Link                           string // {name} {where}
	Save, ToMatches, Finish        string
	Name                           string // {folder}
	Open                           string
	Exists                         string // {file}
	Saved                          string // {file}
	Failed                         string // {file}
	Cancelled                      string
}

// PlainForm is the form in which a maintainer enters an opportunity.
type PlainForm struct {
	Into    string // {file}: where the entry will go
	Line    string // what to do with a field
	Needed  string // and with one that cannot be skipped
	Keep    string // {next}: and with one that was filled in
	Dropped string // the entry was not added
}

// PlainEnd is the goodbye.
type PlainEnd struct {
	LeaveAgain string // {quit}: typed once more, ends at once
	InputEnded string
	Kept       string
	NotKept    string
	Bye        string
}
