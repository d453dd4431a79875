package tui

import "aina/catalog"

// contacts adds places at which a person can talk to somebody.
func (b *block) contacts(env *KitEnv, places []catalog.Support) {
	for _, s := range places {
		b.gap()
		b.text(env.Theme.Title, s.Name.In(env.Lang))
		for _, contact := range []string{s.Phone, s.URL} {
			if contact != "" {
				b.text(env.Theme.Accent, contact)
			}
		}
		if !s.Note.IsZero() {
			b.text(env.Theme.Text, s.Note.In(env.Lang))
		}
	}
}
