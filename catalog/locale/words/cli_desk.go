package words

import (
	"aina/catalog/text"
)

// CLIDesk is what `aina verify`, `aina add`, `aina schema` and `aina check
// --fix` say.
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
	NoFile              string // a file that stands has to be named: {command}
	OneFile             string // add writes to one file
	NoID                string // verify was given none
	UnknownID           string // {id}
	NoAnswers           string
	FixNeedsFiles       string
}
