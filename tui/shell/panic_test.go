//go:build unix

package shell

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"syscall"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"

	"aina/tui/kit"
)

// panicking names the place in which the child of this test panics.
const panicking = "AINA_TEST_PANIC"

func TestMain(m *testing.M) {
	if os.Getenv(panicking) == "" {
		os.Exit(m.Run())
	}
	code, err := Run(context.Background(), Options{In: os.Stdin, Out: os.Stdout, Term: "xterm"}, falling{})
	fmt.Fprintln(os.Stderr, "ended:", code, err)
	os.Exit(3)
}

// falling is a program that panics in the background.
type falling struct{ Program }

func (falling) Start(env *kit.Env) (kit.Screen, tea.Cmd) {
	first := kit.NewText(env, func() string { return "" }, func(*kit.Block) {})
	return first, func() tea.Msg { panic("the sky falls") }
}

func (falling) Update(tea.Msg) (tea.Cmd, bool) { return nil, false }

// Even a mistake of the program's own gives the terminal back.
func TestAPanicGivesTheTerminalBack(t *testing.T) {
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
	cmd.Env = append(os.Environ(), panicking+"=1")
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
	_ = cmd.Wait()
	after, err := term.GetState(theirs.Fd())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(before, after) {
		t.Error("the terminal's modes are not what they were")
	}
	theirs.Close()
	out := <-written
	if !strings.Contains(out, "ended:") {
		t.Errorf("the program did not come back from the panic:\n%s", out)
	}
	for on, off := range map[string]string{"\x1b[?1049h": "\x1b[?1049l", "\x1b[?25l": "\x1b[?25h", "\x1b[?7l": "\x1b[?7h"} {
		if strings.LastIndex(out, on) > strings.LastIndex(out, off) {
			t.Errorf("%q is not undone by %q", on, off)
		}
	}
}
