package phone

import (
	"fmt"
	"net/http"
	"strings"

	"aina/catalog/locale/words"
	"aina/tui/workshop/phone/pages"
)

// reply is how a request is answered: by a page, or by the address of another.
type reply struct {
	status int
	page   pages.Page
	to     string // in place of a page
	word   string // in place of either: what a program is told
	cookie string // the secret of a seat; "": as it is
	notes  string // the secret of a phone that shows the trainer's notes; "": as it is
}

// show answers with a page.
func show(p pages.Page) reply { return reply{status: http.StatusOK, page: p} }

// lead answers with the address of a page, which the browser then asks for: going back
// and reloading send nothing twice.
func lead(to string) reply { return reply{status: http.StatusSeeOther, to: to} }

// problem answers a request that belongs to no page with what was wrong, in all languages.
func (s *Server) problem(r *http.Request, status int, word string, which func(words.WorkshopPhone) string) reply {
	if isProgram(r) {
		return reply{status: status, word: word}
	}
	return reply{status: status, page: pages.ProblemOf(s.langs, which)}
}

// isProgram reports whether a request comes from `aina join`, which takes words for pages.
func isProgram(r *http.Request) bool { return r.Header.Get("Accept") == "text/plain" }

// cookieName is the name of the cookie with the secret of a seat.
const cookieName = "seat"

// hours is how long a phone keeps its seat, which ends with the server anyway.
const hours = 6

// write sends an answer.
func (s *Server) write(w http.ResponseWriter, a reply) {
	h := w.Header()
	remember := func(name, value, path string) {
		if value != "" {
			http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: path, MaxAge: hours * 60 * 60, HttpOnly: true, SameSite: http.SameSiteLaxMode})
		}
	}
	remember(cookieName, a.cookie, "/")
	remember(notesCookie, a.notes, NotesPath)
	switch {
	case a.word != "":
		h.Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(a.status)
		fmt.Fprintln(w, a.word)
	case a.to != "":
		h.Set("Location", a.to)
		w.WriteHeader(a.status)
	default:
		body, err := s.pages.Draw(a.page)
		if err != nil { // a mistake of the templates, which tests draw all of
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		h.Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(a.status)
		w.Write(body)
	}
}

// style answers with the style of the pages.
func (s *Server) style(w http.ResponseWriter, r *http.Request) {
	path, css := s.pages.Style()
	if r.URL.Path != path {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "max-age=86400, immutable")
	w.Write(css)
}

// isAsset reports whether a path is one of a file that browsers ask for by themselves.
func isAsset(path string) bool { return strings.Contains(path, ".") }
