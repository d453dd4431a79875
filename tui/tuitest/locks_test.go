//go:build unix

package tuitest

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"aina/catalog/file"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/store"
)

// held keeps an answer and then the lock, as another program would that hangs.
func held(t *testing.T) (data string) {
	t.Helper()
	data = t.TempDir()
	s := store.Open(filepath.Join(data, "aina"))
	if err := s.Save(t.Context(), person.State{Lang: "en", Form: quiz.Full, Answers: quiz.Answers{"values-mend": {Scale: 4}}}); err != nil {
		t.Fatal(err)
	}
	lock, err := file.OS{}.Lock(filepath.Join(s.Dir(), "answers.lock"))
	for errors.Is(err, file.ErrLocked) { // a program that is just being started shares it until it runs
		lock, err = file.OS{}.Lock(filepath.Join(s.Dir(), "answers.lock"))
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lock.Close() })
	return data
}

// While another program has the lock, the program says what it waits for, and ends at once
// when it is told to, or when its terminal is gone.
func TestWaitingForALockEndsWithASignal(t *testing.T) {
	waiting, _, _ := strings.Cut(locale.In("en").Store.Waiting, " ({path}")
	for name, start := range map[string]func(t *testing.T, data string) *terminal{
		"erase": func(t *testing.T, data string) *terminal {
			return open(t, []string{"XDG_DATA_HOME=" + data}, "erase", "--yes")
		},
		"plain lines": func(t *testing.T, data string) *terminal {
			x := open(t, []string{"XDG_DATA_HOME=" + data}, "--accessible")
			x.until("Type a number from 1")
			x.send("1\n")
			x.until("Question 2 of")
			x.send("4\n")
			return x
		},
		"screens": func(t *testing.T, data string) *terminal {
			x := open(t, []string{"XDG_DATA_HOME=" + data})
			x.until("Continue where you left off")
			x.send("\r")
			x.until("2 of")
			x.send("4")
			return x
		},
	} {
		for end, c := range map[string]struct {
			do   func(*terminal)
			code int
		}{
			"INT":  {func(x *terminal) { _ = x.cmd.Process.Signal(syscall.SIGINT) }, 130},
			"TERM": {func(x *terminal) { _ = x.cmd.Process.Signal(syscall.SIGTERM) }, 143},
			"HUP":  {func(x *terminal) { _ = x.cmd.Process.Signal(syscall.SIGHUP) }, 129},
			"no terminal": {func(x *terminal) {
				x.ours.Close()
				_, _ = x.theirs.WriteString("\n") // it closes once listen has read something
				x.theirs.Close()
			}, 129},
		} {
			t.Run(name+", "+end, func(t *testing.T) {
				t.Parallel()
				x := start(t, held(t))
				x.until(waiting)
				c.do(x)
				if code := x.end(); code != c.code {
					t.Errorf("exit code %d, not %d:\n%s", code, c.code, x.written())
				}
			})
		}
	}
}

// What is kept is read though another program has the lock, and nothing waits.
func TestReadingWaitsForNoLock(t *testing.T) {
	data := held(t)
	x := open(t, []string{"XDG_DATA_HOME=" + data}, "match", "--top", "1")
	if code := x.end(); code != 0 {
		t.Errorf("exit code %d:\n%s", code, x.written())
	}
}

// Without a home folder nothing is written, and it is said that answers cannot be kept.
func TestWithoutAHomeFolder(t *testing.T) {
	noPlace, _, _ := strings.Cut(locale.In("en").Store.NoPlace, " (")
	for _, home := range []string{"HOME=", "HOME=/", "HOME=here"} {
		before, err := os.ReadDir("/")
		if err != nil {
			t.Fatal(err)
		}
		for _, args := range [][]string{nil, {"--accessible"}, {"match"}, {"export"}, {"erase", "--yes"}} {
			x := open(t, []string{home, "XDG_DATA_HOME="}, args...)
			x.until(noPlace)
			if err := x.cmd.Process.Signal(syscall.SIGTERM); err == nil {
				x.end()
			}
		}
		after, err := os.ReadDir("/")
		if err != nil {
			t.Fatal(err)
		}
		if len(after) != len(before) {
			t.Errorf("%s: %v are at the root now, not %v", home, after, before)
		}
	}
}
