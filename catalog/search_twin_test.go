package catalog_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/catalogtest"
)

// The index finds what looking at every word finds, in the same order.
func TestSearchFindsWhatThePlainOneFinds(t *testing.T) {
	c := catalogtest.New(60, 3)
	ix, plain := catalog.NewIndex(c), catalog.NewPlain(c)
	for _, query := range catalogtest.Queries() {
		compare(t, ix, plain, catalog.Filter{Query: query}, catalog.Russian)
	}
	rapid.Check(t, func(t *rapid.T) {
		c, ix, plain := c, ix, plain
		if rapid.Bool().Draw(t, "strange") {
			c = strangeCatalog(t)
			ix, plain = catalog.NewIndex(c), catalog.NewPlain(c)
		}
		f := catalog.Filter{Query: anyQuery(t, c)}
		if rapid.IntRange(0, 3).Draw(t, "filtered") == 0 {
			f.Causes = []string{rapid.SampledFrom([]string{"animals", "sport", "education"}).Draw(t, "cause")}
		}
		compare(t, ix, plain, f, rapid.SampledFrom([]catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh}).Draw(t, "lang"))
	})
}

type failer interface {
	Helper()
	Fatalf(string, ...any)
}

func compare(t failer, ix *catalog.Index, plain *catalog.Plain, f catalog.Filter, lang catalog.Lang) {
	t.Helper()
	got, want := ix.Select(f, lang), plain.Select(f, lang)
	if !slices.Equal(got, want) {
		t.Fatalf("%q %v in %s: %v, not %v", f.Query, f.Causes, lang, ids(got), ids(want))
	}
}

// strangeCatalog draws titles and places of short words with all that makes words
// differ: signs, Kazakh letters, accents, hyphens, letters that look alike.
func strangeCatalog(t *rapid.T) *catalog.Catalog {
	words := rapid.StringOf(rapid.SampledFrom([]rune("абьъкқгғеёиійсоaceotk'-/.«№1 \u0301")))
	some := func(name string) catalog.Text {
		if rapid.Bool().Draw(t, name+" plain") {
			return catalog.Text{Plain: words.Draw(t, name)}
		}
		return catalog.Text{En: words.Draw(t, name), Ru: words.Draw(t, name), Kk: words.Draw(t, name)}
	}
	c := &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals", Name: some("cause")}}}
	for i := range rapid.IntRange(1, 6).Draw(t, "n") {
		o := catalog.Opportunity{ID: string(rune('a' + i)), Title: some("title"), Summary: some("summary")}
		if rapid.Bool().Draw(t, "in a place") {
			o.City, o.Causes = words.Draw(t, "city"), []string{"animals"}
		}
		c.Opportunities = append(c.Opportunities, o)
	}
	return c
}

// anyQuery draws one to three words of a catalog, or parts and other spellings of them.
func anyQuery(t *rapid.T, c *catalog.Catalog) string {
	var query []string
	for range rapid.IntRange(1, 3).Draw(t, "words") {
		o := rapid.SampledFrom(c.Opportunities).Draw(t, "opportunity")
		texts := append(append(o.Title.All(), o.Summary.All()...), o.City, "дела", "дома ")
		words := strings.Fields(rapid.SampledFrom(texts).Draw(t, "text"))
		if len(words) == 0 {
			words = []string{rapid.String().Draw(t, "anything")}
		}
		w := rapid.SampledFrom(words).Draw(t, "word")
		way := rapid.SampledFrom([]func(string) string{
			respell(), latin2021(), latin2018(), chat(), chatter(), swapSigns(), respell("ъ", "", "ь", ""),
			onUSKeys("йцукенгшщзхъфывапролджэячсмитьбю"), strings.ToUpper, respell("ё", "е", "ғ", "г", "қ", "к", "ө", "о"),
		})
		w = way.Draw(t, "way")(w)
		from := rapid.IntRange(0, utf8.RuneCountInString(w)).Draw(t, "from")
		if rapid.Bool().Draw(t, "whole") {
			from = 0
		}
		r := []rune(w)[from:]
		query = append(query, string(r[:rapid.IntRange(0, len(r)).Draw(t, "length")])+rapid.SampledFrom([]string{"", "", "", "ами", "s", "ға", "-", "ь"}).Draw(t, "ending"))
	}
	return strings.Join(query, " ")
}

// A search that is given up says so, and finds nothing.
func TestSearchGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	found, err := catalog.NewIndex(town(t)).Find(ctx, "dogs", catalog.English, nil)
	if found != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("%v, %v", found, err)
	}
}
