package facts

import (
	"strings"

	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/visit"
)

// Again puts into words whether the person would do it again.
func Again(w words.Reflect, a learning.Again) string {
	switch a {
	case learning.AgainYes:
		return w.Yes
	case learning.AgainMaybe:
		return w.Maybe
	}
	return w.No
}

// Question is the question of a step of a trial.
func Question(w words.Reflect, s visit.Step) string {
	return [...]string{visit.Which: w.Which, visit.When: w.When, visit.Joy: w.Joy, visit.Energy: w.Energy, visit.Again: w.Again, visit.Note: w.Note}[s]
}

// Outcome lists the answers of a reflection with their labels, including the person's
// note if note is set.
func Outcome(r learning.Reflection, w words.Reflect, note bool) []string {
	var outcome []string
	if r.Joy > 0 {
		outcome = append(outcome, w.JoyShort+": "+w.JoySteps[r.Joy-1])
	}
	if r.Energy > 0 {
		outcome = append(outcome, w.EnergyShort+": "+w.EnergySteps[r.Energy-1])
	}
	if r.Again != "" {
		outcome = append(outcome, w.AgainShort+": "+strings.ToLower(Again(w, r.Again)))
	}
	if note && r.Note != "" {
		outcome = append(outcome, text.Fill(w.Quoted, "text", r.Note))
	}
	return outcome
}

// LogLine puts a reflection into one line: its day and its outcome.
func LogLine(r learning.Reflection, w words.Reflect, note bool) string {
	outcome := Outcome(r, w, note)
	if len(outcome) == 0 {
		return string(r.On)
	}
	return text.Fill(w.Entry, "date", string(r.On), "said", strings.Join(outcome, " · "))
}

// Number is the value of a dimension as its bar shows it, out of 100.
func Number(d quiz.Dimension, value float64) string {
	return Percent(d.Fraction(value))
}
