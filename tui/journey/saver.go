package journey

import (
	"aina/quiz/person"
	"aina/quiz/store"
	"sync"
)

// saver writes states in the order in which they came about, though the
// commands that carry them run side by side: an older one that comes late is
// dropped.
type saver struct {
	store *store.Store
	turn  int // the last turn given out; only the root touches it

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
