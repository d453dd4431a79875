package plain

import (
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/quiz"
)

func (v *visit) answerScale(q quiz.Question) (quiz.Answer, command, error) {
	steps := func() []string {
		part := v.Session.Questionnaire().Part(q.Section)
		all := make([]string, len(part.Steps))
		for i, s := range part.Steps {
			all[i] = s.In(v.lang)
		}
		return all
	}
	r, err := v.askQuestion(q, page{show: func() { v.header(q) }, options: steps})
	if err != nil || r.command != noCommand {
		return quiz.Answer{}, r.command, err
	}
	v.print(v.words.Plain.Ask.Scale, "n", strconv.Itoa(r.option+1), "label", steps()[r.option])
	return quiz.Answer{Scale: r.option + 1}, noCommand, nil
}

func (v *visit) answerOne(q quiz.Question) (quiz.Answer, command, error) {
	r, err := v.askQuestion(q, page{
		show:    func() { v.header(q) },
		options: func() []string { return labels(q.Options, v.lang) },
	})
	if err != nil || r.command != noCommand {
		return quiz.Answer{}, r.command, err
	}
	v.print(v.words.Plain.General.Chose, "choice", q.Options[r.option].Label.In(v.lang))
	return quiz.Answer{Picked: []string{q.Options[r.option].ID}}, noCommand, nil
}

// answerSeveral accepts several numbers on one line.
func (v *visit) answerSeveral(q quiz.Question) (quiz.Answer, command, error) {
	most := len(q.Options)
	if q.Kind == quiz.Pick {
		most = q.Max
	}
	for {
		var chosen []int
		r, err := v.askQuestion(q, page{
			show:    func() { v.header(q) },
			options: func() []string { return labels(q.Options, v.lang) },
			wait: func() string {
				if q.Kind == quiz.Pick {
					return text.Fill(v.words.Plain.Ask.UpTo, "max", strconv.Itoa(most))
				}
				return v.words.Plain.Ask.Many
			},
			parse: func(line string) bool {
				all, ok := parseNumbers(line)
				for _, n := range all {
					ok = ok && n >= 1 && n <= len(q.Options)
				}
				chosen = all
				return ok
			},
		})
		if err != nil || r.command != noCommand {
			return quiz.Answer{}, r.command, err
		}
		a := quiz.Answer{}
		for _, n := range chosen {
			a.Picked = append(a.Picked, q.Options[n-1].ID)
		}
		fit, err := q.Validate(a)
		if err != nil {
			v.print(v.words.Plain.Ask.TooMany, "max", strconv.Itoa(most))
			continue
		}
		v.print(v.words.Plain.General.Chose, "choice", v.answerText(q, fit))
		return fit, noCommand, nil
	}
}

// answerLevels asks the rows one by one. Skipping a row removes its level; back
// returns to the previous row.
func (v *visit) answerLevels(q quiz.Question) (quiz.Answer, command, error) {
	a := quiz.Answer{Levels: map[string]string{}}
	if given, ok := v.Session.Given(v.Session.At()); ok {
		for row, level := range given.Levels {
			a.Levels[row] = level
		}
	}
	v.header(q)
	for i := 0; i < len(q.Options); {
		row := q.Options[i]
		r, err := v.askQuestion(q, page{
			show: func() {
				v.print(v.words.Plain.Ask.Row, "n", strconv.Itoa(i+1), "all", strconv.Itoa(len(q.Options)), "name", row.Label.In(v.lang))
				if level, ok := q.LevelOption(a.Levels[row.ID]); ok {
					v.print(v.words.Plain.Ask.SoFar, "answer", level.Label.In(v.lang))
				}
			},
			options: func() []string { return labels(q.Levels, v.lang) },
		})
		switch {
		case err != nil:
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
			v.print(v.words.Plain.Ask.RowChose, "name", row.Label.In(v.lang), "level", q.Levels[r.option].Label.In(v.lang))
		default:
			delete(a.Levels, row.ID)
			v.print(v.words.Plain.Ask.Skipped)
		}
		i++
	}
	return v.levelsOrSkip(a)
}

func (v *visit) levelsOrSkip(a quiz.Answer) (quiz.Answer, command, error) {
	if len(a.Levels) == 0 {
		return a, skip, nil
	}
	return a, noCommand, nil
}

func (v *visit) answerOpen(q quiz.Question) (quiz.Answer, command, error) {
	r, err := v.askQuestion(q, page{
		show: func() { v.header(q) },
		wait: func() string { return v.words.Plain.Ask.Open },
		free: true,
	})
	if err != nil || r.command != noCommand {
		return quiz.Answer{}, r.command, err
	}
	v.print(v.words.Plain.Ask.Written, "text", r.text)
	return quiz.Answer{Text: r.text}, noCommand, nil
}

// answerText puts an answer into words.
func (v *visit) answerText(q quiz.Question, a quiz.Answer) string {
	var parts []string
	if steps := v.Session.Questionnaire().Part(q.Section).Steps; a.Scale >= 1 && a.Scale <= len(steps) {
		parts = append(parts, steps[a.Scale-1].In(v.lang))
	}
	for _, id := range a.Picked {
		o, isOption := q.Option(id)
		p, isPlace := v.opt.Catalog.FindPlace(id)
		switch {
		case isOption:
			parts = append(parts, o.Label.In(v.lang))
		case isPlace:
			parts = append(parts, p.Name.In(v.lang))
		default:
			parts = append(parts, id)
		}
	}
	for _, row := range q.Options {
		if level, ok := q.LevelOption(a.Levels[row.ID]); ok {
			parts = append(parts, row.Label.In(v.lang)+": "+level.Label.In(v.lang))
		}
	}
	if a.Text != "" {
		parts = append(parts, a.Text)
	}
	return strings.Join(parts, "; ")
}
