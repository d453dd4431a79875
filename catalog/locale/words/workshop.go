package words

import "aina/catalog/text"

// Workshop is the texts of a session with a room: what is on the projector, what the
// trainer is told, and the report.
type Workshop struct {
	Title string // of the program while a workshop runs

	Finished    text.Plural // who have finished the form
	Closed      string      // after the close
	Open        text.Plural // who had finished, where they are too few for pictures
	Nobody      string      // in its place where nobody had
	Overcounted string      // {n} {heads}
	Hidden      string      // in place of pictures
	Never       string      // which reasons are never shown
	Of          string      // beside a bar: {yes} {n}
	Row         string      // a bar in words: {label} {yes} {n}
	Beside      string      // a bar with what stands beside it: {row} {roles}
	Roles       text.Plural // roles in the catalog
	Raised      text.Plural // hands that were counted
	Fist        string      // {list}
	Looking     string      // the corner of those who are still looking
	Corner      string      // heading of its roles: {corner}
	Aloud       string      // in front of a line to read aloud: {line}

	Trainer WorkshopTrainer
	Person  WorkshopPerson
	Phone   WorkshopPhone
	Report  WorkshopReport
	Wanted  WorkshopWanted
	Card    WorkshopCard
	Lines   WorkshopLines
	// Commands are the words that are typed in plain lines.
	Commands WorkshopCommands
	Network  WorkshopNetwork
}

// WorkshopTrainer is what the trainer does and is told.
type WorkshopTrainer struct {
	Close, Notes, Black, Count, Twice, Save, Person, Pages string // what can be done
	Light                                                  string // at the foot of a black screen

	AskHeads  string
	HeadsHint string
	CloseNote text.Plural // who have finished
	BadNumber string
	CloseOnce string // it is closed already
	AskCount  string
	AskFist   string
	CountNone string // how to leave it uncounted

	Private     string // above the notes: who may see them
	Passed      string // {n} {all}
	NotBegun    string
	InTime      string
	InHand      text.Plural // minutes
	Late        text.Plural // minutes
	Drop        string      // an offer: {title} {saves}
	Shorten     string      // {title} {left} {saves}
	NoDrop      string      // late, and nothing can be dropped
	Dropped     string      // {title}
	Shortened   string      // {title} {left}
	Next        string      // {title}
	Last        string
	LeaveNote   string // what leaving loses
	Saved       string // {file}
	NotSaved    string // {file} {why}
	Unsaved     string // after the program, where no report was saved
	AskFile     string
	FileName    string
	FileForms   string
	OneSentence string // on a page whose step was shortened

	Rehearsal     string // in place of the title, where people are made up
	RehearsalNote string // on the report of such a room
	Fewer         string // before the close: more answers {n} than people {heads}
	StillOpen     string // among the notes, past the page that closes
}

// WorkshopPerson is what is said where one person after another answers at the keyboard.
type WorkshopPerson struct {
	Title      string
	Guard      string // before anything private is shown
	GuardNote  string
	GuardGo    string
	GuardBack  string
	Hello      string
	HelloNote  string
	BackToRoom string
	Done       string // what the person does at the end
	DoneAsk    string
	DoneNote   string
	DoneStay   string
	DoneGo     string
	HandOn     string // nothing of the person is left
	HandOnNote text.Plural
	LateNote   string // after the close
	NextPerson string
	Stop       string // what the person does before the end
	StopAsk    string // leaving unfinished
	StopNote   string
}

// WorkshopReport is the texts of the report.
type WorkshopReport struct {
	Title, Date, Note      string      // {date}
	Room                   string      // heading
	Count                  text.Plural // who had finished: {n} {heads}
	Rule                   string
	Motives, Activities    string // headings
	Causes, Hands, Corners string
	NotShown               string // {list}
	Keeper                 string // heading of the last page
	KeeperNote             string
	KeeperNone             string
	Machine                string // in front of the line for programs
	Foot                   string
}

// WorkshopWanted compares what a room wants with a catalog.
type WorkshopWanted struct {
	Head      text.Plural // {n}: who had answered
	None      string      // there are no pictures
	Cause     text.Plural // roles: {label} {yes} {all} {n}
	Activity  text.Plural
	Motive    text.Plural
	NoRole    string      // {label} {yes} {all}
	Young     text.Plural // of the roles, those open to people under 16
	NoneYoung string
	Lacks     string // {list}
}

// WorkshopLines is what is said in plain lines only.
type WorkshopLines struct {
	Begin       string // {n}: minutes
	Help        string
	Place       string // {n} {all}
	Unclear     string // {text}
	NeedsHeads  string
	NeedsFile   string
	NeedsCount  string
	NeedsFist   string
	NoCount     string
	AtStart     string
	AtEnd       string
	NoSuchDrop  string
	PersonFirst string
	PersonLeft  string
	Scrolled    string
	InputEnded  string
	Again       string // {quit}
	Exists      string // {file}
}

// WorkshopCommands are the words of each command, the shown one first.
type WorkshopCommands struct {
	Next, Back, Close, Show, Notes, Count, Drop, Person, Report, Twice, Language, Help, Quit PlainCommand
}

// CLIWorkshop is the texts of `aina workshop`.
type CLIWorkshop struct {
	Command                                            CLICommand
	Order, Minutes, Open, Rehearse, Seed, With, Format string // flags
	Room                                               string // the flag of `aina gaps`
	NoLength                                           string // {minutes} {allowed}
	OnlyRehearse                                       string // {flag}
	NotARoom                                           string // {file}
	Network                                            CLIWorkshopNetwork
}
