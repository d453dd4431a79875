package store

import (
	"sync"

	"aina/quiz/person"
)

// Saver writes states in the order in which they were made, although the goroutines
// that save them run concurrently: an older state that comes late is dropped.
type Saver struct {
	store *Store
	turn  int // the last turn handed out

	mu      sync.Mutex
	written int
}

// NewSaver makes a saver of states to a store.
func NewSaver(s *Store) *Saver { return &Saver{store: s} }

// Turn hands out the place of the next state in the order, from 1. It is called by one
// goroutine alone, as each state is made.
func (s *Saver) Turn() int {
	s.turn++
	return s.turn
}

// Save writes a state, unless one of a later turn is written already. It returns what
// [Store.Save] does.
func (s *Saver) Save(state person.State, turn int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if turn <= s.written {
		return nil
	}
	if err := s.store.Save(state); err != nil {
		return err
	}
	s.written = turn
	return nil
}
