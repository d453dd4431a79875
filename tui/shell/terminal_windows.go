package shell

import (
	"os"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/windows"
)

// setModes lets a console send keys as they are pressed and understand sequences. undo puts
// back what was before.
func setModes(in, out *os.File) (undo func(), err error) {
	restore := []func(){}
	undo = func() {
		for _, do := range restore {
			do()
		}
	}
	if term.IsTerminal(in.Fd()) {
		before, err := term.MakeRaw(in.Fd())
		if err != nil {
			return nil, err
		}
		restore = append(restore, func() { _ = term.Restore(in.Fd(), before) })
		if err := addMode(in, windows.ENABLE_VIRTUAL_TERMINAL_INPUT); err != nil {
			undo()
			return nil, err
		}
	}
	if term.IsTerminal(out.Fd()) {
		before, err := term.GetState(out.Fd())
		if err == nil {
			restore = append(restore, func() { _ = term.Restore(out.Fd(), before) })
			err = addMode(out, windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING)
		}
		if err != nil {
			undo()
			return nil, err
		}
	}
	return undo, nil
}

// addMode switches a mode of a console on.
func addMode(console *os.File, mode uint32) error {
	handle := windows.Handle(console.Fd())
	var modes uint32
	if err := windows.GetConsoleMode(handle, &modes); err != nil {
		return err
	}
	return windows.SetConsoleMode(handle, modes|mode)
}

// canStop is false: no shell of Windows stops a program and continues it.
const canStop = false

func stopProgram() {}

// watch lets run do nothing: the console says among its keys how large it is.
func (t *terminal) watch(<-chan struct{}, tea.Msg, func(tea.Msg)) (run func()) { return func() {} }
