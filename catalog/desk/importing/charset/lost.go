package charset

import (
	"strings"
	"unicode"
)

// Loss is how letters of a text were lost before it was read.
type Loss int

// The kinds of loss.
const (
	Nothing  Loss = iota
	Damaged       // a byte is no letter: there is a U+FFFD
	Replaced      // a program that did not know the letters wrote question marks
)

// Lost reports whether letters of a text were lost: there is a U+FFFD, or a
// question mark where words have none, as in "к?мек" or "?арттар".
func Lost(s string) Loss {
	if strings.Contains(s, "\ufffd") {
		return Damaged
	}
	if strings.IndexByte(s, '?') < 0 {
		return Nothing
	}
	for word := range strings.FieldsSeq(s) {
		if strings.IndexByte(word, '?') >= 0 && !strings.ContainsAny(word, "/=&@#") && hasLost([]rune(strings.Trim(word, `"'«»“”()[],.;:!`))) {
			return Replaced
		}
	}
	return Nothing
}

func hasLost(word []rune) bool {
	marks := 0
	for i, r := range word {
		if r != '?' {
			continue
		}
		marks++
		j := i + 1
		for j < len(word) && word[j] == '?' {
			j++
		}
		if j == len(word) || !unicode.IsLetter(word[j]) {
			continue
		}
		next := word[j]
		first := i
		for first > 0 && word[first-1] == '?' {
			first--
		}
		if first == 0 { // no sentence begins so, and only Cyrillic words lose their first letter often
			if isCyrillic(next) || marks > 1 {
				return true
			}
			continue
		}
		// Between two letters; "Что?Где?" only lacks its spaces.
		if last := word[first-1]; unicode.IsLetter(last) && (unicode.IsLower(next) || unicode.IsUpper(last)) {
			return true
		}
	}
	// Nothing is left of a word but the marks: "???????".
	return marks >= 4 && marks == len(word)
}
