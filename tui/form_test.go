package tui

import (
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/source"
	"aina/tui/tuitest"
)

// formFor starts the form; what it adds comes to added.
func formFor(lang catalog.Lang, added *[]*catalog.Opportunity) *tuitest.Driver {
	opt := options(lang)
	opt.Add = adding(added)
	return start(opt, 80, 24)
}

// adding keeps what the form adds, if anybody wants it.
func adding(added *[]*catalog.Opportunity) *Adding {
	return &Adding{
		File: "mine.yaml",
		Look: func(*catalog.Opportunity) source.Problems { return nil },
		Write: func(o *catalog.Opportunity) error {
			if added != nil {
				*added = append(*added, o)
			}
			return nil
		},
		ID: func(title string) string { return strings.ToLower(strings.ReplaceAll(title, " ", "-")) },
	}
}

// fill walks the form to its end: text for each field that asks for one, and
// Next on everything else.
func fill(t *testing.T, d *tuitest.Driver, texts map[string]string, chosen map[string][]string) {
	t.Helper()
	for range 100 {
		s, ok := app(d).front().(*formScreen)
		if !ok {
			return
		}
		name := s.fields[s.at].name
		switch {
		case texts[name] != "":
			d.Type(texts[name])
			d.Press("enter")
		case chosen[name] != nil:
			d.Press(chosen[name]...)
		case name == "id":
			d.Press("enter")
		default:
			app(d).do(DoSkip)
		}
		if s.at == len(s.fields)-1 && name == "id" {
			return
		}
	}
	t.Fatalf("the form never ends:\n%s", d.Screen())
}

func TestTheFormAddsAnOpportunity(t *testing.T) {
	var added []*catalog.Opportunity
	d := formFor(catalog.English, &added)
	fill(t, d, map[string]string{
		"title.en": "Walk dogs", "summary.en": "Walk a dog from the shelter.", "minimum_age": "16",
		"hours_per_week": "1.5", "city": "Temirtau", "first_step.en": "Come by on Saturday.", "organization.name": "Our shelter",
	}, map[string][]string{
		"causes": {"1", "end", "enter"}, "schedule": {"2"}, "remote": {"2"},
		"motives": {"4", "end", "enter"},
	})
	see(t, d, "Check the entry")
	see(t, d, "Add it to mine.yaml")
	d.Press("enter")
	see(t, d, "Added to mine.yaml: Walk dogs")
	if len(added) != 1 {
		t.Fatalf("%d entries were added", len(added))
	}
	o := added[0]
	if o.ID != "walk-dogs" || o.Title.En != "Walk dogs" || o.Causes[0] != "animals" || o.Motives[catalog.Values] != 3 ||
		o.Schedule != catalog.Regular || o.HoursPerWeek != 1.5 || *o.MinimumAge != 16 || *o.Remote || o.Organization == nil {
		t.Errorf("%+v", o)
	}
}

// Each answer is looked at at once, and a wrong one is not gone past.
func TestTheFormLooksAtEachAnswer(t *testing.T) {
	var added []*catalog.Opportunity
	d := formFor(catalog.Russian, &added)
	d.Press("enter")
	see(t, d, "Без этого нельзя")
	d.Type("Гулять с собаками")
	d.Press("enter")
	s := app(d).front().(*formScreen)
	for s.fields[s.at].name != "minimum_age" {
		app(d).do(DoSkip)
	}
	d.Type("много")
	d.Press("enter")
	if s.fields[s.at].name != "minimum_age" {
		t.Fatalf("the form went on:\n%s", d.Screen())
	}
	see(t, d, "«много»")
}

// What does no good is not added, however it is answered.
func TestTheFormKeepsOutWhatDoesHarm(t *testing.T) {
	var added []*catalog.Opportunity
	d := formFor(catalog.English, &added)
	fill(t, d, map[string]string{"title.en": "Search at night", "minimum_age": "15"}, map[string][]string{"hazards": {"1", "end", "enter"}})
	see(t, d, "cannot be added")
	d.Press("q")
	see(t, d, "Leave now?")
	see(t, d, "not in the file yet")
}
