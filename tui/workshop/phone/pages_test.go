package phone

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"aina/catalog/locale"
	"aina/quiz"
)

// everyPage shows a browser every kind of page, and calls see after each.
func everyPage(b *browser, see func(name string)) {
	x := b.x
	shown := func(name string) { see(name) }
	b.get("/")
	shown("languages")
	b.get("/" + string(b.lang))
	shown("who")
	b.post("/join", "lang", string(b.lang), "code", "000000")
	shown("wrong code")
	b.post("/join", "lang", string(b.lang), "code", x.Code(), "take", "AAAA")
	shown("wrong code to take along")
	b.join()
	for i, q := range x.asked.Asked(quiz.Quick) {
		shown("question " + q.ID)
		switch q.Kind {
		case quiz.Pick:
			path := b.at
			b.post(path, "a", "values", "a", "social", "a", "career", "a", "enjoyment")
			shown("too many")
			b.post(path, "a", "values", "a", "protective")
			b.get(path)
			shown("picked before")
			b.get("/q/" + string(rune('0'+(i+2)/10)) + string(rune('0'+(i+2)%10)))
		case quiz.Place:
			b.post(b.at, "place", "Темиртаo")
			shown("which place")
			b.post(b.at, "do", "keep")
		case quiz.Scale:
			b.post(b.at, "a", "4")
		case quiz.Levels:
			b.post(b.at, "r.animals", "a_lot")
		case quiz.One:
			b.post(b.at, "a", "from-18")
		default:
			b.post(b.at, "do", "skip")
		}
	}
	shown("done")
	stopped := x.browser()
	stopped.lang = b.lang
	stopped.join().get("/hand-on").see(locale.In(b.lang).Workshop.Person.StopAsk)
	for _, path := range []string{"/card", "/answers", "/hand-on", "/languages", "/q/1?from=answers"} {
		b.get(path)
		shown(path)
	}
	b.post("/hand-on")
	shown("after handing on")
}

// No page has a script, refreshes itself or asks anybody else for anything; all are small
// and say what they may do.
func TestPages(t *testing.T) {
	foreign := regexp.MustCompile(`(?i)<script|http-equiv|https?://|//[a-z]|javascript:|\son[a-z]+=|style=`)
	for _, lang := range locale.Langs() {
		x := serve(t)
		x.Hosts = []string{"other"}
		b, n := x.browser(), 0
		b.lang = lang
		everyPage(b, func(name string) {
			n++
			if m := foreign.FindString(b.body); m != "" {
				t.Errorf("%s %s has %q", lang, name, m)
			}
			if len(b.body) > 16<<10 {
				t.Errorf("%s %s has %d bytes", lang, name, len(b.body))
			}
			for key, want := range map[string]string{
				"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
				"Content-Type":            "text/html; charset=utf-8",
				"Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			} {
				if got := b.header.Get(key); got != want {
					t.Errorf("%s %s has %s %q", lang, name, key, got)
				}
			}
			if strings.Contains(b.body, "{{") || strings.Contains(b.body, "ZgotmplZ") || strings.Contains(b.body, "<no value>") || strings.Contains(b.body, `""`) && !strings.Contains(b.body, `value=""`) {
				t.Errorf("%s %s is not filled in:\n%s", lang, name, b.body)
			}
			if strings.Count(b.body, "<h1") != 1 || !strings.Contains(b.body, `<html lang="`) {
				t.Errorf("%s %s has no heading or no language", lang, name)
			}
			if name != "languages" && name != "after handing on" && !strings.Contains(b.body, `<html lang="`+string(lang)) {
				t.Errorf("%s is not in %s", name, lang)
			}
		})
		if n < 35 {
			t.Errorf("only %d pages were seen", n)
		}
	}
}

func TestStyle(t *testing.T) {
	x := serve(t)
	path, _ := x.pages.Style()
	b := x.browser().get(path)
	if b.status != http.StatusOK || len(b.body) > 8<<10 || b.header.Get("Content-Type") != "text/css; charset=utf-8" || strings.Contains(b.body, "url(") || strings.Contains(b.body, "@import") {
		t.Errorf("%d, %d bytes of %s", b.status, len(b.body), b.header.Get("Content-Type"))
	}
	if b.get("/favicon.ico"); b.status != http.StatusNotFound {
		t.Errorf("an icon has status %d", b.status)
	}
}

// The language can be changed after joining, and what was answered stays.
func TestLanguages(t *testing.T) {
	x := serve(t)
	b := x.browser().join().post("/q/1", "a", "4").get("/languages")
	if b.post("/join", "lang", "kk"); b.at != "/q/2" {
		t.Errorf("it is %s", b.at)
	}
	b.see(`lang="kk"`, locale.In("kk").Workshop.Phone.Skip)
	if n := x.Counts().Joined; n != 1 {
		t.Errorf("%d have joined", n)
	}
}
