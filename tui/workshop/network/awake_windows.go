package network

import (
	"context"
	"runtime"

	"golang.org/x/sys/windows"
)

// What SetThreadExecutionState takes: until further notice, neither the system nor the
// display sleeps.
const (
	continuous      = 0x80000000
	systemRequired  = 0x00000001
	displayRequired = 0x00000002
)

func canStayAwake() bool { return executionState().Find() == nil }

func executionState() *windows.LazyProc {
	return windows.NewLazySystemDLL("kernel32.dll").NewProc("SetThreadExecutionState")
}

// stayAwake asks for it on a thread that it keeps, as the wish ends with its thread.
func stayAwake(ctx context.Context) bool {
	if !canStayAwake() {
		return false
	}
	answer := make(chan bool)
	go func() {
		runtime.LockOSThread() // the thread ends with the goroutine
		was, _, _ := executionState().Call(continuous | systemRequired | displayRequired)
		answer <- was != 0
		<-ctx.Done()
		_, _, _ = executionState().Call(continuous)
	}()
	return <-answer
}
