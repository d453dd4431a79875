package words

import (
	"aina/catalog/text"
)

// CLIGaps is the texts of `aina gaps`.
type CLIGaps struct {
	Command CLICommand
	Format  string      // the flag
	Title   text.Plural // opportunities that count: {n} {date}

	Add        string // heading: what to add first
	AddNothing string
	AddMore    text.Plural // additions that are not shown
	Gives      string      // what no opportunity for a cause gives: {list}
	Ways       string      // the ways in which none helps: {list}
	Quote      string      // around a name: {x}
	People     text.Plural // who would gain: {n} {all}
	NoLanguage string      // {x}, as in all that follow up to NoRegion but NoHome and NoSpot
	NoAge      string
	NoCause    string
	NoMotive   string
	NoActivity string
	NoHome     string
	NoSpot     string
	NoAccess   string
	NoRegion   string

	Motives    string // heading of the table of causes and motives
	Activities string // heading of the table of causes and activities
	AndMore    string // the highest shade: {n}

	Regions   string // headings of the counts, from here
	Anywhere  string // in place of Regions where no opportunity names a place
	Languages string
	Ages      string // in years
	Remote    string
	Home      string
	Spot      string
	Access    string

	Unstated           string // heading: what opportunities do not state
	UnstatedMotives    text.Plural
	UnstatedActivities text.Plural
	UnstatedCauses     text.Plural
	Unseen             text.Plural // heading: opportunities that nobody finds: {n} {all}
	AllSeen            string      // {all}
	UnseenMore         text.Plural
	Leaves             string // {list}: what an unseen one does not state
}
