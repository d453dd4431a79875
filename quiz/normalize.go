package quiz

import (
	"maps"
	"slices"

	"aina/catalog/text"
)

// Normalize bounds a stored answer without knowing its question; ok is false where
// nothing is left.
func (a Answer) Normalize() (Answer, bool) {
	if a.Skipped {
		return Answer{Skipped: true}, true
	}
	c := Answer{Text: text.Truncate(text.Clean(a.Text), MaxText)}
	if a.Scale >= 1 && a.Scale <= 5 {
		c.Scale = a.Scale
	}
	for _, id := range a.Picked {
		if id = plainWord(id); id != "" && len(c.Picked) < 100 {
			c.Picked = append(c.Picked, id)
		}
	}
	for _, row := range slices.Sorted(maps.Keys(a.Levels)) {
		_, known := LevelValue(a.Levels[row])
		if known && row == plainWord(row) && row != "" && len(c.Levels) < maxRows {
			if c.Levels == nil {
				c.Levels = map[string]string{}
			}
			c.Levels[row] = a.Levels[row]
		}
	}
	c.Firm = a.Firm
	return c, c.Scale != 0 || c.Text != "" || len(c.Picked) > 0 || len(c.Levels) > 0
}

// maxRows bounds the rows of one answer and the causes set by hand, far beyond what
// a person reaches.
const maxRows = 2000

// plainWord cleans an id that may be any short word.
func plainWord(s string) string { return text.Truncate(text.CleanLine(s), 100) }
