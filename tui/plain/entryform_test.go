package plain

import (
	"context"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/tui/form"
)

// formLines runs the form over lines and returns what it says and adds.
func formLines(t interface {
	Helper()
	Fatal(...any)
}, c *catalog.Catalog, lang catalog.Lang, fails error, typed ...string) (said string, added []*catalog.Opportunity) {
	t.Helper()
	out := &strings.Builder{}
	code, err := RunForm(context.Background(), Options{
		In: strings.NewReader(strings.Join(typed, "\n")), Out: out, Lang: lang, LangGiven: true, Today: "2026-11-22", Catalog: c, NoSave: true,
	}, form.File{
		Name:  "mine.yaml",
		Check: func(*catalog.Opportunity) source.Problems { return nil },
		Write: func(o *catalog.Opportunity) error {
			if fails == nil {
				added = append(added, o)
			}
			return fails
		},
		ID: func(title string) string { return strings.ToLower(strings.ReplaceAll(title, " ", "-")) },
	})
	if code != 0 || err != nil {
		t.Fatal(code, err)
	}
	return out.String(), added
}

// someEntry answers every field of the form, with one wrong age first.
func someEntry() []string {
	return strings.Split(`Walk dogs|skip|Гулять с собаками|Walk a dog from the shelter.|1|1, 2|3|next|2|1,5|skip|2|Astana|many|16|skip|1|skip|skip|1|2|Come by on Saturday.|skip|Our shelter|skip|next`, "|")
}

func TestTheFormInLinesAddsAnEntry(t *testing.T) {
	said, added := formLines(t, readCatalog(t), "en", nil, append(someEntry(), "1", "2")...)
	if len(added) != 1 {
		t.Fatalf("%d entries were added:\n%s", len(added), said)
	}
	o := added[0]
	if o.ID != "walk-dogs" || o.Title.En != "Walk dogs" || o.Title.Ru == "" || len(o.Causes) != 1 || len(o.Activities) != 2 || len(o.Motives) != 1 ||
		o.Schedule != catalog.Regular || o.HoursPerWeek != 1.5 || *o.MinimumAge != 16 || *o.Remote || o.City == "" || o.Organization == nil {
		t.Errorf("%+v\n%s", o, said)
	}
	for _, want := range []string{"“many”", "Nothing to fix.", "Added to mine.yaml: Walk dogs"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is missing:\n%s", want, said)
		}
	}
}

// A field is asked again from anywhere, and the form goes on where it was.
func TestTheFormInLinesChangesAField(t *testing.T) {
	said, added := formLines(t, readCatalog(t), "en", nil, append(someEntry(), "change 1", "Walk cats", "1", "2")...)
	if len(added) != 1 || added[0].Title.En != "Walk cats" {
		t.Errorf("%+v\n%s", added, said)
	}
}

// What is needed is not skipped, what is wrong is not added, and nothing is lost
// without a question.
func TestTheFormInLinesKeepsItsRules(t *testing.T) {
	for _, l := range locale.Langs() {
		w := locale.In(l)
		said, _ := formLines(t, readCatalog(t), l, nil, "skip", "next")
		if strings.Count(said, w.Form.Required) != 2 {
			t.Errorf("%s: the title was skipped:\n%s", l, said)
		}
		said, added := formLines(t, readCatalog(t), l, nil, "Kitap", "change 29", "", "quit", "quit")
		if len(added) > 0 || !strings.Contains(said, w.Form.LeaveNote) || !strings.Contains(said, w.Plain.Form.Dropped) {
			t.Errorf("%s: it ends without a question:\n%s", l, said)
		}
		said, _ = formLines(t, readCatalog(t), l, nil, "quit")
		if strings.Contains(said, w.Form.LeaveNote) {
			t.Errorf("%s: it asks about nothing:\n%s", l, said)
		}
		said, added = formLines(t, readCatalog(t), l, errors.New("disk full"), append(someEntry(), "1", "quit", "2")...)
		if len(added) > 0 || !strings.Contains(said, "disk full") {
			t.Errorf("%s: it does not tell that nothing was written:\n%s", l, said)
		}
	}
}

// Whatever is typed, the form ends without an error.
func TestAnyLineInTheForm(t *testing.T) {
	c := readCatalog(t)
	words := rapid.OneOf(rapid.SampledFrom(append(someEntry(), "back", "change 3", "change 5", "language", "1", "2", "help", "repeat", "answers", "plan", "99", "")), rapid.String())
	rapid.Check(t, func(rt *rapid.T) {
		formLines(rt, c, locale.Langs()[rapid.IntRange(0, 2).Draw(rt, "language")], nil, rapid.SliceOfN(words, 0, 80).Draw(rt, "lines")...)
	})
}
