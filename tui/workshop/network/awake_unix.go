//go:build !windows

package network

import (
	"context"
	"os"
	"os/exec"
	"runtime"
	"strconv"
)

// keeper is the program that keeps the computer awake while it runs, and its arguments.
// On Linux it runs cat, which ends when this program does, in whatever way.
func keeper() (name string, arguments []string) {
	if runtime.GOOS == "darwin" {
		return "caffeinate", []string{"-di", "-w", strconv.Itoa(os.Getpid())}
	}
	return "systemd-inhibit", []string{"--what=idle:sleep", "--who=Aina", "--why=Workshop", "cat"}
}

func canStayAwake() bool {
	name, _ := keeper()
	_, err := exec.LookPath(name)
	return err == nil
}

// stayAwake starts the keeper.
func stayAwake(ctx context.Context) bool {
	name, arguments := keeper()
	cmd := exec.CommandContext(ctx, name, arguments...)
	held, err := cmd.StdinPipe()
	if err != nil {
		return false
	}
	if err := cmd.Start(); err != nil {
		_ = held.Close()
		return false
	}
	go func() {
		_ = cmd.Wait() // it ends with ctx, or could not do it
		_ = held.Close()
	}()
	return true
}
