package network

import (
	"context"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"
)

// System is what this package asks of the computer.
type System struct {
	Name       string // as Go calls it: windows, darwin, linux
	Interfaces func() ([]Interface, error)
	Firewall   func() Firewall
	Expand     func(string) string // variables in paths of the firewall's rules
	Listen     func(netip.AddrPort) (net.Listener, error)
	Executable string // the file of the program; "" where that is not known
	Temporary  string // the folder for temporary files
	Admin      bool   // whether the person may allow a program in the firewall
	// Awake keeps the computer from falling asleep until ctx is done, and reports whether
	// it can.
	Awake    func(ctx context.Context) bool
	CanAwake func() bool // whether Awake is likely to succeed
}

// OS is the real computer.
func OS() System {
	executable, _ := os.Executable() // where it fails, nothing is said about the file
	if whole, err := filepath.Abs(executable); err == nil && executable != "" {
		executable = whole
	}
	return System{
		Name: runtime.GOOS, Interfaces: interfaces, Firewall: firewall, Expand: expand, Listen: listenTCP,
		Executable: executable, Temporary: os.TempDir(), Admin: mayAllow(), Awake: stayAwake, CanAwake: canStayAwake,
	}
}
