package messages

import (
	"aina/catalog/locale"
	"aina/catalog/locale/words"
)

// Comments in the catalog.

// MissingFields names the fields that the data does not have.
func MissingFields(fields string) locale.Message {
	return say(func(w *words.Import) string { return w.MissingFields }, "fields", fields)
}

// NewCauseReview asks to complete a new cause.
func NewCauseReview(column string) locale.Message {
	return say(func(w *words.Import) string { return w.NewCauseReview }, "column", column)
}

// CatalogHeader begins a new catalog.
func CatalogHeader(file string) locale.Message {
	return say(func(w *words.Import) string { return w.CatalogHeader }, "file", file)
}

// Comments in the draft of a mapping.

// DraftHeader begins the draft of a mapping and explains its keys.
func DraftHeader() locale.Message {
	return say(func(w *words.Import) string { return w.DraftHeader })
}

// UnusedColumns introduces the columns that no field takes.
func UnusedColumns() locale.Message {
	return say(func(w *words.Import) string { return w.UnusedColumns })
}

// GuessedColumn marks a rule that was guessed from the cells.
func GuessedColumn() locale.Message {
	return say(func(w *words.Import) string { return w.GuessedColumn })
}

// UnknownMeaning asks what a word of the table means.
func UnknownMeaning() locale.Message {
	return say(func(w *words.Import) string { return w.UnknownMeaning })
}

// NewCauseMark marks a word that becomes a new cause.
func NewCauseMark() locale.Message {
	return say(func(w *words.Import) string { return w.NewCauseMark })
}

// GuessMark marks a word whose meaning was guessed.
func GuessMark() locale.Message {
	return say(func(w *words.Import) string { return w.GuessMark })
}
