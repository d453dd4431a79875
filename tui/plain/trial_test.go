package plain

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/quiz/learning"
)

func TestAnOpportunityIsFoundByAFewLetters(t *testing.T) {
	for line, want := range map[string]string{
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
		run(t, opt)
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s: %q is missing:\n%s", line, want, out.String())
		}
	}
}

func TestTheDayIsNotInTheFuture(t *testing.T) {
	for line, fine := range map[string]bool{
		"2026-11-22": true, "2026-02-28": true, "today, 22 november 2026": true, "1": true, "2": true, "21.11.2026": true, "1.5.2026.": true,
		"2026-11-23": false, "2026-02-30": false, "30.02.2026": false, "23.11.2026": false, "yesterday": false, "3": false, "": false,
	} {
		opt, out, _ := options(t, "tried", "1", line, "quit")
		opt.Reflect = true
		visited(t, &opt)
		run(t, opt)
		if got := strings.Contains(out.String(), "How much joy was in it?"); got != fine {
			t.Errorf("%q is taken for a day: %v, want %v", line, got, fine)
		}
	}
}

func TestTheLanguageIsSwitchedInTheMiddleOfAReflection(t *testing.T) {
	opt, out, keeper := options(t, "tried", "1", "1", "language", "2", "4", "назад", "убрать", "skip", "quit")
	opt.Reflect = true
	visited(t, &opt)
	run(t, opt)
	for _, want := range []string{"Сколько в этом было радости?", "Ваш ответ сейчас: много.", "Пропущено."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing", want)
		}
	}
	if s := keeper.last(t); s.Lang != catalog.Russian {
		t.Errorf("kept in %s", s.Lang)
	}
}

// Of many matches only the first are listed, and a line says so.
func TestMoreIsFoundThanIsListed(t *testing.T) {
	opt, out, _ := options(t, "tried", "birds", "9", "quit")
	opt.Reflect = true
	visited(t, &opt)
	birds, _ := opt.Catalog.Opportunity("bird-count")
	for i := range 11 {
		other := *birds
		other.ID = fmt.Sprintf("birds-%d", i)
		opt.Catalog.Opportunities = append(opt.Catalog.Opportunities, other)
	}
	run(t, opt)
	if !strings.Contains(out.String(), "12 were found, and the first 9 are named. Type more letters") {
		t.Errorf("that not all are listed is missing:\n%s", out)
	}
}

// A long log is listed a few entries at a time, and each of them can be reached.
func TestALongLogIsListedInPages(t *testing.T) {
	opt, out, keeper := options(t, "more", "more", "more", "back", "1", "2", "1", "quit")
	opt.Reflect = true
	visited(t, &opt)
	for day := 1; day <= 12; day++ {
		opt.Kept.Reflections = append(opt.Kept.Reflections, learning.Reflection{Role: "bird-count",
			Title: catalog.Text{Plain: "Birds"}, On: catalog.Date(fmt.Sprintf("2026-09-%02d", day)), Joy: 3})
	}
	run(t, opt)
	for want, times := range map[string]int{"12 September 2026": 2, " 2 September 2026": 2, "12 tries are written down.": 1, "That is all.": 1, "7 September 2026": 3} {
		if got := strings.Count(out.String(), want); got != times {
			t.Errorf("%q is printed %d times, want %d:\n%s", want, got, times, out)
		}
	}
	log := keeper.last(t).Reflections
	if len(log) != 11 || slices.ContainsFunc(log, func(r learning.Reflection) bool { return r.On == "2026-09-07" }) {
		t.Errorf("the entry that was chosen is not the one that went: %v", log)
	}
}

// A person without anything kept reads that, and can add an entry.
func TestReflectingBeforeAnythingIsKept(t *testing.T) {
	for name, test := range map[string]struct {
		noSave bool
		lines  []string
		want   string
		kept   int
	}{
		"mine":    {false, []string{"1", "1", "dog", "2", "5", "skip", "1", "skip", "quit"}, "No answers are kept on this computer yet.", 1},
		"no save": {true, []string{"1", "dog", "2", "5", "skip", "1", "skip", "quit"}, "nothing is kept when the program ends", 0},
	} {
		t.Run(name, func(t *testing.T) {
			opt, out, keeper := options(t, test.lines...)
			opt.Reflect, opt.NoSave = true, test.noSave
			run(t, opt)
			if !strings.Contains(out.String(), test.want) {
				t.Errorf("%q is missing:\n%s", test.want, out)
			}
			if test.kept == 0 {
				if len(keeper.states) > 0 {
					t.Error("something was kept")
				}
				return
			}
			if log := keeper.last(t).Reflections; len(log) != test.kept || log[0].On != "2026-11-21" {
				t.Errorf("kept %v", log)
			}
		})
	}
}
