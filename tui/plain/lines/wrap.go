package lines

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

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

// Wrap breaks a line between words, so that the terminal breaks none in two: where a
// voice pauses anyway, if that leaves enough in the row, since a screen reader pauses at
// the end of each. A word that is wider than the terminal stays whole: a link must. 0
// columns: no terminal.
func Wrap(line string, columns int) string {
	if columns < Narrowest || ansi.StringWidth(line) < columns {
		return line
	}
	var rows []string
	for words := strings.Fields(line); len(words) > 0; {
		n := fitting(words, columns)
		if n < len(words) {
			n = pause(words, n, columns)
		}
		rows, words = append(rows, strings.Join(words[:n], " ")), words[n:]
	}
	return strings.Join(rows, "\n")
}

// fitting counts the words that a row has room for, at least one.
func fitting(words []string, columns int) int {
	used := ansi.StringWidth(words[0])
	for i, word := range words[1:] {
		if used += 1 + ansi.StringWidth(word); used >= columns {
			return i + 1
		}
	}
	return len(words)
}

// leastWords is how many words the last row of a sentence has at least.
const leastWords = 3

// pause counts the words of a row with room for n up to where it breaks best: after the
// last sentence, else after the last clause, else where the next row gets enough words.
func pause(words []string, n, columns int) int {
	sentence, clause, used := 0, 0, -1
	for i, word := range words[:n] {
		used += 1 + ansi.StringWidth(word)
		bare := strings.TrimRight(word, "»”)\"")
		last, _ := utf8.DecodeLastRuneInString(bare)
		switch {
		case strings.ContainsRune(".!?;…", last) && used >= columns/4:
			sentence = i + 1
		case strings.ContainsRune(",:", last) && used >= columns/3 && !unicode.IsDigit(rune(bare[0])):
			clause = i + 1
		}
	}
	return cmp.Or(sentence, clause, max(1, min(n, len(words)-leastWords)))
}
