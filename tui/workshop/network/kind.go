package network

import "net/netip"

// Kind is what kind of network an address is in.
type Kind string

// The kinds of network, by their addresses. Of a phone's hotspot since Android 11, whose
// addresses are random, nothing can be seen: it looks like a router.
const (
	WindowsHotspot Kind = "windows-hotspot" // this computer's own
	LinuxHotspot   Kind = "linux-hotspot"   // this computer's own
	MacHotspot     Kind = "mac-hotspot"     // this computer's own
	IPhoneHotspot  Kind = "iphone-hotspot"
	AndroidHotspot Kind = "android-hotspot"
	Router         Kind = "router" // a router, or a hotspot that looks like one
)

// Kinds lists all kinds.
func Kinds() []Kind {
	return []Kind{WindowsHotspot, LinuxHotspot, MacHotspot, IPhoneHotspot, AndroidHotspot, Router}
}

// Phones is for about how many phones a network of the kind has room: 8 is fixed in Windows,
// 10 in Android, 13 is what an iPhone's 16 addresses leave; ordinary cards and routers
// carry 8 to 15 and some 30.
func (k Kind) Phones() int {
	switch k {
	case WindowsHotspot, LinuxHotspot:
		return 8
	case MacHotspot, AndroidHotspot:
		return 10
	case IPhoneHotspot:
		return 13
	case Router:
		return 30
	}
	return 0
}

// Own reports whether this computer is the access point.
func (k Kind) Own() bool { return k == WindowsHotspot || k == LinuxHotspot || k == MacHotspot }

// Limited reports whether the number of phones is fixed by whatever makes the network.
func (k Kind) Limited() bool { return k != Router && k != "" }

// kindOf tells the kind of network from an address, as systems choose it for their hotspots.
func kindOf(i Interface, p netip.Prefix) Kind {
	in := func(block string) bool { return netip.MustParsePrefix(block).Contains(p.Addr()) }
	at := func(address string) bool { return p.Addr() == netip.MustParseAddr(address) }
	switch {
	case at("192.168.137.1") && !i.Gateway:
		return WindowsHotspot
	case at("10.42.0.1") && !i.Gateway:
		return LinuxHotspot
	case at("192.168.2.1") && !i.Gateway, i.Name == "bridge100":
		return MacHotspot
	case in("172.20.10.0/28"):
		return IPhoneHotspot
	case in("192.168.43.0/24"), in("192.168.49.0/24"):
		return AndroidHotspot
	}
	return Router
}
