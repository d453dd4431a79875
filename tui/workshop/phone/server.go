package phone

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/group"
	"aina/quiz/ranking"
	"aina/tui/workshop/phone/gate"
	"aina/tui/workshop/phone/pages"
)

// The bounds of the server. What is sent by forms is small, and a room has at most a few
// hundred phones.
const (
	headerTime = 5 * time.Second
	readTime   = 10 * time.Second
	writeTime  = 10 * time.Second
	idleTime   = 60 * time.Second

	mostHeader      = 8 << 10 // bytes
	mostBody        = 4 << 10
	mostConnections = 512
	mostSeats       = 400
	mostPeople      = 1000 // on them, one after another: phones are handed on
	mostWrongCodes  = 60   // a minute, over all: behind a router a whole room has one address
)

// Options is what a server starts with.
type Options struct {
	Room      *group.Room
	Questions *quiz.Questionnaire
	Catalog   *catalog.Catalog
	On        catalog.Date     // the day, for what is open
	Random    io.Reader        // of codes and seats: crypto/rand.Reader
	Now       func() time.Time // for the bound on wrong codes
	Hosts     []string         // names under which the pages may be asked for too, beside the address that is served
}

// Counts is what the trainer may know of the phones.
type Counts struct {
	Reached   int // connections from another address
	Secure    int // connections of browsers that insist on https
	WrongHost int // requests for another name than the address
	Joined    int // people who have a seat, or had one
	Finished  int // people who are counted in the room's picture
}

// Server is the pages of one room.
type Server struct {
	Options
	asked *quiz.Questionnaire // with the causes as rows
	coder *code.Coder
	roles *ranking.Index
	langs []catalog.Lang
	pages *pages.Pages
	gate  *gate.Gate
	http  *http.Server
	room  string // its code
	notes string // the code of the trainer's notes
	guide atomic.Pointer[Guide]

	lock      sync.Mutex // guards what follows
	seats     seats
	trainers  []hash // of the secrets of phones that show the notes, the first first
	locked    bool
	wrong     attempts
	wrongHost int
}

// New makes a server. The error is one of Random.
func New(opt Options) (*Server, error) {
	room, notes, err := newCodes(opt.Random)
	if err != nil {
		return nil, err
	}
	s := &Server{Options: opt, pages: pages.New(), room: room, notes: notes}
	s.asked = quiz.NewSession(opt.Questions, quiz.Quick, opt.Catalog.Causes).Questionnaire()
	s.coder, s.langs = code.NewCoder(s.asked, opt.Catalog.Places), langsOf(s.asked)
	s.roles = ranking.NewIndex(opt.Catalog)
	s.gate = gate.New(mostConnections)
	s.seats = newSeats(opt.Random)
	s.http = &http.Server{
		Handler: s.guard(s.routes()), ReadHeaderTimeout: headerTime, ReadTimeout: readTime, WriteTimeout: writeTime, IdleTimeout: idleTime,
		MaxHeaderBytes: mostHeader - 4<<10, // net/http reads 4 KiB more than it says
		ConnState:      s.gate.State, ErrorLog: log.New(io.Discard, "", 0),
	}
	return s, nil
}

// newCodes draws two codes of six digits that are not the same.
func newCodes(random io.Reader) (room, notes string, err error) {
	const all = 1_000_000
	first, err := rand.Int(random, big.NewInt(all))
	if err != nil {
		return "", "", fmt.Errorf("no code for the room: %w", err)
	}
	apart, err := rand.Int(random, big.NewInt(all-1))
	if err != nil {
		return "", "", fmt.Errorf("no code for the notes: %w", err)
	}
	n := first.Int64()
	return fmt.Sprintf("%0*d", codeDigits, n), fmt.Sprintf("%0*d", codeDigits, (n+1+apart.Int64())%all), nil
}

// Code is the six digits with which people join.
func (s *Server) Code() string { return s.room }

// Lock closes the door to people who have no seat yet, or opens it again.
func (s *Server) Lock(locked bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.locked = locked
}

// Locked reports whether the door is closed.
func (s *Server) Locked() bool {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.locked
}

// Counts returns what the trainer may know.
func (s *Server) Counts() Counts {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.Room.Closed() {
		clear(s.seats.byTake)
	}
	return Counts{s.gate.Reached(), s.gate.Secure(), s.wrongHost, s.seats.joined, len(s.seats.counted)}
}

// Serve serves the pages on some listeners until ctx ends or one of them fails, and closes
// them. It may be called again for others at the same time: where the laptop's address
// changes, people keep their seats. When ctx ends it returns nil.
func (s *Server) Serve(ctx context.Context, listeners ...net.Listener) error {
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	var all sync.WaitGroup
	for _, l := range listeners {
		all.Go(func() {
			if err := s.http.Serve(s.gate.Listen(l)); err != nil {
				end(err)
			}
		})
	}
	<-ctx.Done()
	for _, l := range listeners {
		l.Close()
	}
	all.Wait()
	if err := context.Cause(ctx); !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// Close closes all connections, and forgets everybody. The server cannot be used again.
func (s *Server) Close() error {
	err := s.http.Close()
	s.lock.Lock()
	defer s.lock.Unlock()
	s.seats.forget()
	return err
}
