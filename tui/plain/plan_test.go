package plain

import (
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
)

// A line about what was tried goes into the file only with a yes to exactly
// that, in every language.
func TestALineOfOnesOwnGoesAlongOnlyWithAYes(t *testing.T) {
	for _, l := range text.Langs() {
		for answer, along := range map[string]bool{"1": true, "2": false} {
			opt, out, _ := options(t, "plan", "1", "mine", answer, "quit")
			visited(t, &opt)
			opt.Lang, opt.Reflect = l, true
			opt.Kept.Answers = quiz.Answers{}
			opt.Kept.Reflections = []learning.Reflection{{Role: "bird-count", On: "2026-10-01", Joy: 3, Note: "seven swans"}}
			data := ""
			opt.Write = func(_ string, b []byte, _ bool) error { data = string(b); return nil }
			walk(t, opt)
			if got := strings.Contains(data, "seven swans"); got != along {
				t.Errorf("%s, %s: in the file %v, want %v", l, answer, got, along)
			}
			asked := map[text.Lang]string{text.English: "of what you tried", text.Russian: "что попробовали", text.Kazakh: "байқап көргеніңіз"}[l]
			if !strings.Contains(out.String(), asked) {
				t.Errorf("%s: it is not asked for what was tried", l)
			}
		}
	}
}

// What was chosen from another catalog is told and kept, though this one does
// not have it.
func TestAnotherCatalogTakesNothingOffTheShortlist(t *testing.T) {
	for lang, said := range map[catalog.Lang]string{
		catalog.English: "2 things you chose are not in this catalog. They stay in your shortlist.",
		catalog.Russian: "В избранном есть 2 дела, которых нет в этом каталоге.",
		catalog.Kazakh:  "Таңдаулыдағы 2 іс бұл каталогта жоқ.",
	} {
		opt, out, keeper := options(t)
		opt.Lang, opt.Reflect = lang, true
		visited(t, &opt)
		opt.Kept.Shortlist = []string{"elsewhere", "bird-count", "far-away"}
		opt.In = strings.NewReader(map[catalog.Lang]string{catalog.English: "plan", catalog.Russian: "план", catalog.Kazakh: "жоспар"}[lang] + "\n3\n1\n1\n5\n")
		walk(t, opt)
		if !strings.Contains(out.String(), said) {
			t.Errorf("%s: %q is not said:\n%s", lang, said, out)
		}
		if got := keeper.last(t).Shortlist; !slices.Equal(got, opt.Kept.Shortlist) {
			t.Errorf("%s: kept %v", lang, got)
		}
	}
}

// A full log says so before anything is asked, and nothing is thanked for that
// is not kept.
func TestAFullLogSaysSo(t *testing.T) {
	opt, out, keeper := options(t, "tried", "quit")
	opt.Reflect = true
	visited(t, &opt)
	for range learning.MaxReflections {
		opt.Kept.Reflections = append(opt.Kept.Reflections, learning.Reflection{Role: "bird-count", On: "2026-09-01", Joy: 3})
	}
	walk(t, opt)
	if !strings.Contains(out.String(), "500 tries are written down, and there is no room for more.") {
		t.Errorf("it is not said:\n%.2000s", out)
	}
	if n := len(keeper.last(t).Reflections); n != learning.MaxReflections {
		t.Errorf("%d are kept", n)
	}
}
