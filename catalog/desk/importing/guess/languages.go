package guess

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Learn takes texts for the language of others that do not tell theirs, such as a
// title of one word. Without it that is English.
func (g *Guesser) Learn(texts []string) {
	g.load()
	if len(texts) == 0 {
		return
	}
	words := make([][]token, len(texts))
	for i, s := range texts {
		words[i] = g.split(nil, s)
	}
	g.fallback = g.languagesOf(texts, words)
}

// languagesOf tells the languages of texts by their letters and small words, as a set
// of bits; the fallback where nothing tells.
func (g *Guesser) languagesOf(texts []string, words [][]token) uint {
	var count [32]int
	for i, s := range texts {
		for _, tok := range words[i] {
			for l := range g.table.languages {
				if tok.small&(1<<l) != 0 {
					count[l]++
				}
			}
		}
		for _, r := range s[:min(len(s), longestText)] {
			switch {
			case r < utf8.RuneSelf:
			case strings.ContainsRune(kazakhLetters, r):
				count[g.language("kk")] += 2
			case strings.ContainsRune("ßäöüÄÖÜ", r):
				count[g.language("de")]++
			case strings.ContainsRune("çèêëàâîôûœÇÈÊÀ", r):
				count[g.language("fr")]++
			case strings.ContainsRune("ñ¿¡áíóúÑÁÍÓÚ", r):
				count[g.language("es")]++
			}
		}
	}
	best := slices.Max(count[:])
	if best == 0 {
		return g.fallback
	}
	var set uint
	for l := range g.table.languages {
		if 2*count[l] >= best {
			set |= 1 << l
		}
	}
	if best == 1 { // one small word may be a name: Des Plaines
		set |= g.fallback
	}
	return set
}

func (g *Guesser) language(name string) int { return max(0, slices.Index(g.table.languages, name)) }
