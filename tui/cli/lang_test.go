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
		{map[string]string{"AINA_LANG": "de:kk_KZ.UTF-8:ru"}, "ru-RU", catalog.Kazakh},
		{map[string]string{"AINA_LANG": "xx", "LANGUAGE": "kk:ru"}, "ru-RU", catalog.Kazakh},
		{map[string]string{"LANGUAGE": "kk:ru:en", "LANG": "ru_RU.UTF-8"}, "", catalog.Kazakh},
		{map[string]string{"LANGUAGE": "de:ru", "LC_ALL": "en_GB.UTF-8"}, "", catalog.Russian},
		{map[string]string{"LANGUAGE": "uk:en", "LANG": "uk_UA.UTF-8"}, "", catalog.English},
		{map[string]string{"LANGUAGE": "uk", "LANG": "uk_UA.UTF-8"}, "", catalog.Russian},
		{map[string]string{"LANGUAGE": "kk", "LC_ALL": "C"}, "", catalog.English},
		{map[string]string{"LANGUAGE": "kk", "AINA_LANG": "ru"}, "", catalog.Russian},
		{map[string]string{"LANG": "sah_RU.UTF-8"}, "", catalog.Russian},
		{map[string]string{"LANG": "os_RU"}, "", catalog.Russian},
		{map[string]string{"LANG": "mhr_RU"}, "", catalog.Russian},
	} {
		sys, _, _ := testSystem(t, tt.env)
		sys.Language = func() string { return tt.system }
		a := &app{sys: sys}
		if err := a.chooseLang(nil); err != nil || a.lang != tt.want {
			t.Errorf("%v on a system in %q: %s, %v, want %s", tt.env, tt.system, a.lang, err, tt.want)
		}
	}
}
