package shell

import (
	"errors"
	"io"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// frameTime is how long a frame stays at least: what comes meanwhile is left out but for
// the last. The first after a pause is painted at once.
const frameTime = time.Second / 120

// painter writes to a terminal, in a goroutine of its own that sleeps while nothing
// changes. Of frames it writes the lines that differ from those on the screen. Where the
// terminal takes nothing, the program goes on and only the painter waits.
type painter struct {
	out  io.Writer
	lost func() // called when nothing can be written any more
	wake chan struct{}
	end  chan struct{}

	mu     sync.Mutex
	queued string // sequences that come before the next frame
	frame  string
	width  int             // of the terminal, in cells
	on     bool            // whether frames are painted
	shown  []string        // the lines on the screen; nil: nobody knows
	told   []chan struct{} // closed once what is queued has been written
}

// newPainter makes a painter that paints no frames before begin. It ends with close.
func newPainter(out io.Writer, lost func()) *painter {
	p := &painter{out: out, lost: lost, wake: make(chan struct{}, 1), end: make(chan struct{})}
	go p.run()
	return p
}

func (p *painter) run() {
	for {
		select {
		case <-p.wake:
		case <-p.end:
			return
		}
		p.write()
		select {
		case <-time.After(frameTime):
		case <-p.end:
			return
		}
	}
}

// change changes what is to be written, and has it written.
func (p *painter) change(do func()) {
	p.mu.Lock()
	do()
	p.mu.Unlock()
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

// begin writes a sequence, and frames from then on, all of the last one first.
func (p *painter) begin(sequence string) {
	p.change(func() { p.queued, p.on, p.shown = p.queued+sequence, true, nil })
}

// stop writes a sequence after which no frame follows. written is closed when it is out.
func (p *painter) stop(sequence string) (written <-chan struct{}) {
	told := make(chan struct{})
	p.change(func() { p.queued, p.on, p.told = p.queued+sequence, false, append(p.told, told) })
	return told
}

// add writes a sequence before the next frame, while frames are painted.
func (p *painter) add(sequence string) {
	p.change(func() {
		if p.on {
			p.queued += sequence
		}
	})
}

// draw paints a frame on a terminal of a width: what differs, or all of it, anew.
func (p *painter) draw(frame string, width int, anew bool) {
	p.change(func() {
		p.frame, p.width = frame, width
		if anew {
			p.shown = nil
		}
	})
}

// repaint paints all lines of the last frame again.
func (p *painter) repaint() { p.change(func() { p.shown = nil }) }

// write writes what is queued and what has changed.
func (p *painter) write() {
	p.mu.Lock()
	out, told := p.queued, p.told
	p.queued, p.told = "", nil
	if p.on {
		out += p.changes()
	}
	p.mu.Unlock()
	if out != "" {
		switch _, err := io.WriteString(p.out, out); {
		case errors.Is(err, syscall.EAGAIN): // another program made the terminal one that does not wait
			p.repaint()
		case err != nil:
			p.lost()
		}
	}
	for _, c := range told {
		close(c)
	}
}

// changes returns what turns the lines on the screen into those of the frame, which has as
// many as the terminal. A line that is
// not as wide as the terminal is erased behind its end, not before: that would flicker.
func (p *painter) changes() string {
	if p.frame == "" {
		return ""
	}
	var b strings.Builder
	lines := strings.Split(p.frame, "\n")
	for i, line := range lines {
		if i < len(p.shown) && p.shown[i] == line {
			continue
		}
		b.WriteString(ansi.CursorPosition(1, i+1) + line)
		if ansi.StringWidth(line) < p.width {
			b.WriteString(ansi.EraseLineRight)
		}
	}
	p.shown = lines
	if b.Len() == 0 {
		return ""
	}
	return b.String() + ansi.CursorPosition(1, len(lines))
}

// close ends the painter.
func (p *painter) close() { close(p.end) }
