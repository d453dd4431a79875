//go:build unix

package tuitest

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
	"go.uber.org/goleak"
	"golang.org/x/sys/unix"

	"aina/quiz/store"
)

// hang is how long a test waits for what must come before it gives up. It
// bounds nothing that is measured.
const hang = 20 * time.Second

// program is the real program, built once for all tests here.
var program string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "aina-")
	if err != nil {
		panic(err)
	}
	program = filepath.Join(dir, "aina")
	if out, err := exec.Command("go", "build", "-o", program, "aina").CombinedOutput(); err != nil {
		panic(string(out))
	}
	// What runs the tests may ignore this, as nohup does, and programs would begin so too.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	// No test leaves a goroutine behind.
	goleak.VerifyTestMain(m, goleak.Cleanup(func(code int) {
		_ = os.RemoveAll(dir) // a temporary folder
		os.Exit(code)
	}))
}

// terminal runs the program in a pseudo-terminal that answers nothing unless
// it is told to.
type terminal struct {
	t             *testing.T
	cmd           *exec.Cmd
	ours, theirs  *os.File
	before        *term.State
	data          string // the folder in which state may be kept
	mu            sync.Mutex
	out           bytes.Buffer
	marked        int // how much of out had been written at the last mark
	grown, silent chan struct{}
	paused        sync.Mutex // held: nothing of what the program writes is read
}

// pause stops reading what the program writes, until the end of the test.
func (x *terminal) pause() {
	x.paused.Lock()
	x.t.Cleanup(x.paused.Unlock)
}

func open(t *testing.T, env []string, args ...string) *terminal {
	t.Helper()
	return openIn(t, true, env, args...)
}

// openIn is open for a terminal that controls the program, which a signal tells when it is
// closed, or that does not.
func openIn(t *testing.T, controls bool, env []string, args ...string) *terminal {
	t.Helper()
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if ours, err = pollable(ours); err != nil {
		t.Fatal(err)
	}
	x := &terminal{t: t, ours: ours, theirs: theirs, data: t.TempDir(), grown: make(chan struct{}, 1), silent: make(chan struct{})}
	x.resize(80, 24)
	if x.before, err = term.GetState(theirs.Fd()); err != nil {
		t.Fatal(err)
	}
	x.cmd = exec.Command(program, args...)
	x.cmd.Stdin, x.cmd.Stdout, x.cmd.Stderr = theirs, theirs, theirs
	x.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: controls}
	x.cmd.Env = append([]string{"TERM=xterm-256color", "PATH=" + os.Getenv("PATH"), "HOME=" + x.data, "XDG_DATA_HOME=" + x.data, "AINA_LANG=en"}, env...)
	if err := x.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go x.listen()
	t.Cleanup(func() {
		_ = x.cmd.Process.Kill()
		ours.Close()
		theirs.Close()
	})
	return x
}

// pollable opens a file anew so that closing it ends a read that waits.
func pollable(f *os.File) (*os.File, error) {
	defer f.Close()
	fd, err := unix.FcntlInt(f.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	if err := unix.SetNonblock(fd, true); err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), f.Name()), nil
}

// resize gives the terminal another size.
func (x *terminal) resize(columns, rows int) {
	x.t.Helper()
	c, err := x.ours.SyscallConn()
	if err != nil {
		x.t.Fatal(err)
	}
	var failed error
	err = c.Control(func(fd uintptr) {
		failed = unix.IoctlSetWinsize(int(fd), unix.TIOCSWINSZ, &unix.Winsize{Row: uint16(rows), Col: uint16(columns)})
	})
	if err = errors.Join(err, failed); err != nil {
		x.t.Fatal(err)
	}
}

func (x *terminal) listen() {
	defer close(x.silent)
	buf := make([]byte, 4096)
	for {
		n, err := x.ours.Read(buf)
		x.paused.Lock()
		x.mu.Lock()
		x.out.Write(buf[:n])
		x.mu.Unlock()
		x.paused.Unlock()
		select {
		case x.grown <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
	}
}

func (x *terminal) written() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.out.String()
}

// until waits for a text to be shown since the last mark.
func (x *terminal) until(text string) {
	x.t.Helper()
	x.wait(text, func() bool { return strings.Contains(ansi.Strip(x.written()[x.marked:]), text) })
}

// mark lets until look only at what is written from now on.
func (x *terminal) mark() { x.marked = len(x.written()) }

func (x *terminal) wait(what string, done func() bool) {
	x.t.Helper()
	guard := time.After(hang)
	for !done() {
		select {
		case <-x.grown:
		case <-guard:
			x.t.Fatalf("%q never came:\n%s", what, ansi.Strip(x.written()))
		}
	}
}

// untilWritten waits for sequences to be written, one after the other.
func (x *terminal) untilWritten(sequences ...string) {
	x.t.Helper()
	pattern := make([]string, len(sequences))
	for i, s := range sequences {
		pattern[i] = regexp.QuoteMeta(s)
	}
	all := regexp.MustCompile("(?s)" + strings.Join(pattern, ".*"))
	guard := time.After(hang)
	for !all.MatchString(x.written()) {
		select {
		case <-x.grown:
		case <-guard:
			x.t.Fatalf("%q were never written", sequences)
		}
	}
}

func (x *terminal) send(keys string) {
	x.t.Helper()
	if _, err := io.WriteString(x.ours, keys); err != nil {
		x.t.Fatal(err)
	}
}

