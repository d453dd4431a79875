package quiz

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/text"
)

func TestDefaultParsesClean(t *testing.T) {
	q, problems := ReadQuestionnaire("questions.yaml", embedded)
	for _, p := range problems {
		t.Error(p.Show(catalog.English))
	}
	if n := len(q.Asked(Quick)); n != 24 {
		t.Errorf("the quick form has %d questions, want 24", n)
	}
	if n := len(q.Asked(Full)); n != 48 {
		t.Errorf("the full form has %d questions, want 48", n)
	}
	for form, most := range map[Form]int{Quick: 4, Full: 9} {
		if n := q.Minutes(form); n > most {
			t.Errorf("the %s form takes %d minutes, at most %d", form, n, most)
		}
	}
}

func TestDefaultAsksEverything(t *testing.T) {
	statements, quick := map[catalog.Motive]int{}, map[catalog.Motive]int{}
	scenes, quickScenes := map[catalog.Activity]int{}, map[catalog.Activity]int{}
	limits := map[Limit]int{}
	open, section := 0, 0
	last := Question{}
	for _, q := range Default().Questions {
		if q.Motive != "" {
			statements[q.Motive]++
			if q.Quick {
				quick[q.Motive]++
			}
			if q.Motive == last.Motive {
				t.Errorf("%s: two statements of one motive are side by side", q.ID)
			}
		}
		if q.Activity != "" {
			scenes[q.Activity]++
			if q.Quick {
				quickScenes[q.Activity]++
			}
			if q.Activity == last.Activity {
				t.Errorf("%s: two scenes of one activity are side by side", q.ID)
			}
		}
		if q.Limit != "" {
			limits[q.Limit]++
		}
		if q.Kind == Open {
			open++
		}
		if at := slices.Index(sections(), q.Section); at < section {
			t.Errorf("%s: the section %s comes too late", q.ID, q.Section)
		} else {
			section = at
		}
		last = q
	}
	for _, m := range catalog.Motives() {
		if statements[m] != 2 || quick[m] != 1 {
			t.Errorf("%s has %d statements, %d of them quick; want 2 and 1", m, statements[m], quick[m])
		}
	}
	for _, a := range catalog.Activities() {
		if scenes[a] != 2 || quickScenes[a] != 1 {
			t.Errorf("%s has %d scenes, %d of them quick; want 2 and 1", a, scenes[a], quickScenes[a])
		}
	}
	for _, l := range askedLimits() {
		if limits[l] != 1 {
			t.Errorf("%s is asked %d times, want once", l, limits[l])
		}
	}
	if open != 2 {
		t.Errorf("%d open questions, want 2", open)
	}
	three, ok := Default().Question("three")
	if !ok || three.Max != 3 || len(three.Options) != len(catalog.Motives()) {
		t.Errorf("the question for the three that matter most is %+v", three)
	}
}

func TestDefaultTexts(t *testing.T) {
	check := func(where string, x text.Text, required bool) {
		t.Helper()
		if x.IsZero() && !required {
			return
		}
		for lang, s := range map[string]string{"en": x.En, "ru": x.Ru, "kk": x.Kk} {
			switch {
			case strings.TrimSpace(s) == "":
				t.Errorf("%s: %s is missing", where, lang)
			case lang == "ru" && strings.ContainsAny(strings.ToLower(s), "әғқңөұүһі"):
				t.Errorf("%s: Kazakh letters in the Russian %q", where, s)
			case lang != "en" && strings.ContainsAny(s, "abcdefghijklmnopqrstuvwxyz"):
				t.Errorf("%s: Latin letters in %q", where, s)
			case strings.Contains(strings.ToLower(s), "инвалиды") || strings.Contains(strings.ToLower(s), "мүгедектер"):
				t.Errorf("%s: a word we do not use in %q", where, s)
			}
		}
		if x.En == x.Ru || x.Ru == x.Kk && x.Ru != "Спорт" && utf8.RuneCountInString(x.Ru) > 8 {
			t.Errorf("%s: two languages are the same", where)
		}
	}
	q := Default()
	for _, p := range q.Parts {
		check(string(p.Section)+" title", p.Title, true)
		check(string(p.Section)+" reason", p.Reason, true)
		scaled := p.Section == Why || p.Section == How
		check(string(p.Section)+" ask", p.Ask, scaled)
		if scaled && len(p.Steps) != 5 {
			t.Errorf("%s has %d steps, want 5", p.Section, len(p.Steps))
		}
		for _, s := range p.Steps {
			check(string(p.Section)+" step", s, true)
		}
	}
	for _, x := range q.Questions {
		check(x.ID, x.Text, true)
		check(x.ID+" note", x.Note, false)
		for _, s := range x.Text.All() {
			if n := utf8.RuneCountInString(s); n > maxQuestion {
				t.Errorf("%s is %d characters long, at most %d: %s", x.ID, n, maxQuestion, s)
			}
		}
		for _, s := range x.Steps {
			check(x.ID+" step", s, true)
		}
		for _, o := range slices.Concat(x.Options, x.Levels) {
			check(x.ID+" "+o.ID, o.Label, true)
			check(x.ID+" "+o.ID+" note", o.Note, false)
		}
	}
}

func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		Default()
	}
}

// Callers may change what they got, down to the options of a question.
func TestDefaultIsACopy(t *testing.T) {
	want, _ := readQuestionnaire("questions.yaml", embedded, nil)
	q := Default()
	if diff := cmp.Diff(want, q); diff != "" {
		t.Fatal(diff)
	}
	for i := range q.Parts {
		clear(q.Parts[i].Steps)
	}
	for i := range q.Questions {
		clear(q.Questions[i].Options)
		clear(q.Questions[i].Levels)
		clear(q.Questions[i].Steps)
	}
	clear(q.Parts)
	clear(q.Questions)
	if diff := cmp.Diff(want, Default()); diff != "" {
		t.Error(diff)
	}
}
