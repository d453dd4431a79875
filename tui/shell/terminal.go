package shell

import (
	"os"
	"reflect"
	"runtime/debug"
	"sync"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// terminal is the terminal while the program has it: in raw mode, on its alternate screen,
// without cursor and wrapping. It is taken and given back here alone, so that it is given
// back in one way whatever ends the program. Bubble Tea's own renderer is not used: it
// wakes 120 times a second on a screen that does not change.
//
// Automatic wrapping is off because a terminal that draws some characters wider than they
// are counted here then cuts a line at its edge, instead of moving all lines below.
//
// The nil terminal is that of a model without one.
type terminal struct {
	*painter
	in, out *os.File
	titled  bool // whether it has a window with a title: the Linux console has none
	resized bool // since the last frame

	mu    sync.Mutex
	undo  func() // puts the modes of the device back; nil: the program does not have it
	ended bool   // it was given back for good
	stuck bool   // it took nothing when it was given back
}

// newTerminal makes the terminal of two files, which is not taken yet. lost is called when
// nobody is at its other end any more.
func newTerminal(in, out *os.File, titled bool, lost func()) *terminal {
	return &terminal{in: in, out: out, titled: titled, painter: newPainter(out, lost)}
}

// The title of a window is put on the terminal's stack of titles, and comes back from
// there (XTWINOPS 22 and 23 of xterm; terminals without the stack ignore both).
const pushTitle, popTitle = "\x1b[22;2t", "\x1b[23;2t"

// patience is how long giving back waits for a terminal that takes nothing, because its
// other end has stopped reading.
const patience = time.Second

// take takes the terminal, or takes it again after something else had it, and paints the
// last frame. It does nothing after end.
func (t *terminal) take() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ended {
		return nil
	}
	undo, err := setModes(t.in, t.out)
	if err != nil {
		return err
	}
	title := pushTitle + ansi.SetWindowTitle("Aina")
	if t.undo != nil { // the title is on the stack already
		title = ""
	} else {
		t.undo = undo
	}
	t.begin(ansi.SetModeAltScreenSaveCursor + ansi.EraseEntireScreen + ansi.ResetModeTextCursorEnable +
		ansi.SetModeBracketedPaste + t.title(title) + ansi.ResetModeAutoWrap)
	return nil
}

// giveBack gives the terminal back, to be taken again.
func (t *terminal) giveBack() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.undo == nil {
		return
	}
	written := t.stop(ansi.ResetStyle + ansi.SetModeAutoWrap + t.title(popTitle) + ansi.ResetModeBracketedPaste +
		ansi.ResetModeAltScreenSaveCursor + ansi.SetModeTextCursorEnable)
	select {
	case <-written:
	case <-time.After(patience):
		t.stuck = true
	}
	t.undo()
	t.undo = nil
}

// finish gives the terminal back for good, and reports whether it takes more words.
func (t *terminal) finish() bool {
	t.giveBack()
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.ended {
		t.ended = true
		t.close()
	}
	return !t.stuck
}

// again paints the whole frame again.
func (t *terminal) again() {
	if t != nil {
		t.repaint()
	}
}

// title returns a sequence for the window, if there is one.
func (t *terminal) title(sequence string) string {
	if !t.titled {
		return ""
	}
	return sequence
}

// size asks the terminal how large it is. The message is nil where it does not say, as a
// serial line does not, whose size is 0.
func (t *terminal) size() tea.Msg {
	w, h, err := term.GetSize(t.out.Fd())
	if err != nil || w == 0 || h == 0 {
		return nil
	}
	return tea.WindowSizeMsg{Width: w, Height: h}
}

// suspend gives the terminal back, stops the program until somebody continues it, and
// takes the terminal again.
func (t *terminal) suspend() tea.Msg {
	if t == nil || !canStop {
		return nil
	}
	t.giveBack()
	stopProgram()
	if t.take() != nil {
		t.lost()
		return nil
	}
	return t.size()
}

// guarded does something, and gives the terminal back where that panics, so that what is
// said of the panic is read.
func (t *terminal) guarded(do func()) {
	panics := true
	defer func() {
		if panics {
			t.giveBack()
		}
	}()
	do()
	panics = false
}

// guard lets a panic in a command, and in those that it leads to, go on as a message.
func guard(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if reason := recover(); reason != nil {
				msg = panicMsg{reason, debug.Stack()}
			}
		}()
		msg = cmd()
		cmds := reflect.ValueOf(msg) // a batch, or a sequence, whose type is not exported
		if msg == nil || cmds.Kind() != reflect.Slice || cmds.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
			return msg
		}
		guarded := reflect.MakeSlice(cmds.Type(), 0, cmds.Len())
		for i := range cmds.Len() {
			guarded = reflect.Append(guarded, reflect.ValueOf(guard(cmds.Index(i).Interface().(tea.Cmd))))
		}
		return guarded.Interface()
	}
}

// onTerminal is a model whose frames a terminal shows.
type onTerminal struct {
	*Model
	terminal *terminal
}

// Update updates the model, and gives the terminal back where that panics.
func (o onTerminal) Update(msg tea.Msg) (_ tea.Model, cmd tea.Cmd) {
	o.terminal.guarded(func() { _, cmd = o.Model.Update(msg) })
	if _, resized := msg.(tea.WindowSizeMsg); resized {
		o.terminal.resized = true
	}
	return o, guard(cmd)
}

// View shows the frame, and returns nothing to the renderer, which is none.
func (o onTerminal) View() string {
	o.terminal.guarded(func() { o.terminal.draw(o.Model.View(), o.size.Width, o.terminal.resized) })
	o.terminal.resized = false
	return ""
}
