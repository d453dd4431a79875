//go:build unix

package shell

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"syscall"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
	"go.uber.org/goleak"

	"aina/tui/kit"
)

// panicking names the place in which the child of this test panics.
const panicking = "AINA_TEST_PANIC"

func TestMain(m *testing.M) {
	if os.Getenv(panicking) == "" {
		goleak.VerifyTestMain(m) // no test leaves a goroutine behind
		return
	}
	fall := falling{at: os.Getenv(panicking)}
	opt := Options{In: os.Stdin, Out: os.Stdout, Term: "xterm"}
	opt.Listen = func(ctx context.Context, send func(tea.Msg)) {
		time.Sleep(10 * time.Millisecond) // after the first frame
		send(fallMsg{})
		fall.here("listen")
		<-ctx.Done()
	}
	code, err := Run(context.Background(), opt, fall)
	fmt.Fprintln(os.Stderr, "ended:", code, err)
	os.Exit(3)
}

// falling is a program that panics at a place.
type falling struct {
	Program
	at string
}

// fallMsg lets the program fall once it has been drawn.
type fallMsg struct{}

func (f falling) here(place string) {
	if f.at == place {
		panic("the sky falls")
	}
}

func (f falling) Start(env *kit.Env) (kit.Screen, tea.Cmd) {
	f.here("start")
	return &falls{Screen: kit.NewText(env, func() string { return "" }, func(*kit.Block) {}), falling: f}, nil
}

// falls is a screen that falls once it is drawn a second time.
type falls struct {
	kit.Screen
	falling
	drawn int
}

func (f *falls) Update(tea.Msg) tea.Cmd { return nil }

func (f *falls) View() []string {
	if f.drawn++; f.drawn > 1 {
		f.here("view")
	}
	return f.Screen.View()
}

func (f falling) Update(msg tea.Msg) (tea.Cmd, bool) {
	if _, ok := msg.(fallMsg); !ok {
		return nil, true
	}
	f.here("update")
	fall := func() tea.Msg { f.here("command"); return nil }
	return tea.Sequence(nil, tea.Batch(fall, fall), fall), false
}

var times = flag.Int("times", 1, "how often the program panics at each place")

// Even a mistake of the program's own gives the terminal back.
func TestAPanicGivesTheTerminalBack(t *testing.T) {
	for _, place := range []string{"start", "update", "view", "command", "listen"} {
		t.Run(place, func(t *testing.T) {
			for range *times {
				panics(t, place)
			}
		})
	}
}

func panics(t *testing.T, place string) {
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer ours.Close()
	before, err := term.GetState(theirs.Fd())
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), panicking+"="+place)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = theirs, theirs, theirs
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	written := make(chan string)
	go func() {
		out, _ := io.ReadAll(ours) // ends with EIO when nobody holds the other end
		written <- string(out)
	}()
	hung := time.AfterFunc(20*time.Second, func() { _ = cmd.Process.Kill() })
	_ = cmd.Wait()
	hung.Stop()
	after, err := term.GetState(theirs.Fd())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(before, after) {
		t.Error("the terminal's modes are not what they were")
	}
	theirs.Close()
	out := <-written
	said := out[strings.LastIndex(out, "\x1b[?1049l")+1:]
	if !strings.Contains(said, "the sky falls") || !strings.Contains(said, "panic_test.go") {
		t.Errorf("the panic is not told on the screen that stays:\n%s", said)
	}
	if place != "start" && !strings.Contains(said, "ended:") {
		t.Errorf("the program did not come back from the panic:\n%s", out)
	}
	for on, off := range map[string]string{"\x1b[?1049h": "\x1b[?1049l", "\x1b[?25l": "\x1b[?25h", "\x1b[?7l": "\x1b[?7h"} {
		if strings.LastIndex(out, on) > strings.LastIndex(out, off) {
			t.Errorf("%q is not undone by %q", on, off)
		}
	}
}
