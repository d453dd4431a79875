package words

// PlainTry is the texts about what was tried that the screens do not share.
type PlainTry struct {
	Question   string // {at} {all} {question}
	WhichAsk   string // what to type where roles have numbers
	WhichNone  string // what to type while no role has a number
	WhichMany  string // {n} {shown}: more were found than are listed
	NoneKept   string // nothing was kept on this computer yet
	Today      string // {date}: the option for the day
	Yesterday  string // {date}
	WhenAsk    string // {date}: an example, as people type it
	Moved      string // {x} {before} {after}
	Written    string // confirms an entry from which the picture learned nothing
	NoOutcome  string // the entry has no outcome
	Overridden string // {list}: values that stay as they were set by hand
	Entry      string // {title} {date} {said}: an entry of the log
	TriedOn    string // {date} {said}: an entry of the log, at its opportunity
	Ask        string // what to do with the chosen entry
}
