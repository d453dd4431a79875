package tui

import (
	tea "github.com/charmbracelet/bubbletea"
)

// textScreen is something to read on the way, and to come back from: why we
// ask, whom to talk to, what went wrong.
type textScreen struct {
	env   *Env
	area  size
	page  page
	title func() string
	fill  func(*block)
}

func (s *textScreen) Title() string    { return s.title() }
func (s *textScreen) Resize(area size) { s.area = area }

func (s *textScreen) lines() []string {
	b := &block{width: s.area.width}
	s.fill(b)
	return b.lines
}

func (s *textScreen) Offers() []Offer {
	k := s.env.Words.Keys
	return append([]Offer{
		{Do: DoBack, Label: k.Back, Foot: true},
		{Do: DoChoose, Label: k.Back},
	}, scrolling(s.env, len(s.lines()), s.area.height)...)
}

func (s *textScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	if do == DoBack || do == DoChoose {
		return pop()
	}
	s.page.scroll(do, len(s.lines()), s.area.height)
	return nil
}

func (s *textScreen) View() []string {
	return window(s.lines(), s.page.top, s.area.height, s.env.Theme.Dim)
}

// supportScreen shows where to talk to somebody.
type supportScreen struct{ *textScreen }

func (s supportScreen) room() {}

func newSupport(env *Env) Screen {
	return supportScreen{&textScreen{
		env:   env,
		title: func() string { return env.Words.App.Support },
		fill: func(b *block) {
			b.text(env.Theme.Text, env.Words.App.SupportNote)
			support(env, b)
		},
	}}
}

// support lists the catalog's places to talk to somebody.
func support(env *Env, b *block) {
	if env.Visit.Catalog == nil {
		return
	}
	for _, s := range env.Visit.Catalog.Support {
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

// newFailed says why there is no catalog, and what to do.
func newFailed(env *Env) Screen {
	return &textScreen{
		env:   env,
		title: func() string { return env.Words.Matches.Browse },
		fill: func(b *block) {
			b.text(env.Theme.Title, env.Words.App.CatalogBad)
			b.gap()
			b.text(env.Theme.Text, describe(env.Visit.Failed, env.Lang))
			b.gap()
			b.text(env.Theme.Text, env.Words.App.CatalogBadDo)
		},
	}
}
