package tui

import (
	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
)

// marks takes any number of options, or up to a few of them. Below them a row
// leads on.
type marks struct {
	env    *KitEnv
	q      quiz.Question
	menu   menu
	marked map[string]bool
}

func newMarks(env *KitEnv, q quiz.Question, given quiz.Answer) *marks {
	m := &marks{env: env, q: q, marked: map[string]bool{}}
	for _, id := range given.Picked {
		m.marked[id] = true
	}
	if q.Limit == quiz.LimitAccess && len(m.marked) == 0 {
		m.menu.at = len(q.Options) // nobody needs something by going on
	}
	return m
}

func (m *marks) typing() bool { return false }

func (m *marks) offers() []Offer {
	k := m.env.Words.Keys
	offers := []Offer{{Do: DoChoose, Label: k.Mark, Foot: true}}
	switch {
	case m.onward():
		offers = []Offer{{Do: DoChoose, Label: k.Next, Foot: true}}
	case m.marked[m.q.Options[m.menu.at].ID]:
		offers = []Offer{{Do: DoMark, Label: k.Unmark, Foot: true}, {Do: DoChoose, Label: k.Down, Foot: true}}
	}
	for i := range min(len(m.q.Options), 5) {
		offers = append(offers, Offer{Do: DoDigit1 + Do(i), Label: m.q.Options[i].Label.In(m.env.Lang)})
	}
	return append(append(offers, Offer{Do: DoMark, Label: k.Mark}), moving(m.env)...)
}

// onward reports whether the cursor stands on the row that leads on.
func (m *marks) onward() bool { return m.menu.at == len(m.q.Options) }

func (m *marks) update(msg tea.Msg) (bool, tea.Cmd) {
	do, ok := msg.(Do)
	if !ok {
		return false, nil
	}
	if n := do.digit(); n > 0 && n <= len(m.q.Options) {
		m.menu.at = n - 1
		return false, m.toggle()
	}
	switch {
	case do == DoChoose && m.onward():
		return true, nil
	case do == DoChoose && m.marked[m.q.Options[m.menu.at].ID]:
		m.menu.at++ // only Space and digits take a mark away
	case do == DoChoose:
		cmd := m.toggle()
		if cmd == nil && m.full() {
			m.menu.at = len(m.q.Options)
		} else {
			m.menu.at++
		}
		return false, cmd
	case do == DoMark:
		return false, m.toggle()
	}
	m.menu.move(do, len(m.q.Options)+1)
	return false, nil
}

func (m *marks) full() bool { return m.q.Kind == quiz.Pick && len(m.marked) >= m.q.Max }

// toggle marks the option under the cursor, or takes its mark away.
func (m *marks) toggle() tea.Cmd {
	if m.onward() {
		return nil
	}
	id := m.q.Options[m.menu.at].ID
	switch {
	case m.marked[id]:
		delete(m.marked, id)
	case m.full():
		return notice(m.env.Words.Question.Enough.For(m.env.Lang, m.q.Max))
	default:
		m.marked[id] = true
	}
	return nil
}

// answer gives the marked options in the question's order.
func (m *marks) answer() (quiz.Answer, bool) {
	var a quiz.Answer
	for _, o := range m.q.Options {
		if m.marked[o.ID] {
			a.Picked = append(a.Picked, o.ID)
		}
	}
	return a, len(a.Picked) > 0
}

func (m *marks) draw(b *block) {
	w := m.env.Words.Question
	if m.q.Note.IsZero() { // a note of the question's own says it better
		hint := w.PickMany
		if m.q.Kind == quiz.Pick {
			hint = w.PickUpTo.For(m.env.Lang, m.q.Max)
		}
		b.text(m.env.Theme.Dim, hint)
	}
	rows := make([]row, 0, len(m.q.Options)+1)
	for _, o := range m.q.Options {
		mark := "□"
		if m.marked[o.ID] {
			mark = "■"
		}
		rows = append(rows, row{mark: mark, label: o.Label.In(m.env.Lang), note: o.Note.In(m.env.Lang)})
	}
	m.menu.rows(m.env, b, append(rows, row{mark: "→", label: w.Next}))
}
