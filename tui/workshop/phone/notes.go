package phone

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"slices"
	"time"

	"aina/catalog/locale/words"
	"aina/tui/workshop/phone/pages"
)

// Turn is what the trainer's phone asks of the page on the projector.
type Turn struct {
	By int    // how many pages to go on: 1, -1 or 0
	At string // the page that the phone shows; where it is another by now, nothing is turned
}

// Guide turns the page on the projector, and returns the trainer's notes for the one that
// is there then. ok is false where it cannot before ctx ends.
type Guide func(ctx context.Context, t Turn) (n pages.Notes, ok bool)

// SetGuide gives the trainer's notes from now on; nil: there are none.
func (s *Server) SetGuide(g Guide) { s.guide.Store(&g) }

// NotesCode is the six digits with which the trainer opens their notes at NotesPath. They
// are never those of the room.
func (s *Server) NotesCode() string { return s.notes }

// NotesPath is the path of the trainer's notes.
const NotesPath = "/notes"

// guideTime is how long a phone waits for the notes.
const guideTime = 2 * time.Second

// mostTrainers is how many phones may show the notes at once; one more ends the first.
const mostTrainers = 4

// notesCookie is the name of the cookie with the secret of a phone that shows the notes.
const notesCookie = "notes"

// isTrainer reports whether a phone has opened the notes.
func (s *Server) isTrainer(r *http.Request) bool {
	c, err := r.Cookie(notesCookie)
	if err != nil {
		return false
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	return slices.Contains(s.trainers, sha256.Sum256([]byte(c.Value)))
}

// showNotes shows the trainer's notes, or asks for their code.
func (s *Server) showNotes(r *http.Request) reply {
	if !s.isTrainer(r) {
		return show(pages.AskNotesOf(s.langs, nil))
	}
	return s.guided(r, Turn{})
}

// turn turns the page on the projector.
func (s *Server) turn(r *http.Request) reply {
	f, err := readForm(r)
	switch {
	case err != nil:
		return s.problem(r, http.StatusBadRequest, "unreadable", func(w words.WorkshopPhone) string { return w.Unreadable })
	case !s.isTrainer(r):
		return lead(NotesPath)
	}
	t := Turn{At: f.Get(pages.FieldAt)}
	switch f.Get(pages.FieldDo) {
	case pages.DoNext:
		t.By = 1
	case pages.DoBack:
		t.By = -1
	}
	if a := s.guided(r, t); a.status != http.StatusOK {
		return a
	}
	return lead(NotesPath)
}

// guided asks for the notes.
func (s *Server) guided(r *http.Request, t Turn) reply {
	ctx, end := context.WithTimeout(r.Context(), guideTime)
	defer end()
	if guide := s.guide.Load(); guide != nil && *guide != nil {
		if n, ok := (*guide)(ctx, t); ok {
			return show(pages.NotesOf(n))
		}
	}
	return s.problem(r, http.StatusServiceUnavailable, "busy", func(w words.WorkshopPhone) string { return w.Notes.Busy })
}

// openNotes lets a phone show the notes that brings their code. Wrong ones count as those
// of the room do.
func (s *Server) openNotes(r *http.Request) reply {
	f, err := readForm(r)
	if err != nil {
		return s.problem(r, http.StatusBadRequest, "unreadable", func(w words.WorkshopPhone) string { return w.Unreadable })
	}
	ask := func(status int, which func(words.WorkshopPhone) string) reply {
		return reply{status: status, page: pages.AskNotesOf(s.langs, which)}
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.wrong.spent(s.Now()) {
		return ask(http.StatusTooManyRequests, func(w words.WorkshopPhone) string { return w.ManyCodes })
	}
	if subtle.ConstantTimeCompare([]byte(digits(f.Get(pages.FieldCode))), []byte(s.notes)) == 0 {
		s.wrong.wrong()
		return ask(http.StatusForbidden, func(w words.WorkshopPhone) string { return w.Notes.WrongCode })
	}
	cookie, err := newSecret(s.Random)
	if err != nil {
		return ask(http.StatusServiceUnavailable, func(w words.WorkshopPhone) string { return w.Notes.Busy })
	}
	s.trainers = append(s.trainers, sha256.Sum256([]byte(cookie)))
	s.trainers = s.trainers[max(0, len(s.trainers)-mostTrainers):]
	a := lead(NotesPath)
	a.notes = cookie
	return a
}
