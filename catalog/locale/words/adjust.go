package words

// Picture is the screen, and the talk in plain lines, on which a person moves
// their picture by hand.
type Picture struct {
	Title     string
	Do        string // the way to it from the result
	Note      string
	NotAsked  string
	ByHand    string // beside what was set by hand
	Weights   string // heading of the weights
	First     string // heading: the first matches now
	FirstNone string
	Undo      string // back to the answers
	UndoAsk   string // before everything goes back
	UndoNote  string
	Undone    string
	Done      string // leave it as it is now
	Turn      string // what the arrows do
	Set       string // {x} {words}: said in plain lines after a move
	Ask       string // what can be typed in plain lines
	Stands    string // {x} {words}: where a line stands, in plain lines
	Halt      string // {words} {percent}: a halt whose words others share
	AskAgain  string // {repeat}: after a move in plain lines
	Before    string // {before}: where a line stood before it was moved by hand
	Row       string // {n} {x} {words}
	Change    string // heading: what would change this
	Steady    string // heading: how steady it is
	Numbers   string // heading of the numbers
}
