package network

import "testing"

func TestDefaultRoutes(t *testing.T) {
	found := defaultRoutes("Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n" +
		"wlp3s0\t00000000\t011FA8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n" +
		"tun0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0\n" +
		"eth0\t001FA8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\nbroken\n")
	if len(found) != 1 || !found["wlp3s0"] {
		t.Errorf("%v", found)
	}
}

// The real computer can be asked, whatever it has.
func TestTheRealSystem(t *testing.T) {
	s := OS()
	if _, err := s.Interfaces(); err != nil || s.Executable == "" {
		t.Errorf("%v, %q", err, s.Executable)
	}
	if s.Firewall().Judge(s.Executable, 80, s.Expand) != NoFirewall {
		t.Error("there is a firewall of Windows")
	}
}
