package phone

import (
	"net/http"

	"aina/catalog/locale/words"
	"aina/tui/workshop/phone/pages"
)

// done shows the page after the last question.
func (s *Server) done(_ *http.Request, x *seat) reply {
	if !x.finished {
		return lead(s.place(x))
	}
	return show(pages.DoneOf(x.lang, pages.Done{Late: !x.counted && (!x.out || s.Room.Closed()), Sent: x.sent && x.counted}))
}

// card shows a person's own result.
func (s *Server) card(_ *http.Request, x *seat) reply {
	if !x.finished {
		return lead(s.place(x))
	}
	s.lock.Lock()
	in := s.seats.counted[x.person]
	s.lock.Unlock()
	p := pages.PictureAsItIs
	switch {
	case s.Room.Closed():
	case in:
		p = pages.PictureIn
	case x.out:
		p = pages.PictureOut
	}
	return show(pages.CardOf(x.session, s.coder, s.Catalog, s.roles, s.On, x.lang, p))
}

// picture takes a person out of the room's picture, or puts them back, as long as the room
// is open.
func (s *Server) picture(r *http.Request, x *seat) reply {
	f, err := readForm(r)
	switch {
	case err != nil:
		return s.problem(r, http.StatusBadRequest, "unreadable", func(w words.WorkshopPhone) string { return w.Unreadable })
	case !x.finished:
		return lead(s.place(x))
	case f.Get(pages.FieldDo) == pages.DoOut && s.Room.Withdraw(x.person):
		x.out, x.counted = true, false
		s.lock.Lock()
		s.seats.withdraw(x.person, x.take)
		s.lock.Unlock()
	case f.Get(pages.FieldDo) == pages.DoIn && x.out:
		x.out = false
		s.asBefore(x, addressOf(r))
		s.finish(x)
	}
	return lead("/card")
}

// answers lists what was answered.
func (s *Server) answers(_ *http.Request, x *seat) reply {
	if !x.finished {
		return lead(s.place(x))
	}
	return show(pages.AnswersOf(x.session, s.Catalog, x.lang, fromAnswers))
}

// handOn asks before the phone goes to the next person. People who have not
// finished may stop here, and are not counted.
func (s *Server) handOn(_ *http.Request, x *seat) reply {
	return show(pages.HandOnOf(x.lang, x.finished))
}

// handedOn ends the seat of a phone, and gives it an empty one: the next person needs no
// code. The person before stays counted.
func (s *Server) handedOn(r *http.Request) reply {
	c, err := r.Cookie(cookieName)
	if err != nil {
		return lead("/")
	}
	s.lock.Lock()
	x := s.seats.find(c.Value)
	s.seats.remove(c.Value)
	s.lock.Unlock()
	if x == nil {
		return lead("/")
	}
	x.leave()
	a := lead("/")
	s.lock.Lock()
	defer s.lock.Unlock()
	if _, a.cookie, err = s.seats.add(); err != nil { // as if the phone had not been here
		a.cookie = ""
	}
	return a
}

// leave forgets the person at a seat, for requests too that found it just before.
func (x *seat) leave() {
	x.lock.Lock()
	defer x.lock.Unlock()
	x.person, x.session, x.draft = "", nil, nil
}
