package kit

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/quiz"
)

// Choice takes one of several: an option, or a step of a scale.
type Choice struct {
	env    *Env
	menu   Menu
	labels []Localized
	notes  []catalog.Text
	ids    []string // none for the steps of a scale
	chosen int      // from 0; -1 before anything was chosen
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
	c := &Choice{env: env, chosen: -1}
	for i, o := range q.Options {
		c.labels, c.notes, c.ids = append(c.labels, o.Label), append(c.notes, o.Note), append(c.ids, o.ID)
		if len(given.Picked) == 1 && given.Picked[0] == o.ID {
			c.chosen = i
		}
	}
	c.menu.At = max(0, c.chosen)
	return c
}

// NewScale takes one of some steps; given is the step chosen before, from 1, or 0.
func NewScale(env *Env, steps []Localized, given int) *Choice {
	c := &Choice{env: env, labels: steps, notes: make([]catalog.Text, len(steps)), chosen: given - 1}
	if c.menu.At = c.chosen; c.chosen < 0 {
		c.menu.At = len(steps) / 2 // the cursor suggests neither end of the scale
	}
	return c
}

func (c *Choice) Typing() bool { return false }

func (c *Choice) Offers() []Offer {
	offers := []Offer{{Action: ActionChoose, Label: c.env.Words.Keys.Choose, Foot: true}}
	digits := digitOffers(len(c.labels), func(i int) string { return c.labels[i].In(c.env.Lang) })
	return slices.Concat(offers, digits, MoveOffers(c.env))
}

func (c *Choice) Update(msg tea.Msg) (bool, tea.Cmd) {
	do, ok := msg.(Action)
	if !ok {
		return false, nil
	}
	if n := do.Digit(); n > 0 && n <= len(c.labels) {
		c.menu.At, do = n-1, ActionChoose
	}
	if do == ActionChoose {
		c.chosen = c.menu.At
		return true, nil
	}
	c.menu.Move(do, len(c.labels))
	return false, nil
}

func (c *Choice) Answer() (quiz.Answer, bool) {
	switch {
	case c.chosen < 0:
		return quiz.Answer{}, false
	case c.ids == nil:
		return quiz.Answer{Scale: c.chosen + 1}, true
	}
	return quiz.Answer{Picked: []string{c.ids[c.chosen]}}, true
}

func (c *Choice) Draw(b *Block) {
	rows := make([]Row, len(c.labels))
	for i := range c.labels {
		mark := "○"
		if i == c.chosen {
			mark = "●"
		}
		if i < 5 {
			mark += " " + strconv.Itoa(i+1)
		}
		rows[i] = Row{Mark: mark, Label: c.labels[i].In(c.env.Lang), Note: c.notes[i].In(c.env.Lang)}
	}
	c.menu.DrawRows(c.env, b, rows)
}
