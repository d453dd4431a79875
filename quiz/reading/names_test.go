package reading

import (
	"testing"

	"aina/catalog"
)

// People read the names of languages, never their tags, wherever there is a name.
func TestLanguageName(t *testing.T) {
	for _, tc := range []struct{ tag, lang, want string }{
		{"kk", "ru", "казахский"}, {"ru-KZ", "en", "Russian"}, {"rsl", "ru", "жестовый язык"},
		{"de", "ru", "немецкий"}, {"de", "en", "German"}, {"9_9", "ru", "9_9"}, {"", "ru", ""},
	} {
		if got := LanguageName(tc.tag, catalog.Lang(tc.lang)); got != tc.want {
			t.Errorf("%q in %s is %q, want %q", tc.tag, tc.lang, got, tc.want)
		}
	}
}
