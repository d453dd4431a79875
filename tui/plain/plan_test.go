package plain

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
)

// A note about what was tried is written to the file only after a yes to exactly
// that, in every language.
func TestANoteIsExportedOnlyAfterAYes(t *testing.T) {
	for _, l := range locale.Langs() {
		for answer, included := range map[string]bool{"1": true, "2": false} {
			opt, out, _ := options(t, "plan", "1", "mine", answer, "quit")
			visited(t, &opt)
			opt.Lang, opt.Reflect = l, true
			opt.Kept.Answers = quiz.Answers{}
			opt.Kept.Reflections = []learning.Reflection{{Role: "bird-count", On: "2026-10-01", Joy: 3, Note: "seven swans"}}
			data := ""
			opt.Write = func(_ string, b []byte, _ bool) error { data = string(b); return nil }
			run(t, opt)
			if got := strings.Contains(data, "seven swans"); got != included {
				t.Errorf("%s, %s: in the file %v, want %v", l, answer, got, included)
			}
			asked := map[text.Lang]string{text.English: "about what you tried", text.Russian: "или в дневнике", text.Kazakh: "байқап көрген істеріңіз"}[l]
			if !strings.Contains(out.String(), asked) {
				t.Errorf("%s: it is not asked for what was tried", l)
			}
		}
	}
}

// Choices from another catalog are mentioned and kept, though this catalog lacks
// them.
func TestAnotherCatalogRemovesNothingFromTheShortlist(t *testing.T) {
	for lang, want := range map[catalog.Lang]string{
		catalog.English: "2 things you chose are not in this catalog. They stay on your shortlist.",
		catalog.Russian: "В этом каталоге нет 2 дел из вашего избранного.",
		catalog.Kazakh:  "Таңдаулыдағы 2 іс бұл каталогта жоқ.",
	} {
		opt, out, keeper := options(t)
		opt.Lang, opt.Reflect = lang, true
		visited(t, &opt)
		opt.Kept.Shortlist = []string{"elsewhere", "bird-count", "far-away"}
		opt.In = strings.NewReader(map[catalog.Lang]string{catalog.English: "plan", catalog.Russian: "план", catalog.Kazakh: "жоспар"}[lang] + "\n3\n1\n1\n5\n")
		run(t, opt)
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s: %q is missing:\n%s", lang, want, out)
		}
		if got := keeper.last(t).Shortlist; !slices.Equal(got, opt.Kept.Shortlist) {
			t.Errorf("%s: kept %v", lang, got)
		}
	}
}

// A full log says so before any question, and does not thank for what is not kept.
func TestAFullLogIsToldFirst(t *testing.T) {
	opt, out, keeper := options(t, "tried", "quit")
	opt.Reflect = true
	visited(t, &opt)
	for range learning.MaxReflections {
		opt.Kept.Reflections = append(opt.Kept.Reflections, learning.Reflection{Role: "bird-count", On: "2026-09-01", Joy: 3})
	}
	run(t, opt)
	if !strings.Contains(out.String(), "500 tries are written down, and there is no room for more.") {
		t.Errorf("the line is missing:\n%.2000s", out)
	}
	if n := len(keeper.last(t).Reflections); n != learning.MaxReflections {
		t.Errorf("%d are kept", n)
	}
}

// Where a file has the name already, a name that is free comes first; a file is
// replaced only where that is asked for.
func TestAPlanReplacesNoFileUnasked(t *testing.T) {
	for choice, want := range map[string]string{"1": "free-mine.html false", "2": "mine.html true", "back": ""} {
		opt, out, _ := options(t, "3", "plan", "1", "mine", choice, "quit")
		wrote := ""
		opt.Write = func(name string, _ []byte, replace bool) error {
			if name == "mine.html" && !replace {
				return fs.ErrExist
			}
			wrote = fmt.Sprint(name, " ", replace)
			return nil
		}
		run(t, opt)
		if wrote != want {
			t.Errorf("%s: wrote %q, want %q:\n%s", choice, wrote, want, out)
		}
	}
}
