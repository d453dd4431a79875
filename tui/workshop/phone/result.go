package phone

import (
	"net/http"

	"aina/tui/workshop/phone/pages"
)

// done shows the page after the last question.
func (s *Server) done(_ *http.Request, x *seat) reply {
	if !x.finished {
		return lead(s.place(x))
	}
	return show(pages.DoneOf(x.lang, pages.Done{Late: !x.counted, Sent: x.sent && x.counted}))
}

// card shows a person's own result.
func (s *Server) card(_ *http.Request, x *seat) reply {
	if !x.finished {
		return lead(s.place(x))
	}
	return show(pages.CardOf(x.session, s.coder, s.Catalog, s.On, x.lang))
}

// answers lists what was answered.
func (s *Server) answers(_ *http.Request, x *seat) reply {
	if !x.finished {
		return lead(s.place(x))
	}
	return show(pages.AnswersOf(x.session, s.Catalog, x.lang, fromAnswers))
}

// handOn asks before the phone goes to the next person.
func (s *Server) handOn(_ *http.Request, x *seat) reply {
	if !x.finished {
		return lead(s.place(x))
	}
	return show(pages.HandOnOf(x.lang))
}

// handedOn ends the seat of a phone, and gives it an empty one: the next person needs no
// code. Whoever sat there stays counted.
func (s *Server) handedOn(r *http.Request) reply {
	c, err := r.Cookie(cookieName)
	if err != nil {
		return lead("/")
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	x := s.seats.find(c.Value)
	if x == nil {
		return lead("/")
	}
	s.seats.remove(c.Value)
	a := lead("/")
	if _, a.cookie, err = s.seats.add(); err != nil {
		a.cookie = ""
	}
	return a
}
