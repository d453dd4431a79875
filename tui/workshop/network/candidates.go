package network

import (
	"cmp"
	"net/netip"
	"slices"
	"strings"

	"aina/catalog/stable"
)

// Interface is an adapter that is up, as the system describes it.
type Interface struct {
	Name        string // as people see it, translated on Windows: "Wi-Fi", "wlan0"
	Description string // of the adapter, where the system has one, in English
	Medium      Medium
	Gateway     bool           // whether a default route leads through it
	Addresses   []netip.Prefix // IPv4
}

// Medium is what an adapter sends through.
type Medium int

// The media that matter here.
const (
	UnknownMedium Medium = iota
	Wired
	Wireless
	Tunnel
)

// Candidate is an address that phones may reach.
type Candidate struct {
	Interface string
	Address   netip.Addr
	Kind      Kind
	Doubtful  bool // a VPN, a virtual machine or the like: hardly any phone gets there
	score     int
}

// What an address counts. Only the order matters.
const (
	scoreOwnAccessPoint = 400
	scoreGateway        = 300
	scorePrivate        = 200
	scoreOther          = 50
	scoreWireless       = 10 // phones are in the Wi-Fi
	scoreDoubtful       = -1000
)

// Candidates lists the addresses that phones may reach, the most likely first. Where two
// count the same, the order of the system stays.
func Candidates(all []Interface) []Candidate {
	var found []Candidate
	for _, i := range all {
		for _, p := range i.Addresses {
			if a := p.Addr(); a.Is4() && !a.IsLoopback() && !a.IsLinkLocalUnicast() && !a.IsUnspecified() && !a.IsMulticast() {
				found = append(found, candidate(i, p))
			}
		}
	}
	stable.Sort(found, func(a, b Candidate) int { return cmp.Compare(b.score, a.score) })
	return found
}

// Unassigned reports whether an adapter is connected but nobody gave it an address: the
// only one that it has, it took itself.
func Unassigned(all []Interface) bool {
	selfAssigned := false
	for _, i := range all {
		for _, p := range i.Addresses {
			switch {
			case !p.Addr().IsLinkLocalUnicast():
				if !virtual(i, p) {
					return false
				}
			case i.Medium != Tunnel && !virtual(i, p):
				selfAssigned = true
			}
		}
	}
	return selfAssigned
}

func candidate(i Interface, p netip.Prefix) Candidate {
	c := Candidate{Interface: i.Name, Address: p.Addr(), Kind: kindOf(i, p)}
	switch {
	case c.Kind.Own():
		c.score = scoreOwnAccessPoint
	case p.Addr().IsPrivate() && i.Gateway:
		c.score = scoreGateway
	case p.Addr().IsPrivate():
		c.score = scorePrivate
	default:
		c.score = scoreOther
	}
	if i.Medium == Wireless {
		c.score += scoreWireless
	}
	if virtual(i, p) {
		c.Doubtful = true
		c.score += scoreDoubtful
	}
	return c
}

// virtual reports whether an address leads into a VPN, a virtual machine or a container.
// The adapter of Windows' own hotspot calls itself virtual, too, and is none of these.
func virtual(i Interface, p netip.Prefix) bool {
	if i.Medium == Tunnel || p.Bits() == 32 {
		return true
	}
	for _, net := range overlays() {
		if net.Contains(p.Addr()) {
			return true
		}
	}
	called := strings.ToLower(i.Name + " " + i.Description)
	if slices.ContainsFunc(virtualWords(), func(w string) bool { return strings.Contains(called, w) }) {
		return true
	}
	name := strings.ToLower(i.Name)
	return slices.ContainsFunc(virtualNames(), func(w string) bool {
		rest, begins := strings.CutPrefix(name, w)
		return begins && (strings.HasSuffix(w, "-") || strings.Trim(rest, "0123456789") == "")
	})
}

// overlays are the address blocks of networks that lie over others: carriers and Tailscale,
// Hamachi, Radmin.
func overlays() []netip.Prefix {
	return []netip.Prefix{netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("25.0.0.0/8"), netip.MustParsePrefix("26.0.0.0/8")}
}

// virtualWords are words in names and descriptions of adapters, in small letters.
func virtualWords() []string {
	return []string{
		"hyper-v", "vethernet", "wsl", "virtualbox", "vmware", "docker", "podman", "tap-", "wireguard", "wintun", "tailscale", "zerotier",
		"radmin", "hamachi", "nordlynx", "openvpn", "outline", "vpn", "bluetooth", "anyconnect", "fortinet", "proton", "loopback",
	}
}

// virtualNames are how the names of such interfaces begin on Linux and macOS, before a number.
func virtualNames() []string {
	return []string{"utun", "tun", "tap", "wg", "ppp", "ipsec", "docker", "br-", "virbr", "veth", "vmnet", "vboxnet", "lxcbr", "lxdbr", "cni", "flannel", "zt", "gif", "stf"}
}
