package tui

import (
	"aina/catalog"
)

// supportScreen shows where to talk to somebody.
type supportScreen struct{ *textScreen }

func (s supportScreen) room() {}

func newSupport(env *KitEnv, places func() []catalog.Support) Screen {
	return supportScreen{newText(env,
		func() string { return env.Words.App.Support },
		func(b *block) {
			b.text(env.Theme.Text, env.Words.App.SupportNote)
			b.contacts(env, places())
		})}
}
