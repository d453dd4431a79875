package words

// WorkshopPhone is the pages that a person sees on their own phone in a workshop.
type WorkshopPhone struct {
	Who      string   // heading: who sees what
	WhoFacts []string // each a short line
	Length   string   // {n} questions, {minutes} as Question.Minutes has them
	Code     string   // label of the field for the room's code
	Begin    string
	Reached  string // above all: the phone has found this computer

	WrongCode  string
	ManyCodes  string // too many wrong codes in a minute, from anybody
	Locked     string // nobody can join now
	Full       string // no seat is free
	WrongHost  string // the page was asked for by another name than its address
	Unreadable string // what was sent is no form of these pages
	Problem    string // heading above any of these

	Progress   string // {at} {all}
	Back, Next string
	Skip, Why  string
	TakeBack   string
	Chosen     string // read out beside the answer that was chosen before
	Place      string // label of the field
	PlaceOften string // above places that many mean
	PlaceWhich string // {text}
	PlaceAsIs  string // {text}
	Open       string // in place of a field to write in

	Done        string // heading after the last question
	DoneNote    string
	Show        string // shows one's own result
	Answers     string // leads to the list of answers
	AnswersNote string
	Late        string // who finished after the close
	Try         string // above one to three roles
	AtHome      string // beside the code to take along
	Shot        string // below it
	Talk        string // in front of where one can talk to somebody
	Nothing     string // in place of a result, where nothing was answered
	Hide        string // leads from the result to the page before

	HandOn     string // gives the phone to the next person
	HandOnAsk  string
	HandOnNote string
	HandOnYes  string
	HandOnNo   string

	Resend     string // heading: for the case that the laptop has started again
	ResendNote string
	ResendDo   string
	Sent       string // what was sent is counted

	TakeOut, PutIn string // out of the room's picture, and back
	IsOut          string // who is out of it

	Notes WorkshopPhoneNotes
}

// WorkshopPhoneNotes is the trainer's notes on their own phone.
type WorkshopPhoneNotes struct {
	Title      string
	Ask, Open  string // for the code, and what sends it
	WrongCode  string
	Refresh    string
	Next, Back string // turn the page on the projector
	Private    string // who may see them
	Busy       string // where there are none at the moment
	Where      string // on the trainer's screen: {address} {code}
}

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
