package check_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/check"
)

// Words that have the form of a code are no languages, and names of languages lead to
// their codes.
func TestLanguagesThatAreNone(t *testing.T) {
	const anyHint = "If any language will do, leave out the line “languages”."
	const code = "Use a code such as kk, ru or en."
	for value, want := range map[string]string{
		"any": anyHint, "all": anyHint, "Any": anyHint, "любой": anyHint, "кез келген": anyHint, "yes": code, "tbd": code, "english, maybe": code,
		"English": "Did you mean “en”?", "German": "Did you mean “de”?", "испанский": "Did you mean “es”?", "kz": "Did you mean “kk”?", "rus": "Did you mean “ru”?", "deu": "Did you mean “de”?",
		"ru": "", "kk": "", "rsl": "", "kk-KZ": "", "zh-Hans": "", "yue": "", "tt": "",
	} {
		data := "opportunities:\n  - id: a\n    title: A\n    motives: {values: 1}\n    first_step: Come.\n    how_to_apply: Come.\n    languages: [\"" + value + "\"]\n"
		got := ""
		for _, p := range check.Files([]catalog.File{{Name: "c", Data: []byte(data)}}, base(), check.Options{AsOf: today, Stale: 180}).Problems {
			got += p.Hint.In("en")
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", value, diff)
		}
	}
}
