// Package catalog is what there is to do: the record of an opportunity, how a
// catalog is read from bytes with every problem at its place, and how it is
// searched and filtered. It knows no person, no screen, no disk, no clock and
// no environment: dates come in as arguments.
package catalog

import "aina/catalog/text"

// Lang is a language that Aina speaks.
type Lang = text.Lang

// Text is one text in up to three languages.
type Text = text.Text

// The three languages of the program.
const (
	English = text.English
	Russian = text.Russian
	Kazakh  = text.Kazakh
)
