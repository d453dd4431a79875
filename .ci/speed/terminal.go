package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"time"

	"github.com/creack/pty"
)

// terminal is a program in a pseudo-terminal, which answers nothing.
type terminal struct {
	cmd     *exec.Cmd
	file    *os.File
	started time.Time
	output  chan output
	seen    []byte
}

// output is what came, and when.
type output struct {
	at    time.Time
	bytes []byte
}

// listed is what stands on the screen once a list is shown: the position in it.
const listed = " / "

// patience is after how long a program is given up.
const patience = 5 * time.Minute

func open(program string, args ...string) (*terminal, error) {
	t := &terminal{cmd: exec.Command(program, args...), output: make(chan output, 1024), started: time.Now()}
	t.cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor", "AINA_LANG=ru")
	file, err := pty.StartWithSize(t.cmd, &pty.Winsize{Rows: 40, Cols: 120})
	if err != nil {
		return nil, err
	}
	t.file = file
	go func() {
		defer close(t.output)
		buf := make([]byte, 1<<16)
		for {
			n, err := file.Read(buf)
			if n > 0 {
				t.output <- output{time.Now(), bytes.Clone(buf[:n])}
			}
			if err != nil {
				return
			}
		}
	}()
	return t, nil
}

func (t *terminal) close() {
	_ = t.cmd.Process.Kill() // it may have ended
	go func() {
		for range t.output {
		}
	}()
	_ = t.cmd.Wait()
	_ = t.file.Close()
}

// until waits for a text, and returns how long after the start it came.
func (t *terminal) until(text string) (time.Duration, error) {
	late := time.After(patience)
	for {
		select {
		case o, open := <-t.output:
			if !open {
				return 0, fmt.Errorf("it ended without %q", text)
			}
			if t.seen = append(t.seen, o.bytes...); bytes.Contains(t.seen, []byte(text)) {
				return o.at.Sub(t.started), nil
			}
		case <-late:
			return 0, fmt.Errorf("no %q within %s", text, patience)
		}
	}
}

// settle waits until nothing came for a while.
func (t *terminal) settle(quiet time.Duration) {
	for {
		select {
		case _, open := <-t.output:
			if !open {
				return
			}
		case <-time.After(quiet):
			return
		}
	}
}

// press sends a key, and returns after how long something came.
func (t *terminal) press(key string) (time.Duration, error) {
	start := time.Now()
	if _, err := t.file.WriteString(key); err != nil {
		return 0, err
	}
	select {
	case o := <-t.output:
		return o.at.Sub(start), nil
	case <-time.After(patience):
		return 0, fmt.Errorf("nothing came after %q", key)
	}
}

// frame measures from the start of a program to a text of its first frame.
func frame(text, program string, args ...string) func() (float64, error) {
	return func() (float64, error) {
		t, err := open(program, args...)
		if err != nil {
			return 0, err
		}
		defer t.close()
		took, err := t.until(text)
		return ms(took), err
	}
}

var highWater = regexp.MustCompile(`VmHWM:\s+(\d+) kB`)

// peak reads, from Linux, the most memory that a program had up to its first frame.
func peak(text, program string) func() (float64, error) {
	return func() (float64, error) {
		t, err := open(program)
		if err != nil {
			return 0, err
		}
		defer t.close()
		if _, err := t.until(text); err != nil {
			return 0, err
		}
		status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", t.cmd.Process.Pid))
		if err != nil {
			return 0, err
		}
		m := highWater.FindSubmatch(status)
		if m == nil {
			return 0, fmt.Errorf("no VmHWM")
		}
		kB, err := strconv.ParseFloat(string(m[1]), 64)
		return kB / 1024, err
	}
}

// pressing opens the list of a catalog and presses two keys in turn.
func pressing(s setup, build string, catalog func() (string, error), before, a, b string, q float64) func() (float64, error) {
	return func() (float64, error) {
		path, err := catalog()
		if err != nil {
			return 0, err
		}
		t, err := open(s.path(build), "browse", "--no-save", "--catalog", path)
		if err != nil {
			return 0, err
		}
		defer t.close()
		if _, err := t.until(listed); err != nil {
			return 0, err
		}
		t.settle(500 * time.Millisecond)
		for _, r := range before {
			if _, err := t.press(string(r)); err != nil {
				return 0, err
			}
			t.settle(500 * time.Millisecond)
		}
		var took []float64
		for i := range 100 {
			key := a
			if i%2 == 1 {
				key = b
			}
			d, err := t.press(key)
			if err != nil {
				return 0, err
			}
			took = append(took, ms(d))
			t.settle(25 * time.Millisecond)
		}
		return quantile(took, q), nil
	}
}
