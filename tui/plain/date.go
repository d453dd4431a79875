package plain

import (
	"strings"
	"time"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// askWhen asks for the day. There is no default, and no day in the future.
func (t *trial) askWhen(v *visit) (command, error) {
	days := []catalog.Date{v.opt.Today, dayBefore(v.opt.Today)}
	show := func() { t.header(v, string(t.Reflection.On)) }
	for {
		r, err := v.askRequired(t.Reflection.On != "", page{
			show: show,
			options: func() []string {
				w := v.words.Plain.Try
				return []string{text.Fill(w.Today, "date", string(days[0])), text.Fill(w.Yesterday, "date", string(days[1]))}
			},
			wait: func() string { return v.words.Plain.Try.WhenAsk },
		})
		switch {
		case err != nil || r.command != noCommand:
			return r.command, err
		case r.text == "":
			t.Reflection.On = days[r.option]
		default:
			day, fine := parseDay(r.text, v.opt.Today)
			if !fine {
				show = func() { v.print(v.words.Reflect.WhenBad, "text", r.text) }
				continue
			}
			t.Reflection.On = day
		}
		v.print(v.words.Plain.General.Chose, "choice", string(t.Reflection.On))
		return noCommand, nil
	}
}

// parseDay reads a day up to today, written as year-month-day or day.month.year.
func parseDay(s string, today catalog.Date) (catalog.Date, bool) {
	s = strings.TrimSuffix(strings.TrimSpace(s), ".")
	for _, layout := range []string{"2006-1-2", "2.1.2006"} {
		d, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		day := d.Format(time.DateOnly)
		return catalog.Date(day), source.IsDate(day) && catalog.Date(day) <= today
	}
	return "", false
}

// dayBefore is the day before d.
func dayBefore(d catalog.Date) catalog.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return catalog.Date(t.AddDate(0, 0, -1).Format(time.DateOnly))
}
