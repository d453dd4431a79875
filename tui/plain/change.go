package plain

import (
	"strconv"

	"aina/tui/plain/lines"
)

// amended understands "change 3" in every language and on every layout, and gives the
// number.
func (v *visit) amended(line string) (n int, ok bool) {
	x, rest := v.amends.Cut(line)
	if x == noCommand {
		return 0, false
	}
	return lines.Number(rest)
}

// changeNumber asks question n, from 1, again.
func (v *visit) changeNumber(n int) error {
	w := v.words.Plain
	switch {
	case v.Session == nil:
		v.print(w.General.NotHere, "verb", w.Commands.Amend.Words[0])
		return nil
	case n < 1 || n > v.Session.Len():
		v.print(w.General.Range, "n", strconv.Itoa(v.Session.Len()))
		return nil
	}
	return v.amend(n - 1)
}

// amend asks question i again, and comes back to where the session was with one line
// that says what changed.
func (v *visit) amend(i int) error {
	at, amending, left, before := v.Session.At(), v.amending, v.rows, v.answerLine(i)
	v.Session.Return(i)
	v.amending, v.rows, v.must = true, rows{}, ""
	a, x, err := v.answer(v.Session.Question(i))
	v.Session.Return(at)
	v.amending, v.rows = amending, left
	if err != nil {
		return err
	}
	switch x {
	case noCommand:
		if err := v.Session.Set(i, a); err != nil {
			return v.misfit(err)
		}
		v.keep()
	case takeBack:
		v.Session.Unset(i)
		v.keep()
	}
	line := v.answerLine(i)
	if line == before {
		v.print(v.words.Plain.Review.Unchanged)
		return nil
	}
	v.changes++
	v.print(v.words.Plain.Review.Changed, "line", line)
	return nil
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
	case p.long:
		v.printOptions(p)
	default:
		v.printAgain(p)
	}
	return nil
}
