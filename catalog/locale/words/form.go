package words

// Form is the form in which a maintainer enters an opportunity.
type Form struct {
	Title     string
	Asks      map[string]string // the question for each field
	Yes, No   string
	Amounts   [4]string // how much of a motive is afforded, from 0 to 3
	Progress  string    // {at} {all}
	Other     string    // {language}: the title in another language
	Required  string
	Hours     string // beside a number of hours
	Number    string
	Preview   string
	AsSeen    string // heading: the entry as newcomers see it
	Problems  string
	NoProblem string
	Save      string // {file}
	Saved     string // {title} {file}
	Again     string
	Fix       string // shown while an error prevents saving
	LeaveNote string
}
