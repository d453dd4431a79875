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

// answerLevels asks the rows one by one, from the one where the person left for
// something else. Skipping a row removes its level; back returns to the previous row.
func (v *visit) answerLevels(q quiz.Question) (quiz.Answer, command, error) {
	a := quiz.Answer{Levels: map[string]string{}}
	given, _ := v.Session.Given(v.Session.At())
	maps.Copy(a.Levels, given.Levels)
	i := 0
	if v.rows.question == q.ID {
		i = min(v.rows.at, len(q.Options)-1)
	}
	v.rows = rows{}
	v.header(q, i, false)
	for i < len(q.Options) {
		row := q.Options[i]
		r, err := v.askQuestion(q, v.rowPage(q, i, a.Levels))
		switch {
		case err != nil:
			v.rows = rows{q.ID, i}
			return a, noCommand, err
		case r.command == back && i == 0:
			return a, back, nil
		case r.command == back:
			i--
			continue
		case r.command == next:
			return v.levelsOrSkip(a)
		case r.command == noCommand:
			a.Levels[row.ID] = q.Levels[r.option].ID
			v.print(v.words.Plain.Ask.RowChose, "name", row.Label.In(v.lang), "level", text.LowerFirst(q.Levels[r.option].Label.In(v.lang)))
		default:
			delete(a.Levels, row.ID)
			v.print(v.words.Plain.Ask.Skipped)
		}
		i++
	}
	return v.levelsOrSkip(a)
}

// rowPage asks for the level of row i. Repeated, it says the question too; and it says
// how many minutes are left when they are fewer than was said last.
func (v *visit) rowPage(q quiz.Question, i int, levels map[string]string) page {
	row := q.Options[i]
	show := func() {
		w := v.words.Plain.Ask
		if left := v.Session.MinutesByRow(i); left < v.minutesSaid {
			v.minutesSaid = left
			v.print(w.TimeLeft, "minutes", text.Capitalize(w.Minutes.For(v.lang, left)))
		}
		v.print(w.Row, "n", strconv.Itoa(i+1), "all", strconv.Itoa(len(q.Options)), "name", row.Label.In(v.lang))
		if level, ok := q.LevelOption(levels[row.ID]); ok {
			v.print(w.SoFar, "answer", level.Label.In(v.lang))
		}
	}
	return page{
		show:    show,
		whole:   func() { v.header(q, i, false); show() },
		options: func() []string { return labels(q.Levels, v.lang) },
		recurs:  string(q.Section),
	}
}

func (v *visit) levelsOrSkip(a quiz.Answer) (quiz.Answer, command, error) {
	if len(a.Levels) == 0 {
		return a, skip, nil
	}
	return a, noCommand, nil
}
