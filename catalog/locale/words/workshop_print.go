package words

import "aina/catalog/text"

// Print is the texts of the printed kit of a workshop, and of its command.
type Print struct {
	Title    string // of the whole
	Minutes  text.Plural
	Overview PrintOverview
	Card     PrintCard
	Back     PrintBack
	Slide    PrintSlide
	Role     PrintRole
	Sign     string // below the name of a corner
	Script   PrintScript
}

// PrintOverview is the first page: what to print how often, and how the hour goes.
type PrintOverview struct {
	How                                      string
	Sheet, Pages, Copies                     string // headings of the columns
	Page, FromTo                             string // {n}, {from} {to}
	Card, Slide, Roles, Motives, Signs, Plan PrintPart
	Bring                                    string
	RunHead                                  string
	Lay, Follow, Collect, Home               string      // what happens, in order
	Fill                                     string      // {form}: the title of the block in which the card is filled in
	LeftOut                                  text.Plural // causes for which the card has no room
}

// PrintPart is one part of the kit, and how often it is printed.
type PrintPart struct{ Name, Copies string }

// PrintCard is the front of the short card. The questions come from the questionnaire.
type PrintCard struct {
	Title, Note     string
	Activities      string
	Free            string // as many as one likes
	AgeNote         string
	Row, RowExample string // where the letters are gathered; {row}
}

// PrintBack is the back of the card: from letters to roles.
type PrintBack struct {
	Title   string
	Steps   []string
	Letters string // heading
	Roles   string // heading
	Age     string // what a mark such as 16+ means
}

// PrintSlide is the page that says who sees what.
type PrintSlide struct {
	Title string
	Lines []string
}

// PrintRole is a role card.
type PrintRole struct {
	FirstStep, Care string
	// Cares is how a role could do harm and how to avoid it, by what the catalog says of
	// it: hazard direct check children supervised, then the activities, or any.
	Cares map[string]string
}

// PrintScript is the running order on paper.
type PrintScript struct {
	Title     string
	Time      string            // {from} {to}
	Notes     string            // in front of what the trainer is told
	OnPaper   string            // in front of what is different without a computer
	Corner    string            // the corner of those who are still looking is always there: {looking}
	Kinds     map[string]string // what is different, by the kind of block, or by the id of one that comes along
	DropFirst string            // {list}: what to leave out when late, with commas between
	Titled    string            // in that list, as titles may hold marks of their own: {title}
}

// CLIPrint is the flags of the command, and what it says.
type CLIPrint struct {
	Print, ShowOrder string
	Long             string // below the long help of the command
	Example          string
	Alone            string // {flag} {other}
	OrderComment     string // on top of the printed orders
	NoFile           string
	OnlyPrint        string // {flag}
	TwoLangs         string // two languages where there is one
	TooManyLangs     string
	SameLang         string // {lang}
}

// WorkshopCard is the texts of the short card at the keyboard, of typing paper sheets, of
// open mode, and of closing before the report.
type WorkshopCard struct {
	Leave string // the way out of a guest, in a word

	// The forms that a person can choose.
	Short             text.Plural // minutes
	Quick             text.Plural
	Full              text.Plural
	ShortNote         string // what the short card can tell
	AskMotives        string
	AskActivities     string
	AskCauses         string
	AskAge            string
	AnyNumber         string // of activities and causes
	AgeNote           string
	First             string // below a picture that is made from a short card
	FirstOfCard       string // the same for plain lines
	AskForm           string // in plain lines
	Step              string // which of the questions: {at} {all}
	Nothing           string // nothing was chosen on the whole card
	SheetsTitle       string
	SheetsDo          string // what the trainer does
	SheetAsk          string
	SheetHint         string
	SheetsIn          text.Plural // how many sheets were typed
	Counted           text.Plural // the same after one more
	TakenBack         text.Plural // after one less
	NoneToTakeBack    string
	TakeBack          string
	SheetsClosed      string
	RowNothing        string
	RowUnknown        string // {key}
	RowTwice          string // {key}
	RowTooMany        string // {key} {n}: how many at most
	RowZero           string
	RowPlace          string // {n}: the place in the row
	RowTyped          string // {key} of the sheet, where something else was typed for it: {typed}
	RowRefused        string // beside a row that was not counted: {text}, and what is wrong with it: {fault}
	Sheet, UndoSheet  PlainCommand
	OpenCommand       PlainCommand
	NeedsSheet        string
	SheetAgain        string // after the question whether the projector is off: {sheet}
	OpenDo, NumbersDo string // what the trainer does: go on without numbers, with them again
	OpenSaid          string // after it
	NumbersSaid       string
	OpenRoom          string      // on the projector after the close
	OpenReport        text.Plural // in the report: who had answered
	CloseAsk          string      // in open mode, before closing
	CloseGo           string
	CloseNote         string
	OpenClosed        string // after the close, where there are no numbers

	// Saving before the close.
	StillAsk   string
	StillNote  string
	StillClose string
	StillSave  string
	StillOpen  string // in the report
	StillLines string // in plain lines: {again}
}
