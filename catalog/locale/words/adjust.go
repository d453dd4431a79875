package words

// Picture is where a person adjusts their picture, on the screen and in plain
// lines.
type Picture struct {
	Title     string
	Do        string // the action that leads here from the result
	Note      string
	NotAsked  string
	ByHand    string // marks a value that was set by hand
	Weights   string // heading of the weights
	First     string // heading: the first matches now
	FirstNone string
	Undo      string // back to the answers
	UndoAsk   string // asked before Undo
	UndoNote  string
	Undone    string
	Done      string // keeps the picture as it is
	Move      string // what the left and right arrows do
	Set       string // {x} {words}: plain lines, after a change
	Ask       string // plain lines: what can be typed
	Current   string // {x} {words}: plain lines, the value now
	Step      string // {words} {percent}: a step whose words other steps share
	AskAgain  string // {repeat}: plain lines, after a change
	Before    string // {before}: the value before it was set by hand
	Row       string // {n} {x} {words}
	Change    string // heading: what would change this
	Stability string // heading: how stable it is
	Numbers   string // heading of the numbers
}
