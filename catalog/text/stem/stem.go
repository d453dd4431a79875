// Package stem cuts words down to what their forms share, so that a search for
// one form finds the others. It takes folded words (see text.Fold): lower case,
// Kazakh letters as the Russian ones that people type for them.
package stem

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/russian"
)

// Stemmer finds the stems of words. It may not be used by several at once.
type Stemmer struct {
	env       *snowballstem.Env
	nouns     [][]ending // slots, the outermost first
	verbs     []ending   // of a word as it stands
	verbNouns []ending   // of what the endings of a noun may follow
	negations []ending
}

// New returns a stemmer.
func New() *Stemmer {
	s := &Stemmer{env: snowballstem.NewEnv(""), nouns: nounSlots(), verbNouns: verbNouns(), negations: negations()}
	s.verbs = append(verbForms(), s.verbNouns...)
	return s
}

// English returns the stem of a folded English word by the Snowball algorithm:
// walking gives walk.
func (s *Stemmer) English(word string) string {
	s.env.SetCurrent(word)
	english.Stem(s.env)
	return s.env.Current()
}

// Russian returns the stem of a folded Russian word by the Snowball algorithm:
// библиотеки gives библиотек.
func (s *Stemmer) Russian(word string) string {
	s.env.SetCurrent(word)
	russian.Stem(s.env)
	return s.env.Current()
}
