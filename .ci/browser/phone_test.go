package browser

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"
	"testing"
	"time"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/group"
	"aina/tui/tuitest"
	"aina/tui/workshop/phone"
	"aina/tui/workshop/phone/pages"
	"aina/tui/workshop/phonetest"
)

// serve serves the pages of a room on loopback.
func serve(t *testing.T) (base string, s *phone.Server) {
	c := tuitest.Catalog("../../catalog.yaml")
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, c.Causes).Questionnaire()
	s, err := phone.New(phone.Options{
		Room: group.NewRoom(asked), Questions: quiz.Default(), Catalog: c, On: "2026-11-29", Random: rand.Reader, Now: time.Now,
	})
	if err != nil {
		t.Fatal(err)
	}
	s.SetGuide(func(context.Context, phone.Turn) (pages.Notes, bool) {
		w := locale.In("kk").Workshop
		return pages.Notes{Lang: "kk", At: "1", Place: w.Title, Title: w.Report.Activities, Say: w.Report.Rule, Facts: []string{w.Never, w.Hidden}, Follows: w.Looking}, true
	})
	return "http://" + phonetest.Serve(t, s), s
}

// views are how every kind of page is looked at. What axe finds depends on the colours,
// and but for these on nothing else here.
var views = []view{
	{360, 640, false, 100, "all"}, {320, 568, false, 100, ""}, {360, 640, false, 200, ""}, narrowest, {360, 640, true, 100, "colours"},
}

var narrowest = view{320, 568, true, 200, ""}

// What a person taps on the pages of the quick form, by what is on them.
const tap = `(() => {
	const q = (s) => document.querySelector(s);
	for (const e of document.querySelectorAll(".levels label:nth-child(%[1]d) input, div:nth-child(-n+3) > .mark input")) e.checked = true;
	(document.querySelectorAll("div[role=group] button")[%[1]d - 1] || q("button.main")).click();
})()`

// The whole walk with scripts off, from the languages to a person's own result, in every
// language: no page is too wide, everything can be tapped, the result fits a screenshot,
// and axe finds nothing.
func TestPhonePages(t *testing.T) {
	t.Parallel()
	needsBrowser(t)
	base, s := serve(t)
	t.Run("in", func(t *testing.T) {
		for n, lang := range locale.Langs() {
			t.Run(string(lang), func(t *testing.T) {
				t.Parallel()
				walk(open(t), base, s, lang, n)
			})
		}
	})
	if got := s.Counts(); got.Joined != len(locale.Langs()) || got.Finished != len(locale.Langs()) {
		t.Errorf("%+v", got)
	}
}

// walk walks through the pages in a language, the n-th.
func walk(x *tab, base string, s *phone.Server, lang catalog.Lang, n int) {
	seen := map[string]bool{} // kinds of page
	look := func(name, kind string) {
		x.Helper()
		if seen[kind] { // other texts, the same shape: does it fit where there is least room?
			x.fits(name, narrowest)
			return
		}
		seen[kind] = true
		x.scripts(true) // nothing runs but what tests measure by
		for _, v := range views {
			l := x.fits(name, v)
			if v.text == 100 && v.height == 640 && l.CardEnd > 640 {
				x.Errorf("%s (%s) ends at %.0f", name, v, l.CardEnd)
			}
			if v.axe != "" {
				for _, wrong := range x.axe(v.axe) {
					x.Errorf("%s (%s): %s", name, v, wrong)
				}
			}
			x.picture(fmt.Sprintf("%s-%s-%d-%d-%v", lang, name, v.width, v.text, v.dark))
		}
		x.scripts(false)
	}
	x.scripts(false)
	x.navigate(fmt.Sprintf("location.href = %q", base+"/"))
	look("languages", "languages")
	x.navigate(fmt.Sprintf(`document.querySelector("a[lang=%s]").click()`, lang))
	look("who", "who")
	x.navigate(`document.querySelector("#code").value = "000000"; document.querySelector("button.main").click()`)
	look("wrong", "wrong")
	x.navigate(fmt.Sprintf(`document.querySelector("#code").value = %q; document.querySelector("button.main").click()`, s.Code()))
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, nil)
	for i := range asked.Len() {
		look(fmt.Sprintf("q%02d", i+1), string(asked.Question(i).Kind))
		x.navigate(fmt.Sprintf(tap, 1+(i+n)%3))
	}
	look("done", "done")
	for _, path := range []string{"card", "answers", "hand-on", "languages", "q/1"} {
		x.navigate(fmt.Sprintf("location.href = %q", base+"/"+path))
		look("after-"+path[:1], path)
	}
	x.navigate(fmt.Sprintf("location.href = %q", base+"/card"))
	x.navigate(`document.querySelector("form[action='/picture'] button").click()`)
	look("out", "out")
	x.navigate(`document.querySelector("form[action='/picture'] button").click()`)
	x.navigate(fmt.Sprintf("location.href = %q", base+"/hand-on"))
	x.navigate(`document.querySelector("form button").click()`)
	look("again", "again")
	x.navigate(fmt.Sprintf("location.href = %q", base+phone.NotesPath))
	look("asknotes", "asknotes")
	x.navigate(fmt.Sprintf(`document.querySelector("#code").value = %q; document.querySelector("button.main").click()`, s.NotesCode()))
	look("notes", "notes")
}

// After a phone was handed on, neither going back nor reloading shows anything of the
// person before, from the memory of the browser either.
func TestNothingIsLeftInTheBrowser(t *testing.T) {
	t.Parallel()
	base, s := serve(t)
	x := open(t)
	x.look(views[0])
	x.navigate(fmt.Sprintf("location.href = %q", base+"/en/"+s.Code()))
	x.navigate(`document.querySelector("button.main").click()`)
	for range quiz.NewSession(quiz.Default(), quiz.Quick, nil).Len() {
		x.navigate(fmt.Sprintf(tap, 2))
	}
	x.navigate(`document.querySelector("a[href='/card']").click()`)
	mine := value[string](x, `document.querySelector(".code").innerText`)
	x.navigate(`document.querySelector("a[href='/hand-on']").click()`)
	x.navigate(`document.querySelector("form button").click()`)
	for n := range 5 {
		x.back()
		for _, reload := range []bool{false, true} {
			if reload {
				x.navigate("location.reload()")
			}
			text := value[string](x, `document.body.innerHTML`)
			if strings.Contains(text, mine) || strings.Contains(text, "chosen") || strings.Contains(text, "/q/") || !strings.Contains(text, "Қазақша") {
				t.Errorf("going back %d times, reloaded %v:\n%s", n+1, reload, text)
			}
		}
	}
}
