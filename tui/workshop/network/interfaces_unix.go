//go:build !windows

package network

import (
	"net"
	"net/netip"
	"runtime"
	"strings"
)

// interfaces lists the adapters that are up.
func interfaces() ([]Interface, error) {
	all, err := net.Interfaces()
	if err != nil {
		return nil, err
	}
	routed := gateways()
	var found []Interface
	for _, i := range all {
		if i.Flags&net.FlagUp == 0 || i.Flags&net.FlagLoopback != 0 {
			continue
		}
		addresses, err := i.Addrs()
		if err != nil {
			continue // it has just gone
		}
		one := Interface{Name: i.Name, Medium: mediumOf(i), Gateway: routed[i.Name]}
		for _, a := range addresses {
			if n, ok := a.(*net.IPNet); ok {
				if ip, ok := netip.AddrFromSlice(n.IP); ok && ip.Unmap().Is4() {
					ones, _ := n.Mask.Size()
					one.Addresses = append(one.Addresses, netip.PrefixFrom(ip.Unmap(), ones))
				}
			}
		}
		found = append(found, one)
	}
	return found, nil
}

// mediumOf tells the medium from the name. On a Mac en0 may be either.
func mediumOf(i net.Interface) Medium {
	switch {
	case i.Flags&net.FlagPointToPoint != 0:
		return Tunnel
	case strings.HasPrefix(i.Name, "wl"):
		return Wireless
	case runtime.GOOS == "linux" && (strings.HasPrefix(i.Name, "en") || strings.HasPrefix(i.Name, "eth")):
		return Wired
	}
	return UnknownMedium
}

// firewall knows nothing: only that of Windows refuses a program by its file.
func firewall() Firewall { return Firewall{} }

func expand(path string) string { return path }

func mayAllow() bool { return true }
