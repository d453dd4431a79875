package convert

import (
	"strconv"

	"aina/catalog/desk/importing/charset"
	"aina/catalog/desk/importing/messages"
	"aina/catalog/desk/importing/table"
)

// noteLost notes cells whose letters were lost before the table was read. In our
// own export a question mark is one.
func (c *Rows) noteLost(e *Entry, row *table.Row) {
	if c.layout.Literal {
		return
	}
	for i, cell := range row.Cells {
		loss := charset.Lost(cell)
		if loss == charset.Nothing {
			continue
		}
		e.Loss = max(e.Loss, loss)
		e.Note(Guessed, "", lossWording(loss), "column", columnTitle(c.layout.Names, i), "value", table.Clean(cell))
	}
}

func lossWording(loss charset.Loss) messages.Wording {
	if loss == charset.Damaged {
		return messages.DamagedLetter
	}
	return messages.LostLetters
}

// NotesOnHeader returns notes on names of columns whose letters were lost.
func NotesOnHeader(row int, names []string) []Note {
	e := Entry{Row: row, Line: row}
	for i, name := range names {
		if loss := charset.Lost(name); loss != charset.Nothing {
			e.Note(Fact, "", lossWording(loss), "column", strconv.Itoa(i+1), "value", name)
		}
	}
	return e.Notes
}

// columnTitle is a column's name, or its number where it has none.
func columnTitle(names []string, i int) string {
	if i < len(names) && names[i] != "" {
		return names[i]
	}
	return strconv.Itoa(i + 1)
}
