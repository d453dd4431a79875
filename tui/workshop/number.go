package workshop

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/text"
	"aina/tui/kit"
	"aina/tui/plain/lines"
)

// numberScreen asks for one number or several: the heads in the room, or hands.
type numberScreen struct {
	*Workshop
	kit.Size
	input    textinput.Model
	expected int
	empty    bool // whether no number is an answer, too
	ask      func() string
	notes    func() []string
	done     func([]int) tea.Cmd
	wrong    bool
	doubt    func([]int) string // what speaks against the numbers, said once; nil: nothing does
	doubted  string
}

// newHeads asks how many people are in the room, closes the answers, and goes on.
func newHeads(w *Workshop, then func() tea.Cmd) *numberScreen {
	t := func() string { return w.Words.Workshop.Trainer.AskHeads }
	s := &numberScreen{
		Workshop: w, input: kit.NewInput(w.Env, 6), expected: 1, ask: t,
		notes: func() []string {
			return []string{w.Words.Workshop.Trainer.HeadsHint, w.Words.Workshop.Trainer.CloseNote.For(w.Lang, w.Course.Finished())}
		},
		done: func(n []int) tea.Cmd {
			w.close(n[0])
			return then()
		},
		doubt: func(n []int) string {
			if !w.Course.Doubtful(n[0]) {
				return ""
			}
			return text.Fill(w.Words.Workshop.Trainer.Fewer, "n", strconv.Itoa(w.Course.Finished()), "heads", strconv.Itoa(n[0]))
		},
	}
	if w.Course.Rehearsed() {
		s.input.SetValue(strconv.Itoa(w.Course.Finished()))
	}
	return s
}

// newCount asks how many hands there are on the page that is shown.
func newCount(w *Workshop) *numberScreen {
	s, at := &numberScreen{Workshop: w, input: kit.NewInput(w.Env, 40), expected: w.Course.Expected(), empty: true}, w.Course.At()
	s.done = func(n []int) tea.Cmd {
		w.count(at, n)
		return kit.Pop()
	}
	s.ask = func() string {
		if s.expected > 1 {
			return w.Words.Workshop.Trainer.AskFist
		}
		return w.Words.Workshop.Trainer.AskCount
	}
	s.notes = func() []string { return []string{w.Words.Workshop.Trainer.CountNone} }
	return s
}

func (s *numberScreen) Title() string { return s.Course.Block().Title.In(s.Lang) }
func (s *numberScreen) Typing() bool  { return true }

func (s *numberScreen) Offers() []kit.Offer {
	offers := kit.LineOffers(s.Env)
	if s.doubt != nil {
		offers[0].Label = s.Words.Workshop.Trainer.Close // it cannot be taken back
	}
	return offers
}

func (s *numberScreen) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyMsg:
		s.input, _ = s.input.Update(kit.CleanKey(msg))
		s.wrong, s.doubted = false, ""
	case kit.Action:
		switch msg {
		case kit.ActionBack:
			return kit.Pop()
		case kit.ActionChoose:
			return s.take()
		}
	}
	return nil
}

// take takes the numbers, if there are as many as are asked for.
func (s *numberScreen) take() tea.Cmd {
	var all []int
	for _, word := range strings.Fields(s.input.Value()) {
		n, ok := lines.Number(word)
		if !ok || n < 0 {
			s.wrong = true
			return nil
		}
		all = append(all, n)
	}
	if len(all) != s.expected && !(s.empty && len(all) == 0) {
		s.wrong = true
		return nil
	}
	if s.doubt != nil && s.doubted == "" {
		if s.doubted = s.doubt(all); s.doubted != "" {
			return nil
		}
	}
	return s.done(all)
}

func (s *numberScreen) View() []string {
	t := s.Theme
	b := &kit.Block{Width: s.Width}
	b.Text(t.Title, s.ask())
	b.Gap()
	s.input.Width = max(1, b.Width-4)
	b.Focus(func() { b.Lines = append(b.Lines, kit.DrawInput(s.Env, &s.input)) })
	if s.wrong {
		b.Text(t.Against, "! "+s.Words.Workshop.Trainer.BadNumber)
	}
	if s.doubted != "" {
		b.Text(t.Against, "! "+s.doubted)
	}
	b.Gap()
	for _, note := range s.notes() {
		b.Text(t.Dim, note)
	}
	return (&kit.Page{}).Follow(b, s.Height, s.Env)
}