// end waits for the program and gives its exit code.
func (x *terminal) end() int {
	x.t.Helper()
	done := make(chan error, 1)
	go func() { done <- x.cmd.Wait() }()
	select {
	case err := <-done:
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			x.t.Fatal(err)
		}
	case <-time.After(hang):
		x.t.Fatalf("the program does not end:\n%s", ansi.Strip(x.written()))
	}
	return x.cmd.ProcessState.ExitCode()
}

// isGivenBack holds the terminal to what it was before.
func (x *terminal) isGivenBack() {
	x.t.Helper()
	after, err := term.GetState(x.theirs.Fd())
	if err != nil {
		x.t.Fatal(err)
	}
	if !reflect.DeepEqual(after, x.before) {
		x.t.Error("the terminal's modes are not what they were")
	}
	x.theirs.Close()
	<-x.silent
	out := x.written()
	for on, off := range map[string]string{"\x1b[?1049h": "\x1b[?1049l", "\x1b[?25l": "\x1b[?25h", "\x1b[?2004h": "\x1b[?2004l", "\x1b[?7l": "\x1b[?7h", "\x1b[22;2t": "\x1b[23;2t"} {
		if strings.LastIndex(out, on) > strings.LastIndex(out, off) {
			x.t.Errorf("%q is not undone by %q", on, off)
		}
	}
}

// Bubble Tea would ask the terminal for its background before main begins, and
// wait for an answer that never comes.
func TestNothingIsAskedBeforeTheProgramBegins(t *testing.T) {
	x := open(t, nil, "version")
	if code := x.end(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	x.theirs.Close()
	<-x.silent
	if out := x.written(); strings.Contains(out, "\x1b") || !strings.Contains(out, "aina") {
		t.Errorf("version writes %q", out)
	}
}

func TestTheFirstFrameComesThoughTheTerminalIsSilent(t *testing.T) {
	x := open(t, nil)
	x.until("Aina")
	x.until("Қазақша")
	x.send("q")
	if code := x.end(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	x.isGivenBack()
}

// A locale whose terminals may draw Russian letters two cells wide changes nothing.
func TestWidthsDoNotFollowTheLocale(t *testing.T) {
	x := open(t, []string{"LC_ALL=ja_JP.UTF-8"}, "browse")
	x.resize(40, 24)
	x.until("Enter open")
	x.send("/")
	x.until("Esc back")
	x.send("помогать пожилым людям и ")
	x.send("читать им вслух книги")
	x.until("людям и читать им вслух книги") // as much as fits
	if err := x.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	x.end()
	x.isGivenBack()
}

// The terminal's answer to what its background is changes the theme, and is
// never taken for keys.
func TestTheAnswerOfTheTerminalIsNoInput(t *testing.T) {
	x := open(t, []string{"COLORTERM=truecolor"})
	x.until("Қазақша")
	x.untilWritten("\x1b]11;?")
	x.send("\x1b]11;rgb:ffff/ffff/ffff\x1b\\")
	x.send("\r")
	x.until("It is good to have you here")
	x.untilWritten("38;2;42;38;32") // the dark ink of the light theme
	x.send("q")
	if code := x.end(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	x.isGivenBack()
}

// Every answer is saved while the next question is shown, and killing the program
// takes none of them away. How far the disk lags behind is its own matter, so the
// test waits until all answers but the last are there.
func TestKillKeepsTheAnswers(t *testing.T) {
	x := open(t, nil)
	x.until("Қазақша")
	x.send("\r")
	x.until("Begin")
	x.send("\r")
	x.until("Is this computer yours?")
	x.send("1")
	for i, at := range []string{"1 of", "2 of", "3 of", "4 of", "5 of"} {
		x.until(at)
		if i < 4 {
			x.send("4")
		}
	}
	kept := store.Open(filepath.Join(x.data, "aina"))
	for guard := time.Now().Add(hang); ; {
		state, found, err := kept.Peek()
		if found && err == nil && len(state.Answers) >= 3 {
			break
		}
		if time.Now().After(guard) {
			t.Fatalf("of 4 answers %d are kept (found %v, %v)", len(state.Answers), found, err)
		}
	}
	if err := x.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	x.end()
	state, found, err := kept.Load(t.Context())
	if err != nil || !found || len(state.Answers) < 3 {
		t.Errorf("of 4 answers %d are kept (found %v, %v)", len(state.Answers), found, err)
	}
}

func TestOnASharedComputerNothingStays(t *testing.T) {
	x := open(t, nil)
	x.until("Қазақша")
	x.send("\r")
	x.until("Begin")
	x.send("\r")
	x.until("Is this computer yours?")
	x.send("2")
	x.until("1 of")
	x.send("4")
	x.until("2 of")
	x.send("\x03")
	x.until("Leave now?") // nothing is lost by one Ctrl+C
	x.send("\x03")
	if code := x.end(); code != 130 {
		t.Errorf("exit code %d", code)
	}
	entries, err := os.ReadDir(x.data)
	if err != nil || len(entries) > 0 {
		t.Errorf("%v stay (%v)", entries, err)
	}
}

func TestWithoutATerminal(t *testing.T) {
	for _, args := range [][]string{{}, {"browse"}} {
		cmd := exec.Command(program, args...)
		cmd.Env = []string{"HOME=" + t.TempDir(), "LANG=ru_RU.UTF-8"}
		out, _ := cmd.CombinedOutput()
		if cmd.ProcessState.ExitCode() != 2 || strings.Count(string(out), "\n") != 1 || !strings.Contains(string(out), "--accessible") {
			t.Errorf("%q without a terminal: exit code %d, %q", args, cmd.ProcessState.ExitCode(), out)
		}
	}
}
