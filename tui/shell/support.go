package shell

import (
	"aina/catalog"
	"aina/tui/kit"
)

// supportScreen shows where to talk to somebody.
type supportScreen struct{ *kit.TextScreen }

func (s supportScreen) Single() {}

func newSupport(env *kit.Env, places func() []catalog.Support) kit.Screen {
	return supportScreen{kit.NewText(env,
		func() string { return env.Words.App.Support },
		func(b *kit.Block) {
			b.Text(env.Theme.Text, env.Words.App.SupportNote)
			b.Contacts(env, places())
		})}
}
