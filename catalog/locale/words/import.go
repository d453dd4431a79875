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
	Ended               string // {date}
	InvalidID           string
	UnknownWord         string // {field} {value}
	NotACause           string // {value}
	NotADate            string // {field} {value}
	AmbiguousDate       string // {field} {value}
	NotANumber          string // {field} {value}
	NotYesOrNo          string // {field} {value}
	InvalidValue        string // {field} {reason} {value}
	RelativeURL         string // {value}
	NotAnAddress        string // {field} {value}
	OthersDropped       string // {field} {value}
	TextCut             string // {field}
	ExtraCells          string // {n}
	MentionsPay         string // {column} {value}
	TakenFor            string // {field} {value} {word}
	NewCause            string // {value} {id}
	SchemeAdded         string // {value}
	TitleIsOrganization string
	HoursAreDuration    string
	AgesFrom            string // {value}
	AgeFrom             string // {field} {value}
	BadQuotes           string
	HTMLRemoved         string
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
