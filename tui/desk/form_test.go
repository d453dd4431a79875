package desk

import (
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/source"
	"aina/tui/form"
	"aina/tui/kit"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// theCatalog is the default catalog; no test changes it.
var theCatalog = tuitest.Catalog("../../catalog.yaml")

// deskDriver drives the form.
type deskDriver struct{ *tuitest.Driver }

func (d deskDriver) front() kit.Screen { return d.Model.(*shell.Model).Front() }
func (d deskDriver) do(do kit.Action)  { d.Model.(*shell.Model).Do(do) }

// startForm starts the form; what it adds comes to added, if that is wanted.
func startForm(lang catalog.Lang, added *[]*catalog.Opportunity, width, height int) deskDriver {
	d := New(Options{
		Read: func() (*catalog.Catalog, source.Problems, error) { return theCatalog, nil, nil },
		File: form.File{Name: "mine.yaml",
			Check: func(*catalog.Opportunity) source.Problems { return nil },
			Write: func(o *catalog.Opportunity) error {
				if added != nil {
					*added = append(*added, o)
				}
				return nil
			},
			ID: func(title string) string { return strings.ToLower(strings.ReplaceAll(title, " ", "-")) },
		}})
	opt := shell.Options{Lang: lang, Theme: theme.Dark, Today: "2026-11-22"}
	return deskDriver{tuitest.New(shell.New(opt, tuitest.Renderer(), d), width, height)}
}

func formFor(lang catalog.Lang, added *[]*catalog.Opportunity) deskDriver {
	return startForm(lang, added, 80, 24)
}

// fill goes through the form to its end: text for each field that asks for one, and
// Next on everything else.
func fill(t testing.TB, d deskDriver, texts map[string]string, chosen map[string][]string) {
	t.Helper()
	for range 100 {
		s, ok := d.front().(*formScreen)
		if !ok {
			return
		}
		name := s.fields[s.current].Name
		switch {
		case texts[name] != "":
			d.Type(texts[name])
			d.Press("enter")
		case chosen[name] != nil:
			d.Press(chosen[name]...)
		case name == "id":
			d.Press("enter")
		default:
			d.do(kit.ActionSkip)
		}
		if s.current == len(s.fields)-1 && name == "id" {
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
	d.See(t, "Check the entry")
	d.See(t, "Add it to mine.yaml")
	d.Press("enter")
	d.See(t, "Added to mine.yaml: Walk dogs")
	if len(added) != 1 {
		t.Fatalf("%d entries were added", len(added))
	}
	o := added[0]
	if o.ID != "walk-dogs" || o.Title.En != "Walk dogs" || o.Causes[0] != "animals" || o.Motives[catalog.Values] != 3 ||
		o.Schedule != catalog.Regular || o.HoursPerWeek != 1.5 || *o.MinimumAge != 16 || *o.Remote || o.Organization == nil {
		t.Errorf("%+v", o)
	}
}

// Each answer is checked at once, and the form stays at a wrong one.
func TestTheFormChecksEachAnswer(t *testing.T) {
	var added []*catalog.Opportunity
	d := formFor(catalog.Russian, &added)
	d.Press("enter")
	d.See(t, "Без этого нельзя")
	d.Type("Гулять с собаками")
	d.Press("enter")
	s := d.front().(*formScreen)
	for s.fields[s.current].Name != "minimum_age" {
		d.do(kit.ActionSkip)
	}
	d.Type("много")
	d.Press("enter")
	if s.fields[s.current].Name != "minimum_age" {
		t.Fatalf("the form went on:\n%s", d.Screen())
	}
	d.See(t, "«много»")
}

// What does no good is not added, however it is answered.
func TestTheFormKeepsOutWhatDoesHarm(t *testing.T) {
	var added []*catalog.Opportunity
	d := formFor(catalog.English, &added)
	fill(t, d, map[string]string{"title.en": "Search at night", "minimum_age": "15"}, map[string][]string{"hazards": {"1", "end", "enter"}})
	d.See(t, "cannot be added")
	d.Press("q")
	d.See(t, "Leave now?")
	d.See(t, "not in the file yet")
}

// formScenes are the ways to every screen of the form.
func formScenes(t testing.TB) map[string]func(deskDriver, catalog.Lang) {
	return map[string]func(deskDriver, catalog.Lang){
		"form": func(d deskDriver, _ catalog.Lang) {
			d.Type("Walk dogs")
			d.Press("enter", "enter", "enter")
			d.Press("enter")
		},
		"wrong": func(d deskDriver, _ catalog.Lang) { d.Press("enter") },
		"added": func(d deskDriver, lang catalog.Lang) {
			fill(t, d, map[string]string{"title." + string(lang): "Kitap"}, nil)
		},
	}
}

// formPicture draws a scene.
func formPicture(t *testing.T, name string, lang catalog.Lang, width, height int) string {
	d := startForm(lang, nil, width, height)
	formScenes(t)[name](d, lang)
	return d.Screen()
}

// TestFormScreens holds every screen of the form to its pictures.
func TestFormScreens(t *testing.T) {
	for name := range formScenes(t) {
		t.Run(name, func(t *testing.T) {
			tuitest.Pictures(t, name, func(lang catalog.Lang, width, height int) string { return formPicture(t, name, lang, width, height) })
		})
	}
}

// No English word is on a Russian or Kazakh form but names.
func TestNoEnglishOnOtherForms(t *testing.T) {
	for name := range formScenes(t) {
		tuitest.NoEnglish(t, name, func(lang catalog.Lang, width, height int) string { return formPicture(t, name, lang, width, height) })
	}
}

// Skipping a field that has an answer keeps it; taking it back is a thing of its own.
func TestSkippingAFieldKeepsItsAnswer(t *testing.T) {
	var added []*catalog.Opportunity
	d := formFor(catalog.English, &added)
	d.Type("Walk dogs")
	d.Press("enter", "esc")
	s := d.front().(*formScreen)
	title := s.fields[s.current].Name
	d.do(kit.ActionSkip)
	if s.fields[s.current].Name == title || s.answers[title] != "Walk dogs" {
		t.Errorf("%s is %q on %s", title, s.answers[title], s.fields[s.current].Name)
	}
	d.Press("esc")
	d.do(kit.ActionClear)
	if s.fields[s.current].Name != title || s.answers[title] != "" {
		t.Errorf("%s is still %q on %s", title, s.answers[title], s.fields[s.current].Name)
	}
}

// BenchmarkView draws every screen of the form on two terminals:
//
//	go test ./tui/desk -run '^$' -bench View
func BenchmarkView(b *testing.B) {
	tuitest.Views(b, formScenes(b), func(scene func(deskDriver, catalog.Lang), width, height int) *tuitest.Driver {
		d := startForm(catalog.Russian, nil, width, height)
		scene(d, catalog.Russian)
		return d.Driver
	})
}
