package cli

import (
	"testing"

	"aina/catalog"
)

// Where the environment names no locale, the language of the system counts.
func TestTheLanguageOfTheSystem(t *testing.T) {
	for _, tt := range []struct {
		env    map[string]string
		system string
		want   catalog.Lang
	}{
		{nil, "kk-KZ", catalog.Kazakh},
		{nil, "ru-RU", catalog.Russian},
		{nil, "uz-Latn-UZ", catalog.Russian},
		{nil, "de-DE", catalog.English},
		{nil, "", catalog.English},
		{nil, "not a language", catalog.English},
		{map[string]string{"LANG": "kk_KZ.UTF-8"}, "ru-RU", catalog.Kazakh},
		{map[string]string{"LC_ALL": "C"}, "ru-RU", catalog.English},
		{map[string]string{"AINA_LANG": "en"}, "ru-RU", catalog.English},
	} {
		sys, _, _ := testSystem(t, tt.env)
		sys.Language = func() string { return tt.system }
		a := &app{sys: sys}
		if err := a.chooseLang(nil); err != nil || a.lang != tt.want {
			t.Errorf("%v on a system in %q: %s, %v, want %s", tt.env, tt.system, a.lang, err, tt.want)
		}
	}
}
