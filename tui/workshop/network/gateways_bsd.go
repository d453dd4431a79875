//go:build darwin || dragonfly || freebsd || netbsd || openbsd

package network

import (
	"net"

	"golang.org/x/net/route"
	"golang.org/x/sys/unix"
)

// gateways lists the interfaces that a default route leads through. Where the table
// cannot be read there are none.
func gateways() map[string]bool {
	data, err := route.FetchRIB(unix.AF_INET, route.RIBTypeRoute, 0)
	if err != nil {
		return nil
	}
	messages, err := route.ParseRIB(route.RIBTypeRoute, data)
	if err != nil {
		return nil
	}
	found := map[string]bool{}
	for _, m := range messages {
		r, ok := m.(*route.RouteMessage)
		if !ok || r.Flags&unix.RTF_UP == 0 || r.Flags&unix.RTF_GATEWAY == 0 || len(r.Addrs) == 0 {
			continue
		}
		if to, ok := r.Addrs[0].(*route.Inet4Addr); !ok || to.IP != [4]byte{} {
			continue
		}
		if i, err := net.InterfaceByIndex(r.Index); err == nil {
			found[i.Name] = true
		}
	}
	return found
}
