package facts

import (
	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/reading"
	"aina/tui/words"
)

// Move is a line of the picture that what was tried has moved, as its bar shows
// it, out of 100.
type Move struct {
	Dial          quiz.Dimension
	Before, After string
	Held          bool // set by hand, so that it does not show
}

// Moves lists what has moved between two sights of a picture. What had no answer
// before says so.
func Moves(before, now *person.Snapshot, c *catalog.Catalog, w words.Reflect) []Move {
	var all []Move
	for _, d := range quiz.Dimensions(c.Causes) {
		was, answered := before.Learned.Value(d)
		is, known := now.Learned.Value(d)
		a, z := Number(d, was), Number(d, is)
		if !known || a == z {
			continue
		}
		if !answered {
			a = w.Unsaid
		}
		all = append(all, Move{d, a, z, now.Picture.Overrides.Has(d)})
	}
	return all
}

// Moved puts the moves that show into words.
func Moved(all []Move, c *catalog.Catalog, w words.Reflect, lang catalog.Lang) []string {
	var said []string
	for _, m := range all {
		if !m.Held {
			said = append(said, text.Fill(w.Moved, "x", reading.DimensionName(m.Dial, c, lang), "before", m.Before, "after", m.After))
		}
	}
	return said
}

// Held names the lines that would have moved, had they not been set by hand.
func Held(all []Move, c *catalog.Catalog, lang catalog.Lang) []string {
	var names []string
	for _, m := range all {
		if m.Held {
			names = append(names, reading.DimensionName(m.Dial, c, lang))
		}
	}
	return names
}

// Then is where the answers alone put a line, out of 100. It has moved where what
// was tried has put it elsewhere, and nothing was set by hand over it.
func Then(s *person.Snapshot, d quiz.Dimension) (before string, moved bool) {
	was, known := s.Answered.Value(d)
	now, _ := s.Learned.Value(d)
	before = Number(d, was)
	return before, known && !s.Picture.Overrides.Has(d) && before != Number(d, now)
}
