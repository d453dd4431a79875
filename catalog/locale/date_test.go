package locale_test

import (
	"testing"

	"aina/catalog/locale"
	"aina/catalog/text"
)

func TestDate(t *testing.T) {
	for _, test := range []struct {
		lang      text.Lang
		day, want string
	}{
		{text.English, "2026-05-01", "1 May 2026"},
		{text.Russian, "2026-05-01", "1 мая 2026 года"},
		{text.Kazakh, "2026-05-01", "2026 жылғы 1 мамыр"},
		{text.Russian, "2024-02-29", "29 февраля 2024 года"},
		{text.Russian, "2025-02-29", "2025-02-29"},
		{text.Russian, "летом", "летом"},
		{text.English, "", ""},
		{"tlh", "2026-12-31", "31 December 2026"},
	} {
		if got := locale.Date(test.lang, test.day); got != test.want {
			t.Errorf("%q in %s is %q, want %q", test.day, test.lang, got, test.want)
		}
	}
}

func TestTypedDate(t *testing.T) {
	if got := locale.TypedDate(text.Russian, "2026-05-01"); got != "01.05.2026" {
		t.Error(got)
	}
	if got := locale.TypedDate(text.Russian, ""); got != "" {
		t.Error(got)
	}
}

// Months in a Russian date are in the genitive.
func TestRussianMonths(t *testing.T) {
	for _, m := range locale.In(text.Russian).Dates.Months {
		if last := []rune(m)[len([]rune(m))-1]; last != 'а' && last != 'я' {
			t.Errorf("%q is no genitive", m)
		}
	}
}
