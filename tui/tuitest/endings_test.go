//go:build unix

package tuitest

import (
	"flag"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

// times is how often each way to end the program is tried:
//
//	go test ./tui/tuitest -run 'GivenBack|Suspend|Closed|First' -times 50 -timeout 1h
//	go test ./tui/shell -run Panic -times 50
var times = flag.Int("times", 1, "how often each way to end the program is tried")

// sendSignal sends the program a signal.
func sendSignal(s syscall.Signal) func(*terminal) {
	return func(x *terminal) { _ = x.cmd.Process.Signal(s) }
}

// sendKeys types.
func sendKeys(keys string) func(*terminal) { return func(x *terminal) { x.send(keys) } }

func TestTheTerminalIsGivenBack(t *testing.T) {
	for name, c := range map[string]struct {
		leave func(*terminal)
		code  int
	}{
		"q":       {sendKeys("q"), 0},
		"ctrl+c":  {sendKeys("\x03"), 130},
		`ctrl+\`:  {sendKeys("\x1c"), 131},
		"SIGINT":  {sendSignal(syscall.SIGINT), 130},
		"SIGTERM": {sendSignal(syscall.SIGTERM), 143},
		"SIGHUP":  {sendSignal(syscall.SIGHUP), 129},
		"SIGQUIT": {sendSignal(syscall.SIGQUIT), 131},
	} {
		t.Run(name, func(t *testing.T) {
			for range *times {
				x := open(t, nil)
				x.until("Қазақша")
				x.untilWritten("\x1b[?7l")
				c.leave(x)
				if code := x.end(); code != c.code {
					t.Errorf("exit code %d, not %d", code, c.code)
				}
				x.isGivenBack()
			}
		})
	}
}

// A signal of the first moments is not lost: either the program has not begun, or it ends
// and gives back what it took.
func TestTheFirstMoments(t *testing.T) {
	for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT} {
		for i := range 6 * *times {
			x := open(t, nil)
			time.Sleep(time.Duration(i%30) * 2 * time.Millisecond)
			sendSignal(s)(x)
			code := x.end()
			status := x.cmd.ProcessState.Sys().(syscall.WaitStatus)
			early := status.Signaled() && status.Signal() == s || s == syscall.SIGQUIT && code == 2 // the runtime's own
			if !early && code != 128+int(s) {
				t.Errorf("%v after %d ms: exit code %d", s, i%30*2, code)
			}
			x.isGivenBack()
		}
	}
}

// Suspending gives the terminal back, and continuing takes it again, whoever asks for it,
// and so does stopping the program behind its back.
func TestSuspendAndContinue(t *testing.T) {
	const taken, back = "\x1b[?1049h", "\x1b[?1049l"
	for name, c := range map[string]struct {
		stop  func(*terminal)
		first []string // written before it stops
		wants []string // written in all
	}{
		"ctrl+z":  {sendKeys("\x1a"), []string{taken, back}, []string{taken, back, taken, "\x1b[?7l"}},
		"SIGTSTP": {sendSignal(syscall.SIGTSTP), []string{taken, back}, []string{taken, back, taken, "\x1b[?7l"}},
		"SIGSTOP": {sendSignal(syscall.SIGSTOP), nil, []string{taken, taken, "\x1b[?7l"}},
	} {
		t.Run(name, func(t *testing.T) {
			for range *times {
				x := open(t, nil)
				x.until("Қазақша")
				c.stop(x)
				x.untilWritten(c.first...)
				time.Sleep(150 * time.Millisecond) // until it has stopped: continuing it before that is lost
				sendSignal(syscall.SIGCONT)(x)
				x.untilWritten(c.wants...)
				x.send("\r")
				x.until("It is good to have you here")
				x.send("q")
				if code := x.end(); code != 0 {
					t.Errorf("exit code %d", code)
				}
				x.isGivenBack()
			}
		})
	}
}

// A terminal whose other end is closed ends the program, whether or not the system tells it
// by a signal.
func TestAClosedTerminalEndsTheProgram(t *testing.T) {
	for _, controls := range []bool{true, false} {
		for _, args := range [][]string{nil, {"browse"}, {"workshop"}, {"--accessible"}} {
			t.Run(fmt.Sprint(controls, args), func(t *testing.T) {
				for range *times {
					x := openIn(t, controls, nil, args...)
					x.until("Aina")
					x.theirs.Close()
					x.ours.Close()
					if code := x.end(); code != 129 && !(len(args) == 1 && args[0] == "--accessible") {
						t.Errorf("exit code %d", code)
					}
				}
			})
		}
	}
}

// A terminal that takes nothing more does not keep the program from ending.
func TestATerminalThatIsNotReadIsLeft(t *testing.T) {
	for range *times {
		x := open(t, nil)
		x.until("Қазақша")
		x.pause()
		for i := range 200 { // more frames than the terminal holds
			x.resize(60+i%20, 24)
			time.Sleep(time.Millisecond)
		}
		sendSignal(syscall.SIGTERM)(x)
		if code := x.end(); code != 143 {
			t.Errorf("exit code %d", code)
		}
	}
}

// Ten thousand sizes in a row (a few hundred in the ordinary tests), and the last one is
// what is drawn.
func TestAStormOfSizes(t *testing.T) {
	x := open(t, nil)
	x.until("Қазақша")
	sizes := 400
	if *times > 1 {
		sizes = 10_000
	}
	for i := range sizes {
		x.resize(1+i*13%300, 1+i*7%60)
	}
	x.resize(20, 5)
	x.until("20×5")
	x.send("q")
	if code := x.end(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	x.isGivenBack()
}

// Megabytes that are pasted where a text is typed leave the program awake, and no more of
// them stays than the field holds.
func TestMegabytesArePasted(t *testing.T) {
	x := open(t, nil, "browse")
	x.until("Enter open")
	x.send("/")
	x.until("Esc back")
	x.send("\x1b[200~")
	for range 5 * 256 {
		x.send(strings.Repeat("ыx\r\n\x1b[A 漢", 256)) // about 4 KiB
	}
	x.send("\x1b[201~")
	x.until("Nothing fits this search")
	x.mark()
	x.send("\x1b")
	x.until("Enter open")
	x.send("q")
	if code := x.end(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	x.isGivenBack()
}

// Keys that are held are not queued for longer than they are held.
func TestAKeyIsHeld(t *testing.T) {
	x := open(t, nil, "browse")
	x.until("Enter open")
	for i := range 5000 {
		x.send([]string{"\x1b[B", "\x1b[A"}[i/50%2])
	}
	x.send("q")
	if code := x.end(); code != 0 {
		t.Errorf("exit code %d", code)
	}
	x.isGivenBack()
}

// Replies that a terminal gives late, in pieces, and unasked are never keys.
func TestLateRepliesAreNoInput(t *testing.T) {
	x := open(t, nil, "browse")
	x.until("Enter open")
	for _, reply := range []string{
		"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\", "\x1b]10;rgb:ffff/ffff/ffff\x07", "\x1b[?62;22c", "\x1b[>1;10;0c", "\x1b[?2026;2$y",
		"\x1bP>|xterm(370)\x1b\\", "\x1b[24;80R", "\x1b[?1;2c", "\x1b[I", "\x1b[O", "\x1b[<0;10;10M", "\x1b[<0;10;10m",
	} {
		for cut := 2; cut < len(reply); cut += 5 {
			x.send(reply[:cut])
			time.Sleep(time.Millisecond)
			x.send(reply[cut:])
		}
	}
	x.send("?")
	x.until("What you can do here") // nothing else has been asked for
	x.send("\x03")
	if code := x.end(); code != 130 {
		t.Errorf("exit code %d", code)
	}
	x.isGivenBack()
}
