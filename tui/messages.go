package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
)

// Messages by which screens ask the shell for something.
type (
	// pushMsg opens a screen on top of the stack.
	pushMsg struct{ screen Screen }
	// swapMsg opens a screen in place of the one on top.
	swapMsg struct{ screen Screen }
	// popMsg goes back to the screen below.
	popMsg struct{}
	// noticeMsg shows a line at the foot until the next key.
	noticeMsg struct {
		text    string
		warning bool
	}
	// quitMsg leaves the program, asking first where something would be lost.
	quitMsg struct{}
	// languageMsg changes the language.
	languageMsg struct{ lang catalog.Lang }
)

// resumedMsg tells a screen that it is on top again.
type resumedMsg struct{}

// broadcastMsg is a message for every screen of the stack, not only the one on
// top.
type broadcastMsg interface{ Broadcast() }

// send returns a command that sends a message.
func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

func push(s Screen) tea.Cmd { return send(pushMsg{s}) }
func swap(s Screen) tea.Cmd { return send(swapMsg{s}) }
func pop() tea.Cmd          { return send(popMsg{}) }
func quit() tea.Cmd         { return send(quitMsg{}) }

// notice says what was done, warn what went wrong.
func notice(s string) tea.Cmd { return send(noticeMsg{text: s}) }
func warn(s string) tea.Cmd   { return send(noticeMsg{text: s, warning: true}) }

// speak changes the language of everything that is shown.
func speak(l catalog.Lang) tea.Cmd { return send(languageMsg{l}) }
