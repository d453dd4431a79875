// Package entry draws what a catalog says of an opportunity.
package entry

import (
	"strings"

	"aina/catalog"
	"aina/tui/facts"
	"aina/tui/kit"
)

// Summary adds the summary of an opportunity.
func Summary(b *kit.Block, env *kit.Env, o *catalog.Opportunity) {
	if !o.Summary.IsZero() {
		b.Gap()
		b.Text(env.Theme.Text, o.Summary.In(env.Lang))
	}
}

// Body adds the first step, the description, the facts and how to apply. The names
// of causes and places are those of c.
func Body(b *kit.Block, env *kit.Env, o *catalog.Opportunity, c *catalog.Catalog) {
	t, w, lang := env.Theme, env.Words.Detail, env.Lang
	section := func(head, body string) {
		if body != "" {
			b.Gap()
			b.Text(t.Title, head)
			for _, line := range strings.Split(body, "\n") {
				b.Text(t.Text, line)
			}
		}
	}
	section(w.First, o.FirstStep.In(lang))
	section(w.About, o.Description.In(lang))
	b.Gap()
	b.Text(t.Title, w.Facts)
	for _, f := range facts.Of(o, c, lang) {
		b.Hang(t.Dim.Render(f.Label+": "), t.Text, f.Value)
	}
	section(w.Apply, o.HowToApply.In(lang))
	if o.Organization == nil {
		b.Gap()
		b.Text(t.Dim, w.RoleNote)
	}
}
