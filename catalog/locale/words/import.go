package words

// Import is what an import says in its notes on rows, in a new catalog and in the
// draft of a mapping.
type Import struct {
	NoTitle             string
	SameRow             string // {row}
	SameID              string // {id} {row}
	LeftOut             string // {reason}
	CatalogFull         string // {limit}
	EntryInvalid        string // {id} {line}
	EntryFixed          string // {id} {line}
	AboveTable          string
	Numbering           string
	HeaderAgain         string
	Heading             string // {value}
	TotalRow            string
	Remark              string // {value}
	TitleOnly           string
	Ended               string // {date}
	InvalidID           string
	UnknownWord         string // {field} {value}
	NotACause           string // {value}
	NotADate            string // {field} {value}
	AmbiguousDate       string // {field} {value}
	NoYear              string // {field} {value}
	NotANumber          string // {field} {value}
	NotHours            string // {field} {value}
	NotADuration        string // {field} {value}
	NotYesOrNo          string // {field} {value}
	InvalidValue        string // {field} {reason} {value}
	RelativeURL         string // {value}
	NotAnAddress        string // {field} {value}
	PictureLink         string // {field} {value}
	NotAPhone           string // {field} {value}
	CutNumber           string // {field} {value}
	CellError           string // {field} {value}
	OthersDropped       string // {field} {value}
	OnlyTaken           string // {field} {value} {word}
	TextCut             string // {field}
	ExtraCells          string // {n}
	MentionsPay         string // {column} {value}
	TakenFor            string // {field} {value} {word}
	LanguageWished      string // {value}
	GuessedFrom         string // {field} {words} {word}
	RegionNotCity       string // {value}
	UnknownPlace        string // {field} {value}
	AnyPlace            string // {field} {value}
	NoPlaceYet          string // {field} {value}
	NewCause            string // {value} {id}
	SchemeAdded         string // {value}
	TitleIsOrganization string
	HoursAreDuration    string
	DatesFrom           string // {value}
	DaysApart           string // {value} {from} {to}: days with others between them
	HoursOfDay          string // {field} {value}
	NoDay               string // {field} {value} {word}: a month without a day
	DeadlinePassed      string // {column} {date}
	DeadlineAhead       string // {column} {date}
	NoPlacesLeft        string // {column} {value}
	ClosedYetOpen       string // {column} {value}: another column says that it is open
	LocalNumber         string // {field} {value}
	AgesFrom            string // {value}
	AgeFrom             string // {field} {value}
	AgeOfOthers         string // {field} {value}
	AgeDiffers          string // {field} {value}
	AgeWished           string // {field} {value}
	BadQuotes           string
	LostLetters         string // {column} {value}
	DamagedLetter       string // {column} {value}
	HTMLRemoved         string
	FilledDown          string // {field} {value} {row}
	FromHeading         string // {field} {value} {row}
	Kept                string // {field} {value} {kept}
	KeptInJSON          string // {field} {value} {kept}: JSON has no room for the stamp
	NowEmpty            string // {field}
	StillClosed         string
	NoLongerSaid        string // {field}
	MissingFields       string // {fields}
	NewCauseReview      string // {column}
	CatalogHeader       string // {file}
	DraftMark           string // {sign}
	DraftHeader         string
	UnusedColumns       string
	GuessedColumn       string
	UnknownMeaning      string
	NewCauseMark        string
	GuessMark           string
}

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

	SheetOf       string // {sheet} {others}
	HiddenRows    string // {rows}
	HiddenColumns string // {columns}
	Uncalculated  string // {rows}
	OtherLines    string // {lines} {encoding}
	Misread       string // {encoding}
	Lost          string // {n}: rows
	DamagedRows   string // {n}
}
