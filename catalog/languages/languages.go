// Package languages reads what people write for languages: "русский, English B2",
// "қазақша", "EN/RU", "any". It knows names of languages in ten languages and nothing
// of catalogs.
package languages

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/language"

	"aina/catalog/text"
)

//go:embed names.txt
var names string

// table is names.txt: what is meant by a folded word or by several of them.
type table struct {
	words    map[string]string // a code or the name of a class of words
	prefixes map[string]string
	longest  int // in words
	codes    map[string]bool
}

// Classes of words that are no language.
const (
	anyLanguage = "any"
	beside      = "beside"
	level       = "level"
	wished      = "wished"
	not         = "not"
)

var known = sync.OnceValue(func() table {
	t := table{words: map[string]string{}, prefixes: map[string]string{}, codes: map[string]bool{}}
	for line := range strings.Lines(names) {
		of, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(of, "#") {
			continue
		}
		switch of {
		case anyLanguage, beside, level, wished, not:
		default:
			t.codes[of] = true
		}
		for name := range strings.FieldsSeq(rest) {
			name = text.Fold(strings.ReplaceAll(name, "_", " "))
			t.longest = max(t.longest, len(strings.Fields(name)))
			if stem, ok := strings.CutSuffix(name, "*"); ok {
				t.prefixes[stem] = of
			} else if _, taken := t.words[name]; !taken {
				t.words[name] = of
			}
		}
	}
	return t
})

// meaning returns what a folded word means, "" if it is not known.
func (t table) meaning(word string) string {
	if of, ok := t.words[word]; ok {
		return of
	}
	if strings.Contains(word, " ") {
		return ""
	}
	r := []rune(word)
	for n := len(r); n > 3; n-- {
		if of, ok := t.prefixes[string(r[:n])]; ok {
			return of
		}
	}
	return ""
}

// apostrophes are the signs that people write for one.
const apostrophes = "'’‘ʻʼ`"

// Reading is what a text says about languages.
type Reading struct {
	Codes   []string // of the languages it names, each once
	Any     bool     // it says that no language is asked for
	Wished  []string // codes of languages that are only wished for, not asked for
	Unknown []string // words that are no language, as written
}

// Read reads a list of languages. It never fails: what it does not know is Unknown.
func Read(s string) Reading {
	var r Reading
	s = splitBrackets(s)
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(",;/|\n\r&+•·、，[]\"«»", r) }) {
		r.part(part)
	}
	if r.Any {
		r.Codes = nil
	}
	return r
}

// splitBrackets parts what brackets say of another language: "русский (казахский
// желательно)".
func splitBrackets(s string) string {
	open := strings.IndexByte(s, '(')
	if open < 0 {
		return s
	}
	inside := s[open+1:]
	if end := strings.IndexByte(inside, ')'); end >= 0 {
		inside = inside[:end]
	}
	t := known()
	for _, word := range strings.FieldsFunc(text.Fold(inside), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if of := t.meaning(word); t.codes[of] && len([]rune(word)) > 2 {
			return s[:open] + ";" + splitBrackets(strings.Replace(s[open+1:], ")", ";", 1))
		}
	}
	return s
}

