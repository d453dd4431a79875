package stem

import (
	"strings"
	"unicode/utf8"
)

// Kazakh returns the stems of a folded Kazakh word, one or two: what is left of it
// as a noun, without the endings of case, possession and number, and what is left
// of it as a verb, marked by a hyphen, if it has the ending of one: кітаптарды
// gives китап, айтқан gives айткан and айт-. Most words can be read both ways,
// and reading both is what keeps кітап from being a form of "кіта-". Endings that
// make another word (-шы, -лық, -сыз) stay.
func (s *Stemmer) Kazakh(word string) []string {
	chain := s.nounChain(word)
	stems := []string{contract(harden(bare(chain[len(chain)-1])))}
	if verb, ok := s.verb(chain); ok {
		stems = append(stems, verb+"-")
	}
	return stems
}

// nounChain strips the endings of a noun one after another, and returns the word
// and what each step left.
func (s *Stemmer) nounChain(word string) []string {
	chain := []string{word}
	for _, slot := range s.nouns {
		if rest, ok := strip(chain[len(chain)-1], slot); ok {
			chain = append(chain, rest)
		}
	}
	return chain
}

// verb reads a word as a form of a verb: any form if nothing was stripped of it, an
// infinitive or participle where it had the endings of a noun.
func (s *Stemmer) verb(chain []string) (string, bool) {
	for i, form := range chain {
		slot := s.verbNouns
		if i == 0 {
			slot = s.verbs
		}
		rest, ok := strip(form, slot)
		if !ok {
			continue
		}
		if positive, negated := strip(rest, s.negations); negated {
			rest = positive
		}
		return rest, true
	}
	return "", false
}

// strip removes the longest ending of a slot that may stand where it does.
func strip(word string, slot []ending) (string, bool) {
	best, found := "", false
	for _, e := range slot {
		if rest, ok := e.strip(word); ok && (!found || len(rest) < len(best)) {
			best, found = rest, true
		}
	}
	return best, found
}

// ending is an ending and where it may stand.
type ending struct {
	text  string
	after string // the letters that may precede it
	least int    // how many letters must be left
	keeps string // the beginning of the ending that belongs to the word
}

func (e ending) strip(word string) (string, bool) {
	rest, ok := strings.CutSuffix(word, e.text)
	if !ok || utf8.RuneCountInString(rest) < e.least {
		return "", false
	}
	last, _ := utf8.DecodeLastRuneInString(rest)
	return rest + e.keeps, strings.ContainsRune(e.after, last) && harmonious(rest, e.text)
}

// harmonious reports whether an ending may follow by the harmony of vowels. Of the
// vowels before it only ы and е tell: folding made the others hard and soft.
func harmonious(rest, ending string) bool {
	i := strings.LastIndexAny(rest, vowels)
	if i < 0 {
		return false
	}
	if ending == "мен" || ending == "бен" || ending == "пен" {
		return true // has no hard form
	}
	switch last, _ := utf8.DecodeRuneInString(rest[i:]); last {
	case 'ы':
		return !strings.ContainsAny(ending, "еи")
	case 'е':
		return !strings.ContainsAny(ending, "аы")
	}
	return true
}

// bare drops a last ы or і, whether it is an ending or not: көрші, көрші(лер).
func bare(noun string) string {
	if s := strings.TrimRight(noun, "ыи"); utf8.RuneCountInString(s) >= 3 {
		return s
	}
	return noun
}

// harden gives back the consonant that an ending made soft: кітаб(ы), тарағ(ы).
func harden(noun string) string {
	if s, ok := strings.CutSuffix(noun, "б"); ok {
		return s + "п"
	}
	if s, ok := strings.CutSuffix(noun, "г"); ok {
		return s + "к"
	}
	return noun
}

// contract drops the ы or і of a last syllable, which some words lose before an
// ending: орын, орн(ы); дауыс, даус(ы).
func contract(noun string) string {
	r := []rune(noun)
	n := len(r)
	if n < 4 || r[n-2] != 'ы' && r[n-2] != 'и' || isVowel(r[n-1]) || isVowel(r[n-3]) && r[n-3] != 'у' {
		return noun
	}
	return string(append(r[:n-2], r[n-1]))
}

func isVowel(r rune) bool { return strings.ContainsRune(vowels, r) }
