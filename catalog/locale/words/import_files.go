package words

// CLIFiles is what `aina import` says about a file as a whole: what it is if it is
// no table, and what was found while it was read.
type CLIFiles struct {
	Sheet string // flag

	OtherSheet  string // {file} {kind}: a spreadsheet of another format
	Locked      string // {file}
	Document    string // {file} {kind}
	Picture     string // {file} {kind}
	Archive     string // {file} {kind}
	ArchiveWith string // {file} {kind} {names}
	WebPage     string // {file}
	YAML        string // {file}
	Catalog     string // {file}
	NotText     string // {file}
	OtherKind   string // {file} {kind}

	JSONError string // {file} {line} {column}
	NoList    string // {file}
	Lists     string // {file} {lists}
	List      string // {name} {n}: one of the lists

	Damaged     string // {file}
	NoSheet     string // {file} {name} {sheets}
	NoVisible   string // {file} {sheets}
	NoSheets    string // {file}
	HiddenSheet string // {name}
	Unfolds     string // {file} {limit}
	MostRows    string // {file} {limit}
	MostColumns string // {file} {limit}
	MostCells   string // {file} {limit}

	OneSheet      string // {sheet}
	SheetOf       string // {sheet} {others}
	HiddenRows    string // {rows}
	HiddenColumns string // {columns}
	Uncalculated  string // {rows}
	Misread       string // {encoding}
	Lost          string // {n}: rows
	DamagedRows   string // {n}
}
