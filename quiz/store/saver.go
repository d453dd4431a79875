package store

import (
	"context"
	"errors"
	"sync"

	"aina/quiz/person"
)

// Saver writes states in the order in which they were made, although the goroutines
// that save them run concurrently: an older state that comes late is dropped, and one that
// waits for another program's lock gives way to a newer one.
type Saver struct {
	store *Store
	turn  int // the last turn handed out

	turns   sync.Mutex
	newest  int                // the latest turn that is to be saved
	giveWay context.CancelFunc // ends the wait of the save before

	saving  sync.Mutex
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

// Save writes a state, unless one of a later turn is written or waits to be: that one
// holds all that this one does. It returns what [Store.Save] does.
func (s *Saver) Save(ctx context.Context, state person.State, turn int) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	if !s.isNewest(turn, stop) {
		return nil
	}
	s.saving.Lock()
	defer s.saving.Unlock()
	if turn <= s.written || !s.isNewest(turn, stop) {
		return nil
	}
	err := s.store.Save(ctx, state)
	var busy *Busy
	if errors.As(err, &busy) && !s.isNewest(turn, stop) {
		return nil
	}
	if Saved(err) {
		s.written = turn
	}
	return err
}

// isNewest reports whether no later turn is to be saved; then earlier ones stop waiting.
func (s *Saver) isNewest(turn int, stop context.CancelFunc) bool {
	s.turns.Lock()
	defer s.turns.Unlock()
	if turn < s.newest {
		return false
	}
	if turn > s.newest && s.giveWay != nil {
		s.giveWay()
	}
	s.newest, s.giveWay = turn, stop
	return true
}
