package network

import (
	"strconv"
	"strings"

	"aina/catalog/file"
)

// gateways lists the interfaces that a default route leads through. Where the table
// cannot be read there are none.
func gateways() map[string]bool {
	data, err := file.Read("/proc/net/route")
	if err != nil {
		return nil
	}
	return defaultRoutes(string(data))
}

// A route that is in use, and leads through a gateway.
const routeUp, routeGateway = 0x1, 0x2

// defaultRoutes reads the routing table as Linux shows it: a heading, then a line a route
// with the interface, the destination, the gateway and flags in hexadecimal.
func defaultRoutes(table string) map[string]bool {
	found := map[string]bool{}
	for line := range strings.Lines(table) {
		f := strings.Fields(line)
		if len(f) < 4 || f[1] != "00000000" {
			continue
		}
		if flags, err := strconv.ParseUint(f[3], 16, 32); err == nil && flags&routeUp != 0 && flags&routeGateway != 0 {
			found[f[0]] = true
		}
	}
	return found
}
