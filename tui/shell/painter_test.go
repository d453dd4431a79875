package shell

import (
	"strings"
	"sync"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

// paper is a terminal of a few lines that knows what the painter writes: placing the
// cursor, erasing, and characters one cell wide. It does not wrap.
type paper struct {
	cells [][]rune
	x, y  int
}

func newPaper(width, height int) *paper {
	p := &paper{cells: make([][]rune, height)}
	for y := range p.cells {
		p.cells[y] = []rune(strings.Repeat("#", width)) // what was there before
	}
	return p
}

func (p *paper) Write(b []byte) (int, error) {
	all, state := b, byte(0)
	parser := ansi.NewParser()
	for len(b) > 0 {
		seq, width, n, next := ansi.DecodeSequence(b, state, parser)
		row, last := p.cells[p.y], len(p.cells[p.y])-1
		if width > 0 {
			row[min(p.x, last)] = []rune(string(seq))[0]
			p.x = min(p.x+1, last)
		}
		param := func(i int) int { n, _ := parser.Param(i, 1); return n }
		switch parser.Command() & 0xff {
		case 'H':
			p.y, p.x = min(param(0), len(p.cells))-1, min(param(1), len(row))-1
		case 'K':
			copy(row[p.x:], []rune(strings.Repeat(" ", len(row))))
		case 'J':
			for _, below := range append([][]rune{row[p.x:]}, p.cells[p.y+1:]...) {
				copy(below, []rune(strings.Repeat(" ", len(below))))
			}
		}
		b, state = b[n:], next
	}
	return len(all), nil
}

func (p *paper) String() string {
	lines := make([]string, len(p.cells))
	for y, row := range p.cells {
		lines[y] = strings.TrimRight(string(row), " ")
	}
	return strings.Join(lines, "\n")
}

// However frames follow each other, the terminal shows the last one.
func TestThePainterPaintsTheFrame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width, height := rapid.IntRange(1, 12).Draw(t, "width"), rapid.IntRange(2, 6).Draw(t, "height")
		screen := newPaper(width, height)
		p := &painter{out: screen, wake: make(chan struct{}, 1)}
		p.begin("")
		for range rapid.IntRange(1, 8).Draw(t, "frames") {
			lines := make([]string, height)
			for i := range lines {
				lines[i] = strings.TrimRight(rapid.StringMatching("[abя ]{0,12}").Draw(t, "line"), " ")
				lines[i] = ansi.Truncate(lines[i], width, "")
			}
			p.draw(strings.Join(lines, "\n"), width, rapid.Bool().Draw(t, "anew"))
			if rapid.Bool().Draw(t, "taken in time") {
				p.write()
			}
		}
		p.write()
		if want := trimmed(p.frame); screen.String() != want {
			t.Fatalf("the terminal shows\n%s\nnot\n%s", screen, want)
		}
		if p.write(); p.changes() != "" {
			t.Fatal("a frame that is shown is painted again")
		}
	})
}

func trimmed(frame string) string {
	lines := strings.Split(frame, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.Join(lines, "\n")
}

// blocked is a terminal that takes nothing until it is opened.
type blocked struct {
	opened chan struct{}
	mu     sync.Mutex
	took   []string
}

func (b *blocked) Write(p []byte) (int, error) {
	<-b.opened
	b.mu.Lock()
	defer b.mu.Unlock()
	b.took = append(b.took, string(p))
	return len(p), nil
}

// A terminal that takes nothing does not hold the program up, and gets the last frame when
// it takes something again.
func TestThePainterWaitsAlone(t *testing.T) {
	slow := &blocked{opened: make(chan struct{})}
	p := newPainter(slow, nil)
	defer p.close()
	p.begin("<begin>")
	for i := range 1000 {
		p.draw(strings.Repeat("x", i%7)+"|", 10, false)
	}
	p.draw("last", 10, false)
	written := p.stop("<end>")
	close(slow.opened)
	<-written
	slow.mu.Lock()
	defer slow.mu.Unlock()
	all := strings.Join(slow.took, "")
	if !strings.HasPrefix(all, "<begin>") || !strings.HasSuffix(all, "<end>") || len(slow.took) > 3 {
		t.Errorf("written in %d pieces: %q", len(slow.took), all)
	}
}
