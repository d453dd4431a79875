package phone

import (
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"strings"
	"unicode"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/code"
	"aina/tui/workshop/phone/pages"
)

// codeDigits is how many digits a room's code has.
const codeDigits = 6

// who makes the page that says who sees what. An empty seat needs no code: the phone was
// handed on.
func (s *Server) who(lang catalog.Lang, code string, emptySeat bool, problem string) pages.Page {
	asked := quiz.NewSession(s.asked, quiz.Quick, nil)
	return pages.WhoOf(asked, lang, pages.Who{
		Late: s.Room.Closed(), Code: code, Ask: !emptySeat && (code == "" || problem != ""), Problem: problem,
	})
}

// refusal is why nobody is let in.
type refusal struct {
	status int
	word   string
	say    func(words.WorkshopPhone) string
}

// join lets a person take a seat, with the answers of a code to take along if they bring
// one. A phone that has a seat keeps it.
func (s *Server) join(r *http.Request) reply {
	f, err := readForm(r)
	lang := s.lang(f.Get(pages.FieldLang))
	if err != nil || lang == "" && !isProgram(r) {
		return s.problem(r, http.StatusBadRequest, "unreadable", func(w words.WorkshopPhone) string { return w.Unreadable })
	}
	if lang == "" {
		lang = s.langs[0]
	}
	brought, err := s.brought(f.Get(pages.FieldTake))
	if err != nil {
		if isProgram(r) {
			return reply{status: http.StatusBadRequest, word: "unreadable"}
		}
		a := show(s.who(lang, digits(f.Get(pages.FieldCode)), s.seatOf(r) != nil, s.faultOf(err, lang)))
		a.status = http.StatusBadRequest
		return a
	}
	x, cookie, no := s.seatFor(r, f.Get(pages.FieldCode))
	if no != nil {
		if isProgram(r) {
			return reply{status: no.status, word: no.word}
		}
		a := show(s.who(lang, digits(f.Get(pages.FieldCode)), false, no.say(wordsIn(lang))))
		a.status = no.status
		return a
	}
	x.lock.Lock()
	defer x.lock.Unlock()
	s.sitDown(x, lang, brought, addressOf(r))
	a := lead(s.place(x))
	if isProgram(r) {
		a = reply{status: http.StatusOK, word: "late"}
		if x.counted {
			a.word = "counted"
		}
	}
	a.cookie = cookie
	return a
}

// seatFor finds the seat of a phone, or makes one for anybody who knows the room's code. The
// cookie is that of a new seat.
func (s *Server) seatFor(r *http.Request, typed string) (x *seat, cookie string, no *refusal) {
	full := &refusal{http.StatusServiceUnavailable, "full", func(w words.WorkshopPhone) string { return w.Full }}
	x = s.seatOf(r)
	taken := x != nil && x.taken()
	s.lock.Lock()
	defer s.lock.Unlock()
	switch {
	case x != nil && (taken || s.seats.joined < mostPeople):
		return x, "", nil
	case x != nil:
		return nil, "", full
	}
	if s.locked {
		return nil, "", &refusal{http.StatusLocked, "locked", func(w words.WorkshopPhone) string { return w.Locked }}
	}
	if s.wrong.spent(s.Now()) {
		return nil, "", &refusal{http.StatusTooManyRequests, "many-codes", func(w words.WorkshopPhone) string { return w.ManyCodes }}
	}
	if subtle.ConstantTimeCompare([]byte(digits(typed)), []byte(s.room)) == 0 {
		s.wrong.wrong()
		return nil, "", &refusal{http.StatusForbidden, "wrong-code", func(w words.WorkshopPhone) string { return w.WrongCode }}
	}
	if s.seats.joined >= mostPeople {
		return nil, "", full
	}
	x, cookie, err := s.seats.add()
	if err != nil {
		return nil, "", full
	}
	return x, cookie, nil
}

// digits are the digits of what was typed as a room's code, in groups or not, if it can
// be one.
func digits(typed string) string {
	if len(typed) > mostTyped {
		return ""
	}
	d := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '-' {
			return -1
		}
		return r
	}, typed)
	if !isCode(d) {
		return ""
	}
	return d
}

// mostTyped bounds what is read as a room's code, in bytes.
const mostTyped = 40

// brought reads the answers of a code to take along; nil: there is none.
func (s *Server) brought(take string) (*code.Answers, error) {
	if strings.TrimSpace(take) == "" {
		return nil, nil
	}
	a, err := s.coder.Decode(take)
	if err != nil {
		return nil, err
	}
	return &a, nil
}

// sitDown seats a person at a seat, who may be there already. Answers that were brought
// replace those there are; the person who brought the same ones before is the same.
func (s *Server) sitDown(x *seat, lang catalog.Lang, brought *code.Answers, at string) {
	x.lang = lang
	if x.person == "" {
		x.session, x.at = quiz.NewSession(s.asked, quiz.Quick, nil), at
		s.lock.Lock()
		x.person = s.seats.newPerson()
		s.lock.Unlock()
	}
	if brought == nil {
		return
	}
	x.session = quiz.NewSession(s.asked, brought.Form, nil)
	x.session.Restore(brought.Answers)
	x.draft, x.sent, x.out, x.at = nil, true, false, ""
	s.asBefore(x, at)
	s.finish(x)
}

// asBefore has a seat be the person who brought the same answers before, if there is one
// and they did not give them at the same address.
func (s *Server) asBefore(x *seat, at string) {
	take := s.takeOf(x)
	s.lock.Lock()
	defer s.lock.Unlock()
	if person, ok := s.seats.sameAs(take, at); ok {
		x.person = person
	}
}

// takeOf is the hash of the code to take along of a seat's answers.
func (s *Server) takeOf(x *seat) hash {
	return sha256.Sum256([]byte(s.coder.Encode(x.session.Form(), x.session.Answers())))
}
