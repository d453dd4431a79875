package network

import (
	"path/filepath"
	"slices"
	"testing"
)

func TestCheck(t *testing.T) {
	wifi := []Interface{up("Wi-Fi", "", Wireless, true, "192.168.1.5/24")}
	allow := Firewall{Known: true, Rules: []string{entry()}}
	block := Firewall{Known: true, Rules: []string{entry("Action=Allow", "Action=Block")}}
	for name, test := range map[string]struct {
		f     fakeNet
		wall  Firewall
		admin bool
		file  string
		open  bool
		codes []Code
	}{
		"all is well":   {fakeNet{interfaces: wifi}, allow, true, ours, true, []Code{FoundAddress, FoundRoom, FoundAllowed, FoundSleeps}},
		"not Windows":   {fakeNet{interfaces: wifi}, Firewall{}, true, ours, true, []Code{FoundAddress, FoundRoom, FoundSleeps}},
		"blocked":       {fakeNet{interfaces: wifi}, block, true, ours, false, []Code{FoundAddress, FoundRoom, FoundBlocked, FoundSleeps}},
		"shut":          {fakeNet{interfaces: wifi}, Firewall{Known: true, Shut: true}, true, ours, false, []Code{FoundAddress, FoundRoom, FoundShut, FoundSleeps}},
		"off":           {fakeNet{interfaces: wifi}, Firewall{Known: true, Off: true}, false, ours, true, []Code{FoundAddress, FoundRoom, FoundOff, FoundSleeps}},
		"will be asked": {fakeNet{interfaces: wifi}, Firewall{Known: true}, true, ours, true, []Code{FoundAddress, FoundRoom, FoundUnasked, FoundSleeps}},
		"has no rights": {fakeNet{interfaces: wifi}, Firewall{Known: true}, false, ours, false, []Code{FoundAddress, FoundRoom, FoundNotAllowed, FoundSleeps}},
		"another kind":  {fakeNet{interfaces: wifi}, Firewall{Known: true, Rules: []string{entry("Profile=Private|", "")}, Profile: Private}, true, ours, false, []Code{FoundAddress, FoundRoom, FoundOther, FoundSleeps}},
		"no port":       {fakeNet{interfaces: wifi, taken: []int{80, 8080, 8000, 7777, 0}}, Firewall{}, true, ours, false, []Code{FoundAddress, FoundRoom, FoundNoPort, FoundSleeps}},
		"another port":  {fakeNet{interfaces: wifi, taken: []int{80}}, Firewall{}, true, ours, true, []Code{FoundAddress, FoundRoom, FoundPort, FoundSleeps}},
		"no network":    {fakeNet{}, Firewall{}, true, ours, false, []Code{FoundNoAddress, FoundSleeps}},
		"no address":    {fakeNet{interfaces: []Interface{up("Ethernet", "", Wired, false, "169.254.1.1/16")}}, Firewall{}, true, ours, false, []Code{FoundUnassigned, FoundSleeps}},
		"a VPN alone":   {fakeNet{interfaces: []Interface{up("wg0", "", Tunnel, true, "10.6.0.2/24")}}, Firewall{}, true, ours, false, []Code{FoundOnlyVirtual, FoundSleeps}},
		"two addresses": {fakeNet{interfaces: append(slices.Clone(wifi), up("Ethernet", "", Wired, true, "10.0.0.9/24"))}, Firewall{}, true, ours, true, []Code{FoundAddress, FoundRoom, FoundSeveral, FoundSleeps}},
		"run by the go command": {fakeNet{interfaces: wifi}, Firewall{}, true, filepath.Join("/tmp", "go-build123", "b001", "exe", "aina"), true,
			[]Code{FoundAddress, FoundRoom, FoundGoRun, FoundSleeps}},
	} {
		sys := test.f.system()
		sys.Firewall, sys.Admin, sys.Executable, sys.Temporary = func() Firewall { return test.wall }, test.admin, test.file, "/tmp"
		c := Check(sys)
		var codes []Code
		for _, f := range c.Findings {
			codes = append(codes, f.Code)
		}
		if c.Open() != test.open || !slices.Equal(codes, test.codes) {
			t.Errorf("%s: open %v, %v; want %v, %v", name, c.Open(), codes, test.open, test.codes)
		}
		for _, a := range test.f.opened {
			if a[:4] != "127." {
				t.Errorf("%s: the check listens at %s", name, a)
			}
		}
	}
}

func TestFromGoRun(t *testing.T) {
	for file, want := range map[string]bool{
		"/tmp/go-build1/b001/exe/aina": true, "/tmp/aina": false, "/home/a/aina": false, "/tmp2/go-build1/aina": false, "": false,
	} {
		if fromGoRun(filepath.FromSlash(file), filepath.FromSlash("/tmp")) != want {
			t.Errorf("%q is not %v", file, want)
		}
	}
}
