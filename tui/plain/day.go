package plain

import (
	"strings"
	"time"

	"aina/catalog"
	"aina/catalog/source"
	"aina/catalog/text"
)

// askWhen asks for the day. It is never taken for granted, and not one still to
// come.
func (t *trial) askWhen(v *visit) (verb, error) {
	days := []catalog.Date{v.opt.Today, dayBefore(v.opt.Today)}
	say := func() { t.head(v, string(t.Reflection.On)) }
	for {
		r, err := v.ask(page{
			say: say,
			options: func() []string {
				w := v.words.Plain.Try
				return []string{text.Fill(w.Today, "date", string(days[0])), text.Fill(w.Yesterday, "date", string(days[1]))}
			},
			wait:  func() string { return v.words.Plain.Try.WhenAsk },
			verbs: []verb{back, next},
			free:  true,
		})
		switch {
		case err != nil || r.verb == back:
			return r.verb, err
		case r.verb == next && t.Reflection.On != "":
			return next, nil
		case r.verb == next:
			say = func() { v.say(v.words.Plain.General.NotHere, "verb", v.name(next)) }
			continue
		case r.text == "":
			t.Reflection.On = days[r.option]
		default:
			day, fine := dayOf(r.text, v.opt.Today)
			if !fine {
				say = func() { v.say(v.words.Reflect.WhenBad, "text", r.text) }
				continue
			}
			t.Reflection.On = day
		}
		v.say(v.words.Plain.General.Chose, "choice", string(t.Reflection.On))
		return noVerb, nil
	}
}

// dayOf reads a day that has been, up to today, as people write it: year-month-
// day, or day.month.year.
func dayOf(s string, today catalog.Date) (catalog.Date, bool) {
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

// dayBefore is the day before another one.
func dayBefore(d catalog.Date) catalog.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return catalog.Date(t.AddDate(0, 0, -1).Format(time.DateOnly))
}
