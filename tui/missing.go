package tui

import (
	tea "github.com/charmbracelet/bubbletea"
)

// missing says why there is no catalog, or that it is still being read.
func missing(env *Env) tea.Cmd {
	if env.Visit.Failed != nil {
		return push(newFailed(env))
	}
	return notice(env.Words.App.Loading)
}

// newFailed says why there is no catalog, and what to do.
func newFailed(env *Env) Screen {
	return newText(env.KitEnv,
		func() string { return env.Words.Matches.Browse },
		func(b *block) {
			b.text(env.Theme.Title, env.Words.App.CatalogBad)
			b.gap()
			b.text(env.Theme.Text, describe(env.Visit.Failed, env.Lang))
			b.gap()
			b.text(env.Theme.Text, env.Words.App.CatalogBadDo)
		})
}
