package tui

import (
	"strings"

	"aina/catalog"
	"aina/tui/facts"
)

// entrySummary adds what an opportunity is, in short.
func entrySummary(b *block, env *KitEnv, o *catalog.Opportunity) {
	if !o.Summary.IsZero() {
		b.gap()
		b.text(env.Theme.Text, o.Summary.In(env.Lang))
	}
}

// entryBody adds the first step, the description, the facts and how to apply. The names
// of causes and places are those of c.
func entryBody(b *block, env *KitEnv, o *catalog.Opportunity, c *catalog.Catalog) {
	t, w, lang := env.Theme, env.Words.Detail, env.Lang
	section := func(head, body string) {
		if body != "" {
			b.gap()
			b.text(t.Title, head)
			for _, line := range strings.Split(body, "\n") {
				b.text(t.Text, line)
			}
		}
	}
	section(w.First, o.FirstStep.In(lang))
	section(w.About, o.Description.In(lang))
	b.gap()
	b.text(t.Title, w.Facts)
	for _, f := range facts.Of(o, c, env.Words, lang) {
		b.hang(t.Dim.Render(f.Label+": "), t.Text, f.Value)
	}
	section(w.Apply, o.HowToApply.In(lang))
	if o.Organization == nil {
		b.gap()
		b.text(t.Dim, w.RoleNote)
	}
}
