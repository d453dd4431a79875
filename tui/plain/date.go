package plain

import (
	"time"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/facts"
)

// askWhen asks for the day. There is no default, and no day in the future.
func (t *trial) askWhen(v *visit) (command, error) {
	days := []catalog.Date{v.opt.Today, dayBefore(v.opt.Today)}
	show := func() { t.header(v, v.date(t.Reflection.On)) }
	for {
		r, err := v.ask(page{
			show: show,
			options: func() []string {
				w := v.words.Plain.Try
				return []string{text.Fill(w.Today, "date", v.date(days[0])), text.Fill(w.Yesterday, "date", v.date(days[1]))}
			},
			wait:     func() string { return v.words.Plain.Try.WhenAsk },
			commands: []command{back, next},
			free:     true,
		})
		switch {
		case err != nil || r.command == back:
			return r.command, err
		case r.command == next && t.Reflection.On != "":
			return next, nil
		case r.command == next:
			show = func() { v.print(v.words.Plain.General.NotHere, "verb", v.name(next)) }
			continue
		case r.text == "":
			t.Reflection.On = days[r.option]
		default:
			day, fine := facts.ParseDay(r.text, v.opt.Today)
			if !fine {
				show = func() { v.print(v.words.Reflect.WhenBad, "text", r.text) }
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

// dayBefore is the day before d.
func dayBefore(d catalog.Date) catalog.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return catalog.Date(t.AddDate(0, 0, -1).Format(time.DateOnly))
}
