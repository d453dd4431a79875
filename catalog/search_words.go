package catalog

import (
	"strings"
	"unicode/utf8"
)

// joined is many words in one text, each after a space, in which a part of a
// word is found by one search.
type joined struct {
	text string
	at   []int // where each word begins
}

func join(n int, word func(int) string) joined {
	var b strings.Builder
	j := joined{at: make([]int, n)}
	for i := range n {
		b.WriteByte(' ')
		j.at[i] = b.Len()
		b.WriteString(word(i))
	}
	b.WriteByte(' ')
	j.text = b.String()
	return j
}

// each calls found for every word that contains part, or begins with it if it is
// short: inside of words it would be anywhere. begins says where it stands.
func (j joined) each(part string, found func(i int, begins bool)) {
	if part == "" {
		return
	}
	if len(part) <= shortWord && utf8.RuneCountInString(part) <= 3 {
		j.eachBeginning(part, func(i int) { found(i, true) })
		return
	}
	i := 0
	for at := 0; ; {
		k := strings.Index(j.text[at:], part)
		if k < 0 {
			return
		}
		at += k
		for i+1 < len(j.at) && j.at[i+1] <= at {
			i++
		}
		found(i, at == j.at[i])
		if at = j.end(i); at >= len(j.text) {
			return
		}
	}
}

// eachBeginning calls found for every word that begins with part.
func (j joined) eachBeginning(part string, found func(i int)) {
	i := 0
	for at := 0; ; {
		k := strings.Index(j.text[at:], " "+part)
		if k < 0 {
			return
		}
		at += k + 1
		for i+1 < len(j.at) && j.at[i+1] <= at {
			i++
		}
		found(i)
	}
}

// end returns where the space after a word is.
func (j joined) end(i int) int {
	if i+1 < len(j.at) {
		return j.at[i+1] - 1
	}
	return len(j.text) - 1
}

// size returns how many bytes a word has.
func (j joined) size(i int) int { return j.end(i) - j.at[i] }

// shortWord is how many bytes a word of three letters may take.
const shortWord = 3 * utf8.UTFMax
