package source

import (
	"strings"
	"unicode"

	"github.com/agext/levenshtein"

	"gopkg.in/yaml.v3"
)

// mend says of the problem that was reported last what to put in its place, if
// only one thing can be meant.
func (d *Doc) mend(s string) {
	if n := len(d.found); n > 0 && !d.found[n-1].message.IsZero() {
		d.found[n-1].mend = s
	}
}

// Sure reports whether near, which Nearest gave for s, is the only word that
// can be meant: s is an alias of it, or the same in another spelling, or no
// other word is as near. Words of fewer than four letters are never sure, as a
// slip makes one out of another; nor are those that begin otherwise or are
// longer by more than a letter, as what was put before may turn the sense
// round; nor those that hold a value of their own, as in "social:2".
func (w Words) Sure(s, near string, taken ...string) bool {
	s = strings.TrimSpace(s)
	if strings.ContainsAny(s, ":=") {
		return false
	}
	said, meant := []rune(squash(s)), []rune(squash(near))
	if w.Aliases[strings.ToLower(s)] == near || string(said) == string(meant) {
		return true
	}
	if len(meant) < 4 || len(said) == 0 || said[0] != meant[0] || len(said) > len(meant)+1 || strings.ContainsFunc(s, unicode.IsDigit) {
		return false
	}
	best := slips(squash(s), squash(near))
	for _, word := range w.Allowed {
		if word != near && !contains(taken, word) && slips(squash(s), squash(word)) <= best {
			return false
		}
	}
	return best <= edits(len(squash(near)))
}

// slips is how many letters differ; two that changed places count as one.
func slips(s, word string) int {
	n := levenshtein.Distance(s, word, nil)
	r := []rune(s)
	for i := 0; i+1 < len(r); i++ {
		r[i], r[i+1] = r[i+1], r[i]
		n = min(n, 1+levenshtein.Distance(string(r), word, nil))
		r[i], r[i+1] = r[i+1], r[i]
	}
	return n
}

// Tree gives the nodes of the file as the parser made them, nil where there are
// none, for whoever edits the bytes they stand for. They are not to be changed.
func (d *Doc) Tree() *yaml.Node { return d.root }
