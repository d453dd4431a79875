package words

import "aina/catalog/text"

// App is what the frame around all screens says.
type App struct {
	Tagline      string // below the name, on the first screen
	Language     string // the heading of the choice of language
	TooSmall     string // {w} {h} {now}
	NotSaved     string
	LeftOut      text.Plural // entries of the catalog that are not served
	Loading      string
	Reloaded     string // the catalog was saved meanwhile, and read anew
	Gone         string // the entry one looks at is not in the catalog any more
	LastGood     string // {problem}: the catalog was saved with a mistake
	CatalogBad   string
	CatalogBadDo string
	More         string // the heading of the list of everything one can do
	MoreKeys     string // how the arrows and letters work, below that list
	LeaveAsk     string
	LeaveNote    string
	LeaveStay    string
	LeaveGo      string
	LeavePlan    string
	Support      string
	SupportNote  string
}

// Keys names keys, and what they do on every screen.
type Keys struct {
	Up, Down, PageUp, PageDown, First, Last string
	Choose, Next, Back, More, Mark, Unmark  string
	Skip, Why, Review, Language, Quit       string
	Support                                 string
	Move                                    string // the arrows, in the foot line
	SpaceKey                                string
}

// KeyName gives the name of a key as keyboards show it.
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
	}
	return key
}
