package live

import (
	"context"
	"runtime"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/garbage"
)

// rarer is how much memory may grow, in percent, until garbage is collected while an index is
// made. A key that comes while it is collected waits.
const rarer = 200

// PrepareIndex makes the index ready for searching, beside the screen, without keys that wait:
// with 100,000 entries and two cores 99 of 100 keys are on the screen within 6 ms, which would
// be 21 ms otherwise. Making an index takes all the time of one thread, and what reads keys
// keeps another for up to 10 ms after it has read one, so there is one more than cores. What
// the index leaves behind is collected here, not by whoever needs memory next.
func (s *Source) PrepareIndex() tea.Cmd {
	index := s.Index
	return func() tea.Msg {
		s.preparing.Lock()
		defer s.preparing.Unlock()
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(runtime.GOMAXPROCS(0) + 1))
		defer garbage.Rarely(rarer)()
		index.Prepare()
		runtime.GC()
		return nil
	}
}

// Search is a search in the catalog that runs beside the screen.
type Search struct {
	done   chan struct{}
	stop   context.CancelFunc
	found  []int32
	failed any // what it panicked with
	awaits bool
}

// Patience is how long a key waits for what it finds. Nearly every search is done by
// then, of 100,000 entries too (2 ms at most); a larger one, or one that comes before the
// index is made, is shown when it is done, or never if another key came.
const Patience = 5 * time.Millisecond

// FoundMsg says that a search is done.
type FoundMsg struct{ By *Search }

// Search begins a search, see catalog.Index.Find.
func (s *Source) Search(query string, lang catalog.Lang, among []bool) *Search {
	ctx, stop := context.WithCancel(context.Background())
	x, index := &Search{done: make(chan struct{}), stop: stop}, s.Index
	go func() {
		defer close(x.done)
		defer func() { x.failed = recover() }()
		x.found, _ = index.Find(ctx, query, lang, among) // the results of a stopped one are not looked at
	}()
	return x
}

// Stop gives the search up.
func (x *Search) Stop() { x.stop() }

// Done waits for the search, and reports whether it is done in time.
func (x *Search) Done(within time.Duration) bool {
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case <-x.done:
		return true
	case <-timer.C:
		return false
	}
}

// Found waits for the search and returns the places in the catalog that it found. A panic
// beside the screen becomes one of the screen, which gives the terminal back.
func (x *Search) Found() []int32 {
	<-x.done
	x.stop()
	if x.failed != nil {
		panic(x.failed)
	}
	return x.found
}

// Await returns, once, a command that sends FoundMsg; nil where there is no search.
func (x *Search) Await() tea.Cmd {
	if x == nil || x.awaits {
		return nil
	}
	x.awaits = true
	return func() tea.Msg {
		<-x.done
		return FoundMsg{x}
	}
}
