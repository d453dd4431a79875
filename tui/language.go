package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/catalog/text"
)

// languageScreen lets a person choose the language: first of all, and at any
// time later.
type languageScreen struct {
	env *KitEnv
	size
	menu menu
	next func() Screen // nil: the language is changed on the way
}

// newLanguage asks for the language. next makes the screen that follows where
// this is the first one of all; where it is nil, the screen goes back.
func newLanguage(env *KitEnv, next func() Screen) *languageScreen {
	s := &languageScreen{env: env, next: next}
	s.menu.at = max(0, slices.Index(text.Langs(), env.Lang))
	return s
}

// selfName is what a language calls itself; whoever looks for their own must
// be able to read it.
func selfName(l catalog.Lang) string {
	switch l {
	case catalog.Kazakh:
		return "Қазақша"
	case catalog.Russian:
		return "Русский"
	}
	return "English"
}

func (s *languageScreen) Title() string { return "" }

func (s *languageScreen) Offers() []Offer {
	k := s.env.Words.Keys
	offers := append([]Offer{{Do: DoChoose, Label: k.Choose, Foot: true}}, moving(s.env)...)
	for i := range text.Langs() {
		offers = append(offers, Offer{Do: DoDigit1 + Do(i), Label: selfName(text.Langs()[i])})
	}
	if s.next == nil {
		offers = append(offers, Offer{Do: DoBack, Label: k.Back, Foot: true})
	}
	return offers
}

// Update speaks the language under the cursor at once, so that a person who
// does not read the one on the screen sees theirs come up.
func (s *languageScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Do)
	if !ok {
		return nil
	}
	langs := text.Langs()
	if n := do.digit(); n > 0 && n <= len(langs) {
		s.menu.at, do = n-1, DoChoose
	}
	change := speak(langs[s.menu.at])
	switch {
	case do == DoBack:
		return pop()
	case do == DoChoose && s.next != nil:
		return tea.Sequence(change, push(s.next()))
	case do == DoChoose:
		return tea.Sequence(change, pop())
	case s.menu.move(do, len(langs)):
		return speak(langs[s.menu.at])
	}
	return nil
}

func (s *languageScreen) View() []string {
	b := &block{width: s.width}
	w := s.env.Words.App
	if s.next != nil {
		b.text(s.env.Theme.Dim, w.Tagline)
		b.gap()
	}
	b.text(s.env.Theme.Title, w.Language)
	b.gap()
	var rows []row
	for _, l := range text.Langs() {
		rows = append(rows, row{label: selfName(l)})
	}
	s.menu.rows(s.env, b, rows)
	return b.view(&s.menu, s.height, s.env)
}
