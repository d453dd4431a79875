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
	EntryInFlow         string // {id} {line}
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
	NewCause            string // {value} {id}
	SchemeAdded         string // {value}
	TitleIsOrganization string
	HoursAreDuration    string
	DatesFrom           string // {value}
	LocalNumber         string // {field} {value}
	AgesFrom            string // {value}
	AgeFrom             string // {field} {value}
	BadQuotes           string
	LostLetters         string // {column} {value}
	DamagedLetter       string // {column} {value}
	HTMLRemoved         string
	FilledDown          string // {field} {value} {row}
	FromHeading         string // {field} {value} {row}
	MissingFields       string // {fields}
	NewCauseReview      string // {column}
	CatalogHeader       string // {file}
	DraftHeader         string
	UnusedColumns       string
	GuessedColumn       string
	UnknownMeaning      string
	NewCauseMark        string
	GuessMark           string
}
