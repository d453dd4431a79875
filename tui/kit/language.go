package kit

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/locale"
)

// LanguageScreen lets a person choose the language, at the start and at any time
// later.
type LanguageScreen struct {
	env *Env
	Size
	menu Menu
	next func() Screen // nil: go back to the screen below
	back bool          // whether there is one to go back to
}

// NewLanguage asks for the language. next makes the screen that follows; where
// it is nil, the screen goes back to the one below.
func NewLanguage(env *Env, next func() Screen) *LanguageScreen {
	s := &LanguageScreen{env: env, next: next, back: next == nil}
	s.menu.At = max(0, slices.Index(locale.Langs(), env.Lang))
	return s
}

// Above lets a person go back to the screen below in place of going on.
func (s *LanguageScreen) Above() *LanguageScreen {
	s.back = true
	return s
}

func (s *LanguageScreen) Title() string { return "" }

func (s *LanguageScreen) Offers() []Offer {
	k := s.env.Words.Keys
	offers := append([]Offer{{Action: ActionChoose, Label: k.Choose, Foot: true}}, MoveOffers(s.env)...)
	offers = append(offers, DigitOffers(names())...)
	if s.back {
		offers = append(offers, Offer{Action: ActionBack, Label: k.Back, Foot: true})
	}
	return offers
}

// Update switches to the language under the cursor at once, for people who cannot
// read the one on the screen.
func (s *LanguageScreen) Update(msg tea.Msg) tea.Cmd {
	do, ok := msg.(Action)
	if !ok {
		return nil
	}
	langs := locale.Langs()
	if row, choose := RowAt(do, names()); row >= 0 {
		s.menu.At = row
		if !choose {
			return setLanguage(langs[row])
		}
		do = ActionChoose
	}
	change := setLanguage(langs[s.menu.At])
	switch {
	case do == ActionBack:
		return Pop()
	case do == ActionChoose && s.next != nil:
		return tea.Sequence(change, Push(s.next()))
	case do == ActionChoose:
		return tea.Sequence(change, Pop())
	case s.menu.Move(do, len(langs)):
		return setLanguage(langs[s.menu.At])
	}
	return nil
}

func (s *LanguageScreen) View() []string {
	b := &Block{Width: s.Width}
	w := s.env.Words.App
	if s.next != nil {
		b.Text(s.env.Theme.Dim, w.Tagline)
		b.Gap()
	}
	b.Text(s.env.Theme.Title, w.Language)
	b.Gap()
	var rows []Row
	for i, name := range names() {
		rows = append(rows, Row{Mark: numbered(names())[i], Label: name})
	}
	s.menu.DrawRows(s.env, b, rows)
	return b.View(&s.menu, s.Height, s.env)
}

// names lists the languages, each in itself.
func names() []string {
	var all []string
	for _, l := range locale.Langs() {
		all = append(all, locale.Name(l))
	}
	return all
}
