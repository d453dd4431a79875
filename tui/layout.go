package tui

// The least the program can be read in, and be used in with comfort.
const (
	leastWidth, leastHeight = 32, 10
	roomyWidth, roomyHeight = 56, 18
	plentyHeight            = 28
	textWidth               = 74 // the longest line that is good to read
	splitWidth              = 96 // from here list and detail stand side by side
	widest                  = 124
)

// size is an area in terminal cells.
type size struct{ width, height int }

// Resize takes another size: a screen that embeds a size has it.
func (s *size) Resize(to size) { *s = to }

// layout says where things stand on a terminal of a given size.
type layout struct {
	body   size // the area of the screen in front
	margin int  // empty columns left of everything
	air    int  // empty lines between head, body and foot
	top    int  // further empty lines above the body, where there is plenty
}

// arrange is the one place where the terminal's size becomes the sizes of
// what is shown. It never gives a size below one cell.
func arrange(width, height int, wide bool) layout {
	var l layout
	most := textWidth
	if wide {
		most = widest
	}
	side := 1
	if width >= roomyWidth {
		side = 3
	}
	if width < leastWidth+4 {
		side = 0
	}
	l.body.width = min(width-2*side, most)
	if height >= roomyHeight {
		l.air = 1
	}
	l.margin = max(side, (width-l.body.width)/2)
	if wide && width < widest {
		l.margin = side
	}
	if height >= plentyHeight {
		l.top = 1
	}
	l.body.height = height - 2 - 2*l.air - l.top
	l.body.width = max(l.body.width, 1)
	l.body.height = max(l.body.height, 1)
	return l
}

// tooSmall reports whether a terminal is below what can be read.
func tooSmall(width, height int) bool { return width < leastWidth || height < leastHeight }

// split divides a wide body between a list and a detail; detail is 0 where
// there is no room for both.
func split(body size) (list, detail int) {
	if body.width < splitWidth-6 {
		return body.width, 0
	}
	list = body.width * 2 / 5
	return list, body.width - list - 3
}

// halves divides a wide body between a picture, which is as wide as is good to
// read, and what follows from it; right is 0 where there is no room for both.
func halves(body size) (left, right int) {
	if _, room := split(body); room == 0 {
		return body.width, 0
	}
	left = body.width * 3 / 5
	return left, body.width - left - 3
}
