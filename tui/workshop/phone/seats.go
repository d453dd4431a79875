package phone

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"io"
	"strconv"
	"sync"

	"aina/catalog"
	"aina/quiz"
	"aina/tui/workshop/phone/pages"
)

// hash stands for a secret that is not kept itself: of a cookie, or of a code to take
// along.
type hash [sha256.Size]byte

// seat is what is held for one phone. It is empty until a person takes it.
type seat struct {
	lock     sync.Mutex // guards what follows, while a request is answered
	person   string     // in the room; "": nobody sits here
	lang     catalog.Lang
	session  *quiz.Session
	draft    *pages.Draft // what was sent and does not fit yet
	draftOf  int          // to which question
	finished bool         // the form was finished once
	counted  bool         // in the room's picture
	out      bool         // the person does not want to be in it
	sent     bool         // with answers that were given elsewhere
	take     hash         // of the code to take along, once finished
}

// seats is all seats of a server. It is not safe for concurrent use; the seats in it are
// guarded by their own locks.
type seats struct {
	random   io.Reader
	byCookie map[hash]*seat
	byTake   map[hash]string // the person who brought a code to take along
	joined   int
	counted  map[string]bool // the people in the room's picture who came by phone
}

func newSeats(random io.Reader) seats {
	return seats{random: random, byCookie: map[hash]*seat{}, byTake: map[hash]string{}, counted: map[string]bool{}}
}

var errFull = errors.New("every seat is taken")

// add makes an empty seat, and returns the secret that its phone keeps.
func (s *seats) add() (*seat, string, error) {
	if len(s.byCookie) >= mostSeats {
		return nil, "", errFull
	}
	cookie, err := newSecret(s.random)
	if err != nil {
		return nil, "", err
	}
	x := &seat{}
	s.byCookie[sha256.Sum256([]byte(cookie))] = x
	return x, cookie, nil
}

// newSecret draws what a phone is known by.
func newSecret(random io.Reader) (string, error) {
	secret := make([]byte, 16)
	_, err := io.ReadFull(random, secret)
	return base64.RawURLEncoding.EncodeToString(secret), err
}

// find finds the seat of a phone; nil: it has none.
func (s *seats) find(cookie string) *seat { return s.byCookie[sha256.Sum256([]byte(cookie))] }

// remove removes the seat of a phone. The person stays counted.
func (s *seats) remove(cookie string) { delete(s.byCookie, sha256.Sum256([]byte(cookie))) }

// forget removes everybody.
func (s *seats) forget() {
	clear(s.byCookie)
	clear(s.byTake)
}

// note notes that a person was counted in with the answers of a code to take along, after
// another one before, or that the room is closed: then nothing is held that answers could
// be compared with.
func (s *seats) note(person string, counted bool, before, take hash) {
	if !counted {
		clear(s.byTake)
		return
	}
	delete(s.byTake, before)
	s.byTake[take], s.counted[person] = person, true
}

// withdraw notes that a person is no longer counted in.
func (s *seats) withdraw(person string, take hash) {
	delete(s.byTake, take)
	delete(s.counted, person)
}

// newPerson names another person for the room.
func (s *seats) newPerson() string {
	s.joined++
	return "phone " + strconv.Itoa(s.joined)
}
