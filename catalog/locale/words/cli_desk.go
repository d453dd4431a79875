package words

import (
	"aina/catalog/text"
)

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
