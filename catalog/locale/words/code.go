package words

// Code is the texts of the code that takes answers along, and of the page that
// reads it.
type Code struct {
	Title  string // the page that shows it, and the row that leads there
	Row    string // below the row: what it is for
	Holds  string // what it holds, and what not
	Open   string // that whoever has it can read it
	Use    string // how it is opened again
	Camera string // beside the picture
	Larger string // in place of the picture, where there is no room for it
	Print  string // above it, in a file

	Have                                 string // the row that leads to the page that reads one
	HaveNote                             string
	Ask                                  string
	Hint                                 string
	DoOpen                               string
	Opened                               string // it is open
	Apart                                string // what is kept on this computer stays as it is
	ReplaceAsk, ReplaceNote, ReplaceKeep string // before it replaces answers there are
	Faults                               map[string]string
}
