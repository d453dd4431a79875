package network

import (
	"context"
	"net"
	"net/netip"
	"slices"
	"sync"
	"time"
)

// Host lets phones in at one address, and tells which. It is safe for concurrent use.
type Host struct {
	sys  System
	now  func() time.Duration
	door *door

	mu    sync.Mutex
	all   []Interface
	state State
	begun time.Duration // when the address was told first
}

// State is where phones find this computer now.
type State struct {
	Candidates []Candidate
	At         int // which of them is told; -1: there is none
	Port       int
	Vanished   string        // the address that was told before and is gone; "": none is
	Checkup    Checkup       // what is known of it
	Since      time.Duration // how long the address has been told
}

// Chosen is the candidate that is told, or none.
func (s State) Chosen() Candidate {
	if s.At < 0 || s.At >= len(s.Candidates) {
		return Candidate{}
	}
	return s.Candidates[s.At]
}

// Address is what people type: that of this computer alone where there is no network.
func (s State) Address() string {
	if s.At < 0 {
		return Address(loopback(), s.Port)
	}
	return Address(s.Chosen().Address, s.Port)
}

// Reachable reports whether there is an address that phones may reach.
func (s State) Reachable() bool { return s.At >= 0 }

// Advise says what is most likely in the way of phones that have come so far.
func (s State) Advise(l Ladder) Advice {
	switch {
	case !s.Reachable():
		return NoAddress
	case s.Vanished != "":
		return Vanished
	}
	return l.Advise(s.Since, s.Chosen().Kind)
}

// Open begins to listen, at the address that phones most likely reach and at that of this
// computer alone. port is tried first, where it is not 0. now is the time since the program
// began. The error is of a computer on which no port is free.
func Open(sys System, port int, now func() time.Duration) (*Host, error) {
	h := &Host{sys: sys, now: now, door: newDoor(), state: State{At: -1, Port: port}}
	h.list(sys.Interfaces())
	if err := h.choose(preferred(h.state.Candidates)); err != nil {
		return nil, err
	}
	return h, nil
}

// Listener is where phones come in, whatever the address is. It is closed by Close.
func (h *Host) Listener() net.Listener { return h.door }

// Close ends listening.
func (h *Host) Close() error { return h.door.Close() }

// State returns where phones find this computer now.
func (h *Host) State() State {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := h.state
	s.Candidates = slices.Clone(s.Candidates)
	if s.Since = h.now() - h.begun; s.Since >= decideTime {
		s.Vanished = "" // by now everybody knows
	}
	return s
}

// Look looks at the interfaces again. An address stays as long as it is there, whatever
// else comes; where it vanishes, the next best is told.
func (h *Host) Look() {
	all, err := h.sys.Interfaces() // which may take a while, and nobody should wait for it
	h.mu.Lock()
	defer h.mu.Unlock()
	told, was := h.state.Chosen(), h.state.Address()
	reachable := h.state.Reachable()
	h.list(all, err)
	at := slices.IndexFunc(h.state.Candidates, func(c Candidate) bool { return c.Address == told.Address })
	switch {
	case reachable && at >= 0:
		h.state.At = at
		return
	case !reachable && preferred(h.state.Candidates) < 0:
		h.state.Checkup = checkup(h.sys, h.all, -1, h.state.Port)
		return
	case reachable:
		h.state.Vanished = was
	}
	_ = h.choose(preferred(h.state.Candidates)) // where it fails, it is tried again at the next look
	if h.state.Address() == h.state.Vanished {
		h.state.Vanished = "" // it is back
	}
}

// Step tells the next candidate, or the one before with -1.
func (h *Host) Step(by int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if n := len(h.state.Candidates); n > 0 {
		h.state.Vanished = ""
		_ = h.choose(((max(h.state.At, 0)+by)%n + n) % n) // an address that cannot be listened at is left again
	}
}

// Choose tells the candidate with an address, if there is one.
func (h *Host) Choose(a netip.Addr) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if at := slices.IndexFunc(h.state.Candidates, func(c Candidate) bool { return c.Address == a }); at >= 0 {
		h.state.Vanished = ""
		_ = h.choose(at) // an address that cannot be listened at is left again
	}
}

// lookTime is how often a host looks whether its address is still there.
const lookTime = 3 * time.Second

// Watch looks every few seconds until ctx is done.
func (h *Host) Watch(ctx context.Context) {
	ticker := time.NewTicker(lookTime)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			h.Look()
		}
	}
}

// list takes the adapters that there are now. Where they could not be listed, those of
// before stay.
func (h *Host) list(all []Interface, err error) {
	if err == nil {
		h.all, h.state.Candidates = all, Candidates(all)
	}
}

// choose listens at a candidate, at none with -1, and keeps the port if it can.
func (h *Host) choose(at int) error {
	ports := Ports()
	if h.state.Port != 0 {
		ports = append([]int{h.state.Port}, ports...)
	}
	addresses := []netip.Addr{loopback()}
	if at >= 0 {
		addresses = append([]netip.Addr{h.state.Candidates[at].Address}, addresses...)
	}
	h.door.exchange(nil) // a port is free for the new address only when the old one is closed
	open, port, err := bind(h.sys.Listen, addresses, ports)
	if err != nil && at >= 0 {
		at = -1
		open, port, err = bind(h.sys.Listen, addresses[1:], ports)
	}
	h.state.At = at
	if err != nil {
		return err
	}
	h.door.exchange(open)
	h.state.Port, h.begun = port, h.now()
	h.state.Checkup = checkup(h.sys, h.all, at, port)
	return nil
}
