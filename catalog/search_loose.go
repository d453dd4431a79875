package catalog

import (
	"strings"

	"aina/catalog/text"
)

// loose is the Cyrillic words of a lexicon in looser spellings, made when nothing
// is found otherwise.
type loose struct {
	ids      []int  // their places in the lexicon
	sounds   joined // as they sound in Latin letters
	unsigned joined // without ъ and ь
}

func newLoose(v *lexicon) *loose {
	l := &loose{}
	for i, w := range v.words {
		if strings.ContainsFunc(w.folded, text.IsCyrillic) {
			l.ids = append(l.ids, i)
		}
	}
	l.sounds = join(len(l.ids), func(i int) string { return text.Sound(v.words[l.ids[i]].typed) })
	l.unsigned = join(len(l.ids), func(i int) string { return unsigned(v.words[l.ids[i]].folded) })
	return l
}

// each calls found for every word that a word in Latin letters may begin, or that
// contains a Cyrillic one but for ъ and ь. same says that it may be that word.
func (l *loose) each(w term, found func(i int, same bool)) {
	if strings.ContainsFunc(w.folded, text.IsCyrillic) {
		part := unsigned(w.folded)
		l.unsigned.each(part, func(i int, _ bool) { found(l.ids[i], l.unsigned.size(i) == len(part)) })
		return
	}
	switch sound := text.Sound(w.typed); len(sound) {
	case 0, 1: // nothing to go by
	case 2: // many words begin so
		l.sounds.eachBeginning(sound+" ", func(i int) { found(l.ids[i], true) })
	default:
		l.sounds.eachBeginning(sound, func(i int) { found(l.ids[i], l.sounds.size(i) == len(sound)) })
	}
}

func unsigned(folded string) string {
	if !strings.ContainsAny(folded, "ъь") {
		return folded
	}
	return strings.NewReplacer("ъ", "", "ь", "").Replace(folded)
}
