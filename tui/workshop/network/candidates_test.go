package network

import (
	"net/netip"
	"testing"
)

// up makes an adapter of addresses such as 192.168.1.5/24.
func up(name, description string, m Medium, gateway bool, addresses ...string) Interface {
	i := Interface{Name: name, Description: description, Medium: m, Gateway: gateway}
	for _, a := range addresses {
		i.Addresses = append(i.Addresses, netip.MustParsePrefix(a))
	}
	return i
}

const wifiDirect = "Microsoft Wi-Fi Direct Virtual Adapter #2"

// The tables have the shapes that people described where the wrong address had been told.
func TestCandidates(t *testing.T) {
	for name, test := range map[string]struct {
		all      []Interface
		want     string
		kind     Kind
		doubtful string // the addresses that hardly any phone reaches, in their order
	}{
		"NordLynx and WSL beside the cable": {[]Interface{
			up("NordLynx", "NordLynx Tunnel", UnknownMedium, true, "10.5.0.2/16"),
			up("vEthernet (WSL)", "Hyper-V Virtual Ethernet Adapter", Wired, false, "172.29.208.1/20"),
			up("Ethernet", "Realtek PCIe GbE Family Controller", Wired, true, "192.168.1.179/24"),
		}, "192.168.1.179", Router, "10.5.0.2 172.29.208.1"},
		"Radmin first": {[]Interface{
			up("Radmin VPN", "Famatech Radmin VPN Ethernet Adapter", Wired, true, "26.77.12.3/8"),
			up("Беспроводная сеть", "Intel(R) Wi-Fi 6 AX201 160MHz", Wireless, true, "192.168.0.14/24"),
		}, "192.168.0.14", Router, "26.77.12.3"},
		"Hamachi by its addresses": {[]Interface{
			up("Ethernet 3", "", Wired, true, "25.4.1.9/8"), up("Wi-Fi", "", Wireless, true, "10.0.0.7/24"),
		}, "10.0.0.7", Router, "25.4.1.9"},
		"a hotspot of Windows on a virtual adapter, with the cable beside it": {[]Interface{
			up("Ethernet", "Intel(R) Ethernet Connection", Wired, true, "192.168.1.20/24"),
			up("Подключение по локальной сети* 2", wifiDirect, Wireless, false, "192.168.137.1/24"),
		}, "192.168.137.1", WindowsHotspot, ""},
		"Wi-Fi Direct without an address": {[]Interface{
			up("Local Area Connection* 1", wifiDirect, Wireless, false, "169.254.10.3/16"),
			up("Wi-Fi", "Qualcomm Atheros QCA9377", Wireless, true, "192.168.43.77/24"),
		}, "192.168.43.77", AndroidHotspot, ""},
		"Docker and bridges on Linux": {[]Interface{
			up("docker0", "", UnknownMedium, false, "172.17.0.1/16"), up("br-1f3c", "", UnknownMedium, false, "172.18.0.1/16"),
			up("virbr0", "", UnknownMedium, false, "192.168.122.1/24"), up("wlp3s0", "", Wireless, true, "192.168.31.8/24"),
			up("tun0", "", Tunnel, true, "10.8.0.6/24"), up("tailscale0", "", Tunnel, false, "100.101.1.2/32"),
		}, "192.168.31.8", Router, "10.8.0.6 172.17.0.1 172.18.0.1 192.168.122.1 100.101.1.2"},
		"a carrier's addresses": {[]Interface{up("wwan0", "", UnknownMedium, true, "100.72.3.4/30"), up("wlan0", "", Wireless, false, "10.42.0.1/24")}, "10.42.0.1", LinuxHotspot, "100.72.3.4"},
		"utun of a VPN on a Mac": {[]Interface{
			up("utun4", "", Tunnel, false, "10.10.0.2/32"), up("en0", "", UnknownMedium, true, "172.20.10.4/28"),
		}, "172.20.10.4", IPhoneHotspot, "10.10.0.2"},
		"sharing on a Mac":           {[]Interface{up("en0", "", UnknownMedium, true, "192.168.1.3/24"), up("bridge100", "", UnknownMedium, false, "192.168.2.1/24")}, "192.168.2.1", MacHotspot, ""},
		"an old router without line": {[]Interface{up("Wi-Fi", "", Wireless, false, "192.168.1.100/24")}, "192.168.1.100", Router, ""},
		"VMware and VirtualBox": {[]Interface{
			up("VMware Network Adapter VMnet8", "VMware Virtual Ethernet Adapter for VMnet8", Wired, false, "192.168.186.1/24"),
			up("Ethernet 2", "VirtualBox Host-Only Ethernet Adapter", Wired, false, "192.168.56.1/24"),
			up("Wi-Fi", "", Wireless, true, "10.20.1.15/16"),
		}, "10.20.1.15", Router, "192.168.186.1 192.168.56.1"},
		"Wi-Fi before a cable":         {[]Interface{up("eth0", "", Wired, true, "10.0.0.2/24"), up("wlan0", "", Wireless, true, "10.0.1.2/24")}, "10.0.1.2", Router, ""},
		"a gateway before none":        {[]Interface{up("wlan1", "", Wireless, false, "10.0.0.2/24"), up("eth0", "", Wired, true, "10.0.1.2/24")}, "10.0.1.2", Router, ""},
		"public addresses of a campus": {[]Interface{up("eth0", "", Wired, true, "141.12.5.6/24")}, "141.12.5.6", Router, ""},
		"only what is doubtful":        {[]Interface{up("wg0", "", Tunnel, true, "10.6.0.2/24")}, "", "", "10.6.0.2"},
		"only 169.254":                 {[]Interface{up("Ethernet", "", Wired, false, "169.254.7.7/16")}, "", "", ""},
		"a name that only begins so":   {[]Interface{up("tuna", "", Wired, true, "192.168.5.5/24")}, "192.168.5.5", Router, ""},
		"none":                         {nil, "", "", ""},
	} {
		found := Candidates(test.all)
		best, doubtful := Candidate{}, ""
		if at := preferred(found); at >= 0 {
			best = found[at]
		}
		for _, c := range found {
			if c.Doubtful {
				doubtful += " " + c.Address.String()
			}
		}
		got := ""
		if best.Address.IsValid() {
			got = best.Address.String()
		}
		if got != test.want || best.Kind != test.kind || len(doubtful) > 0 && doubtful[1:] != test.doubtful || doubtful == "" && test.doubtful != "" {
			t.Errorf("%s: %s %s, doubtful%s, want %s %s, doubtful %s", name, got, best.Kind, doubtful, test.want, test.kind, test.doubtful)
		}
	}
}

func TestUnassigned(t *testing.T) {
	lonely := up("Ethernet", "", Wired, false, "169.254.7.7/16")
	for _, test := range []struct {
		all  []Interface
		want bool
	}{
		{[]Interface{lonely}, true},
		{[]Interface{lonely, up("vEthernet (Default Switch)", "", Wired, false, "172.20.1.1/20")}, true},
		{[]Interface{lonely, up("Wi-Fi", "", Wireless, true, "192.168.1.2/24")}, false},
		{nil, false},
	} {
		if got := Unassigned(test.all); got != test.want {
			t.Errorf("%v: %v", test.all, got)
		}
	}
}

func TestEveryKindHasRoom(t *testing.T) {
	for _, k := range Kinds() {
		if k.Phones() < 8 || k.Limited() != (k != Router) {
			t.Errorf("%s: %d", k, k.Phones())
		}
	}
}
