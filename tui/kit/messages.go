package kit

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
)

// Messages by which screens ask the shell for something.
type (
	// PushMsg opens a screen on top of the stack.
	PushMsg struct{ Screen Screen }
	// SwapMsg opens a screen in place of the one on top, or goes back to it if it is a
	// Singleton that is open below.
	SwapMsg struct{ Screen Screen }
	// ResetMsg closes all screens and opens one.
	ResetMsg struct{ Screen Screen }
	// PopMsg goes back to the screen below.
	PopMsg struct{}
	// NoticeMsg shows a line at the foot until the next key.
	NoticeMsg struct {
		Text    string
		Warning bool
	}
	// RepaintMsg paints the whole screen again, over whatever else is on it.
	RepaintMsg struct{}
	// QuitMsg leaves the program, asking first where something would be lost.
	QuitMsg struct{}
	// LanguageMsg changes the language.
	LanguageMsg struct{ Lang catalog.Lang }
)

// ResumedMsg tells a screen that it is on top again.
type ResumedMsg struct{}

// BroadcastMsg is a message for every screen of the stack, not only the one on
// top.
type BroadcastMsg interface{ Broadcast() }

// Send returns a command that sends a message.
func Send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

// Push opens a screen on top of the stack, or goes back to it if it is a Singleton that
// is open already.
func Push(s Screen) tea.Cmd { return Send(PushMsg{s}) }

// Swap opens a screen in place of the one on top, which is closed without saving its
// draft.
func Swap(s Screen) tea.Cmd { return Send(SwapMsg{s}) }

// Reset closes all screens and opens one.
func Reset(s Screen) tea.Cmd { return Send(ResetMsg{s}) }

// Pop goes back to the screen below. The last screen stays.
func Pop() tea.Cmd { return Send(PopMsg{}) }

// Quit leaves the program, asking first where something would be lost.
func Quit() tea.Cmd { return Send(QuitMsg{}) }

// Repaint paints the whole screen again.
func Repaint() tea.Cmd { return Send(RepaintMsg{}) }

// Notice says at the foot what was done.
func Notice(s string) tea.Cmd { return Send(NoticeMsg{Text: s}) }

// Warn says at the foot what went wrong.
func Warn(s string) tea.Cmd { return Send(NoticeMsg{Text: s, Warning: true}) }

// setLanguage changes the language of everything that is shown.
func setLanguage(l catalog.Lang) tea.Cmd { return Send(LanguageMsg{l}) }
