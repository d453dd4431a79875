package words

import (
	"aina/catalog/text"
)

// CLI is the texts of the command line: its help, notes and errors. An error is
// one line that says what is wrong and what to do.
type CLI struct {
	Help     CLIHelp
	Commands CLICommands
	Flags    CLIFlags
	List     CLIList
	Match    CLIMatch
	Erase    CLIErase
	Saved    string // {file}
	LeftOut  text.Plural
	Broken   text.Plural // files that could not be read whole
	First    string      // the first problem behind LeftOut: {problem}

	CloseWindow string // the last line of a window that closes with the program

	Errors CLIErrors

	Gaps     CLIGaps
	Workshop CLIWorkshop
	Join     CLIJoin
	Print    CLIPrint
	Desk     CLIDesk
	Check    CLICheck

	Import CLIImport
}

// CLIHelp is what all pages of help share.
type CLIHelp struct {
	Usage, Commands, Flags, Everywhere, Examples, Environment, Exit string

	// FlagsMark means "flags may follow" in a usage line.
	FlagsMark string
	// Command stands for the name of a command in a usage line.
	Command string
	// More says which command explains a single command.
	More string
	// EnvironmentLines and ExitLines list names with their meaning, in order.
	EnvironmentLines, ExitLines []CLILine
}

// CLILine is a name and what it means.
type CLILine struct{ Name, Text string }

// CLICommand is the help of one command. Use begins with the command's name,
// Short is one line, Long has one paragraph a line.
type CLICommand struct{ Use, Short, Long, Example string }

// CLICommands holds the help of each command.
type CLICommands struct {
	Root, Browse, List, Match, Export, Reflect, Erase, Completion, Version, Help CLICommand
}

// CLIFlags describes each flag. The word in backquotes is the name of its value.
type CLIFlags struct {
	Catalog, Questions, Lang, Theme, Glyphs, Watch, MaxSize, Accessible, NoSave, AsOf, Help, Code string
	ListFormat, Cause, Activity, Place, Remote, Age, Search                                       string
	Top, LeftOut, MatchFormat, ExportFormat, On, Output, Force, OpenAnswers, Yes                  string
}

// CLIList is the text form of `aina list`.
type CLIList struct {
	Count   text.Plural
	Nothing string
	Closed  string // beside an entry that is not active
	Ended   string // beside an entry that is over: {date}
}

// CLIMatch is the text form of `aina match`.
type CLIMatch struct {
	Title     string
	Score     string // {percent}
	Why       string
	Lacks     string
	Against   string
	Cautions  string
	Change    string
	Stability string
	FirstStep string
	Try       string
	LeftOut   string
	// ListLeftOut says how to see all that is left out, Quote puts a title in quotes: {x}.
	ListLeftOut, Quote string
	More               text.Plural // matches that --top hides
	Estimated          text.Plural // of those shown, how many have estimated affordances
	Nothing            string
}

// CLIErase is the dialogue of `aina erase`.
type CLIErase struct {
	Ask       string // {folder}
	Yes, No   []string
	Again     string
	Done      string // {folder}
	Remains   string
	Nothing   string
	Cancelled string
}

// CLIErrors has one sentence for each error.
type CLIErrors struct {
	UnknownCommand  string // {name}
	UnknownFlag     string // {flag} {command}
	NeedsValue      string // {flag}
	BadValue        string // {flag} {value} {allowed}
	BadNumber       string // {flag} {value} {least} {most}
	TooSmall        string // {flag} {value} {least}: there is no upper bound
	BadDate         string // {flag} {value}
	OnlyCalendar    string // {flag}
	PastDay         string // {flag} {value} {today}
	ExtraWord       string // {word} {command}
	OneWordOf       string // {command} {allowed}
	DidYouMean      string // {name}
	NoTerminal      string
	NothingSaved    string
	NothingToExport string
	FileExists      string // {file}
	EmptyCatalog    string
	NoCatalog       string // nothing in it can be shown
	UnknownCause    string // {name} {known}
	UnknownActivity string // {name} {known}
	UnknownPlace    string // {name}
	EraseNeedsYes   string
	Crashed         string // after what Go says of a panic
	Other           string // {reason}: an error of the operating system
}
