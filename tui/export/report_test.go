package export

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/tuitest"
)

// report is what remains of a rehearsed room.
func report(people int, seed uint64) Report {
	c := tuitest.Catalog("../../catalog.yaml")
	return Report{
		Tables:  group.Rehearsal{People: people, Seed: seed}.Play(quiz.Default(), c.Causes),
		Hands:   []workshop.Counted{{Block: "stand", Asked: text.Text{En: "=Who?", Ru: "Кто?", Kk: "Кім?"}, Counts: []int{9}}, {Block: "fist", Asked: text.Text{Plain: "Worth it?"}, Counts: []int{0, 0, 1, 4, 9, 8}}},
		Corners: []string{"animals", "sport"}, Catalog: c, Date: "2026-11-22",
	}
}

// Every form of a report gives its tables back, in every language.
func TestReportsGiveTheirTablesBack(t *testing.T) {
	for _, people := range []int{0, 9, 12, 24} {
		r := report(people, 7)
		r.Tables.Rehearsal = people != 12
		for _, lang := range text.Langs() {
			for _, name := range []string{"r.md", "r.html", "r.csv", "r.json"} {
				data, err := r.File(lang, name)
				if err != nil {
					t.Fatal(err)
				}
				got, err := ReadRoom(data)
				if diff := cmp.Diff(r.Tables, got); err != nil || diff != "" {
					t.Errorf("%d people in %s %s: %v %s", people, lang, name, err, diff)
				}
			}
		}
	}
}

// In a small room no number is anywhere but N, the heads and what hands showed.
func TestAReportOfASmallRoomHasNoNumbers(t *testing.T) {
	r := report(9, 7)
	r.Hands = nil
	for _, name := range []string{"r.md", "r.csv", "r.json"} {
		data, _ := r.File(text.English, name)
		said := strings.NewReplacer("22 November 2026", "", "r.md", "").Replace(string(data))
		for _, number := range strings.FieldsFunc(said, func(r rune) bool { return r < '0' || r > '9' }) {
			if number != "9" {
				t.Errorf("%s says %s:\n%s", name, number, data)
			}
		}
	}
}

// What breaks the rule is no report of ours.
func TestReadRoomRefuses(t *testing.T) {
	for _, data := range []string{
		"", "hello", "{}x", `{"n":24,"heads":24,"shown":[{"facet":"motive","key":"protective","yes":12,"no":12}],"hidden":[]}`,
		"facet,key,name,yes,no,n,heads\nroom,,,,,12,12\ncause,animals,Animals,3,9,12,12\n",
		"facet,key,name,yes,no,n,heads\nroom,,,,,many,12\n",
		`# Report` + "\n`" + `{"n":7,"heads":7,"shown":[{"facet":"cause","key":"animals","yes":5,"no":2}],"hidden":[]}` + "`",
	} {
		if got, err := ReadRoom([]byte(data)); err == nil {
			t.Errorf("%q is read as %+v", data, got)
		}
	}
}

// A report opens right by a double click, and comes back as Excel saves it.
func TestReportCSVInExcel(t *testing.T) {
	data, _ := report(24, 7).File(text.Kazakh, "r.csv")
	if !strings.HasPrefix(string(data), "\ufefffacet,") {
		t.Errorf("%q", data[:20])
	}
	want, err := ReadRoom(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, comma := range []string{";", "\t"} {
		saved := strings.ReplaceAll(strings.ReplaceAll(string(data), ",", comma), "\n", "\r\n")
		got, err := ReadRoom([]byte(saved))
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%q: %v %s", comma, err, diff)
		}
	}
}

// A spreadsheet runs nothing of what a trainer wrote into a running order.
func TestReportCSVHasNoFormulas(t *testing.T) {
	if data, _ := report(24, 7).File(text.English, "r.csv"); !strings.Contains(string(data), "hands,stand,'=Who?,9,,,") {
		t.Errorf("%s", data)
	}
}

func TestReportPageIsClosed(t *testing.T) {
	data, err := report(24, 7).File(text.Kazakh, "r.html")
	page := string(data)
	if err != nil || strings.Contains(page, "<script") || !strings.Contains(page, `<section class="fresh">`) || !strings.Contains(page, "break-before: page") {
		t.Errorf("%v\n%s", err, page)
	}
}

func FuzzReadRoom(f *testing.F) {
	for _, name := range []string{"r.md", "r.html", "r.csv", "r.json"} {
		data, _ := report(12, 1).File(text.English, name)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if tables, err := ReadRoom(data); err == nil {
			if written, err := json.Marshal(tables); err != nil {
				t.Error(err)
			} else if _, err := group.Read(written); err != nil {
				t.Error(err)
			}
		}
	})
}
