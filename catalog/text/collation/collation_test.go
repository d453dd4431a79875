package collation

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/collate"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"aina/catalog/text"
)

// plain ranks by whole keys of collate: slower, and what Ranks must agree with. It
// composes letters and accents first: collate takes й for another letter in Russian where
// its accent is written by itself.
func plain(texts []string, lang text.Lang) []int32 {
	keys, buf, c := make([][]byte, len(texts)), &collate.Buffer{}, newCollator(lang)
	all, ranks := make([]int, len(texts)), make([]int32, len(texts))
	for i, s := range texts {
		keys[i], all[i] = c.KeyFromString(buf, norm.NFC.String(s)), i
	}
	slices.SortFunc(all, func(a, b int) int { return bytes.Compare(keys[a], keys[b]) })
	rank := int32(0)
	for i, at := range all {
		if i > 0 && !bytes.Equal(keys[at], keys[all[i-1]]) {
			rank++
		}
		ranks[at] = rank
	}
	return ranks
}

func TestRanks(t *testing.T) {
	for _, test := range []struct {
		lang text.Lang
		want []string
	}{
		{text.English, []string{"a cat", "A cat", "cafe", "café", "Café", "cats", "résumé", "Zebra"}},
		{text.Russian, []string{"Елка", "Ёлка", "ель", "Ель", "Йод", "якорь", "Якорь", "ящик"}},
		{text.Kazakh, []string{"Аба", "Ағаш", "Әже", "Бала", "Қала", "Құс", "Өзен", "Ұя", "Үй"}},
	} {
		shuffled := slices.Clone(test.want)
		rand.New(rand.NewPCG(1, 1)).Shuffle(len(shuffled), func(i, k int) { shuffled[i], shuffled[k] = shuffled[k], shuffled[i] })
		got := make([]string, len(shuffled))
		for i, rank := range Ranks(len(shuffled), func(i int) string { return shuffled[i] }, test.lang) {
			got[rank] = shuffled[i]
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.lang, got, test.want)
		}
	}
}

// Frequent runes have before each mark, sign and letter of ASCII what they weigh there in
// collate. Only Catalan l· is one letter in it.
func TestPairsWeighWhatTheyDoInCollate(t *testing.T) {
	for _, lang := range text.Langs() {
		c, w, buf := newCollator(lang), newWeights(lang), &collate.Buffer{}
		var frequent, behind []rune
		for r := range rune(signsEnd) {
			if slot(r) >= 0 && !strings.HasPrefix(w.frequent[slot(r)], "\x85") {
				frequent = append(frequent, r)
				if r < unicode.MaxASCII || !unicode.IsLetter(r) {
					behind = append(behind, r)
				}
			}
		}
		for _, a := range frequent {
			for _, b := range behind {
				pair := norm.NFC.String(string([]rune{a, b}))
				want, _ := level(string(c.KeyFromString(buf, pair)))
				if got := string(w.appendLetters(nil, pair)); got != want && !strings.EqualFold(pair, "l·") {
					t.Errorf("%s: %q weighs %x, want %x", lang, pair, got, want)
				}
				buf.Reset()
			}
		}
	}
}

// However texts of letters and signs of the table look, and with others, they have the
// ranks that collate gives.
func TestRanksAreThoseOfCollate(t *testing.T) {
	words := []string{"приют", "Приют", "ёж", "еж", "й", "и\u0306", "Қала", "к", "a", "A", "á", "a\u0301", "ab", "-", " ", "№", "中", "文", "\x00", "\xff", "", "ĳ", "ß", "ss", "ắ", "❤\ufe0f", "½"}
	c := newCollator(text.English)
	all := slices.DeleteFunc(known(), func(r rune) bool { return spanOf(c, r) == unknown(r) })
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom(text.Langs()).Draw(t, "language")
		word := rapid.OneOf(rapid.SampledFrom(words), rapid.StringOf(rapid.SampledFrom(all)))
		texts := rapid.SliceOf(rapid.Custom(func(t *rapid.T) string {
			s := ""
			for _, w := range rapid.SliceOfN(word, 0, 4).Draw(t, "words") {
				s += w
			}
			return s
		})).Draw(t, "texts")
		if got, want := Ranks(len(texts), func(i int) string { return texts[i] }, lang), plain(texts, lang); !slices.Equal(got, want) {
			t.Fatalf("%s: %q have the ranks %v, want %v", lang, texts, got, want)
		}
	})
}

// Letters of other alphabets come behind those of the table, in their order in Unicode.
func TestOtherAlphabetsComeLast(t *testing.T) {
	want := []string{"🌳", "7", "z", "ω", "я", "ա", "א", "ب", "ა", "가", "나", "か", "🤝"}
	for i, rank := range Ranks(len(want), func(i int) string { return want[i] }, text.Kazakh) {
		if int(rank) != i {
			t.Errorf("%q has the rank %d, want %d", want[i], rank, i)
		}
	}
}

// titles makes n texts as titles are: with a few beginnings.
func titles(n int) []string {
	r := rand.New(rand.NewPCG(1, 1))
	first := []string{"Выгуливать собак из приюта", "Помогать в хосписе", "Сажать деревья", "Читать вслух детям в больнице"}
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf("%s: «%c%c» — %d", first[r.IntN(len(first))], 'А'+r.IntN(32), 'а'+r.IntN(32), r.IntN(1000))
	}
	return all
}

func BenchmarkRanks(b *testing.B) {
	texts := titles(100_000)
	for b.Loop() {
		Ranks(len(texts), func(i int) string { return texts[i] }, text.Russian)
	}
}

func BenchmarkPlain(b *testing.B) {
	texts := titles(100_000)
	for b.Loop() {
		plain(texts, text.Russian)
	}
}
