package words

import (
	"aina/catalog/text"
)

// CLIGaps is what `aina gaps` says.
type CLIGaps struct {
	Command CLICommand
	Format  string      // the flag
	Title   text.Plural // opportunities that count: {n} {date}

	Add        string // above what to add first
	AddNothing string
	AddMore    text.Plural // additions that are not shown
	Gives      string      // what no opportunity for a cause gives: {list}
	Ways       string      // the ways in which none helps: {list}
	Quote      string      // around a name: {x}
	People     text.Plural // who would gain: {n} {all}
	NoLanguage string      // {x}, as all that follow but two
	NoAge      string
	NoCause    string
	NoMotive   string
	NoActivity string
	NoHome     string
	NoSpot     string
	NoAccess   string
	NoRegion   string

	Motives    string // above the table of causes and motives
	Activities string // above the table of causes and activities
	AndMore    string // the highest shade: {n}

	Regions   string // above the counts
	Anywhere  string // in their place where nothing names a place
	Languages string
	Ages      string // years
	Remote    string
	Home      string
	Spot      string
	Access    string

	Untold           string // above what opportunities leave unsaid
	UntoldMotives    text.Plural
	UntoldActivities text.Plural
	UntoldCauses     text.Plural
	Unseen           text.Plural // above what nobody finds: {n} {all}
	AllSeen          string      // {all}
	UnseenMore       text.Plural
	Leaves           string // what an unseen one does not state: {list}
}
