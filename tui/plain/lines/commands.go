package lines

import (
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Commands are the commands of a program in lines, numbered from 1; 0 is no command. It
// finds them by the words that are typed for them in any language: a person is understood
// after switching the language, and on a keyboard that is still set to the other layout.
type Commands[C ~int] struct {
	in    func(catalog.Lang, C) words.PlainCommand
	words map[string]C // by folded words
	most  int          // words of the longest command
}

// CommandsOf makes the table of the commands from 1 to before end; in gives the words of one
// in a language.
func CommandsOf[C ~int](end C, in func(catalog.Lang, C) words.PlainCommand) Commands[C] {
	c := Commands[C]{in: in, words: map[string]C{}}
	for _, lang := range locale.Langs() {
		for x := C(1); x < end; x++ {
			for _, word := range in(lang, x).Words {
				c.words[text.Fold(word)] = x
				c.most = max(c.most, len(strings.Fields(word)))
			}
		}
	}
	return c
}

// Name is the word by which a command is shown in a language.
func (c Commands[C]) Name(lang catalog.Lang, x C) string { return c.in(lang, x).Words[0] }

// Does says what a command does.
func (c Commands[C]) Does(lang catalog.Lang, x C) string { return c.in(lang, x).Does }

// Find returns the command that a line names and nothing else, with or without a slash
// before it, or 0.
func (c Commands[C]) Find(line string) C {
	word := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "/"))
	for _, typed := range append([]string{word}, text.OtherLayout(word)...) {
		if x, known := c.words[text.Fold(typed)]; known {
			return x
		}
	}
	return 0
}

// Cut returns the command that a line begins with, the longest where there are several,
// and what follows it as it was typed; 0 where there is none.
func (c Commands[C]) Cut(line string) (x C, rest string) {
	fields := strings.Fields(line)
	for n := min(len(fields), c.most); n > 0; n-- {
		if x := c.Find(strings.Join(fields[:n], " ")); x != 0 {
			return x, strings.Join(fields[n:], " ")
		}
	}
	return 0, ""
}
