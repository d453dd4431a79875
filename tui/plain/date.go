package plain

import (
	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/tui/facts"
)

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
			wait: func() string { return v.words.Plain.Try.WhenAsk },
		})
		switch {
		case err != nil || r.command != noCommand:
			return r.command, err
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
