package source

import (
	"strings"

	"github.com/agext/levenshtein"

	"gopkg.in/yaml.v3"
)

// mend says of the problem that was reported last what to put in its place, if
// only one thing can be meant.
func (d *Doc) mend(s string) {
	if n := len(d.found); n > 0 && d.found[n-1].says != nil {
		d.found[n-1].mend = s
	}
}

// Sure reports whether near, which Nearest gave for s, is the only word that
// can be meant: s is an alias of it, or the same in another spelling, or no
// other word is as near. Words of fewer than four letters are never sure, as a
// slip makes one out of another.
func (w Words) Sure(s, near string, taken ...string) bool {
	s = strings.TrimSpace(s)
	if w.Aliases[strings.ToLower(s)] == near || squash(s) == squash(near) {
		return true
	}
	if len(squash(near)) < 4 {
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
