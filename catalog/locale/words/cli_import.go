package words

import (
	"aina/catalog/text"
)

// CLIImport is the texts of `aina import`.
type CLIImport struct {
	Command     CLICommand
	Map, Output string // flags

	Row      string      // {file} {row} {text}
	MoreRows text.Plural // rows with notes that are not shown one by one

	Rows, Entries, LeftOut, Empty, Ended text.Plural
	Encoding                             string // {encoding}
	Unused                               string // {columns}
	Draft                                string // {file}
	DraftKept                            string // {file}: an existing mapping, which does not fit, is kept
	MapUsed                              string // {file}
	Written                              string // {file}

	Added, Changed, Unchanged, Missing text.Plural
	AddedID                            string // {id}
	ChangedID                          string // {id} {fields}
	MissingID                          string // {id}

	NoFile     string
	NotText    string // {file}
	NoRows     string // {file}
	NoTitle    string // {file}
	NoColumn   string // {map} {column} {known}
	TooLarge   string // {file} {limit}
	InBrackets string // {file}
	Unsafe     string // {file}
}
