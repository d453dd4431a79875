package words

// Form is the form that asks a catalog keeper for an opportunity.
type Form struct {
	Title     string
	Asks      map[string]string // what is asked, by field
	Yes, No   string
	Amounts   [4]string // how much of a motive is afforded, from 0 to 3
	Progress  string    // {at} {all}
	Other     string    // {language}: the title in another language
	Required  string
	Hours     string // beside a number of hours
	Number    string
	Preview   string
	AsSeen    string // the entry as newcomers will see it
	Problems  string
	NoProblem string
	Save      string // {file}
	Saved     string // {title} {file}
	Again     string
	Fix       string // where an error keeps it from being saved
	LeaveNote string
}
