package text

import (
	"cmp"
	"strconv"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Plural is a text that depends on a number, written in it as {n}.
// English uses One and Other, Russian One, Few and Many, Kazakh, which keeps
// the singular after a numeral, Other alone.
type Plural struct {
	_ [0]func() // never compared: code that compares all texts takes 60 kB

	One, Few, Many, Other string
}

// For returns the form that l uses for n, with n in its place.
func (p Plural) For(l Lang, n int) string {
	form := p.Other
	switch plural.Cardinal.MatchPlural(language.Make(string(l)), n, 0, 0, 0, 0) {
	case plural.One:
		form = cmp.Or(p.One, p.Other)
	case plural.Few:
		form = cmp.Or(p.Few, p.Other)
	case plural.Many:
		form = cmp.Or(p.Many, p.Other)
	}
	return Fill(form, "n", strconv.Itoa(n))
}
