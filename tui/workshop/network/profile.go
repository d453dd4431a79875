package network

import "encoding/binary"

// seenNetwork is a network that Windows remembers: its category, 0 public, 1 private, 2
// of a domain, and when this computer was in it last, as a SYSTEMTIME of eight little-endian
// words: year, month, day of the week, day, hour, minute, second, milliseconds.
type seenNetwork struct {
	category uint64
	last     []byte
}

// latest is the profile of the network that this computer was in last, "" where that is
// not known. That is the one it is in, or the nearest that can be known without asking the
// service of networks.
func latest(all []seenNetwork) Profile {
	var newest uint64
	profile := Profile("")
	for _, n := range all {
		if at := n.moment(); profile == "" || at > newest {
			newest = at
			profile = profileOf(n.category)
		}
	}
	return profile
}

// moment is the time as a number that grows with it.
func (n seenNetwork) moment() uint64 {
	if len(n.last) < 16 {
		return 0
	}
	word := func(i int) uint64 { return uint64(binary.LittleEndian.Uint16(n.last[2*i:])) }
	return word(0)<<40 | word(1)<<36 | word(3)<<28 | word(4)<<20 | word(5)<<12 | word(6)<<4
}

func profileOf(category uint64) Profile {
	switch category {
	case 1:
		return Private
	case 2:
		return Domain
	}
	return Public
}
