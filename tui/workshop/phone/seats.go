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
	at       string     // the address of this computer at which they sat down; "": they brought answers
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

// taken reports whether a person sits at a seat.
func (x *seat) taken() bool {
	x.lock.Lock()
	defer x.lock.Unlock()
	return x.person != ""
}

// seats is all seats of a server. It is not safe for concurrent use; the seats in it are
// guarded by their own locks.
type seats struct {
	random   io.Reader
	byCookie map[hash]*seat
	byTake   map[hash]known // by codes to take along
	joined   int
	counted  map[string]bool // the people in the room's picture who came by phone
}

func newSeats(random io.Reader) seats {
	return seats{random: random, byCookie: map[hash]*seat{}, byTake: map[hash]known{}, counted: map[string]bool{}}
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

// known is the person whose answers a code to take along holds, and at which address of
// this computer they gave them on the pages; "": they brought them.
type known struct{ person, at string }

// note notes that a person was counted in, with the code to take along of their answers
// after another one before; or that the room is closed: then nothing is held that answers
// could be compared with.
func (s *seats) note(x known, counted bool, before, take hash) {
	if !counted {
		clear(s.byTake)
		return
	}
	delete(s.byTake, before)
	s.byTake[take], s.counted[x.person] = x, true
}

// sameAs finds the person who gave the answers that are brought to an address before. Those
// who answered on the pages at this very address do not bring their answers: their phone
// has its seat. So who guesses all answers of another person does not see in the count
// that they are right.
func (s *seats) sameAs(take hash, at string) (person string, ok bool) {
	x, ok := s.byTake[take]
	return x.person, ok && x.at != at
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
