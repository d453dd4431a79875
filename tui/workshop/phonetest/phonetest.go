// Package phonetest serves the pages of a workshop to tests, on loopback.
package phonetest

import (
	"context"
	"net"
	"testing"

	"aina/tui/workshop/phone"
)

// Serve serves the pages of a server until the test ends, and returns its address: host
// and port.
func Serve(t testing.TB, s *phone.Server) (address string) {
	t.Helper()
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- s.Serve(ctx, l) }()
	t.Cleanup(func() {
		end()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return l.Addr().String()
}
