package words

import (
	"aina/catalog/text"
)

// CLIImport is what `aina import` says.
type CLIImport struct {
	Command     CLICommand
	Map, Output string // flags

	Row      string      // {file} {row} {text}
	MoreRows text.Plural // rows with something to look at that are not told one by one

	Rows, Entries, LeftOut, Empty, Ended text.Plural
	Encoding                             string // {encoding}
	Unused                               string // {columns}
	Draft                                string // {file}
	DraftKept                            string // {file}: there is one, which does not fit
	MapUsed                              string // {file}
	Written                              string // {file}

	Added, Changed, Unchanged, Gone text.Plural
	AddedID                         string // {id}
	ChangedID                       string // {id} {fields}
	GoneID                          string // {id}

	NoFile     string
	NotText    string // {file}
	NoRows     string // {file}
	NoTitle    string // {file}
	NoColumn   string // {map} {column} {known}
	TooLarge   string // {file} {limit}
	InBrackets string // {file}
	Unsafe     string // {file}
}
