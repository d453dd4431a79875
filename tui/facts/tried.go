package facts

import (
	"math"
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/visit"
	"aina/tui/words"
)

// Again puts into words whether a person would do something once more.
func Again(w words.Reflect, a learning.Again) string {
	switch a {
	case learning.AgainYes:
		return w.Yes
	case learning.AgainMaybe:
		return w.Maybe
	}
	return w.No
}

// Asks is the question of a step of a trial.
func Asks(w words.Reflect, s visit.Step) string {
	return [...]string{visit.Which: w.Which, visit.When: w.When, visit.Joy: w.Joy, visit.Energy: w.Energy, visit.Again: w.Again, visit.Note: w.Note}[s]
}

// Said lists what was said of a try, each with what it is about. The line of the
// person's own is part of it only with the note.
func Said(r learning.Reflection, w words.Reflect, note bool) []string {
	var said []string
	if r.Joy > 0 {
		said = append(said, w.JoyShort+": "+w.JoySteps[r.Joy-1])
	}
	if r.Energy > 0 {
		said = append(said, w.EnergyShort+": "+w.EnergySteps[r.Energy-1])
	}
	if r.Again != "" {
		said = append(said, w.AgainShort+": "+strings.ToLower(Again(w, r.Again)))
	}
	if note && r.Note != "" {
		said = append(said, text.Fill(w.Quoted, "text", r.Note))
	}
	return said
}

// Tried puts an entry of the log into one line: the day, and what was said.
func Tried(r learning.Reflection, w words.Reflect, note bool) string {
	said := Said(r, w, note)
	if len(said) == 0 {
		return string(r.On)
	}
	return text.Fill(w.Entry, "date", string(r.On), "said", strings.Join(said, " · "))
}

// Number is the value of a dial as its bar shows it, out of 100.
func Number(d quiz.Dimension, value float64) string {
	return strconv.Itoa(int(math.Round(100 * d.Fraction(value))))
}
