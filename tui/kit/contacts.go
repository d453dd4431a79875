package kit

import "aina/catalog"

// Contacts adds places at which a person can talk to somebody.
func (b *Block) Contacts(env *Env, places []catalog.Support) {
	for _, s := range places {
		b.Gap()
		b.Text(env.Theme.Title, s.Name.In(env.Lang))
		for _, contact := range []string{s.Phone, s.URL} {
			if contact != "" {
				b.Text(env.Theme.Accent, contact)
			}
		}
		if !s.Note.IsZero() {
			b.Text(env.Theme.Text, s.Note.In(env.Lang))
		}
	}
}
