package lines

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"aina/catalog/locale"
	"aina/catalog/text"
)

// Narrowest is how many columns a terminal must have for lines to be wrapped.
const Narrowest = 10

// heard writes a line so that a voice says all of it: a comma, which is a pause, for
// a middle dot, which is none, and a minus for a hyphen before a number, which voices
// leave out.
func heard(line string) string {
	line = strings.ReplaceAll(line, " · ", ", ")
	if !strings.Contains(line, "-") {
		return line
	}
	runes := []rune(line)
	for i, r := range runes {
		begins := i == 0 || unicode.IsSpace(runes[i-1]) || runes[i-1] == '('
		if r == '-' && begins && i+1 < len(runes) && unicode.IsDigit(runes[i+1]) {
			runes[i] = '−'
		}
	}
	return string(runes)
}

// verbatim reports whether what fills a placeholder is repeated as it is: a name of a
// file, and what the person typed.
func verbatim(key string) bool { return key == "file" || key == "folder" || key == "text" }

// Fill fills in a line of a language that is spoken.
func Fill(lang text.Lang, line string, pairs ...string) string {
	var spoken, verbatims []string
	for i := 0; i+1 < len(pairs); i += 2 {
		if verbatim(pairs[i]) {
			verbatims = append(verbatims, pairs[i:i+2]...)
		} else {
			spoken = append(spoken, pairs[i:i+2]...)
		}
	}
	return text.Fill(locale.Heard(lang, heard(text.Fill(line, spoken...))), verbatims...)
}

// Wrap breaks a line between words, so that the terminal breaks none in two. A word
// that is wider than the terminal stays whole: a link must. 0 columns: no terminal.
func Wrap(line string, columns int) string {
	if columns < Narrowest || ansi.StringWidth(line) < columns {
		return line
	}
	var b strings.Builder
	used := 0
	for _, word := range strings.Fields(line) {
		wide := ansi.StringWidth(word)
		switch {
		case b.Len() == 0:
		case used+1+wide < columns:
			b.WriteByte(' ')
			used++
		default:
			b.WriteByte('\n')
			used = 0
		}
		b.WriteString(word)
		used += wide
	}
	return b.String()
}
