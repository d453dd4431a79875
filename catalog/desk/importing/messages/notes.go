package messages

import (
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Why a row was left out.

func NoTitle(w *words.Import) string      { return w.NoTitle }
func SameRow(w *words.Import) string      { return w.SameRow }
func SameID(w *words.Import) string       { return w.SameID }
func CatalogFull(w *words.Import) string  { return w.CatalogFull }
func EntryInvalid(w *words.Import) string { return w.EntryInvalid }
func EntryFixed(w *words.Import) string   { return w.EntryFixed }

// What a row is that is no entry, or hardly one.

func AboveTable(w *words.Import) string  { return w.AboveTable }
func Numbering(w *words.Import) string   { return w.Numbering }
func HeaderAgain(w *words.Import) string { return w.HeaderAgain }
func Heading(w *words.Import) string     { return w.Heading }
func TotalRow(w *words.Import) string    { return w.TotalRow }
func Remark(w *words.Import) string      { return w.Remark }
func TitleOnly(w *words.Import) string   { return w.TitleOnly }

// What importing again does not bring.

func Kept(w *words.Import) string         { return w.Kept }
func KeptInJSON(w *words.Import) string   { return w.KeptInJSON }
func NowEmpty(w *words.Import) string     { return w.NowEmpty }
func NoLongerSaid(w *words.Import) string { return w.NoLongerSaid }
func StillClosed(w *words.Import) string  { return w.StillClosed }

// What is worth knowing.

func InvalidID(w *words.Import) string { return w.InvalidID }

// Ended says that an entry was over on a day.
func Ended(date string) locale.Message {
	return locale.Compose(func(lang text.Lang) string {
		return text.Fill(locale.In(lang).Import.Ended, "date", locale.Date(lang, date))
	})
}

// Deadline says that the last day to apply has passed, or is ahead.
func Deadline(passed bool, column, date string) locale.Message {
	return locale.Compose(func(lang text.Lang) string {
		wording := locale.In(lang).Import.DeadlineAhead
		if passed {
			wording = locale.In(lang).Import.DeadlinePassed
		}
		return text.Fill(wording, "column", Shorten(column), "date", locale.Date(lang, date))
	})
}

// What was left empty in an entry.

func UnknownWord(w *words.Import) string   { return w.UnknownWord }
func NotACause(w *words.Import) string     { return w.NotACause }
func NoPlaceYet(w *words.Import) string    { return w.NoPlaceYet }
func NotADate(w *words.Import) string      { return w.NotADate }
func AmbiguousDate(w *words.Import) string { return w.AmbiguousDate }
func NoYear(w *words.Import) string        { return w.NoYear }
func NotANumber(w *words.Import) string    { return w.NotANumber }
func NotHours(w *words.Import) string      { return w.NotHours }
func NotADuration(w *words.Import) string  { return w.NotADuration }
func NotYesOrNo(w *words.Import) string    { return w.NotYesOrNo }
func RelativeURL(w *words.Import) string   { return w.RelativeURL }
func NotAnAddress(w *words.Import) string  { return w.NotAnAddress }
func PictureLink(w *words.Import) string   { return w.PictureLink }
func NotAPhone(w *words.Import) string     { return w.NotAPhone }
func CutNumber(w *words.Import) string     { return w.CutNumber }
func CellError(w *words.Import) string     { return w.CellError }
func OthersDropped(w *words.Import) string { return w.OthersDropped }
func OnlyTaken(w *words.Import) string     { return w.OnlyTaken }
func TextCut(w *words.Import) string       { return w.TextCut }
func ExtraCells(w *words.Import) string    { return w.ExtraCells }
func MentionsPay(w *words.Import) string   { return w.MentionsPay }

// What was guessed.

func TakenFor(w *words.Import) string            { return w.TakenFor }
func GuessedFrom(w *words.Import) string         { return w.GuessedFrom }
func LanguageWished(w *words.Import) string      { return w.LanguageWished }
func RegionNotCity(w *words.Import) string       { return w.RegionNotCity }
func UnknownPlace(w *words.Import) string        { return w.UnknownPlace }
func AnyPlace(w *words.Import) string            { return w.AnyPlace }
func NewCause(w *words.Import) string            { return w.NewCause }
func SchemeAdded(w *words.Import) string         { return w.SchemeAdded }
func TitleIsOrganization(w *words.Import) string { return w.TitleIsOrganization }
func HoursAreDuration(w *words.Import) string    { return w.HoursAreDuration }
func DatesFrom(w *words.Import) string           { return w.DatesFrom }
func NoDay(w *words.Import) string               { return w.NoDay }
func DaysApart(w *words.Import) string           { return w.DaysApart }
func HoursOfDay(w *words.Import) string          { return w.HoursOfDay }
func NoPlacesLeft(w *words.Import) string        { return w.NoPlacesLeft }
func ClosedYetOpen(w *words.Import) string       { return w.ClosedYetOpen }
func LocalNumber(w *words.Import) string         { return w.LocalNumber }
func AgesFrom(w *words.Import) string            { return w.AgesFrom }
func AgeFrom(w *words.Import) string             { return w.AgeFrom }
func AgeOfOthers(w *words.Import) string         { return w.AgeOfOthers }
func AgeWished(w *words.Import) string           { return w.AgeWished }
func AgeDiffers(w *words.Import) string          { return w.AgeDiffers }
func BadQuotes(w *words.Import) string           { return w.BadQuotes }
func LostLetters(w *words.Import) string         { return w.LostLetters }
func DamagedLetter(w *words.Import) string       { return w.DamagedLetter }
func HTMLRemoved(w *words.Import) string         { return w.HTMLRemoved }
func FilledDown(w *words.Import) string          { return w.FilledDown }
func FromHeading(w *words.Import) string         { return w.FromHeading }
