package words

import "aina/catalog/text"

// CLICheck is the texts of `aina check` apart from the problems themselves.
type CLICheck struct {
	Command                        CLICommand
	Format, Strict, Stale, Explain string      // the flags
	Errors, Warnings               text.Plural // what was found
	And                            string      // {errors} {warnings}
	More                           string      // how to have a code explained
	Fine                           text.Plural // nothing was found: opportunities
	UnknownCode                    string      // {name}
	Topic                          string      // the line on `aina help catalog` in the help
}

// CLIDesk is the texts of `aina verify`, `aina add`, `aina schema` and `aina
// check --fix`.
type CLIDesk struct {
	Verify, Add, Schema CLICommand
	By, Retire          string      // flags of verify
	FromAnswers, Output string      // flags of add
	Fix                 string      // flag of check
	Verified            string      // {id} {file} {date}
	Retired             string      // {id} {file}
	Added               string      // {id} {file}
	Fixed               text.Plural // {n} {file}
	NoneFixed           string
	FixStopped          string // {file} {line}
	NoFile              string // {command}: it needs the name of an existing file
	OneFile             string // add writes to a single file
	NoID                string // verify was given none
	UnknownID           string // {id}
	NoAnswers           string
	FixNeedsFiles       string
}

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

	Unstated           string      // heading: what opportunities do not state
	UnstatedMotives    text.Plural // {n} {all}
	UnstatedActivities text.Plural // {n} {all}
	UnstatedCauses     text.Plural // {n} {all}
	Unseen             text.Plural // heading: opportunities that nobody finds: {n} {all}
	AllSeen            string      // {all}
	UnseenMore         text.Plural
	Leaves             string // {list}: what an unseen one does not state
}

// CLIImport is the texts of `aina import`.
type CLIImport struct {
	Command     CLICommand
	Map, Output string // flags

	Row      string      // {file} {row} {text}
	MoreRows text.Plural // rows with notes that are not shown one by one

	Rows, Entries, LeftOut, Aside, Empty, Ended text.Plural
	Inferred                                    text.Plural // entries whose causes or activities were guessed
	Encoding                                    string      // {encoding}
	Unused                                      string      // {columns}
	NoCause                                     string      // {words} {example}
	Draft                                       string      // {file}
	DraftKept                                   string      // {file}: an existing mapping, which does not fit, is kept
	MapUsed                                     string      // {file}
	Written                                     string      // {file}

	Added, Changed, Unchanged, Missing text.Plural
	AddedID                            string // {id}
	ChangedID                          string // {id} {fields}
	MissingID                          string // {id}

	NoFile   string
	NoRows   string // {file}
	NoTitle  string // {file}
	NoColumn string // {map} {column} {known}
	TooLarge string // {file} {limit}
	Unsafe   string // {file}

	Files CLIFiles
}
