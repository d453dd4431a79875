package kit

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/quiz"
)

// Choice takes one of several: an option, or a step of a scale. Before there is an
// answer the cursor is on no row, so that Enter alone never makes one.
type Choice struct {
	env    *Env
	menu   Menu
	labels []Localized
	notes  []catalog.Text
	ids    []string // none for the steps of a scale
	chosen int      // from 0; -1 before anything was chosen
	across bool     // whether it was drawn across the width
	must   must
}

// Localized is a text in every language of the program.
type Localized interface{ In(catalog.Lang) string }

// NewChoice takes the answer to a question of the kind One or Scale, whose steps
// are those of its part.
func NewChoice(env *Env, q quiz.Question, part quiz.Part, given quiz.Answer) *Choice {
	if q.Kind == quiz.Scale {
		steps := make([]Localized, len(part.Steps))
		for i, s := range part.Steps {
			steps[i] = s
		}
		return NewScale(env, steps, given.Scale)
	}
	c := &Choice{env: env, chosen: -1, must: must{q, given.Firm}}
	for i, o := range q.Options {
		c.labels, c.notes, c.ids = append(c.labels, o.Label), append(c.notes, o.Note), append(c.ids, o.ID)
		if len(given.Picked) == 1 && given.Picked[0] == o.ID {
			c.chosen = i
		}
	}
	c.menu.At = c.chosen
	return c
}

// NewScale takes one of some steps; given is the step chosen before, from 1, or 0. A
// step that the scale does not have counts as none.
// The cursor begins in the middle, which suggests neither end of the scale.
func NewScale(env *Env, steps []Localized, given int) *Choice {
	if given < 0 || given > len(steps) {
		given = 0
	}
	c := &Choice{env: env, labels: steps, notes: make([]catalog.Text, len(steps)), chosen: given - 1}
	c.menu.At, c.menu.start = c.chosen, len(steps)/2
	return c
}

func (c *Choice) Typing() bool { return false }

func (c *Choice) Offers() []Offer {
	k, on := c.env.Words.Keys, c.menu.At >= 0
	choose, mark := k.Choose, k.Mark
	if c.atMust() {
		mark = c.must.label(c.env)
		choose = mark
	}
	offers := []Offer{{Action: ActionChoose, Label: choose, Foot: on}}
	if on {
		offers = append(offers, Offer{Action: ActionMark, Label: mark})
	}
	moves := MoveOffers(c.env)
	if c.across {
		for i := range moves {
			moves[i].Foot = false
		}
		offers = append(offers, Offer{Action: ActionRight, Label: k.Along, Foot: true}, Offer{Action: ActionLeft, Label: k.Along})
	}
	return slices.Concat(offers, DigitOffers(c.words()), moves)
}

// words lists the labels in the language of the moment.
func (c *Choice) words() []string {
	words := make([]string, len(c.labels))
	for i, l := range c.labels {
		words[i] = l.In(c.env.Lang)
	}
	return words
}

func (c *Choice) Update(msg tea.Msg) (bool, tea.Cmd) {
	do, ok := msg.(Action)
	if !ok {
		return false, nil
	}
	if row, choose := RowAt(do, c.words()); row >= 0 {
		c.menu.At = row
		if !choose {
			return false, nil
		}
		do = ActionChoose
	}
	if c.across {
		do = alongScale(do)
	}
	switch {
	case c.atMust() && (do == ActionChoose || do == ActionMark):
		c.must.firm = !c.must.firm
	case do == ActionChoose && c.menu.At < 0:
		return false, Notice(c.env.Words.Question.ChooseFirst)
	case do == ActionChoose:
		c.chosen = c.menu.At
		return true, nil
	case do == ActionMark && c.menu.At >= 0:
		c.chosen = c.menu.At
	default:
		c.menu.Move(do, c.rows())
	}
	return false, nil
}

// rows counts the rows: below the options of a wish there is one that makes it a must,
// unless what is chosen cannot be one.
func (c *Choice) rows() int {
	a, said := c.chosenAnswer()
	if c.must.isWish() && (!said || c.must.q.CanBeFirm(a)) {
		return len(c.labels) + 1
	}
	return len(c.labels)
}

// atMust reports whether the cursor is on the row that makes the answer a must.
func (c *Choice) atMust() bool { return c.menu.At == len(c.labels) }

func (c *Choice) Answer() (quiz.Answer, bool) {
	a, said := c.chosenAnswer()
	a.Firm = c.must.firm && c.must.q.CanBeFirm(a)
	return a, said
}

// chosenAnswer is the answer but for whether it is a must.
func (c *Choice) chosenAnswer() (quiz.Answer, bool) {
	switch {
	case c.chosen < 0:
		return quiz.Answer{}, false
	case c.ids == nil:
		return quiz.Answer{Scale: c.chosen + 1}, true
	}
	return quiz.Answer{Picked: []string{c.ids[c.chosen]}}, true
}

func (c *Choice) Draw(b *Block) {
	words := c.words()
	if c.across = c.ids == nil && fitsAcross(words, b.Width); c.across {
		b.Focus(func() { c.drawAcross(b, words) })
		return
	}
	digits := numbered(words)
	rows := make([]Row, len(words))
	for i, label := range words {
		mark := c.env.Glyphs.Open
		if i == c.chosen {
			mark = c.env.Glyphs.Chosen
		}
		mark += digitMark(digits, i)
		rows[i] = Row{Mark: mark, Label: label, Note: c.notes[i].In(c.env.Lang)}
	}
	if c.rows() > len(rows) {
		rows = append(rows, c.must.row(c.env))
	}
	c.menu.DrawRows(c.env, b, rows)
}
