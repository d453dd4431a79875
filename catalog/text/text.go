// Package text holds texts in one or several languages: which one to show, how
// they are cleaned when they come from outside, and how they are folded for
// searching. It knows no file and no screen.
package text

import "strings"

// Lang is a language that Aina speaks, as a BCP 47 tag.
type Lang string

// The three languages of the program.
const (
	English Lang = "en"
	Russian Lang = "ru"
	Kazakh  Lang = "kk"
)

// Langs lists the languages in the order in which they are offered.
func Langs() []Lang { return []Lang{Kazakh, Russian, English} }

// Text is one text in up to three languages. Plain is a text whose language
// is not stated; it is used for every language.
type Text struct {
	En    string `json:"en,omitempty"`
	Ru    string `json:"ru,omitempty"`
	Kk    string `json:"kk,omitempty"`
	Plain string `json:"plain,omitempty"`
}

// In returns the text in l. A missing language falls back to the one most of
// its readers understand next: for Kazakh Russian then English, for Russian
// Kazakh then English, for English Russian then Kazakh; at last Plain.
//
// Inlined everywhere it would take 80 kB of code.
//
//go:noinline
func (t Text) In(l Lang) string {
	var order [3]string
	switch l {
	case Kazakh:
		order = [3]string{t.Kk, t.Ru, t.En}
	case Russian:
		order = [3]string{t.Ru, t.Kk, t.En}
	default:
		order = [3]string{t.En, t.Ru, t.Kk}
	}
	for _, s := range order {
		if s != "" {
			return s
		}
	}
	return t.Plain
}

// IsZero reports whether the text is empty in every language.
func (t Text) IsZero() bool { return t == Text{} }

// All lists the texts that are there, for searching.
func (t Text) All() []string {
	var all []string
	for _, s := range [4]string{t.En, t.Ru, t.Kk, t.Plain} {
		if s != "" {
			all = append(all, s)
		}
	}
	return all
}

// LanguageOf tells the three languages apart by their letters.
func LanguageOf(s string) Lang {
	lang := English
	for _, r := range s {
		switch {
		case strings.ContainsRune("әғқңөұүһіӘҒҚҢӨҰҮҺІ", r):
			return Kazakh
		case IsCyrillic(r):
			lang = Russian
		}
	}
	return lang
}
