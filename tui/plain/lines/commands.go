package lines

import (
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// Commands finds commands, of a type C, by the words that are typed for them in any
// language: a person is understood after switching the language, and on a keyboard that
// is still set to the other layout. The zero C is no command.
type Commands[C comparable] struct {
	words map[string]C // by folded words
	most  int          // words of the longest command
}

// CommandsOf makes the table of all commands; in lists the words of one in a language.
func CommandsOf[C comparable](all []C, in func(catalog.Lang, C) []string) Commands[C] {
	c := Commands[C]{words: map[string]C{}}
	for _, lang := range locale.Langs() {
		for _, x := range all {
			for _, word := range in(lang, x) {
				c.words[text.Fold(word)] = x
				c.most = max(c.most, len(strings.Fields(word)))
			}
		}
	}
	return c
}

// Find returns the command that a line names and nothing else, with or without a slash
// before it, or the zero C.
func (c Commands[C]) Find(line string) C {
	var none C
	word := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "/"))
	for _, typed := range append([]string{word}, text.OtherLayout(word)...) {
		if x, known := c.words[text.Fold(typed)]; known {
			return x
		}
	}
	return none
}

// Cut returns the command that a line begins with, the longest where there are several,
// and what follows it as it was typed; the zero C where there is none.
func (c Commands[C]) Cut(line string) (x C, rest string) {
	var none C
	fields := strings.Fields(line)
	for n := min(len(fields), c.most); n > 0; n-- {
		if x := c.Find(strings.Join(fields[:n], " ")); x != none {
			return x, strings.Join(fields[n:], " ")
		}
	}
	return none, ""
}
