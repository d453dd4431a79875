package messages

import (
	"strconv"

	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Why a row was left out.

// NoTitle says that a row has no title.
func NoTitle() locale.Message {
	return say(func(w *words.Import) string { return w.NoTitle })
}

// SameRow says that a row repeats an earlier one.
func SameRow(row int) locale.Message {
	return say(func(w *words.Import) string { return w.SameRow }, "row", strconv.Itoa(row))
}

// SameID says that an earlier row has the same id.
func SameID(id string, row int) locale.Message {
	return say(func(w *words.Import) string { return w.SameID }, "id", id, "row", strconv.Itoa(row))
}

// LeftOut says that a row breaks a rule of the catalog.
func LeftOut(reason locale.Message) locale.Message {
	return locale.Compose(func(lang text.Lang) string {
		return text.Fill(locale.In(lang).Import.LeftOut, "reason", reason.In(lang))
	})
}

// CatalogFull says that the catalog may not grow further.
func CatalogFull(megabytes int) locale.Message {
	return say(func(w *words.Import) string { return w.CatalogFull }, "limit", strconv.Itoa(megabytes))
}

// EntryInvalid says that the entry to be updated has errors.
func EntryInvalid(id string, line int) locale.Message {
	return say(func(w *words.Import) string { return w.EntryInvalid }, "id", id, "line", strconv.Itoa(line))
}

// EntryInFlow says that the entry to be updated is written in flow style.
func EntryInFlow(id string, line int) locale.Message {
	return say(func(w *words.Import) string { return w.EntryInFlow }, "id", id, "line", strconv.Itoa(line))
}

// What is worth knowing.

// Ended says that an entry is over.
func Ended(date string) locale.Message {
	return locale.Compose(func(lang text.Lang) string {
		return text.Fill(locale.In(lang).Import.Ended, "date", locale.Date(lang, date))
	})
}

// InvalidID is the reason why an id from the table is not used.
func InvalidID() locale.Message {
	return say(func(w *words.Import) string { return w.InvalidID })
}

// What was left empty in an entry.

// UnknownWord says that a word is not in the vocabulary of a field.
func UnknownWord(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.UnknownWord }, "field", field, "value", value)
}

// NotACause says that a category names no cause.
func NotACause(value string) locale.Message {
	return say(func(w *words.Import) string { return w.NotACause }, "value", value)
}

// NotADate says that a value is not a date.
func NotADate(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.NotADate }, "field", field, "value", value)
}

// AmbiguousDate says that day and month of a date cannot be told apart.
func AmbiguousDate(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.AmbiguousDate }, "field", field, "value", value)
}

// NotANumber says that a value is not a number.
func NotANumber(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.NotANumber }, "field", field, "value", value)
}

// NotYesOrNo says that a value is neither yes nor no.
func NotYesOrNo(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.NotYesOrNo }, "field", field, "value", value)
}

// InvalidValue says which rule of the catalog a value breaks.
func InvalidValue(field string, reason locale.Message, value string) locale.Message {
	return locale.Compose(func(lang text.Lang) string {
		return text.Fill(locale.In(lang).Import.InvalidValue, "field", field, "reason", reason.In(lang), "value", Shorten(value))
	})
}

// RelativeURL says that a web address lacks its beginning.
func RelativeURL(value string) locale.Message {
	return say(func(w *words.Import) string { return w.RelativeURL }, "value", value)
}

// NotAnAddress says that a value has no address in it.
func NotAnAddress(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.NotAnAddress }, "field", field, "value", value)
}

// OthersDropped says that only the first of several values was taken.
func OthersDropped(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.OthersDropped }, "field", field, "value", value)
}

// TextCut says that a text was cut to the greatest length.
func TextCut(field string) locale.Message {
	return say(func(w *words.Import) string { return w.TextCut }, "field", field)
}

// ExtraCells says that a row has more cells than the table has columns.
func ExtraCells(n int) locale.Message {
	return say(func(w *words.Import) string { return w.ExtraCells }, "n", strconv.Itoa(n))
}

// MentionsPay says that a column of the row speaks of money.
func MentionsPay(column, value string) locale.Message {
	return say(func(w *words.Import) string { return w.MentionsPay }, "column", column, "value", value)
}

// What was guessed.

// TakenFor says how a value was understood.
func TakenFor(field, value, word string) locale.Message {
	return say(func(w *words.Import) string { return w.TakenFor }, "field", field, "value", value, "word", word)
}

// NewCause says that a cause was made for a category.
func NewCause(value, id string) locale.Message {
	return say(func(w *words.Import) string { return w.NewCause }, "value", value, "id", id)
}

// SchemeAdded says that a web address was completed.
func SchemeAdded(value string) locale.Message {
	return say(func(w *words.Import) string { return w.SchemeAdded }, "value", value)
}

// TitleIsOrganization says that a title is only the name of the organisation.
func TitleIsOrganization() locale.Message {
	return say(func(w *words.Import) string { return w.TitleIsOrganization })
}

// HoursAreDuration says that hours were taken for the duration.
func HoursAreDuration() locale.Message {
	return say(func(w *words.Import) string { return w.HoursAreDuration })
}

// AgesFrom says that both ages come from one value.
func AgesFrom(value string) locale.Message {
	return say(func(w *words.Import) string { return w.AgesFrom }, "value", value)
}

// AgeFrom says that an age comes from a column of the other one.
func AgeFrom(field, value string) locale.Message {
	return say(func(w *words.Import) string { return w.AgeFrom }, "field", field, "value", value)
}

// BadQuotes says that the quotes of a row are not in order.
func BadQuotes() locale.Message {
	return say(func(w *words.Import) string { return w.BadQuotes })
}

// HTMLRemoved says that HTML in cells was converted.
func HTMLRemoved() locale.Message {
	return say(func(w *words.Import) string { return w.HTMLRemoved })
}
