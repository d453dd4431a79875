package network

import (
	"errors"
	"net"
	"net/netip"
	"sync"
	"time"
)

// Ports lists the ports in the order in which they are tried; 0 is any that is free. With
// the first nobody has to type a number behind the address.
func Ports() []int { return []int{80, 8080, 8000, 7777, 0} }

// listenFunc opens a listener, as net.Listen does.
type listenFunc func(netip.AddrPort) (net.Listener, error)

func listenTCP(a netip.AddrPort) (net.Listener, error) { return net.Listen("tcp4", a.String()) }

// bind listens on all addresses at the first port that is free on each of them. A
// failure at one port is no failure as long as there is another one.
func bind(listen listenFunc, addresses []netip.Addr, ports []int) (open []net.Listener, port int, err error) {
	for _, port := range ports {
		open, at, failed := bindAt(listen, addresses, port)
		if failed == nil {
			return open, at, nil
		}
		err = failed
	}
	return nil, 0, err
}

func bindAt(listen listenFunc, addresses []netip.Addr, port int) (open []net.Listener, at int, err error) {
	at = port
	for _, a := range addresses {
		l, err := listen(netip.AddrPortFrom(a, uint16(at)))
		if err != nil {
			closeAll(open)
			return nil, 0, err
		}
		open = append(open, l)
		if at == 0 {
			at = portOf(l)
		}
	}
	return open, at, nil
}

func portOf(l net.Listener) int {
	if a, ok := l.Addr().(*net.TCPAddr); ok {
		return a.Port
	}
	return 0
}

func closeAll(open []net.Listener) {
	for _, l := range open {
		_ = l.Close() // nothing can be done about one that does not close
	}
}

// door is one listener that stays while the listeners behind it are exchanged, so that a
// server goes on when the address changes.
type door struct {
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once

	mu   sync.Mutex
	open []net.Listener
}

func newDoor() *door { return &door{conns: make(chan net.Conn), closed: make(chan struct{})} }

// exchange closes what is open and lets in what comes to other listeners.
func (d *door) exchange(open []net.Listener) {
	d.mu.Lock()
	defer d.mu.Unlock()
	closeAll(d.open)
	d.open = nil
	select {
	case <-d.closed:
		closeAll(open)
		return
	default:
	}
	d.open = open
	for _, l := range open {
		go d.serve(l)
	}
}

// retryTime is how long it waits after a failure to accept, such as too many open files.
const retryTime = 50 * time.Millisecond

func (d *door) serve(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			if errors.Is(err, net.ErrClosed) {
				return
			}
			select {
			case <-time.After(retryTime):
				continue
			case <-d.closed:
				return
			}
		}
		select {
		case d.conns <- c:
		case <-d.closed:
			_ = c.Close()
			return
		}
	}
}

// Accept waits for the next connection to any of the listeners.
func (d *door) Accept() (net.Conn, error) {
	select {
	case c := <-d.conns:
		return c, nil
	case <-d.closed:
		return nil, net.ErrClosed
	}
}

// Close closes the listeners for good.
func (d *door) Close() error {
	d.once.Do(func() {
		close(d.closed)
		d.mu.Lock()
		defer d.mu.Unlock()
		closeAll(d.open)
		d.open = nil
	})
	return nil
}

// Addr is the address of the first listener, or none.
func (d *door) Addr() net.Addr {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.open) == 0 {
		return &net.TCPAddr{}
	}
	return d.open[0].Addr()
}
