package catalog

import (
	"slices"
	"strings"

	"aina/catalog/text"
	"aina/catalog/text/wordlist"
)

// loose is the Cyrillic words of a lexicon in looser spellings, for when nothing
// is found otherwise.
type loose struct {
	v        *lexicon
	sounds   wordlist.Groups // the words by how they sound in Latin letters
	signed   []uint32        // the words with ъ or ь
	unsigned wordlist.List   // the same without
}

func newLoose(v *lexicon) *loose {
	l := &loose{v: v}
	var sounds, signed []wordlist.Pair
	for i := range v.folded.Len() {
		folded := v.folded.Get(i)
		if !strings.ContainsFunc(folded, text.IsCyrillic) {
			continue
		}
		sounds = append(sounds, wordlist.Pair{Word: text.Sound(v.typed.Get(i)), Member: uint32(i)})
		if bare := unsigned(folded); bare != folded {
			signed = append(signed, wordlist.Pair{Word: bare, Member: uint32(i)})
		}
	}
	l.sounds = wordlist.NewGroups(sounds)
	slices.SortFunc(signed, func(a, b wordlist.Pair) int { return strings.Compare(a.Word, b.Word) })
	for _, p := range signed {
		l.signed = append(l.signed, p.Member)
	}
	l.unsigned = wordlist.NewList(len(signed), func(i int) string { return signed[i].Word })
	return l
}

// each calls found for every word that a word in Latin letters may begin, or that
// contains a Cyrillic one but for ъ and ь. same says that it may be that word.
func (l *loose) each(w term, found func(i int, same bool)) {
	if strings.ContainsFunc(w.folded, text.IsCyrillic) {
		l.eachUnsigned(unsigned(w.folded), found)
		return
	}
	sound := text.Sound(w.typed)
	if len(sound) < 2 {
		return // nothing to go by
	}
	l.sounds.Beginning(sound, func(word uint32, same bool) {
		if same || len(sound) > 2 { // many words begin with two sounds
			found(int(word), same)
		}
	})
}

// eachUnsigned looks for a part without signs in the words that have none, and in the
// others without theirs.
func (l *loose) eachUnsigned(part string, found func(i int, same bool)) {
	l.v.folded.Each(part, func(i int, _ bool) {
		if w := l.v.folded.Get(i); strings.ContainsFunc(w, text.IsCyrillic) && !strings.ContainsAny(w, signs) {
			found(i, len(w) == len(part))
		}
	})
	l.unsigned.Each(part, func(i int, _ bool) { found(int(l.signed[i]), len(l.unsigned.Get(i)) == len(part)) })
}

// signs is the letters that are left out of looser spellings.
const signs = "ъь"

func unsigned(folded string) string {
	if !strings.ContainsAny(folded, signs) {
		return folded
	}
	return strings.NewReplacer("ъ", "", "ь", "").Replace(folded)
}
