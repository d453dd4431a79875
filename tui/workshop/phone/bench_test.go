package phone

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// One answer, with the page that follows, without the network. The first question of the
// causes has the largest page.
func BenchmarkAnswer(b *testing.B) {
	x := serve(b)
	x.browser().join()
	s := x.only()
	h := x.routes()
	var cookie string
	x.lock.Lock()
	for hash, seat := range x.seats.byCookie {
		if seat == s {
			delete(x.seats.byCookie, hash)
		}
	}
	_, cookie, _ = x.seats.add()
	*x.seats.find(cookie) = seat{person: "x", lang: "ru", session: s.session}
	x.lock.Unlock()
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		path, form := questionPath(n%8), "a=4"
		if n%24 == 18 {
			path, form = "/q/19", "r.animals=a_lot&r.elderly=a_little"
		}
		r := httptest.NewRequest("POST", path, strings.NewReader(form))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.AddCookie(&http.Cookie{Name: cookieName, Value: cookie})
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		r = httptest.NewRequest("GET", w.Header().Get("Location"), nil)
		r.AddCookie(&http.Cookie{Name: cookieName, Value: cookie})
		w = httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			b.Fatal(w.Code)
		}
	}
}
