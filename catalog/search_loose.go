package catalog

import (
	"slices"
	"strings"

	"aina/catalog/text"
)

// loose is the Cyrillic words of a lexicon in looser spellings, for when nothing
// is found otherwise.
type loose struct {
	v        *lexicon
	sounds   groups   // the words by how they sound in Latin letters
	signed   []uint32 // the words with ъ or ь
	unsigned wordlist // the same without
}

func newLoose(v *lexicon) *loose {
	l := &loose{v: v}
	var sounds, signed []pair
	for i := range v.folded.len() {
		folded := v.folded.get(i)
		if !strings.ContainsFunc(folded, text.IsCyrillic) {
			continue
		}
		sounds = append(sounds, pair{text.Sound(v.typed.get(i)), uint32(i)})
		if bare := unsigned(folded); bare != folded {
			signed = append(signed, pair{bare, uint32(i)})
		}
	}
	l.sounds = newGroups(sounds)
	slices.SortFunc(signed, func(a, b pair) int { return strings.Compare(a.key, b.key) })
	for _, p := range signed {
		l.signed = append(l.signed, p.member)
	}
	l.unsigned = newWordlist(len(signed), func(i int) string { return signed[i].key })
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
	keys := l.sounds.keys
	from, to := keys.beginning(sound)
	for i := from; i < to; i++ {
		same := len(keys.get(i)) == len(sound)
		if len(sound) == 2 && !same {
			continue // many words begin so
		}
		for _, word := range l.sounds.members[l.sounds.at[i]:l.sounds.at[i+1]] {
			found(int(word), same)
		}
	}
}

// eachUnsigned looks for a part without signs in the words that have none, and in the
// others without theirs.
func (l *loose) eachUnsigned(part string, found func(i int, same bool)) {
	l.v.folded.each(part, func(i int, _ bool) {
		if w := l.v.folded.get(i); strings.ContainsFunc(w, text.IsCyrillic) && !strings.ContainsAny(w, signs) {
			found(i, len(w) == len(part))
		}
	})
	l.unsigned.each(part, func(i int, _ bool) { found(int(l.signed[i]), len(l.unsigned.get(i)) == len(part)) })
}

// signs is the letters that are left out of looser spellings.
const signs = "ъь"

func unsigned(folded string) string {
	if !strings.ContainsAny(folded, signs) {
		return folded
	}
	return strings.NewReplacer("ъ", "", "ь", "").Replace(folded)
}
