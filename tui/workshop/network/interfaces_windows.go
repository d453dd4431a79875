package network

import (
	"errors"
	"net/netip"
	"unsafe"

	"golang.org/x/sys/windows"
)

// interfaces lists the adapters that are up, with the descriptions of their makers: the
// names are translated, and say nothing of virtual ones.
func interfaces() ([]Interface, error) {
	const flags = windows.GAA_FLAG_INCLUDE_GATEWAYS | windows.GAA_FLAG_SKIP_ANYCAST | windows.GAA_FLAG_SKIP_MULTICAST | windows.GAA_FLAG_SKIP_DNS_SERVER
	size := uint32(16 << 10)
	var buffer []byte
	var first *windows.IpAdapterAddresses
	for range 4 { // adapters may come between two calls
		buffer = make([]byte, size)
		first = (*windows.IpAdapterAddresses)(unsafe.Pointer(&buffer[0]))
		err := windows.GetAdaptersAddresses(windows.AF_INET, flags, 0, first, &size)
		if errors.Is(err, windows.ERROR_BUFFER_OVERFLOW) {
			continue
		}
		if errors.Is(err, windows.ERROR_NO_DATA) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		return read(first), nil
	}
	return nil, windows.ERROR_BUFFER_OVERFLOW
}

// read reads the list of adapters, which lies in one buffer.
func read(first *windows.IpAdapterAddresses) []Interface {
	var found []Interface
	for a := first; a != nil; a = a.Next {
		if a.OperStatus != windows.IfOperStatusUp || a.IfType == windows.IF_TYPE_SOFTWARE_LOOPBACK {
			continue
		}
		one := Interface{
			Name: windows.UTF16PtrToString(a.FriendlyName), Description: windows.UTF16PtrToString(a.Description),
			Medium: mediumOf(a.IfType), Gateway: a.FirstGatewayAddress != nil,
		}
		for u := a.FirstUnicastAddress; u != nil; u = u.Next {
			if ip, ok := netip.AddrFromSlice(u.Address.IP()); ok && ip.Unmap().Is4() {
				one.Addresses = append(one.Addresses, netip.PrefixFrom(ip.Unmap(), int(u.OnLinkPrefixLength)))
			}
		}
		found = append(found, one)
	}
	return found
}

func mediumOf(ifType uint32) Medium {
	switch ifType {
	case windows.IF_TYPE_ETHERNET_CSMACD:
		return Wired
	case windows.IF_TYPE_IEEE80211:
		return Wireless
	case windows.IF_TYPE_PPP, windows.IF_TYPE_TUNNEL:
		return Tunnel
	}
	return UnknownMedium
}
