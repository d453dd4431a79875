package plain

import (
	"maps"
	"strconv"

	"aina/catalog/text"
	"aina/quiz"
)

// rows is where a question with rows was left for something else.
type rows struct {
	question string
	at       int
}

// rowsPage asks for the levels of a question's rows, one row after the other.
type rowsPage struct {
	question func() quiz.Question // in the language of the moment
	levels   map[string]string    // the level of each row that has one
	recurs   string               // names what has the same levels
	again    func(i int)          // prints what all rows ask once more, at row i
	left     func(i int)          // prints how much is left, at row i
	ask      func(page) (reply, error)
	changed  func() // follows each change of the levels
	answered bool   // it was answered before: "next" leaves all rows, not only one
}

// askRows asks from row i on. It returns the row that it came to, and the command with
// which the person left, or noCommand after the last row. Skipping a row keeps its
// level; back returns to the previous row.
func (v *visit) askRows(r rowsPage, i int) (int, command, error) {
	for i < len(r.question().Options) {
		reply, err := r.ask(v.rowPage(r, i))
		q := r.question()
		row := q.Options[i]
		switch {
		case err != nil:
			return i, noCommand, err
		case reply.command == back && i > 0:
			i--
			continue
		case reply.command == back, reply.command == next && r.answered:
			return i, reply.command, nil
		case reply.command == takeBack:
			delete(r.levels, row.ID)
			r.changed()
			v.print(v.words.Question.TakenBack)
			continue
		case reply.command == noCommand:
			level := q.Levels[reply.option]
			r.levels[row.ID] = level.ID
			r.changed()
			v.print(v.words.Plain.Ask.RowChose, "name", row.Label.In(v.lang), "level", text.LowerFirst(level.Label.In(v.lang)))
		default:
			v.printSkipped(r.levels[row.ID] != "")
		}
		i++
	}
	return i, noCommand, nil
}

// rowPage asks for the level of row i. Repeated, it says the question too.
func (v *visit) rowPage(r rowsPage, i int) page {
	show := func() {
		w, q := v.words.Plain.Ask, r.question()
		v.print(w.Row, "n", strconv.Itoa(i+1), "all", strconv.Itoa(len(q.Options)), "name", q.Options[i].Label.In(v.lang))
		if level, ok := q.LevelOption(r.levels[q.Options[i].ID]); ok {
			v.print(w.SoFar, "answer", text.LowerFirst(level.Label.In(v.lang)))
		}
	}
	return page{
		show:    func() { r.left(i); show() },
		again:   func() { r.again(i); show() },
		options: func() []string { return labels(r.question().Levels, v.lang) },
		recurs:  r.recurs,
	}
}

// answerLevels asks the rows of a question, from the one where the person left it for
// something else.
func (v *visit) answerLevels(q quiz.Question) (quiz.Answer, command, error) {
	a := quiz.Answer{Levels: map[string]string{}}
	given, _ := v.Session.Given(v.Session.At())
	maps.Copy(a.Levels, given.Levels)
	from, at, answered := 0, v.Session.At(), len(given.Levels) > 0
	if v.rows.question == q.ID {
		from, answered = v.rows.at, false
	}
	v.rows = rows{}
	v.header(q, from, false)
	left, x, err := v.askRows(rowsPage{
		question: func() quiz.Question { return q },
		levels:   a.Levels,
		recurs:   string(q.Section),
		again:    func(i int) { v.printQuestion(q, i, false) },
		left:     v.printTimeLeft,
		ask:      func(p page) (reply, error) { return v.askQuestion(q, p) },
		changed:  func() { v.keepRows(at, a) },
		answered: answered,
	}, from)
	switch {
	case err != nil:
		v.rows = rows{q.ID, left}
		return a, noCommand, err
	case x == back:
		return a, back, nil
	case len(a.Levels) == 0:
		return a, skip, nil
	}
	return a, noCommand, nil
}

// findRow begins the current question, where rows of it are answered, behind the last of
// them: that is where an earlier visit was left.
func (v *visit) findRow() {
	if v.Session == nil || v.Session.Done() {
		return
	}
	q, _ := v.Session.Current()
	given, _ := v.Session.Given(v.Session.At())
	last := -1
	for i, row := range q.Options {
		if given.Levels[row.ID] != "" {
			last = i
		}
	}
	if last >= 0 && last+1 < len(q.Options) {
		v.rows = rows{q.ID, last + 1}
	}
}

// keepRows saves the rows of question i that are answered, so that looking aside or
// leaving loses none.
func (v *visit) keepRows(i int, a quiz.Answer) {
	if len(a.Levels) == 0 {
		v.Session.Unset(i)
	} else if v.Session.Set(i, a) != nil {
		return // the whole answer is checked, and what is wrong with it said, in the end
	}
	v.keep()
}

// printTimeLeft says how many minutes are left at a row of the current question, when
// they are fewer than was said last.
func (v *visit) printTimeLeft(row int) {
	if left := v.Session.MinutesByRow(row); left < v.minutesSaid {
		v.minutesSaid = left
		w := v.words.Plain.Ask
		v.print(w.TimeLeft, "minutes", text.Capitalize(w.Minutes.For(v.lang, left)))
	}
}
