package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/source"
)

// DeskOptions is what the form needs to add opportunities to a file.
type DeskOptions struct {
	File  string
	Read  Read
	Check func(*catalog.Opportunity) source.Problems // what a check says of it, beside what is in the file
	Write func(*catalog.Opportunity) error
	ID    func(title string) string // proposes an id that is still free
}

// Desk is the program of a catalog keeper: the form that adds an opportunity.
type Desk struct {
	*KitEnv
	*Source
	opt   DeskOptions
	draft bool // whether the form holds an entry that is in no file yet
}

// NewDesk makes a form that the shell can run.
func NewDesk(opt DeskOptions) *Desk { return &Desk{Source: newSource(opt.Read), opt: opt} }

// Start returns the form, and reads the catalog while that is shown.
func (d *Desk) Start(env *KitEnv) (Screen, tea.Cmd) {
	d.KitEnv = env
	return newForm(d), d.Load()
}

// Update receives the catalog.
func (d *Desk) Update(msg tea.Msg) (cmd tea.Cmd, done bool) { return d.Source.Update(d.KitEnv, msg) }

// LeaveDialog asks before an entry is lost that is in no file yet.
func (d *Desk) LeaveDialog(bool) *askScreen {
	if !d.draft {
		return nil
	}
	return newLeave(d.KitEnv, func() string { return d.Words.Form.LeaveNote })
}

// Save does nothing: an entry is written when the person says so.
func (d *Desk) Save() tea.Cmd { return nil }
