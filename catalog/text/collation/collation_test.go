package collation

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"golang.org/x/text/collate"
	"pgregory.net/rapid"

	"aina/catalog/text"
)

// plain ranks by whole keys of collate: slower, and what Ranks must agree with.
func plain(texts []string, lang text.Lang) []int32 {
	keys, buf, c := make([][]byte, len(texts)), &collate.Buffer{}, newCollator(lang)
	all, ranks := make([]int, len(texts)), make([]int32, len(texts))
	for i, s := range texts {
		keys[i], all[i] = c.KeyFromString(buf, s), i
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
		for _, many := range []bool{false, true} {
			got := make([]string, len(shuffled))
			for i, rank := range ranks(len(shuffled), func(i int) string { return shuffled[i] }, test.lang, many) {
				got[rank] = shuffled[i]
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("%s, from a table %t: %q, want %q", test.lang, many, got, test.want)
			}
		}
	}
}

// Every two runes of the table together have the weights that they have alone.
func TestTableKnowsPairs(t *testing.T) {
	for _, lang := range text.Langs() {
		c, buf := newCollator(lang), &collate.Buffer{}
		table, pairs := newWeights(c), 0
		for _, a := range frequent() {
			for _, b := range frequent() {
				pair := string([]rune{a, b})
				got, known := table.append(nil, pair)
				if want := lettersOf(c.KeyFromString(buf, pair)); known && !bytes.Equal(got, want) {
					t.Errorf("%s: %q weighs %x, want %x", lang, pair, got, want)
				}
				if known {
					pairs++
				}
				buf.Reset()
			}
		}
		if all := len(frequent()) * len(frequent()); pairs < all*9/10 {
			t.Errorf("%s: only %d pairs of %d are in the table", lang, pairs, all)
		}
		for letters, want := range map[string]bool{"Тек асар 2026: «көмек» — ақпан (ё)": true, "Who's there? Café!": true, "№7": false} {
			if _, known := table.append(nil, letters); known != want {
				t.Errorf("%s: %q is in the table: %t", lang, letters, known)
			}
		}
	}
}

// However texts look, they have the ranks that collate gives.
func TestRanksAreThoseOfCollate(t *testing.T) {
	words := []string{"приют", "Приют", "ёж", "еж", "й", "и\u0306", "Қала", "к", "a", "A", "á", "a\u0301", "ab", "-", " ", "№", "ﷺ", "中", "\x00", "\xff", "", "l·l", "ĳ", "ß", "ss"}
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom(text.Langs()).Draw(t, "language")
		word := rapid.OneOf(rapid.SampledFrom(words), rapid.StringOf(rapid.SampledFrom(frequent())), rapid.String())
		texts := rapid.SliceOf(rapid.Custom(func(t *rapid.T) string {
			s := ""
			for _, w := range rapid.SliceOfN(word, 0, 4).Draw(t, "words") {
				s += w
			}
			return s
		})).Draw(t, "texts")
		for _, many := range []bool{false, true} {
			if got, want := ranks(len(texts), func(i int) string { return texts[i] }, lang, many), plain(texts, lang); !slices.Equal(got, want) {
				t.Fatalf("%s, from a table %t: %q have the ranks %v, want %v", lang, many, texts, got, want)
			}
		}
	})
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
