package live

import (
	"strings"
	"testing"
	"time"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/tui/kit"
)

// Where reading goes on the screen says for how many seconds, until it ends or another
// read begins.
func TestSlowReadSaysForHowLong(t *testing.T) {
	env := &kit.Env{Lang: catalog.English, Words: locale.In(catalog.English)}
	s := New(func() (*catalog.Catalog, source.Problems, error) { return nil, nil, nil })
	said := func(took time.Duration, read int, goesOn bool, want string) {
		t.Helper()
		cmd, done := s.Update(env, slowMsg{read: read, ended: make(chan struct{}), took: took})
		if got := s.Opening(env); !done || (cmd != nil) != goesOn || !strings.Contains(got, want) {
			t.Errorf("after %s of read %d: %q, goes on %t; want %q, %t", took, read, got, cmd != nil, want, goesOn)
		}
	}
	s.Load()
	if got := s.Opening(env); got != env.Words.App.Loading {
		t.Errorf("at first it says %q", got)
	}
	said(slow, 1, true, "1 s")
	said(2*time.Second, 1, true, "2 s")
	s.Load()
	said(3*time.Second, 1, false, env.Words.App.Loading)
	said(slow, 2, true, "1 s")
	s.Update(env, LoadedMsg{Catalog: &catalog.Catalog{}, read: 2})
	said(time.Second, 2, false, "1 s")
}

// What waits for a read ends with it, and else says so at the next full second.
func TestWaitingEndsWithTheRead(t *testing.T) {
	ended := make(chan struct{})
	msg := slowMsg{read: 1, ended: ended, took: 1999 * time.Millisecond}
	if got, _ := msg.wait()().(slowMsg); got.took != 2*time.Second {
		t.Errorf("said after %s, want 2 s", got.took)
	}
	close(ended)
	if got := (slowMsg{read: 1, ended: ended}).wait()(); got != nil {
		t.Errorf("said %v after the end", got)
	}
}
