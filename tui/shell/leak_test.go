//go:build unix

package shell

import (
	"bufio"
	"context"
	"io"
	"os"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/creack/pty"
	"go.uber.org/goleak"

	"aina/tui/kit"
)

// still is a program of one screen that is left at once, by a key or from outside.
type still struct{ Program }

func (still) Start(env *kit.Env) (kit.Screen, tea.Cmd) {
	return kit.NewText(env, func() string { return "" }, func(*kit.Block) {}), nil
}
func (still) Update(tea.Msg) (tea.Cmd, bool) { return nil, true }
func (still) LeaveDialog(bool) *kit.Dialog   { return nil }
func (still) Save() tea.Cmd                  { return nil }
func (still) Farewell() string               { return "" }

// A program that has ended leaves no goroutine and no open file behind, however it ends:
//
//	go test ./tui/shell -run Nothing -times 2000
func TestRunLeavesNothingBehind(t *testing.T) {
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer ours.Close()
	defer theirs.Close()
	taken := make(chan struct{}) // the program has the terminal: before, ^C would be the system's
	go func() {
		defer close(taken)
		out := bufio.NewReader(ours)
		for {
			switch written, err := out.ReadString('h'); {
			case err != nil:
				return
			case strings.HasSuffix(written, "\x1b[?1049h"):
				taken <- struct{}{}
			}
		}
	}()
	once := func(end string) {
		ctx, cancel := context.WithCancelCause(context.Background())
		defer cancel(nil)
		opt := Options{In: theirs, Out: theirs, Term: "xterm", NoColor: true}
		opt.Listen = func(ctx context.Context, _ func(tea.Msg)) {
			<-taken
			switch end {
			case "signal":
				cancel(&Signal{os.Interrupt})
			default:
				_, _ = io.WriteString(ours, end)
			}
			<-ctx.Done()
		}
		if _, err := Run(ctx, opt, still{}); err != nil {
			t.Fatal(err)
		}
	}
	once("q")
	before := goleak.IgnoreCurrent()
	files := openFiles(t)
	for i := range 10 * *times {
		once([]string{"q", "\x03", "signal"}[i%3])
	}
	goleak.VerifyNone(t, before)
	if now := openFiles(t); now > files {
		t.Errorf("%d files are open, %d were", now, files)
	}
}

// openFiles counts the open files of the process.
func openFiles(t *testing.T) int {
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Skip(err)
	}
	return len(entries)
}
