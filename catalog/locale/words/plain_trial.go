package words

// PlainTry is what the accessible mode says of what was tried beside the words
// that it shares with the screens.
type PlainTry struct {
	Question  string // {at} {all} {question}
	WhichAsk  string // what to type where roles have numbers
	WhichNone string // what to type where there are none yet
	WhichMany string // {n} {shown}: more were found than are named
	NoneKept  string // before the first visit that keeps anything
	Today     string // {date}: the option for the day
	Yesterday string // {date}
	WhenAsk   string
	Moved     string // {x} {before} {after}
	Written   string // where the picture has taken nothing in
	Untold    string // nothing was said of how it was
	Held      string // {list}: what would have moved, had it not been set by hand
	Entry     string // {title} {date} {said}: an entry of the log
	TriedOn   string // {date} {said}: at the role itself
	Ask       string // what to do with an entry that was chosen
}
