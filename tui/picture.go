package tui

import (
	"aina/quiz"
	"aina/quiz/reading"
)

// reading puts the picture into words.
func (v *Visit) reading() reading.Reading { return reading.Read(v.Profile(), v.Catalog, v.Lang) }

// set changes the picture by hand, and the matches with it.
func (v *Visit) set(h quiz.Overrides) {
	v.Overrides = h
	v.refresh()
}

// unwrite takes entry i off the log, and what was learnt from it.
func (v *Visit) unwrite(i int) {
	v.RemoveReflection(i)
	v.refresh()
}
