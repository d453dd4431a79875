//go:build !windows

package network

import (
	"context"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"time"
)

// keeper is the program that keeps the computer awake while it runs, and its arguments.
// On Linux it runs cat, which ends when this program does, in whatever way.
func keeper() (name string, arguments []string) {
	if runtime.GOOS == "darwin" {
		return "caffeinate", []string{"-di", "-w", strconv.Itoa(os.Getpid())}
	}
	return "systemd-inhibit", []string{"--what=idle:sleep", "--who=Aina", "--why=Workshop", "cat"}
}

// tryTime is how long the keeper may take to say that it can.
const tryTime = 2 * time.Second

// canStayAwake tries the keeper where it depends on a service that not every Linux runs.
func canStayAwake() bool {
	name, arguments := keeper()
	if runtime.GOOS == "darwin" {
		_, err := exec.LookPath(name)
		return err == nil
	}
	ctx, stop := context.WithTimeout(context.Background(), tryTime)
	defer stop()
	arguments[len(arguments)-1] = "true"
	return exec.CommandContext(ctx, name, arguments...).Run() == nil
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
