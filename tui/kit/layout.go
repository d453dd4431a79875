package kit

// The sizes from which the program can be read, and from which it has more room
// for gaps and notes.
const (
	MinWidth, MinHeight     = 32, 10
	RoomyWidth, RoomyHeight = 56, 18
	thirdHeight             = 22 // from here on, what is short begins at a third of the height
	plentyHeight            = 28
	TextWidth               = 74 // the longest line that is good to read
	splitWidth              = 96 // from here on, list and detail are side by side
	widest                  = 160
	steadyLines             = 16 // on a high terminal the foot stands at least so far below the top of the body
)

// Size is an area in terminal cells.
type Size struct{ Width, Height int }

// Resize changes the size. A screen that embeds Size needs no Resize method.
func (s *Size) Resize(to Size) { *s = to }

// Layout is how a terminal is divided.
type Layout struct {
	Body   Size // the area of the screen on top
	Margin int  // empty columns left of everything
	Air    int  // empty lines between head, body and foot
	Top    int  // more empty lines above the body on a high terminal
	start  int  // and above a short body, which begins at a third of the terminal
	high   bool // whether the foot keeps near the body
}

// Arrange divides a terminal. It is the only place where the size of the terminal
// becomes the sizes of what is shown, and never returns a size below one cell.
func Arrange(width, height int, wide bool) Layout {
	var l Layout
	most := TextWidth
	if wide {
		most = widest
	}
	side := 1
	if width >= RoomyWidth {
		side = 3
	}
	if width < MinWidth+4 {
		side = 0
	}
	l.Body.Width = min(width-2*side, most)
	if height >= RoomyHeight {
		l.Air = 1
	}
	l.Margin = max(side, (width-l.Body.Width)/2)
	if wide && width < widest {
		l.Margin = side
	}
	if height >= plentyHeight {
		l.Top, l.high = 1, true
	}
	if !wide && height >= thirdHeight {
		l.start = height/3 - 1 - l.Air - l.Top
	}
	l.Body.Height = height - 2 - 2*l.Air - l.Top
	l.Body.Width = max(l.Body.Width, 1)
	l.Body.Height = max(l.Body.Height, 1)
	return l
}

// Place says where a body of n lines stands: how many empty lines are above it, and how
// many below it before the foot. On a high terminal the foot keeps near the body, and
// does not move from one short body to the next.
func (l Layout) Place(n int) (above, below int) {
	spare := max(l.Body.Height-n, 0)
	above = min(l.start, spare)
	if !l.high {
		return above, spare - above
	}
	return above, min(max(steadyLines-n, l.Air), spare-above)
}

// TooSmall reports whether a terminal is below what can be read.
func TooSmall(width, height int) bool { return width < MinWidth || height < MinHeight }

// Split divides a wide body between a list and a detail; detail is 0 where
// there is no room for both.
func Split(body Size) (list, detail int) {
	if body.Width < splitWidth-6 {
		return body.Width, 0
	}
	list = body.Width * 2 / 5
	return list, body.Width - list - 3
}

// Halves divides a wide body between a main part and a narrower one beside it;
// right is 0 where there is no room for both.
func Halves(body Size) (left, right int) {
	if _, room := Split(body); room == 0 {
		return body.Width, 0
	}
	left = body.Width * 3 / 5
	return left, body.Width - left - 3
}
