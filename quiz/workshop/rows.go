package workshop

import (
	"strings"

	"github.com/rivo/uniseg"
)

// What fits a page of the projector: on a narrow terminal it is so many columns wide,
// below a title of two rows at most.
const (
	narrow    = 38
	titleRows = 2
	pageRows  = 6
)

// ownRows is how many rows of a page Aina fills by itself in a block of the kind.
func (k Kind) ownRows() int {
	switch k {
	case Form, Close:
		return 2
	case Corners:
		return 3
	case Reports, Fist:
		return 2
	}
	return 0
}

// rowsOf counts the rows that a text takes at a width, broken between words.
func rowsOf(s string, width int) int {
	rows, used := 0, 0
	for _, word := range strings.Fields(s) {
		wide := uniseg.StringWidth(word)
		if rows == 0 || used+1+wide > width {
			rows += 1 + max(wide-1, 0)/width
			used = wide
			continue
		}
		used += 1 + wide
	}
	return rows
}
