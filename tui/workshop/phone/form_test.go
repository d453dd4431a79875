package phone

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"aina/quiz"
)

// Whatever is sent to whichever question, the seat holds answers that fit, and pages are
// drawn of it.
func FuzzForm(f *testing.F) {
	f.Add(uint8(0), "a=5")
	f.Add(uint8(8), "a=values&a=social&a=career&a=joy")
	f.Add(uint8(18), "r.animals=a_lot&r.x=y&r.=")
	f.Add(uint8(20), "place=%D1%8B%00%1b[31m&do=keep")
	f.Add(uint8(20), "do=keep")
	f.Add(uint8(19), "do=unset&a=from-18")
	f.Add(uint8(21), "do=skip;%zz")
	f.Add(uint8(21), "must=must&a=regular")
	f.Add(uint8(21), "must=must&do=skip")
	x := serve(f)
	f.Fuzz(func(t *testing.T, n uint8, form string) {
		s := &seat{person: "x", lang: "kk", session: quiz.NewSession(x.asked, quiz.Quick, nil)}
		i := int(n) % s.session.Len()
		r := httptest.NewRequest("POST", questionPath(i), strings.NewReader(form))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.SetPathValue("n", questionPath(i)[len("/q/"):])
		for range 2 {
			if a := x.answer(r, s); a.to == "" && a.status != http.StatusBadRequest {
				t.Errorf("%+v", a)
			}
		}
		for id, a := range s.session.Answers() {
			q, known := x.asked.Question(id)
			if _, err := q.Validate(a); !known || err != nil {
				t.Errorf("%s holds %+v: %v", id, a, err)
			}
		}
		page, err := x.pages.Draw(x.question(r, s).page)
		if err != nil || strings.ContainsAny(string(page), "\x00\x1b") {
			t.Errorf("%v:\n%s", err, page)
		}
	})
}
