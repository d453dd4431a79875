package plain

import (
	"strconv"
	"strings"

	"aina/catalog"
	"aina/catalog/source"
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
	v.print(v.words.Plain.Ask.Scale, "n", strconv.Itoa(r.option+1), "label", text.LowerFirst(steps()[r.option]))
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
	v.print(v.words.Plain.General.Chose, "choice", text.LowerName(q.Options[r.option].Label.In(v.lang)))
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
			v.print(v.words.Plain.Ask.RowChose, "name", row.Label.In(v.lang), "level", text.LowerFirst(q.Levels[r.option].Label.In(v.lang)))
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

// answerPlace reads a name and finds the place that it means. A name that the
// catalog does not know is kept as typed, unless the person accepts a similar one.
func (v *visit) answerPlace(q quiz.Question) (quiz.Answer, command, error) {
	r, err := v.askQuestion(q, page{
		show: func() { v.header(q) },
		wait: func() string { return v.words.Plain.Ask.Place },
		free: true,
	})
	if err != nil || r.command != noCommand {
		return quiz.Answer{}, r.command, err
	}
	if p, ok := v.opt.Catalog.FindPlace(r.text); ok {
		v.print(v.words.Plain.Ask.PlaceFound, "name", p.Name.In(v.lang))
		return quiz.Answer{Picked: []string{p.ID}}, noCommand, nil
	}
	if p, ok := nearestPlace(v.opt.Catalog, r.text); ok {
		yes, err := v.confirm(v.words.Plain.Ask.PlaceMaybe, "text", r.text, "name", p.Name.In(v.lang))
		if err != nil {
			return quiz.Answer{}, noCommand, err
		}
		if yes {
			v.print(v.words.Plain.Ask.PlaceFound, "name", p.Name.In(v.lang))
			return quiz.Answer{Picked: []string{p.ID}}, noCommand, nil
		}
	}
	v.print(v.words.Plain.Ask.PlaceAsIs, "text", r.text)
	return quiz.Answer{Text: r.text}, noCommand, nil
}

// nearestPlace finds the place that a mistyped name probably means.
func nearestPlace(c *catalog.Catalog, name string) (catalog.Place, bool) {
	var all source.Words
	byName := map[string]catalog.Place{}
	for _, p := range c.Places {
		for _, n := range append(p.Name.All(), p.Aliases...) {
			folded := text.Fold(n)
			all.Allowed = append(all.Allowed, folded)
			byName[folded] = p
		}
	}
	p, ok := byName[all.Nearest(text.Fold(name))]
	return p, ok
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

// answerText puts an answer into words, for the middle of a sentence.
func (v *visit) answerText(q quiz.Question, a quiz.Answer) string {
	var parts []string
	if steps := v.Session.Questionnaire().Part(q.Section).Steps; a.Scale >= 1 && a.Scale <= len(steps) {
		parts = append(parts, text.LowerFirst(steps[a.Scale-1].In(v.lang)))
	}
	for _, id := range a.Picked {
		o, isOption := q.Option(id)
		p, isPlace := v.opt.Catalog.FindPlace(id)
		switch {
		case isOption:
			parts = append(parts, text.LowerName(o.Label.In(v.lang)))
		case isPlace:
			parts = append(parts, p.Name.In(v.lang))
		default:
			parts = append(parts, id)
		}
	}
	for _, row := range q.Options {
		if level, ok := q.LevelOption(a.Levels[row.ID]); ok {
			parts = append(parts, text.LowerName(row.Label.In(v.lang))+": "+text.LowerFirst(level.Label.In(v.lang)))
		}
	}
	if a.Text != "" {
		parts = append(parts, a.Text)
	}
	return strings.Join(parts, "; ")
}
