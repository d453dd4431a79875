package words

// CLIJoin is the texts of `aina join`.
type CLIJoin struct {
	Command    CLICommand
	NoAddress  string
	BadAddress string // {text}
	Begin      string // {address}
	Unfinished string // not all questions were answered or skipped
	Nothing    string // all were skipped
	Sends      string // {address}: what is sent, and where
	AskCode    string
	NotSent    string
	Keep       string            // {code}
	NoNetwork  string            // {address}
	Again      string            // asks for the code once more
	Outcomes   map[string]string // by outcome
}
