package gate_test

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"

	"aina/tui/workshop/phone/gate"
)

func serve(t *testing.T, most int, handler http.Handler) (*gate.Gate, string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g := gate.New(most)
	s := &http.Server{Handler: handler, ConnState: g.State}
	go s.Serve(g.Listen(l))
	t.Cleanup(func() { s.Close() })
	return g, l.Addr().String()
}

func dial(t *testing.T, address string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// Where all places are taken, the connection that is silent for longest gives way, and one
// that is being answered only if all are: then the one that takes longest.
func TestTheLongestSilentGivesWay(t *testing.T) {
	hold, entered := make(chan bool), make(chan bool)
	_, address := serve(t, 3, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		entered <- true
		<-hold
	}))
	busy := dial(t, address)
	fmt.Fprint(busy, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
	<-entered
	first, second, third := dial(t, address), dial(t, address), dial(t, address)
	if _, err := first.Read(make([]byte, 1)); err == nil {
		t.Error("the first one is not closed")
	}
	for _, c := range []net.Conn{second, third} { // these are still served
		fmt.Fprint(c, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
		<-entered
	}
	fourth := dial(t, address)
	fmt.Fprint(fourth, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
	<-entered
	if _, err := busy.Read(make([]byte, 1)); err == nil {
		t.Error("the one that takes longest is not closed")
	}
	close(hold)
	for _, c := range []net.Conn{second, third, fourth} {
		if n, err := c.Read(make([]byte, 100)); n == 0 {
			t.Errorf("it is not answered: %v", err)
		}
	}
}

func TestAHandshakeIsCounted(t *testing.T) {
	g, address := serve(t, 3, http.NotFoundHandler())
	c := dial(t, address)
	c.Write([]byte{0x16, 3, 1, 0, 200})
	if data, _ := io.ReadAll(c); len(data) > 0 || g.Secure() != 1 || g.Reached() != 0 {
		t.Errorf("%q, %d, %d", data, g.Secure(), g.Reached())
	}
	late := dial(t, address)
	fmt.Fprint(late, "GET / HTTP/1.0\r\n\r\n\x16")
	if data, _ := io.ReadAll(late); len(data) == 0 || g.Secure() != 1 {
		t.Errorf("%q, %d", data, g.Secure())
	}
}
