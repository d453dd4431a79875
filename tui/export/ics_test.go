package export

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
)

func TestNextSaturday(t *testing.T) {
	for from, want := range map[catalog.Date]catalog.Date{
		"2026-11-22": "2026-11-28", // a Sunday
		"2026-11-27": "2026-11-28",
		"2026-11-28": "2026-12-05", // a Saturday
		"2026-12-31": "2027-01-02",
		"":           "",
		"soon":       "",
	} {
		if got := NextSaturday(from); got != want {
			t.Errorf("after %q: %q, want %q", from, got, want)
		}
	}
}

// readCalendar reads a calendar with a library, and checks the lines that a lenient
// reader would let pass.
func readCalendar(t interface {
	Helper()
	Fatalf(string, ...any)
	Errorf(string, ...any)
}, data []byte) *ics.Calendar {
	t.Helper()
	s := string(data)
	if !utf8.ValidString(s) || !strings.HasSuffix(s, "\r\n") {
		t.Fatalf("no text in UTF-8 that ends in a line end: %q", s)
	}
	for _, line := range strings.Split(strings.TrimSuffix(s, "\r\n"), "\r\n") {
		if len(line) > 75 || line == "" || strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) {
			t.Errorf("a line of %d octets: %q", len(line), line)
		}
	}
	c, err := ics.ParseCalendar(strings.NewReader(s))
	if err != nil {
		t.Fatalf("%v in\n%s", err, s)
	}
	return c
}

func value(e *ics.VEvent, p ics.ComponentProperty) string {
	if got := e.GetProperty(p); got != nil {
		return got.Value
	}
	return ""
}

func TestACalendarIsReadByAnother(t *testing.T) {
	for _, lang := range locale.Langs() {
		p := plan()
		o := &p.Catalog.Opportunities[0]
		o.HowToApply = text.Text{Plain: strings.Repeat("Сұраңыз; келіңіз, бірге — барайық. ", 8)}
		o.URL, o.Phone = "https://example.org/a?b=1;c", "111"
		data, err := ICS(p, "2026-12-05", lang)
		if err != nil {
			t.Fatal(err)
		}
		again, err := ICS(p, "2026-12-05", lang)
		if err != nil || string(again) != string(data) {
			t.Error("the same plan gives other bytes")
		}
		c := readCalendar(t, data)
		events := c.Events()
		if len(events) != 2 {
			t.Fatalf("%d events:\n%s", len(events), data)
		}
		w := locale.In(lang)
		step, ask := events[0], events[1]
		want := map[ics.ComponentProperty]string{
			ics.ComponentPropertySummary:     text.Fill(w.Calendar.Step, "title", "*Walk* dogs"),
			ics.ComponentPropertyDescription: text.Join("\n", o.FirstStep.In(lang), w.Export.HowToApply+": "+o.HowToApply.In(lang), "111"),
			ics.ComponentPropertyUrl:         o.URL,
			ics.ComponentPropertyUniqueId:    "first-step.walk@aina",
			ics.ComponentPropertyDtstamp:     "20261122T000000Z",
		}
		for name, want := range want {
			if diff := cmp.Diff(want, value(step, name)); diff != "" {
				t.Errorf("%s, %s: %s", lang, name, diff)
			}
		}
		for e, day := range map[*ics.VEvent]string{step: "2026-12-05", ask: "2026-12-08"} {
			at, err := e.GetAllDayStartAt()
			if err != nil || at.Format(time.DateOnly) != day {
				t.Errorf("%s is on %s, want %s: %v", e.Id(), at, day, err)
			}
			until, err := e.GetAllDayEndAt()
			if err != nil || until.Sub(at) != 24*time.Hour {
				t.Errorf("%s lasts %s: %v", e.Id(), until.Sub(at), err)
			}
			if len(e.Alarms()) != 1 {
				t.Errorf("%s has %d alarms", e.Id(), len(e.Alarms()))
			}
		}
		if s := value(ask, ics.ComponentPropertyDescription); !strings.Contains(s, "*Walk* dogs") || !strings.Contains(s, "aina reflect") {
			t.Errorf("it is not asked for what was tried: %q", s)
		}
		if moved, err := ICS(p, "2026-12-12", lang); err != nil || readCalendar(t, moved).Events()[0].Id() != step.Id() {
			t.Error("on another day it is another event")
		}
	}
}

// Whatever a catalog says, the calendar has the same events, and the texts come out
// as they went in.
func TestAnyTextGoesIntoACalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := plan()
		title, step := text.CleanLine(rapid.String().Draw(t, "title")), text.Clean(rapid.String().Draw(t, "step"))
		p.Catalog.Opportunities[0].Title, p.Catalog.Opportunities[0].FirstStep = text.Text{Plain: title}, text.Text{Plain: step}
		data, err := ICS(p, "2026-12-05", catalog.English)
		if err != nil {
			t.Fatal(err)
		}
		events := readCalendar(t, data).Events()
		if len(events) != 2 {
			t.Fatalf("%d events:\n%s", len(events), data)
		}
		if got := value(events[0], ics.ComponentPropertySummary); got != "First step: "+title {
			t.Errorf("the title %q is %q", title, got)
		}
		if got := value(events[0], ics.ComponentPropertyDescription); got != step {
			t.Errorf("the step %q is %q", step, got)
		}
	})
}

func TestHostileTextsMakeNoEvents(t *testing.T) {
	for _, s := range append(hostile(), "x\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\nATTACH:https://example.org", `\n\;`, strings.Repeat("ұ", 200)) {
		p := hostilePlan(s)
		p.Catalog.Opportunities[0].City = s
		data, err := ICS(p, "2026-12-05", catalog.Kazakh)
		if err != nil {
			t.Fatal(err)
		}
		c := readCalendar(t, data)
		if n := len(c.Events()); n != 2 || strings.Contains(string(data), "\nATTACH") || strings.Contains(string(data), "\nURL:javascript") {
			t.Errorf("%q makes %d events:\n%s", s, n, data)
		}
	}
}

func TestNothingChosenForACalendar(t *testing.T) {
	p := plan()
	p.Shortlist = []string{"gone"}
	var none NothingChosen
	if _, err := ICS(p, "2026-12-05", catalog.English); !errors.As(err, &none) || none.In(catalog.Russian) == "" {
		t.Errorf("the error is %v", err)
	}
	if _, err := ICS(plan(), "soon", catalog.English); err == nil {
		t.Error("a day that is none is taken")
	}
}

// The ending of a name decides the form.
func TestFile(t *testing.T) {
	for name, want := range map[string]string{"plan.html": "<!DOCTYPE html>", "PLAN.HTM": "<!DOCTYPE html>", "plan.md": "# My plan", "plan": "# My plan",
		"plan.ics": "BEGIN:VCALENDAR", "plan.json": "{"} {
		data, err := File(plan(), catalog.English, name)
		if err != nil || !strings.HasPrefix(string(data), want) {
			t.Errorf("%s begins with %.20q, want %q: %v", name, data, want, err)
		}
	}
}