// part reads the words between two separators.
func (r *Reading) part(s string) {
	if tag := strings.TrimSpace(s); IsTag(tag) && (strings.Contains(tag, "-") || tag != strings.ToLower(tag) && known().meaning(text.Fold(tag)) == "") {
		r.add(tag)
		return
	}
	raw := strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && !strings.ContainsRune(apostrophes+"-", r)
	})
	raw = splitPairs(raw)
	words := make([]string, len(raw))
	for i, w := range raw {
		words[i] = text.Fold(strings.Map(func(r rune) rune {
			if strings.ContainsRune(apostrophes, r) {
				return '\''
			}
			return r
		}, w))
	}
	t := known()
	var codes, unknown []string
	turned, wishAt := false, -1
	for i := 0; i < len(words); {
		of, n := "", 1
		for n = min(t.longest, len(words)-i); n > 0; n-- {
			if of = t.meaning(strings.Join(words[i:i+n], " ")); of != "" {
				break
			}
		}
		switch of {
		case "":
			unknown = append(unknown, raw[i])
			n = 1
		case anyLanguage:
			r.Any = true
		case wished:
			wishAt = len(codes)
		case not:
			turned = true
		case beside, level:
		default:
			if len(words[i]) == 2 && n == 1 && len(codes) == 0 && len(unknown) > 0 {
				unknown = append(unknown, raw[i]) // two letters inside a sentence are no code
			} else {
				codes = append(codes, of)
			}
		}
		i += n
	}
	if turned && !r.Any {
		r.Unknown = append(r.Unknown, strings.TrimSpace(s))
		return
	}
	if wishAt == len(codes) {
		wishAt = 0 // "English and Spanish preferred"; of "Russian, and preferably English" only the last
	}
	for i, c := range codes {
		if wishAt >= 0 && i >= wishAt {
			r.Wished = append(r.Wished, c)
		} else {
			r.add(c)
		}
	}
	r.Unknown = append(r.Unknown, unknown...)
}

// CutWish takes out of a text, folded, the words that make a wish of it, "желательно" and
// "preferably"; found is false where there are none.
func CutWish(s string) (rest string, found bool) {
	t := known()
	words := strings.Fields(text.Fold(s))
	bare := make([]string, len(words))
	for i, w := range words {
		bare[i] = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
	}
	var kept []string
	for i := 0; i < len(words); {
		n := min(t.longest, len(words)-i)
		for n > 0 && t.meaning(strings.Join(bare[i:i+n], " ")) != wished {
			n--
		}
		if found = found || n > 0; n == 0 {
			kept = append(kept, words[i])
		}
		i += max(n, 1)
	}
	return strings.Join(kept, " "), found
}

// splitPairs takes the names of two languages with a hyphen apart: English-Spanish.
func splitPairs(words []string) []string {
	t := known()
	var all []string
	for _, w := range words {
		first, second, ok := strings.Cut(w, "-")
		if ok && len(first) > 2 && len(second) > 2 && t.codes[t.meaning(text.Fold(first))] && t.codes[t.meaning(text.Fold(second))] {
			all = append(all, first, second)
		} else {
			all = append(all, w)
		}
	}
	return all
}

func (r *Reading) add(code string) {
	if !slices.Contains(r.Codes, code) {
		r.Codes = append(r.Codes, code)
	}
}

// IsAny reports whether a word says that no language is asked for.
func IsAny(s string) bool {
	r := Read(s)
	return r.Any && len(r.Unknown) == 0
}

// IsTag reports whether a text is a BCP 47 tag of a language that is known: its code
// of two letters, or one of three letters that stands in the table or has a script of
// its own in the data of CLDR. Words such as any, all, yes and tbd have the form of a
// code, and are codes of languages of a few hundred people; here they are words.
func IsTag(s string) bool {
	if len(s) > 35 || strings.Contains(s, "_") {
		return false
	}
	tag, err := language.Parse(s)
	if err != nil {
		return false
	}
	base, sure := tag.Base()
	switch code := base.String(); {
	case sure != language.Exact:
		return false
	case len(code) == 2 || known().codes[code]:
		return true
	case strings.EqualFold(s, code) && slices.Contains([]string{anyLanguage, "tbd", "tba", "tbc", not, "mis", "mul", "non"}, code):
		return false
	}
	_, sure = tag.Script()
	return sure != language.No
}

// Code returns the code of the one language that a text names, "" if it names none or
// several.
func Code(s string) string {
	r := Read(s)
	if len(r.Codes) != 1 || len(r.Unknown) > 0 || r.Any {
		return ""
	}
	return r.Codes[0]
}
