package locale

import (
	"strconv"
	"time"

	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Date writes a day, such as 2026-05-01, as people write it: 1 May 2026. What is
// no day stays as it is. Files and formats for programs keep the first form.
func Date(lang text.Lang, day string) string { return DateOf(In(lang), day) }

// DateOf is Date by the words of a language.
func DateOf(w *words.Words, day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return text.Fill(w.Dates.Day, "day", strconv.Itoa(t.Day()), "month", w.Dates.Months[t.Month()-1], "year", strconv.Itoa(t.Year()))
}

// TypedDate writes a day as people type it: 01.05.2026 in Russian.
func TypedDate(lang text.Lang, day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.Format(In(lang).Dates.Typed)
}
