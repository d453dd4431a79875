package network

import (
	"errors"
	"io"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// fakeNet is a computer whose adapters a test changes. All its addresses listen on the
// loopback, at any port that is free.
type fakeNet struct {
	interfaces []Interface
	taken      []int // ports that are not free
	opened     []string
	real       map[string]string // where an address listens in truth
}

func (f *fakeNet) system() System {
	f.real = map[string]string{}
	return System{
		Interfaces: func() ([]Interface, error) { return f.interfaces, nil },
		Firewall:   func() Firewall { return Firewall{} },
		Expand:     func(s string) string { return s },
		CanAwake:   func() bool { return false },
		Listen: func(a netip.AddrPort) (net.Listener, error) {
			if slices.Contains(f.taken, int(a.Port())) {
				return nil, errors.New("forbidden by its access permissions")
			}
			l, err := net.Listen("tcp4", "127.0.0.1:0")
			if err != nil {
				return nil, err
			}
			f.opened = append(f.opened, a.String())
			f.real[a.Addr().String()] = l.Addr().String()
			return as{l, int(a.Port())}, nil
		},
	}
}

// as is a listener that says it has another port.
type as struct {
	net.Listener
	port int
}

func (a as) Addr() net.Addr {
	if a.port == 0 {
		return a.Listener.Addr()
	}
	return &net.TCPAddr{Port: a.port}
}

func open(t *testing.T, f *fakeNet, port int, now func() time.Duration) *Host {
	t.Helper()
	h, err := Open(f.system(), port, now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

func still() time.Duration { return 0 }

// greet answers everybody who comes in, once.
func greet(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		_, _ = io.WriteString(c, "hello")
		_ = c.Close()
	}
}

func answers(address string) bool {
	c, err := net.Dial("tcp4", address)
	if err != nil {
		return false
	}
	defer c.Close()
	said, _ := io.ReadAll(c)
	return string(said) == "hello"
}

func TestPortsFallBack(t *testing.T) {
	home := []Interface{up("Wi-Fi", "", Wireless, true, "192.168.1.5/24")}
	for _, test := range []struct {
		taken []int
		first int
		want  string
	}{
		{nil, 0, "http://192.168.1.5/"},
		{[]int{80}, 0, "http://192.168.1.5:8080/"},
		{[]int{80, 8080}, 0, "http://192.168.1.5:8000/"},
		{[]int{80, 8080, 8000}, 0, "http://192.168.1.5:7777/"},
		{nil, 7777, "http://192.168.1.5:7777/"},
		{[]int{7777}, 7777, "http://192.168.1.5/"},
	} {
		f := &fakeNet{interfaces: home, taken: test.taken}
		if got := open(t, f, test.first, still).State().Address(); got != test.want {
			t.Errorf("%v taken: %s, want %s", test.taken, got, test.want)
		}
	}
	f := &fakeNet{interfaces: home, taken: []int{80, 8080, 8000, 7777}}
	s := open(t, f, 0, still).State()
	if s.Port < 1024 || s.Address() != "http://192.168.1.5:"+strconv.Itoa(s.Port)+"/" {
		t.Errorf("any port: %s", s.Address())
	}
	f = &fakeNet{interfaces: home, taken: []int{80, 8080, 8000, 7777, 0}}
	if _, err := Open(f.system(), 0, still); err == nil {
		t.Error("without a port there is no error")
	}
}

// It listens at the chosen address and on this computer alone, nowhere else.
func TestWhereItListens(t *testing.T) {
	f := &fakeNet{interfaces: []Interface{up("Wi-Fi", "", Wireless, true, "192.168.1.5/24"), up("wg0", "", Tunnel, false, "10.0.0.1/24")}}
	h := open(t, f, 0, still)
	if got := strings.Join(f.opened, " "); got != "192.168.1.5:80 127.0.0.1:80" {
		t.Error(got)
	}
	go greet(h.Listener())
	for address, real := range f.real {
		if !answers(real) {
			t.Errorf("%s does not answer", address)
		}
	}
	_ = h.Close()
	for address, real := range f.real {
		if answers(real) {
			t.Errorf("%s answers after the end", address)
		}
	}
}

// Where the address vanishes it is said, the next one is told at the same port, and the
// same server goes on.
func TestTheAddressVanishes(t *testing.T) {
	wifi, cable := up("Wi-Fi", "", Wireless, true, "192.168.1.5/24"), up("Ethernet", "", Wired, true, "10.0.0.9/24")
	f := &fakeNet{interfaces: []Interface{cable, wifi}, taken: []int{80}}
	now := time.Duration(0)
	h := open(t, f, 0, func() time.Duration { return now })
	go greet(h.Listener())
	now = 50 * time.Second
	h.Look()
	if s := h.State(); s.Address() != "http://192.168.1.5:8080/" || s.Advise(Ladder{}) != SameNetwork || s.Vanished != "" {
		t.Fatalf("%+v", s)
	}
	gone := f.real["192.168.1.5"]
	f.taken = nil // the better port is free now, but people know the other one
	f.interfaces = []Interface{cable}
	h.Look()
	s := h.State()
	if s.Address() != "http://10.0.0.9:8080/" || s.Vanished != "http://192.168.1.5:8080/" || s.Advise(Ladder{}) != Vanished || s.Since != 0 {
		t.Errorf("%+v", s)
	}
	if answers(gone) || !answers(f.real["10.0.0.9"]) {
		t.Error("the old address answers, or the new one does not")
	}
	f.interfaces = []Interface{cable, wifi}
	if h.Look(); h.State().Address() != "http://10.0.0.9:8080/" {
		t.Error("it changes without need")
	}
	f.interfaces = nil
	h.Look()
	if s := h.State(); s.Reachable() || s.Advise(Ladder{}) != NoAddress || s.Address() != "http://127.0.0.1:8080/" {
		t.Errorf("%+v", s)
	}
	f.interfaces = []Interface{cable}
	h.Look()
	if s := h.State(); s.Address() != "http://10.0.0.9:8080/" || s.Vanished != "" {
		t.Errorf("it is not back: %+v", s)
	}
}

func TestStep(t *testing.T) {
	f := &fakeNet{interfaces: []Interface{up("Wi-Fi", "", Wireless, true, "192.168.1.5/24"), up("Ethernet", "", Wired, true, "10.0.0.9/24"), up("wg0", "", Tunnel, false, "10.6.0.1/24")}}
	h := open(t, f, 0, still)
	for _, want := range []string{"10.0.0.9", "10.6.0.1", "192.168.1.5"} {
		if h.Step(1); h.State().Chosen().Address.String() != want {
			t.Errorf("%s, want %s", h.State().Chosen().Address, want)
		}
	}
	if h.Step(-1); !h.State().Chosen().Doubtful {
		t.Error("it does not step back")
	}
	h.Look()
	if !h.State().Chosen().Doubtful {
		t.Error("what was chosen by hand does not stay")
	}
}

// Adapters that cannot be listed stay as they were.
func TestAFailureToLook(t *testing.T) {
	f := &fakeNet{interfaces: []Interface{up("Wi-Fi", "", Wireless, true, "192.168.1.5/24")}}
	sys := f.system()
	h, err := Open(sys, 0, still)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	h.sys.Interfaces = func() ([]Interface, error) { return nil, errors.New("broken") }
	if h.Look(); h.State().Address() != "http://192.168.1.5/" {
		t.Error(h.State().Address())
	}
}
