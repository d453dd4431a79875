package phone

import (
	"net/http"
	"strings"

	"aina/catalog"
	"aina/tui/workshop/phone/pages"
)

// routes are the paths of the package's comment.
func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	on := func(pattern string, answer func(*http.Request) reply) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { s.write(w, answer(r)) })
	}
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		if isAsset(r.URL.Path) {
			s.style(w, r)
			return
		}
		s.write(w, s.begin(r))
	})
	on("POST /join", s.join)
	on("GET /languages", s.seated(func(_ *http.Request, x *seat) reply { return show(pages.SeatedLanguagesOf(s.langs, x.lang)) }))
	on("GET /q/{n}", s.seated(s.question))
	on("POST /q/{n}", s.seated(s.answer))
	on("GET /answers", s.seated(s.answers))
	on("GET /done", s.seated(s.done))
	on("GET /card", s.seated(s.card))
	on("GET /hand-on", s.seated(s.handOn))
	on("POST /hand-on", s.handedOn)
	on("POST /picture", s.seated(s.picture))
	on("GET "+NotesPath, s.showNotes)
	on("POST "+NotesPath, s.turn)
	on("POST "+NotesPath+"/open", s.openNotes)
	return mux
}

// seated answers for who sits at a seat; others are led to the beginning. While it
// answers, the seat is its own.
func (s *Server) seated(answer func(*http.Request, *seat) reply) func(*http.Request) reply {
	return func(r *http.Request) reply {
		x := s.seatOf(r)
		if x == nil {
			return lead("/")
		}
		x.lock.Lock()
		defer x.lock.Unlock()
		if x.person == "" {
			return lead("/")
		}
		return answer(r, x)
	}
}

// seatOf finds the seat of the phone that asks; nil: it has none.
func (s *Server) seatOf(r *http.Request) *seat {
	c, err := r.Cookie(cookieName)
	if err != nil {
		return nil
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.seats.find(c.Value)
}

// begin shows the languages or who sees what, by a path such as /, /482913, /kk or
// /kk/482913. A phone with a seat goes where it was.
func (s *Server) begin(r *http.Request) reply {
	x := s.seatOf(r)
	if x != nil {
		x.lock.Lock()
		defer x.lock.Unlock()
		if x.person != "" {
			return lead(s.place(x))
		}
	}
	first, code, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	lang := s.lang(first)
	if lang == "" {
		code = first
	}
	switch {
	case code != "" && !isCode(code):
		return lead("/")
	case lang == "":
		return show(pages.LanguagesOf(s.langs, code))
	}
	return show(s.who(lang, code, x != nil, ""))
}

// lang reads a language that is offered; "" is none.
func (s *Server) lang(tag string) catalog.Lang {
	for _, l := range s.langs {
		if string(l) == tag {
			return l
		}
	}
	return ""
}

// isCode reports whether a text has the shape of a room's code.
func isCode(s string) bool {
	return len(s) == codeDigits && strings.Trim(s, "0123456789") == ""
}
