package tui

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog"
	"aina/quiz"
)

// choice takes one of several: an option, or a step of a scale.
type choice struct {
	env    *KitEnv
	menu   menu
	labels []catalog.Text
	notes  []catalog.Text
	ids    []string // none for the steps of a scale
	chosen int      // from 0; -1 before anything was chosen
}

func newChoice(env *KitEnv, q quiz.Question, part quiz.Part, given quiz.Answer) *choice {
	c := &choice{env: env, chosen: -1}
	if q.Kind == quiz.Scale {
		c.labels, c.chosen = part.Steps, given.Scale-1
		c.notes = make([]catalog.Text, len(part.Steps))
	}
	for i, o := range q.Options {
		c.labels, c.notes, c.ids = append(c.labels, o.Label), append(c.notes, o.Note), append(c.ids, o.ID)
		if len(given.Picked) == 1 && given.Picked[0] == o.ID {
			c.chosen = i
		}
	}
	c.menu.at = max(0, c.chosen)
	if q.Kind == quiz.Scale && c.chosen < 0 {
		c.menu.at = len(c.labels) / 2 // nobody is led to an end of the scale
	}
	return c
}

func (c *choice) typing() bool { return false }

func (c *choice) offers() []Offer {
	offers := []Offer{{Do: DoChoose, Label: c.env.Words.Keys.Choose, Foot: true}}
	for i := range min(len(c.labels), 5) {
		offers = append(offers, Offer{Do: DoDigit1 + Do(i), Label: c.labels[i].In(c.env.Lang)})
	}
	return append(offers, moving(c.env)...)
}

func (c *choice) update(msg tea.Msg) (bool, tea.Cmd) {
	do, ok := msg.(Do)
	if !ok {
		return false, nil
	}
	if n := do.digit(); n > 0 && n <= len(c.labels) {
		c.menu.at, do = n-1, DoChoose
	}
	if do == DoChoose {
		c.chosen = c.menu.at
		return true, nil
	}
	c.menu.move(do, len(c.labels))
	return false, nil
}

func (c *choice) answer() (quiz.Answer, bool) {
	switch {
	case c.chosen < 0:
		return quiz.Answer{}, false
	case c.ids == nil:
		return quiz.Answer{Scale: c.chosen + 1}, true
	}
	return quiz.Answer{Picked: []string{c.ids[c.chosen]}}, true
}

func (c *choice) draw(b *block) {
	rows := make([]row, len(c.labels))
	for i := range c.labels {
		mark := "○"
		if i == c.chosen {
			mark = "●"
		}
		if i < 5 {
			mark += " " + strconv.Itoa(i+1)
		}
		rows[i] = row{mark: mark, label: c.labels[i].In(c.env.Lang), note: c.notes[i].In(c.env.Lang)}
	}
	c.menu.rows(c.env, b, rows)
}
