package kit

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/quiz"
)

// Marks takes any number of options, or a limited one. Below those of a wish there is a row
// that makes it a must, once one is marked; the last row leads to the next question.
type Marks struct {
	env    *Env
	q      quiz.Question
	menu   Menu
	marked map[string]bool
	must   must
}

// NewMarks takes the answer to a question of the kind Many or Pick. Of the answer given
// before it keeps what the question still has.
func NewMarks(env *Env, q quiz.Question, given quiz.Answer) *Marks {
	m := &Marks{env: env, q: q, marked: map[string]bool{}, must: must{q, given.Firm}}
	for _, o := range q.Options {
		if slices.Contains(given.Picked, o.ID) {
			m.marked[o.ID] = true
		}
	}
	if q.Limit == quiz.LimitAccess && len(m.marked) == 0 {
		m.menu.At = len(q.Options) // most people need nothing, and go on
	}
	return m
}

func (m *Marks) Typing() bool { return false }

func (m *Marks) Offers() []Offer {
	k := m.env.Words.Keys
	do := k.Mark
	switch {
	case m.atNext():
		do = k.Next
	case m.atMust():
		do = m.must.label(m.env)
	case m.marked[m.q.Options[m.menu.At].ID]:
		do = k.Unmark
	}
	offers := []Offer{{Action: ActionChoose, Label: do, Foot: true}}
	if !m.atNext() {
		offers = append(offers, Offer{Action: ActionMark, Label: do})
	}
	return slices.Concat(offers, DigitOffers(m.words()), MoveOffers(m.env))
}

// words lists the labels in the language of the moment.
func (m *Marks) words() []string {
	words := make([]string, len(m.q.Options))
	for i, o := range m.q.Options {
		words[i] = o.Label.In(m.env.Lang)
	}
	return words
}

// atNext reports whether the cursor is on the row that leads to the next question.
func (m *Marks) atNext() bool { return m.menu.At == m.rows()-1 }

// atMust reports whether the cursor is on the row that makes the answer a must.
func (m *Marks) atMust() bool { return m.menu.At == len(m.q.Options) && !m.atNext() }

// rows counts the rows.
func (m *Marks) rows() int {
	if m.must.isWish() && len(m.marked) > 0 {
		return len(m.q.Options) + 2
	}
	return len(m.q.Options) + 1
}

// Update marks or unmarks with Enter, Space and digits. Only the last row leads on.
func (m *Marks) Update(msg tea.Msg) (bool, tea.Cmd) {
	do, ok := msg.(Action)
	if !ok {
		return false, nil
	}
	if row, choose := RowAt(do, m.words()); row >= 0 {
		m.menu.At = row
		if !choose {
			return false, nil
		}
		do = ActionMark
	}
	switch {
	case do == ActionChoose && m.atNext():
		return true, nil
	case do == ActionChoose, do == ActionMark:
		return false, m.toggle()
	}
	m.menu.Move(do, m.rows())
	return false, nil
}

func (m *Marks) full() bool { return m.q.Kind == quiz.Pick && len(m.marked) >= m.q.Max }

// toggle marks the option under the cursor, or removes its mark.
func (m *Marks) toggle() tea.Cmd {
	switch {
	case m.atNext():
		return nil
	case m.atMust():
		m.must.firm = !m.must.firm
		return nil
	}
	id := m.q.Options[m.menu.At].ID
	switch {
	case m.marked[id]:
		delete(m.marked, id)
	case m.full():
		return Notice(m.env.Words.Question.Enough.For(m.env.Lang, m.q.Max))
	default:
		m.marked[id] = true
	}
	return nil
}

// Answer returns the marked options in the question's order.
func (m *Marks) Answer() (quiz.Answer, bool) {
	var a quiz.Answer
	for _, o := range m.q.Options {
		if m.marked[o.ID] {
			a.Picked = append(a.Picked, o.ID)
		}
	}
	a.Firm = m.must.firm && m.q.CanBeFirm(a)
	return a, len(a.Picked) > 0
}

func (m *Marks) Draw(b *Block) {
	w := m.env.Words.Question
	if m.q.Note.IsZero() { // the note of a question replaces the hint
		hint := w.PickMany
		if m.q.Kind == quiz.Pick {
			hint = w.PickUpTo.For(m.env.Lang, m.q.Max)
		}
		b.Text(m.env.Theme.Dim, hint)
	}
	rows := make([]Row, 0, m.rows())
	digits := numbered(m.words())
	for i, o := range m.q.Options {
		mark := m.env.Glyphs.Box(m.marked[o.ID]) + digitMark(digits, i)
		rows = append(rows, Row{Mark: mark, Label: o.Label.In(m.env.Lang), Note: o.Note.In(m.env.Lang)})
	}
	if m.rows()-1 > len(rows) {
		rows = append(rows, m.must.row(m.env))
	}
	m.menu.DrawRows(m.env, b, append(rows, Row{Mark: "→", Label: w.Next}))
}
