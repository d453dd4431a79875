// Package gate is the door of a small server in a room full of phones: it bounds how many
// connections are open, and tells browsers that insist on https from those that do not.
package gate

import (
	"container/list"
	"io"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
)

// Gate counts and bounds the connections of one server. Where one too many comes, the
// one that has been silent for longest is closed: first among those that never asked for
// anything, then among those that wait between two requests. If all are being answered,
// the one goes that began first: a page takes no time, and who takes long sends a form
// byte by byte or does not read what is answered.
type Gate struct {
	most    int
	reached atomic.Int64
	secure  atomic.Int64
	lock    sync.Mutex
	silent  *list.List // of *conn that have not asked for anything yet, the longest first
	idle    *list.List // of *conn between two requests
	busy    *list.List // of *conn that are being answered
	open    int
}

// New makes a gate for so many connections.
func New(most int) *Gate {
	return &Gate{most: most, silent: list.New(), idle: list.New(), busy: list.New()}
}

// Reached counts the connections that came from another address than the server's own.
func (g *Gate) Reached() int { return int(g.reached.Load()) }

// Secure counts the connections that began with a TLS handshake, which is what a browser
// does that was told https. They are closed at once.
func (g *Gate) Secure() int { return int(g.secure.Load()) }

// Listen puts the gate before a listener. The server must give the states of its
// connections to State.
func (g *Gate) Listen(l net.Listener) net.Listener { return listener{l, g} }

type listener struct {
	net.Listener
	gate *Gate
}

func (l listener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	if !sameAddress(c) {
		l.gate.reached.Add(1)
	}
	return l.gate.enter(c), nil
}

// sameAddress reports whether a connection comes from this very computer.
func sameAddress(c net.Conn) bool {
	from, ok := c.RemoteAddr().(*net.TCPAddr)
	to, also := c.LocalAddr().(*net.TCPAddr)
	return ok && also && (from.IP.IsLoopback() || from.IP.Equal(to.IP))
}

// conn is one connection. Its place in a list of the gate is guarded by the gate's lock.
type conn struct {
	net.Conn
	gate    *Gate
	begun   atomic.Bool // its first byte has come
	in      *list.List  // nil: in none
	element *list.Element
	gone    bool
}

func (g *Gate) enter(c net.Conn) *conn {
	x := &conn{Conn: c, gate: g}
	g.lock.Lock()
	defer g.lock.Unlock()
	if g.open >= g.most && !g.evict() {
		x.gone = true
		c.Close()
		return x
	}
	g.open++
	x.move(g.silent)
	return x
}

// evict closes the connection that can best be missed. It is false if there is none.
func (g *Gate) evict() bool {
	for _, l := range []*list.List{g.silent, g.idle, g.busy} {
		if e := l.Front(); e != nil {
			c := e.Value.(*conn)
			c.leave()
			c.Conn.Close()
			return true
		}
	}
	return false
}

// move puts a connection at the end of a list of the gate, or in none.
func (c *conn) move(l *list.List) {
	if c.in != nil {
		c.in.Remove(c.element)
	}
	if c.in = l; l != nil {
		c.element = l.PushBack(c)
	}
}

func (c *conn) leave() {
	if !c.gone {
		c.gone = true
		c.gate.open--
		c.move(nil)
	}
}

// State follows a connection; it is for http.Server.ConnState.
func (g *Gate) State(c net.Conn, s http.ConnState) {
	x, ok := c.(*conn)
	if !ok {
		return
	}
	g.lock.Lock()
	defer g.lock.Unlock()
	switch {
	case x.gone:
	case s == http.StateActive:
		x.move(g.busy)
	case s == http.StateIdle:
		x.move(g.idle)
	case s == http.StateClosed, s == http.StateHijacked:
		x.leave()
	}
}

// tlsHandshake is the first byte of a TLS record that begins a handshake.
const tlsHandshake = 0x16

// Read ends a connection that begins with a TLS handshake.
func (c *conn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	if n > 0 && !c.begun.Swap(true) && p[0] == tlsHandshake {
		c.gate.secure.Add(1)
		c.Conn.Close()
		return 0, io.EOF
	}
	return n, err
}
