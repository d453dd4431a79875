package kit

import (
	"cmp"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"aina/catalog/stable"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/cells"
)

// Levels takes a level for each of several things, such as how much a
// person wants to help with each cause. Enter and Space say a little and then a lot,
// Left and Right go through all levels.
type Levels struct {
	env    *Env
	q      quiz.Question
	menu   Menu
	chosen map[string]int // option id: the level's place, from 0
}

// NewLevels takes the answer to a question of the kind Levels. Of the answer given
// before it keeps what the question still has.
func NewLevels(env *Env, q quiz.Question, given quiz.Answer) *Levels {
	l := &Levels{env: env, q: q, chosen: map[string]int{}}
	for id, level := range given.Levels {
		for i, o := range q.Levels {
			if o.ID == level {
				l.chosen[id] = i
			}
		}
	}
	return l
}

func (l *Levels) Typing() bool { return false }

func (l *Levels) Offers() []Offer {
	k := l.env.Words.Keys
	var offers []Offer
	if l.atNext() {
		offers = append(offers, Offer{Action: ActionChoose, Label: k.Next, Foot: true})
	} else {
		answer := l.env.Words.Question.Level
		offers = append(offers,
			Offer{Action: ActionChoose, Label: answer, Foot: true},
			Offer{Action: ActionMark, Label: answer},
			Offer{Action: ActionRight, Label: answer, Foot: true},
			Offer{Action: ActionLeft, Label: answer})
		offers = append(offers, DigitOffers(l.words())...)
	}
	return append(offers, MoveOffers(l.env)...)
}

func (l *Levels) atNext() bool { return l.menu.At == len(l.q.Options) }

func (l *Levels) Update(msg tea.Msg) (bool, tea.Cmd) {
	do, ok := msg.(Action)
	if !ok {
		return false, nil
	}
	if l.atNext() {
		if do == ActionChoose {
			return true, nil
		}
		l.menu.Move(do, len(l.q.Options)+1)
		return false, nil
	}
	id := l.q.Options[l.menu.At].ID
	if level, choose := RowAt(do, l.words()); level >= 0 {
		l.chosen[id] = level
		if choose {
			l.menu.At++
		}
		return false, nil
	}
	switch do {
	case ActionChoose, ActionMark:
		l.more(id)
	case ActionLeft, ActionRight:
		l.turn(id, do)
	default:
		l.menu.Move(do, len(l.q.Options)+1)
	}
	return false, nil
}

// words lists the labels of the levels in the language of the moment.
func (l *Levels) words() []string {
	words := make([]string, len(l.q.Levels))
	for i, o := range l.q.Levels {
		words[i] = o.Label.In(l.env.Lang)
	}
	return words
}

// more gives a row the least positive level, then the next one, and after the last
// takes the answer back.
func (l *Levels) more(id string) {
	order := l.order()
	at := l.firstPositive(order)
	if level, said := l.chosen[id]; said {
		if was := slices.Index(order, level); was >= at {
			at = was + 1
		}
	}
	if at == len(order) {
		delete(l.chosen, id)
		return
	}
	l.chosen[id] = order[at]
}

// turn changes the level of a row. Left and right go through the levels in order of
// weight; a row without an answer starts between the positive levels and the others.
func (l *Levels) turn(id string, do Action) {
	order := l.order()
	level, said := l.chosen[id]
	at, positive := slices.Index(order, level), l.firstPositive(order)
	switch {
	case !said && do == ActionRight:
		l.chosen[id] = order[positive]
	case !said:
		l.chosen[id] = order[max(positive-1, 0)]
	case do == ActionLeft:
		l.chosen[id] = order[max(at-1, 0)]
	default:
		l.chosen[id] = order[min(at+1, len(order)-1)]
	}
}

// firstPositive returns the place of the least positive level in order, 0 where there
// is none.
func (l *Levels) firstPositive(order []int) int {
	return max(0, slices.IndexFunc(order, func(i int) bool { v, _ := quiz.LevelValue(l.q.Levels[i].ID); return v > 0 }))
}

// order returns the indexes of the levels by weight, the least first.
func (l *Levels) order() []int {
	order := make([]int, len(l.q.Levels))
	for i := range order {
		order[i] = i
	}
	weight := func(i int) float64 { v, _ := quiz.LevelValue(l.q.Levels[i].ID); return v }
	stable.Sort(order, func(a, b int) int { return cmp.Compare(weight(a), weight(b)) })
	return order
}

func (l *Levels) Answer() (quiz.Answer, bool) {
	a := quiz.Answer{Levels: map[string]string{}}
	for _, o := range l.q.Options {
		if level, said := l.chosen[o.ID]; said {
			a.Levels[o.ID] = l.q.Levels[level].ID
		}
	}
	return a, len(a.Levels) > 0
}

// legend says which digit gives which level.
func (l *Levels) legend() string {
	words := l.words()
	var parts []string
	for i, digit := range numbered(words) {
		if digit != "" {
			parts = append(parts, digit+" "+text.LowerFirst(words[i]))
		}
	}
	return strings.Join(parts, ", ")
}

func (l *Levels) Draw(b *Block) {
	t, w, lang := l.env.Theme, l.env.Words.Question, l.env.Lang
	b.Text(t.Dim, text.Fill(w.LevelHint, "digits", l.legend()))
	name := 0
	for _, o := range l.q.Options {
		name = max(name, cells.Width(o.Label.In(lang)))
	}
	level := cells.Width(w.Unset)
	for _, o := range l.q.Levels {
		level = max(level, cells.Width(o.Label.In(lang)))
	}
	for i, o := range l.q.Options {
		here := i == l.menu.At
		cursor, style := l.env.Cursor(here)
		arrows := [2]string{"  ", "  "}
		if here {
			arrows = [2]string{l.env.Glyphs.Less + " ", " " + l.env.Glyphs.More}
		}
		word, tone := w.Unset, t.Dim
		if n, said := l.chosen[o.ID]; said {
			word, tone = l.q.Levels[n].Label.In(lang), t.Accent
		}
		label := o.Label.In(lang)
		value := arrows[0] + word + strings.Repeat(" ", level-cells.Width(word)) + arrows[1]
		room := b.Width - 2 - level - 4 - 1
		b.FocusIf(here, func() {
			if name <= room {
				b.Lines = append(b.Lines, style.Render(cursor+label+strings.Repeat(" ", name-cells.Width(label)+1))+tone.Render(value))
				return
			}
			b.Pair(style.Render(cursor+label), tone.Render(strings.TrimRight(value, " ")))
		})
	}
	cursor, style := l.env.Cursor(l.atNext())
	b.FocusIf(l.atNext(), func() { b.Lines = append(b.Lines, style.Render(cursor+"→ "+w.Next)) })
	if l.atNext() {
		return
	}
	if note := l.q.Options[l.menu.At].Note.In(lang); note != "" {
		b.Gap()
		b.Text(t.Dim, note)
	}
}
