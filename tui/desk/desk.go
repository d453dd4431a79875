// Package desk is the form with which a catalog keeper adds an entry to a file.
package desk

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/form"
	"aina/tui/kit"
	"aina/tui/live"
)

// Options is what the form needs to add entries to a file.
type Options struct {
	form.File
	Read live.Read
}

// Program is the form, for the shell to run.
type Program struct {
	*kit.Env
	*live.Source
	opt   Options
	draft bool // whether the form holds an entry that is in no file yet
}

// New makes a form that the shell can run.
func New(opt Options) *Program { return &Program{Source: live.New(opt.Read), opt: opt} }

// Start returns the form, and reads the catalog while that is shown.
func (d *Program) Start(env *kit.Env) (kit.Screen, tea.Cmd) {
	d.Env = env
	return newForm(d), d.Load()
}

// Update receives the catalog.
func (d *Program) Update(msg tea.Msg) (cmd tea.Cmd, done bool) { return d.Source.Update(d.Env, msg) }

// LeaveDialog asks before an entry is lost that is in no file yet.
func (d *Program) LeaveDialog(bool) *kit.Dialog {
	if !d.draft {
		return nil
	}
	return kit.NewLeaveDialog(d.Env, func() string { return d.Words.Form.LeaveNote })
}

// Farewell says nothing: where an entry went was said when it was written.
func (d *Program) Farewell() string { return "" }

// Save does nothing: an entry is written when the person says so.
func (d *Program) Save() tea.Cmd { return nil }
