package text

import (
	"slices"
	"strings"
)

// The keys of a US keyboard, row by row, and what the same keys type on the
// Russian and on the Kazakh layout, without and with Shift.
const (
	usKeys      = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./" + `~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?`
	russianKeys = "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю." + `Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,`
	kazakhKeys  = `("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№` + `)!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?`
)

// OtherLayout returns s as it would read had it been typed on another keyboard
// layout: US keys as Russian and as Kazakh ones (ghbdtn is привет, 2rt is әке),
// Russian and Kazakh keys as US ones. It gives only what differs from s, the
// likelier first, and nothing for a text that no layout explains.
func OtherLayout(s string) []string {
	var all []string
	add := func(t string) {
		if t != s && !slices.Contains(all, t) {
			all = append(all, t)
		}
	}
	if strings.ContainsFunc(s, isLatin) {
		add(retype(s, usKeys, russianKeys))
		add(retype(s, usKeys, kazakhKeys))
	}
	if strings.ContainsFunc(s, IsCyrillic) {
		add(retype(s, russianKeys, usKeys))
		add(retype(s, kazakhKeys, usKeys))
	}
	return all
}

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// retype replaces each rune by the one in the same place of the other layout.
// Where a layout types one rune with two keys, the first counts.
func retype(s, from, to string) string {
	keys, typed := []rune(from), []rune(to)
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if i := slices.Index(keys, r); i >= 0 {
			r = typed[i]
		}
		b.WriteRune(r)
	}
	return b.String()
}
