package plain

import (
	"strings"
	"testing"

	"aina/catalog"
)

func TestARoleIsFoundByALetterOrTwo(t *testing.T) {
	for line, says := range map[string]string{
		"unicorn":            "Nothing was found for “unicorn”",
		"homework":           "You chose: Help a child with homework.",
		"homework-buddy":     "You chose: Help a child with homework.",
		"walk":               "3 were found.",
		"2":                  "You chose: Count birds at a lake or park.",
		"next":               "“next” does nothing here.",
		"COUNT birds at a l": "You chose: Count birds",
	} {
		opt, out, _ := options(t, "tried", line, "quit")
		opt.Reflect = true
		visited(t, &opt)
		walk(t, opt)
		if !strings.Contains(out.String(), says) {
			t.Errorf("%s: %q is not said:\n%s", line, says, out.String())
		}
	}
}

func TestTheDayIsOneThatHasBeen(t *testing.T) {
	for line, fine := range map[string]bool{
		"2026-11-22": true, "2026-02-28": true, "today, 2026-11-22": true, "1": true,
		"2026-11-23": false, "2026-02-30": false, "yesterday": false, "2": false, "": false,
	} {
		opt, out, _ := options(t, "tried", "1", line, "quit")
		opt.Reflect = true
		visited(t, &opt)
		walk(t, opt)
		if got := strings.Contains(out.String(), "How much joy was in it?"); got != fine {
			t.Errorf("%q is taken for a day: %v, want %v", line, got, fine)
		}
	}
}

func TestTheLanguageIsSwitchedInTheMiddleOfATry(t *testing.T) {
	opt, out, keeper := options(t, "tried", "1", "1", "language", "2", "4", "назад", "skip", "quit")
	opt.Reflect = true
	visited(t, &opt)
	walk(t, opt)
	for _, want := range []string{"Сколько в этом было радости?", "Ваш ответ сейчас: много.", "Пропущено."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not said", want)
		}
	}
	if s := keeper.last(t); s.Lang != catalog.Russian {
		t.Errorf("kept in %s", s.Lang)
	}
}
