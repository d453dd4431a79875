package export

import (
	"strings"
	"time"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

// daysToReflect is how long after the first steps the calendar asks how it went:
// long enough to have slept over it, short enough to remember.
const daysToReflect = 3

// NextSaturday is the first Saturday after a day, the day on which first steps are
// put where none is named. It is "" if from is no date.
func NextSaturday(from catalog.Date) catalog.Date {
	day, err := time.Parse(time.DateOnly, string(from))
	if err != nil {
		return ""
	}
	return catalog.Date(day.AddDate(0, 0, 1+int(time.Friday-day.Weekday()+7)%7).Format(time.DateOnly))
}

// NothingChosen says that there is no first step to put into a calendar.
type NothingChosen struct{}

func (NothingChosen) Error() string { return "the shortlist has nothing of this catalog" }

// In returns the error in a language.
func (NothingChosen) In(lang catalog.Lang) string { return locale.In(lang).Calendar.NothingChosen }

// ICS writes the first steps of a plan for calendars (RFC 5545): a whole day for
// each on the day named, and three days later one that asks how it went. What is
// chosen keeps its UID, so that importing the file again for another day moves it.
// The time stamp is the plan's date, so that the same plan gives the same bytes. The
// error is NothingChosen, or one of a date that is none.
func ICS(p Plan, on catalog.Date, lang catalog.Lang) ([]byte, error) {
	day, err := time.Parse(time.DateOnly, string(on))
	if err != nil {
		return nil, err
	}
	stamp, err := time.Parse(time.DateOnly, string(p.Date))
	if err != nil {
		return nil, err
	}
	chosen := p.Catalog.Known(p.Shortlist)
	if len(chosen) == 0 {
		return nil, NothingChosen{}
	}
	w := locale.In(lang)
	c := &calendar{stamp: stamp}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//Aina//Aina//"+strings.ToUpper(string(lang)))
	c.line("CALSCALE", "GREGORIAN")
	c.text("X-WR-CALNAME", w.Export.Title)
	var titles []string
	for _, o := range chosen {
		title := o.Title.In(lang)
		titles = append(titles, title)
		e := event{uid: "first-step." + o.ID + "@aina", day: day, alarm: "-PT6H",
			summary: text.Fill(w.Calendar.Step, "title", title), url: webAddress(o.URL)}
		e.more = text.Join("\n", o.FirstStep.In(lang), labelled(w.Export.HowToApply, o.HowToApply.In(lang)), o.Email, o.Phone)
		if o.City != "" {
			e.place = p.Catalog.PlaceName(o, lang)
		}
		c.event(e)
	}
	c.event(event{uid: "how-it-went." + chosen[0].ID + "@aina", day: day.AddDate(0, 0, daysToReflect), alarm: "PT18H",
		summary: w.Calendar.Reflect, more: text.Fill(w.Calendar.ReflectDo, "titles", strings.Join(titles, "; "))})
	c.line("END", "VCALENDAR")
	return []byte(c.String()), nil
}

func labelled(label, s string) string {
	if s == "" {
		return ""
	}
	return label + ": " + s
}

// event is a whole day of a calendar, with an alarm so long before or after it
// begins.
type event struct {
	uid                       string
	day                       time.Time
	summary, more, place, url string
	alarm                     string
}

// calendar is a file of RFC 5545, which is written line by line.
type calendar struct {
	strings.Builder
	stamp time.Time
}

func (c *calendar) event(e event) {
	const dateOnly = "20060102"
	c.line("BEGIN", "VEVENT")
	c.line("UID", e.uid)
	c.line("DTSTAMP", c.stamp.Format(dateOnly)+"T000000Z")
	c.line("DTSTART;VALUE=DATE", e.day.Format(dateOnly))
	c.line("DTEND;VALUE=DATE", e.day.AddDate(0, 0, 1).Format(dateOnly))
	c.text("SUMMARY", e.summary)
	c.text("DESCRIPTION", e.more)
	c.text("LOCATION", e.place)
	if e.url != "" {
		c.line("URL", e.url)
	}
	c.line("CLASS", "PRIVATE")
	c.line("TRANSP", "TRANSPARENT") // the day stays free for other things
	c.line("BEGIN", "VALARM")
	c.line("ACTION", "DISPLAY")
	c.line("TRIGGER", e.alarm)
	c.text("DESCRIPTION", e.summary)
	c.line("END", "VALARM")
	c.line("END", "VEVENT")
}

// text writes a text, if there is one, with what means something in the format
// escaped.
func (c *calendar) text(name, s string) {
	if s != "" {
		c.line(name, strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`).Replace(s))
	}
}

// mostOctets is how long a line may be without its end.
const mostOctets = 75

// line writes a line, folded where it is too long, and never inside a letter.
func (c *calendar) line(name, value string) {
	rest := name + ":" + value
	for room := mostOctets; len(rest) > room; room = mostOctets - 1 { // after the space
		cut := room
		for cut > 0 && !utf8.RuneStart(rest[cut]) {
			cut--
		}
		c.WriteString(rest[:cut] + "\r\n ")
		rest = rest[cut:]
	}
	c.WriteString(rest + "\r\n")
}
