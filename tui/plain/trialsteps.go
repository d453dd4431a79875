package plain

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	quizvisit "aina/quiz/visit"
	"aina/tui/facts"
	"strconv"
)

// maxRoles is how many opportunities are listed that match what was typed.
const maxRoles = 9

// askWhich asks what was tried. An opportunity of the shortlist can be named by its
// number, any other by its id or a part of its title.
func (t *trial) askWhich(v *visit) (command, error) {
	found := v.opt.Catalog.Known(v.Shortlist)
	if len(v.opt.Catalog.Opportunities) == 0 {
		v.print(v.words.Reflect.WhichNone)
		return back, nil
	}
	show := func() { t.header(v, t.Reflection.Title.In(v.lang)) }
	for {
		r, err := v.askRequired(t.Reflection.Role != "", page{
			show: show,
			options: func() []string {
				return facts.Each(found, func(o *catalog.Opportunity) string { return o.Title.In(v.lang) })
			},
			wait: func() string {
				if len(found) == 0 {
					return v.words.Plain.Try.WhichNone
				}
				return v.words.Plain.Try.WhichAsk
			},
		})
		switch {
		case err != nil || r.command != noCommand:
			return r.command, err
		case r.text == "":
			t.choose(v, found[r.option])
			return noCommand, nil
		}
		if o, ok := v.opt.Catalog.Opportunity(r.text); ok {
			t.choose(v, o)
			return noCommand, nil
		}
		like := v.opt.Catalog.Select(catalog.Filter{Query: r.text}, v.lang)
		if len(like) == 1 {
			t.choose(v, like[0])
			return noCommand, nil
		}
		show = func() { v.printFoundCount(len(like)) }
		if len(like) == 0 {
			show = func() { v.print(v.words.Plain.Browse.Nothing, "text", r.text) }
			continue
		}
		found = like[:min(len(like), maxRoles)]
	}
}

// askRequired asks a page of a step that cannot be skipped: "next" is refused until the
// step is answered.
func (v *visit) askRequired(answered bool, p page) (reply, error) {
	p.commands, p.free = []command{back, next}, true
	for {
		r, err := v.ask(p)
		if err != nil || r.command != next || answered {
			return r, err
		}
		p.show = func() { v.print(v.words.Plain.General.NotHere, "verb", v.name(next)) }
	}
}

// printFoundCount prints how many opportunities match, and whether the list has
// only the first of them.
func (v *visit) printFoundCount(n int) {
	if n > maxRoles {
		v.print(v.words.Plain.Try.WhichMany, "n", strconv.Itoa(n), "shown", strconv.Itoa(maxRoles))
		return
	}
	v.print(v.words.Plain.Browse.Found.For(v.lang, n))
}

// choose sets the opportunity that was tried.
func (t *trial) choose(v *visit, o *catalog.Opportunity) {
	t.Of(o)
	v.print(v.words.Plain.General.Chose, "choice", o.Title.In(v.lang))
}

// askSteps asks for one of several steps. n is the number of the chosen one, from
// 1, or 0 for none.
func (t *trial) askSteps(v *visit, n *int, steps func() []string) (command, error) {
	r, err := v.ask(page{
		show: func() {
			answer := ""
			if *n > 0 {
				answer = text.LowerFirst(steps()[*n-1])
			}
			t.header(v, answer)
		},
		options: func() []string { return facts.Each(steps(), text.Capitalize) },
		after: func() {
			if t.At == quizvisit.Joy { // the first that may be skipped
				v.hintCommands(back, skip, help, quit)
			}
		},
		commands: []command{back, skip, takeBack, next},
	})
	if err != nil || r.command == back {
		return r.command, err
	}
	switch r.command {
	case skip, next:
		v.printSkipped(*n > 0)
	case takeBack:
		*n = 0
		v.print(v.words.Question.TakenBack)
	default:
		*n = r.option + 1
		v.print(v.words.Plain.General.Chose, "choice", text.LowerFirst(steps()[r.option]))
	}
	return r.command, nil
}

func (t *trial) askNote(v *visit) (command, error) {
	r, err := v.ask(page{
		show: func() {
			t.header(v, t.Reflection.Note)
			v.print(v.words.Reflect.NoteHint)
		},
		wait:     func() string { return v.words.Plain.Ask.Open },
		commands: []command{back, skip, takeBack, next},
		free:     true,
	})
	if err != nil || r.command == back {
		return r.command, err
	}
	switch r.command {
	case skip, next:
		v.printSkipped(t.Reflection.Note != "")
	case takeBack:
		t.Reflection.Note = ""
		v.print(v.words.Question.TakenBack)
	default:
		t.Reflection.Note = r.text
		t.Reflection = t.Reflection.Normalize()
		v.print(v.words.Plain.Ask.Written, "text", t.Reflection.Note)
	}
	return r.command, nil
}

// askWhen asks for the day. There is no default, and no day in the future.
func (t *trial) askWhen(v *visit) (command, error) {
	days := []catalog.Date{v.opt.Today, facts.DayBefore(v.opt.Today)}
	show := func() { t.header(v, v.date(t.Reflection.On)) }
	for {
		r, err := v.askRequired(t.Reflection.On != "", page{
			show: show,
			options: func() []string {
				w := v.words.Plain.Try
				return []string{text.Fill(w.Today, "date", v.date(days[0])), text.Fill(w.Yesterday, "date", v.date(days[1]))}
			},
			wait: func() string {
				return text.Fill(v.words.Plain.Try.WhenAsk, "date", facts.ExampleDay(v.lang, v.opt.Today))
			},
		})
		switch {
		case err != nil || r.command != noCommand:
			return r.command, err
		case r.text == "":
			t.Reflection.On = days[r.option]
		default:
			day, fine := facts.ParseDay(r.text, v.opt.Today)
			if !fine {
				show = func() {
					v.print(v.words.Reflect.WhenBad, "text", r.text, "date", facts.ExampleDay(v.lang, v.opt.Today))
				}
				continue
			}
			t.Reflection.On = day
		}
		v.print(v.words.Plain.General.Chose, "choice", v.date(t.Reflection.On))
		return noCommand, nil
	}
}

// date writes a day in words.
func (v *visit) date(d catalog.Date) string { return locale.Date(v.lang, string(d)) }
