package journey

import (
	"sync"

	"aina/quiz/person"
	"aina/quiz/store"
)

// saver writes states in the order in which they were made, although the commands
// that save them run concurrently: an older state that comes late is dropped.
type saver struct {
	store *store.Store
	turn  int // the last turn handed out, by Update alone

	mu      sync.Mutex
	written int
}

func (s *saver) next() int {
	s.turn++
	return s.turn
}

func (s *saver) save(state person.State, turn int) error {
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
