package plain

import (
	"strconv"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
	"aina/tui/plain/lines"
)

// answer asks a question according to its kind. A command other than noCommand
// takes the place of an answer.
func (v *visit) answer(q quiz.Question) (quiz.Answer, command, error) {
	p := page{show: func() { v.header(q, 0, false) }}
	switch q.Kind {
	case quiz.Pick, quiz.Many:
		return v.answerSeveral(q, p)
	case quiz.Levels:
		return v.answerLevels(q)
	case quiz.Scale:
		p.options = func() []string {
			return facts.Each(v.part(q).Steps, func(s catalog.Text) string { return s.In(v.lang) })
		}
		p.recurs, p.again = string(q.Section), p.show
		asked := p
		p.show = func() { v.header(q, 0, v.isFamiliar(asked)) }
	case quiz.One:
		p.options = func() []string { return labels(q.Options, v.lang) }
	case quiz.Place:
		p.free, p.name, p.wait = true, true, func() string { return v.words.Plain.Ask.Place }
	default:
		p.free, p.wait = true, func() string { return v.words.Plain.Ask.Open }
	}
	r, err := v.askQuestion(q, p)
	if err != nil || r.command != noCommand {
		return quiz.Answer{}, r.command, err
	}
	switch q.Kind {
	case quiz.Scale:
		v.confirmAnswer(v.words.Plain.Ask.Scale, "n", strconv.Itoa(r.option+1), "label", text.LowerFirst(p.options()[r.option]))
		return quiz.Answer{Scale: r.option + 1}, noCommand, nil
	case quiz.One:
		a := quiz.Answer{Picked: []string{q.Options[r.option].ID}}
		a.Firm = v.isMust(q) && q.CanBeFirm(a)
		v.confirmAnswer(v.words.Plain.General.Chose, "choice", v.answerText(q, a))
		return a, noCommand, nil
	case quiz.Place:
		a, x, err := v.place(r.text)
		if x == back {
			return v.answer(q)
		}
		return a, x, err
	}
	v.confirmAnswer(v.words.Plain.Ask.Written, "text", r.text)
	return quiz.Answer{Text: r.text}, noCommand, nil
}

// answerSeveral accepts several numbers on one line.
func (v *visit) answerSeveral(q quiz.Question, p page) (quiz.Answer, command, error) {
	most, wait := len(q.Options), func() string { return v.words.Plain.Ask.Many }
	if q.Kind == quiz.Pick {
		most, wait = q.Max, func() string { return text.Fill(v.words.Plain.Ask.UpTo, "max", strconv.Itoa(q.Max)) }
	}
	var chosen []int
	p.wait, p.options = wait, func() []string { return labels(q.Options, v.lang) }
	p.parse = func(line string) bool {
		all, ok := lines.Numbers(line, len(q.Options))
		chosen = all
		return ok && lines.InRange(all, len(q.Options))
	}
	for {
		r, err := v.askQuestion(q, p)
		if err != nil || r.command != noCommand {
			return quiz.Answer{}, r.command, err
		}
		a := quiz.Answer{}
		for _, n := range chosen {
			a.Picked = append(a.Picked, q.Options[n-1].ID)
		}
		a.Firm = v.isMust(q)
		fit, err := q.Validate(a)
		if err != nil {
			v.print(v.words.Plain.Ask.TooMany, "max", strconv.Itoa(most))
			continue
		}
		v.confirmAnswer(v.words.Plain.General.Chose, "choice", v.answerText(q, fit))
		return fit, noCommand, nil
	}
}

// confirmAnswer prints what was chosen. A change is confirmed by the line that comes
// after it.
func (v *visit) confirmAnswer(line string, pairs ...string) {
	if !v.amending {
		v.print(line, pairs...)
	}
}

// answerText puts an answer into words, for the middle of a sentence.
func (v *visit) answerText(q quiz.Question, a quiz.Answer) string {
	return facts.Answer(q, v.part(q), a, v.opt.Catalog, v.lang)
}

// maxPlaces is how many places are offered for what was typed.
const maxPlaces = 7

// place finds the place that a name means. For one that the catalog does not know it
// offers the places that may be meant, until one is chosen, or another name is typed;
// where none may be, the name is kept as typed. back asks for the name again.
func (v *visit) place(name string) (quiz.Answer, command, error) {
	for {
		p, known := v.opt.Catalog.FindPlace(name)
		if !known {
			all := v.opt.Catalog.SuggestPlaces(name)
			all = all[:min(len(all), maxPlaces)]
			n, again, x, err := v.choosePlace(name, all)
			switch {
			case err != nil || x != noCommand:
				return quiz.Answer{}, x, err
			case again != "":
				name = again
				continue
			case n == len(all):
				v.print(v.words.Plain.Ask.PlaceAsIs, "text", name)
				return quiz.Answer{Text: name}, noCommand, nil
			}
			p = all[n]
		}
		v.confirmAnswer(v.words.Plain.Ask.PlaceFound, "name", p.Name.In(v.lang))
		return quiz.Answer{Picked: []string{p.ID}}, noCommand, nil
	}
}

// choosePlace asks which of some places is meant by a name. n is its index, or their
// number for none of them; again is another name, if one was typed in place of a choice.
func (v *visit) choosePlace(name string, all []catalog.Place) (n int, again string, x command, err error) {
	if len(all) == 0 {
		return 0, "", noCommand, nil
	}
	w := func() words.PlainAsk { return v.words.Plain.Ask }
	p := page{
		show: func() { v.print(w().PlaceWhich, "text", name) },
		options: func() []string {
			return append(facts.Each(all, v.placeLabel), text.Fill(w().PlaceNone, "text", name))
		},
		commands: []command{back},
		free:     true,
		name:     true,
	}
	if len(all) == 1 {
		p.show = func() { v.print(w().PlaceMaybe, "text", name, "name", all[0].Name.In(v.lang)) }
		p.options = v.yesNo
	}
	r, err := v.ask(p)
	if yes, known := v.parseYesNo(r.text); known && len(all) == 1 {
		if r.text = ""; !yes {
			r.option = 1
		}
	}
	return r.option, r.text, r.command, err
}

// placeLabel is a place's name, followed by its region if that is another.
func (v *visit) placeLabel(p catalog.Place) string {
	name := p.Name.In(v.lang)
	if region, ok := v.opt.Catalog.RegionOf(p); ok && region.ID != p.ID {
		name += ", " + region.Name.In(v.lang)
	}
	return name
}
