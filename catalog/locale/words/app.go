package words

import "aina/catalog/text"

// App is the texts of the frame around all screens.
type App struct {
	Tagline       string // below the name, on the first screen
	Language      string // the heading of the choice of language
	TooSmall      string // {w} {h} {now}
	NotSaved      string
	LeftOut       text.Plural // entries that are left out because of mistakes
	Loading       string
	LoadingFor    string // {n} seconds so far
	ReadAgain     string // as Reloaded, where a person has asked for it
	Reloaded      string // the catalog changed on disk and was read again
	Missing       string // the entry on the screen is no longer in the catalog
	LastGood      string // {problem}: the changed catalog has an error, so the last good one stays
	CatalogBad    string
	CatalogBadDo  string
	More          string // heading of the list of all actions
	MoreKeys      string // how the arrows and letters work, below that list
	LeaveAsk      string
	LeaveAgain    string // below the question, after Ctrl+C
	LeaveNote     string
	LeavePlanNote string // after it, where there is a plan
	LeaveStay     string
	LeaveGo       string
	LeavePlan     string
	Support       string
	SupportNote   string
}

// Keys names keys and the actions that every screen has.
type Keys struct {
	Up, Down, PageUp, PageDown, First, Last string
	Choose, Next, Back, More, Mark, Unmark  string
	Skip, Why, Review, Language, Quit       string
	Support                                 string
	Reload                                  string // reads the catalog again
	Move                                    string // the arrows, in the last line
	Along                                   string // the arrows along a scale
	SpaceKey                                string
}

// KeyName returns the name of a key as keyboards show it.
func (w Words) KeyName(key string) string {
	switch key {
	case "up/down":
		return "↑↓"
	case "left/right":
		return "←→"
	case "enter":
		return "Enter"
	case "esc":
		return "Esc"
	case "tab":
		return "Tab"
	case "space":
		return w.Keys.SpaceKey
	case "pgup":
		return "PgUp"
	case "pgdown":
		return "PgDn"
	case "home":
		return "Home"
	case "end":
		return "End"
	case "f5":
		return "F5"
	}
	return key
}

// Dates has what a day is written with. {day} and {year} are numbers.
type Dates struct {
	Months [12]string // as they stand in a date
	Day    string     // {day} {month} {year}
	Typed  string     // a layout of package time, for a field that a day is typed in
}
