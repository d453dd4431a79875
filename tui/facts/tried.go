package facts

import (
	"strings"
	"time"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/source"
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

// LogLine puts a reflection into one line: the day and its outcome.
func LogLine(r learning.Reflection, note bool, lang catalog.Lang) string {
	w, day := locale.In(lang).Reflect, locale.Date(lang, string(r.On))
	outcome := Outcome(r, w, note)
	if len(outcome) == 0 {
		return day
	}
	return text.Fill(w.Entry, "date", day, "said", strings.Join(outcome, " · "))
}

// ParseDay reads a day up to today, written as day.month.year or year-month-day.
func ParseDay(s string, today catalog.Date) (catalog.Date, bool) {
	s = strings.TrimSuffix(strings.TrimSpace(s), ".")
	for _, layout := range []string{"2006-1-2", "2.1.2006"} {
		d, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		day := d.Format(time.DateOnly)
		return catalog.Date(day), source.IsDate(day) && catalog.Date(day) <= today
	}
	return "", false
}

// DayBefore returns the day before d; what is no day stays as it is.
func DayBefore(d catalog.Date) catalog.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return catalog.Date(t.AddDate(0, 0, -1).Format(time.DateOnly))
}

// ExampleDay is an earlier day as people type it, to show how.
func ExampleDay(lang catalog.Lang, today catalog.Date) string {
	return locale.TypedDate(lang, string(DayBefore(DayBefore(today))))
}

// Number is the value of a dimension as its bar shows it, out of 100.
func Number(d quiz.Dimension, value float64) string {
	return Percent(d.Fraction(value))
}
