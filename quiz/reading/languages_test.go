package reading

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

var namers = sync.OnceValue(func() (all []display.Namer) {
	for _, lang := range nameColumns {
		all = append(all, display.Languages(language.Make(string(lang))))
	}
	return all
})

// names are the names of a tag in package display, and whether there is any.
func names(tag string) (all []string, some bool) {
	t, err := language.Parse(tag)
	if err != nil {
		return nil, false
	}
	for _, n := range namers() {
		name := n.Name(t)
		all, some = append(all, name), some || name != ""
	}
	return all, some
}

// tags are all tags of a language that have a name, each alone, and those of languages that
// many speak in the scripts and in the regions that change the names of some.
func tags() (bases, variants []string) {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	try := func(code string) {
		if t, err := language.All.Parse(code); err != nil || t.String() != code {
			return // not a code, or another one for the same language
		}
		if _, some := names(code); some {
			if bases = append(bases, code); len(code) > 2 && code != "nds" {
				return
			}
			for _, v := range []string{
				"Latn", "Cyrl", "Arab", "Hans", "Hant", "Deva", "001", "419", "AF", "AT", "AU", "BE", "BR", "CA", "CD", "CH", "CN", "DE", "ES", "FR", "GB",
				"IN", "KZ", "MD", "ME", "MX", "NL", "PT", "RU", "TW", "UA", "US", "UZ", "Cyrl-KZ", "Latn-UZ", "Hant-HK",
			} {
				variants = append(variants, code+"-"+v)
			}
		}
	}
	for _, a := range letters {
		for _, b := range letters {
			try(string(a) + string(b))
			for _, c := range letters {
				try(string(a) + string(b) + string(c))
			}
		}
	}
	return bases, variants
}

// The names are those of package display, of every language and of what changes a name.
func TestLanguageNamesAreThoseOfCLDR(t *testing.T) {
	bases, variants := tags()
	if os.Getenv("UPDATE_GOLDEN") != "" {
		var lines []string
		for _, tag := range bases {
			all, _ := names(tag)
			lines = append(lines, tag+"\t"+strings.Join(all, "\t"))
		}
		for _, tag := range variants {
			all, _ := names(tag)
			base, rest, _ := strings.Cut(tag, "-")
			ofBase, _ := names(base)
			if c, err := language.All.Parse(tag); err == nil && c.String() == tag && !strings.Contains(rest, "-") && !slices.Equal(all, ofBase) {
				lines = append(lines, tag+"\t"+strings.Join(all, "\t"))
			}
		}
		slices.Sort(lines)
		languageNames = "# Names of languages of CLDR, by golang.org/x/text: the tag, English, Russian, Kazakh.\n" + strings.Join(lines, "\n") + "\n"
		if err := os.WriteFile("languages.tsv", []byte(languageNames), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if len(bases) < 500 {
		t.Fatalf("only %d languages have names: the test looks in the wrong place", len(bases))
	}
	for _, tag := range slices.Concat(bases, variants, []string{"iw", "sh", "tl", "no", "mo", "zh-yue", "cmn", "art-lojban", "en-x-own", "und", "sr-Latn-RS", "zh-TW", "qaa", "x-own"}) {
		want, _ := names(tag)
		parsed, err := language.Parse(tag)
		if err != nil {
			continue
		}
		for i, lang := range nameColumns {
			if got := fromCLDR(parsed, i); got != want[i] {
				t.Errorf("%s in %s is %q, in CLDR %q", tag, lang, got, want[i])
			}
		}
	}
}
