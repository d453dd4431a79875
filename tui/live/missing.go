package live

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// Missing says why there is no catalog, or that it is still being read.
func (s *Source) Missing(env *kit.Env) tea.Cmd {
	if s.Failed != nil {
		return kit.Push(s.NewFailed(env))
	}
	return kit.Notice(env.Words.App.Loading)
}

// NewFailed makes the screen that says why there is no catalog, and what to do.
func (s *Source) NewFailed(env *kit.Env) kit.Screen {
	return kit.NewText(env,
		func() string { return env.Words.Matches.Browse },
		func(b *kit.Block) {
			b.Text(env.Theme.Title, env.Words.App.CatalogBad)
			b.Gap()
			b.Text(env.Theme.Text, kit.Describe(s.Failed, env.Lang))
			b.Gap()
			b.Text(env.Theme.Text, env.Words.App.CatalogBadDo)
		})
}
