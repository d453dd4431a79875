package network

import (
	"net"
	"net/netip"
	"strconv"
)

// Checkup is what can be known before people come, on this computer alone. Whether a
// phone gets in, only a phone can tell.
type Checkup struct {
	Candidates []Candidate
	Address    string // as people type it; "": there is none
	Interface  string
	Port       int // 0: none is free
	Kind       Kind
	Firewall   Verdict
	Executable string
	Findings   []Finding
}

// Finding is one thing that is fine, good to know, or in the way.
type Finding struct {
	Code  Code
	Level Level
}

// Level is how much a finding matters.
type Level string

// The levels.
const (
	Fine Level = "fine"
	Note Level = "note"
	Stop Level = "stop" // phones cannot work
)

// Code is what was found.
type Code string

// The findings.
const (
	FoundAddress     Code = "address"
	FoundSeveral     Code = "several"
	FoundNoAddress   Code = "no-address"
	FoundUnassigned  Code = "no-dhcp"
	FoundOnlyVirtual Code = "only-virtual"
	FoundRoom        Code = "room"
	FoundPort        Code = "port"
	FoundNoPort      Code = "no-port"
	FoundAllowed     Code = "firewall-allowed"
	FoundOff         Code = "firewall-off"
	FoundBlocked     Code = "firewall-blocked"
	FoundShut        Code = "firewall-shut"
	FoundOther       Code = "firewall-other-profile"
	FoundUnasked     Code = "firewall-unasked"
	FoundNotAllowed  Code = "firewall-no-rights"
	FoundGoRun       Code = "go-run"
	FoundAwake       Code = "awake"
	FoundSleeps      Code = "sleeps"
)

// Codes lists all findings.
func Codes() []Code {
	return []Code{
		FoundAddress, FoundSeveral, FoundNoAddress, FoundUnassigned, FoundOnlyVirtual, FoundRoom, FoundPort, FoundNoPort, FoundAllowed, FoundOff,
		FoundBlocked, FoundShut, FoundOther, FoundUnasked, FoundNotAllowed, FoundGoRun, FoundAwake, FoundSleeps,
	}
}

// Open reports whether nothing that was found keeps phones out.
func (c Checkup) Open() bool {
	for _, f := range c.Findings {
		if f.Level == Stop {
			return false
		}
	}
	return true
}

// Check looks at the computer. It opens the ports on the computer's own address only, and
// closes them at once, so that no firewall asks.
func Check(s System) Checkup {
	all, _ := s.Interfaces() // where they cannot be listed there is none
	open, port, err := bind(s.Listen, []netip.Addr{loopback()}, Ports())
	closeAll(open)
	if err != nil {
		port = 0
	}
	return checkup(s, all, preferred(Candidates(all)), port)
}

// checkup draws the conclusions for one of the candidates, -1 for none, and a port, 0 for
// none.
func checkup(s System, all []Interface, at, port int) Checkup {
	c := Checkup{Candidates: Candidates(all), Executable: s.Executable, Port: port}
	if at >= 0 {
		c.Kind, c.Interface = c.Candidates[at].Kind, c.Candidates[at].Interface
		c.Address = Address(c.Candidates[at].Address, port)
	}
	wall := s.Firewall()
	if c.Kind.Own() {
		wall.Profile = "" // that of the network which the computer is in says nothing of its own
	}
	c.Firewall = wall.Judge(s.Executable, port, s.Expand)
	c.find(s, all)
	return c
}

// find lists what was found.
func (c *Checkup) find(s System, all []Interface) {
	add := func(code Code, level Level) { c.Findings = append(c.Findings, Finding{code, level}) }
	switch {
	case c.Address != "":
		add(FoundAddress, Fine)
		add(FoundRoom, Note)
		if likely(c.Candidates) > 1 {
			add(FoundSeveral, Note)
		}
	case len(c.Candidates) > 0:
		add(FoundOnlyVirtual, Stop)
	case Unassigned(all):
		add(FoundUnassigned, Stop)
	default:
		add(FoundNoAddress, Stop)
	}
	switch {
	case c.Port == 0:
		add(FoundNoPort, Stop)
	case c.Port != Ports()[0]:
		add(FoundPort, Note)
	}
	switch c.Firewall {
	case Off:
		add(FoundOff, Fine)
	case Allowed:
		add(FoundAllowed, Fine)
	case Blocked:
		add(FoundBlocked, Stop)
	case Shut:
		add(FoundShut, Stop)
	case OtherProfile:
		add(FoundOther, Stop)
	case Unasked:
		if s.Admin {
			add(FoundUnasked, Note)
		} else {
			add(FoundNotAllowed, Stop)
		}
	}
	if fromGoRun(s.Executable, s.Temporary) {
		add(FoundGoRun, Note)
	}
	if s.CanAwake() {
		add(FoundAwake, Fine)
	} else {
		add(FoundSleeps, Note)
	}
}

// preferred is the first candidate that phones are likely to reach, or -1.
func preferred(all []Candidate) int {
	if likely(all) == 0 {
		return -1
	}
	return 0
}

// likely counts the candidates that phones are likely to reach; they stand first.
func likely(all []Candidate) int {
	n := 0
	for n < len(all) && !all[n].Doubtful {
		n++
	}
	return n
}

// Address is what people type: without the port where that is the usual one.
func Address(a netip.Addr, port int) string {
	if port == Ports()[0] {
		return "http://" + a.String() + "/"
	}
	return "http://" + net.JoinHostPort(a.String(), strconv.Itoa(port)) + "/"
}

// loopback is the address that only this computer reaches.
func loopback() netip.Addr { return netip.AddrFrom4([4]byte{127, 0, 0, 1}) }
