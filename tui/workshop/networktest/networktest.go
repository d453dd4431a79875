// Package networktest makes computers for tests, with adapters of any kind and without a
// network.
package networktest

import (
	"context"
	"net"
	"net/netip"
	"sync"

	"aina/tui/workshop/network"
)

// Interface makes an adapter with a default route, of an address such as 192.168.1.5/24.
func Interface(name string, medium network.Medium, address string) network.Interface {
	return network.Interface{Name: name, Medium: medium, Gateway: true, Addresses: []netip.Prefix{netip.MustParsePrefix(address)}}
}

// Computer is a computer whose adapters and firewall can change. Nothing ever comes to
// its listeners.
type Computer struct {
	Interfaces []network.Interface
	Firewall   network.Firewall
	Taken      map[int]bool // ports that are not free
}

// System returns what the computer is asked by.
func (c *Computer) System() network.System {
	return network.System{
		Name:       "linux",
		Interfaces: func() ([]network.Interface, error) { return c.Interfaces, nil },
		Firewall:   func() network.Firewall { return c.Firewall },
		Expand:     func(s string) string { return s },
		Executable: `C:\aina\aina.exe`, Temporary: `C:\Temp`,
		Listen: func(a netip.AddrPort) (net.Listener, error) {
			if c.Taken[int(a.Port())] {
				return nil, net.ErrClosed
			}
			return &silent{addr: net.TCPAddrFromAddrPort(a), closed: make(chan struct{})}, nil
		},
		Awake: func(context.Context) bool { return true }, CanAwake: func() bool { return true }, Admin: true,
	}
}

// silent is a listener to which nobody comes.
type silent struct {
	addr   net.Addr
	closed chan struct{}
	once   sync.Once
}

// Accept waits until the listener is closed.
func (s *silent) Accept() (net.Conn, error) {
	<-s.closed
	return nil, net.ErrClosed
}

// Close ends the waiting.
func (s *silent) Close() error {
	s.once.Do(func() { close(s.closed) })
	return nil
}

// Addr is the address that was asked for.
func (s *silent) Addr() net.Addr { return s.addr }
