package journey

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/tui/kit"
)

// noCatalog says why there is no catalog, or that it is still being read.
func noCatalog(env *Env) tea.Cmd {
	if env.Visit.Failed != nil {
		return kit.Push(newFailed(env))
	}
	return kit.Notice(env.Words.App.Loading)
}

// newFailed says why there is no catalog, and what to do.
func newFailed(env *Env) kit.Screen {
	return kit.NewText(env.Env,
		func() string { return env.Words.Matches.Browse },
		func(b *kit.Block) {
			b.Text(env.Theme.Title, env.Words.App.CatalogBad)
			b.Gap()
			b.Text(env.Theme.Text, kit.Describe(env.Visit.Failed, env.Lang))
			b.Gap()
			b.Text(env.Theme.Text, env.Words.App.CatalogBadDo)
		})
}
