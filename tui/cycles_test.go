package tui

import (
	"context"
	"flag"
	"os"
	"runtime"
	"testing"

	"aina/catalog"
	"aina/quiz"
	"aina/tui/journey"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// cycles is how often every screen is opened and closed:
//
//	go test ./tui -run Cycles -cycles 2000 -timeout 1h
var cycles = flag.Int("cycles", 40, "how often every screen is opened and closed")

// However often screens are opened and closed, memory and open files do not grow.
func TestCyclesOfScreensKeepNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	opt := journey.Options{Questions: quiz.Default, Read: read, Kept: answered(), Found: true, Watch: func(context.Context, func()) {}}
	d := tuitest.New(shell.New(shell.Options{Lang: catalog.English, Theme: theme.Dark, Today: "2026-11-22"}, colourful(), journey.New(opt)), 80, 24)
	at := d.Screen()
	once := func() {
		for _, keys := range [][]string{
			{"tab", "esc"}, {"t", "esc"}, {"g", "esc"}, {"f5"},
			{"enter", "esc"}, {"down", "enter", "tab", "esc", "i", "esc", "d", "right", "esc", "m", "enter", "i", "esc", "f", "esc", "x", "esc", "/", "a", "esc", "esc", "p", "esc", "esc"},
			{"down", "enter", "esc"}, {"r", "enter", "w", "esc", "esc", "esc"}, {"home"},
		} {
			d.Press(keys...)
			for range 6 { // to the first screen again, wherever that led
				d.Press("esc")
			}
			if d.Left {
				t.Fatalf("%q leave the program", keys)
			}
		}
	}
	for range max(3, *cycles/10) { // what is kept for good is there by then
		once()
	}
	heap, files := heapInUse(), openFiles()
	for range *cycles {
		once()
	}
	if at == "" || d.Model.(*shell.Model).Depth() > 3 {
		t.Errorf("%d screens are open", d.Model.(*shell.Model).Depth())
	}
	grown := int64(heapInUse()) - int64(heap)
	t.Logf("%d cycles: the heap of %d KiB grew by %d KiB", *cycles, heap>>10, grown>>10)
	if grown > 1<<20 {
		t.Errorf("the heap of %d KiB grew by %d KiB", heap>>10, grown>>10)
	}
	if now := openFiles(); now > files {
		t.Errorf("%d files are open, %d were", now, files)
	}
}

func heapInUse() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// openFiles counts the open files of the process, where the system says so.
func openFiles() int {
	entries, _ := os.ReadDir("/proc/self/fd")
	return len(entries)
}
