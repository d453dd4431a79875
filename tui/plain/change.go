package plain

import (
	"errors"
	"reflect"
	"strconv"
	"strings"

	"aina/quiz"
	"aina/tui/plain/lines"
)

// questionOf finds the question that a line such as "change 12" names, from 1.
func (v *visit) questionOf(line string) (n int, named bool) {
	words := strings.Fields(line)
	if len(words) < 2 {
		return 0, false
	}
	last := len(words) - 1
	n, isNumber := lines.Number(words[last])
	x := v.command(strings.Join(words[:last], " "))
	return n, isNumber && (x == change || x == edit)
}

// changeNumber goes to question n, from 1, and comes back.
func (v *visit) changeNumber(n int) error {
	w := v.words.Plain
	switch {
	case v.Session == nil:
		v.print(w.General.NotHere, "verb", v.name(edit))
	case n < 1 || n > v.Session.Len():
		v.print(w.General.Outside, "text", strconv.Itoa(n), "n", strconv.Itoa(v.Session.Len()))
	case n == v.asking:
		v.print(w.Review.Here, "n", strconv.Itoa(n))
	default:
		return v.changeAnswer(n - 1)
	}
	return nil
}

// changeAnswer asks question i again, from wherever the person is, and says in one line
// what changed. The place in the questions stays.
func (v *visit) changeAnswer(i int) (err error) {
	before, _ := v.Session.Given(i)
	if err := v.askAgain(i); err != nil {
		return err
	}
	w := v.words.Plain.Review
	a, _ := v.Session.Given(i)
	if reflect.DeepEqual(before, a) {
		v.print(w.Unchanged)
		return nil
	}
	v.changes++
	v.print(w.Changed, "n", strconv.Itoa(i+1), "answer", strings.TrimRight(v.answerText(v.Session.Question(i), a), "."))
	v.keep()
	return nil
}

// askAgain asks question i and records the answer, if one is given.
func (v *visit) askAgain(i int) error {
	at, asking, editing, left := v.Session.At(), v.asking, v.editing, v.rows
	v.Session.Return(i)
	v.asking, v.editing, v.rows = i+1, true, rows{}
	defer func() {
		v.Session.Return(at)
		v.asking, v.editing, v.rows = asking, editing, left
	}()
	a, x, err := v.answer(v.Session.Question(i))
	if err != nil || x != noCommand {
		v.keepPartly(a)
		return err
	}
	err = v.Session.Set(i, a)
	var misfit *quiz.AnswerError
	if errors.As(err, &misfit) {
		v.print(misfit.In(v.lang))
		return nil
	}
	return err
}

// aside does what leads elsewhere and comes back to a page, and goes on with that. If
// answers changed on which the page rests, it begins anew.
func (v *visit) aside(p page, do func() error) error {
	before := v.changes
	if err := do(); err != nil {
		return err
	}
	switch {
	case v.changes != before && p.stale != nil:
		return &jump{p.stale}
	case p.again && p.whole != nil:
		p.whole()
		v.printOptions(p)
	case p.again:
		p.show()
		v.printOptions(p)
	default:
		v.hint(p)
	}
	return nil
}
