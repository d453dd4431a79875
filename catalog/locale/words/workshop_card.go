package words

import "aina/catalog/text"

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
	Sheet, UndoSheet  PlainCommand
	OpenCommand       PlainCommand
	NeedsSheet        string
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
