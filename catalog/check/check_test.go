package check_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/check"
	"aina/catalog/source"
)

const today = catalog.Date("2026-11-22")

// plantedFiles are a catalog with one mistake of every rule. The mistakes that
// keep a whole file from being read have files of their own. ⟦code|…⟧ marks
// what has to be reported.
func plantedFiles() []catalog.File {
	main := `causes:
  - {id: stars, field: other, name: {en: Stars, ru: Звёзды, kk: Жұлдыздар}}
opportunities:
  - id: ⟦bad-id|қате id⟧
    title: bad-id
    motives: {values: 1}
    first_step: Call.
    url: https://example.org
  - id: one
    title: ⟦anchor|&x⟧ anchor
    motives: {values: 1}
    first_step: Call.
    url: https://example.org
  - id: two
    title: duplicate-key
    motives: {values: 1}
    first_step: Call.
    ⟦duplicate-key|first_step⟧: Call again.
    url: https://example.org
  - {id: three, title: unknown-key, motives: {values: 1}, first_step: Call., url: https://example.org, ⟦unknown-key|скилы⟧: [a]}
  - {⟦missing-key|id⟧: four, motives: {values: 1}, first_step: Call., url: https://example.org}
  - {id: five, title: wrong-type, motives: {values: 1}, first_step: Call., url: https://example.org, skills: ⟦wrong-type|first aid⟧}
  - {id: six, title: out-of-range, motives: {values: 1}, first_step: Call., url: https://example.org, hours_per_week: ⟦out-of-range|200⟧}
  - {id: ⟦duplicate-id|six⟧, title: duplicate-id, motives: {values: 1}, first_step: Call., url: https://example.org}
  - {id: seven, title: bad-date, motives: {values: 1}, first_step: Call., url: https://example.org, start_date: ⟦bad-date|2026-02-30⟧}
  - {id: eight, title: bad-duration, motives: {values: 1}, first_step: Call., url: https://example.org, duration: ⟦bad-duration|3h⟧}
  - {id: nine, title: unknown-cause, motives: {values: 1}, first_step: Call., url: https://example.org, causes: [stars, ⟦unknown-cause|балалар⟧]}
  - {id: ten, title: unknown-motive, motives: {values: 1, ⟦unknown-motive|радость⟧: 3}, first_step: Call., url: https://example.org}
  - {id: eleven, title: unknown-activity, motives: {values: 1}, first_step: Call., url: https://example.org, activities: [⟦unknown-activity|flying⟧]}
  - {id: twelve, title: unknown-value, motives: {values: 1}, first_step: Call., url: https://example.org, times: [⟦unknown-value|mornings⟧]}
  - {id: thirteen, title: bad-language, motives: {values: 1}, first_step: Call., url: https://example.org, languages: [⟦bad-language|kz⟧]}
  - {id: fourteen, title: bad-country, motives: {values: 1}, first_step: Call., url: https://example.org, country: ⟦bad-country|XX⟧}
  - {id: fifteen, title: bad-url, motives: {values: 1}, first_step: Call., phone: "111", url: ⟦bad-url|example.org⟧}
  - {id: sixteen, title: bad-email, motives: {values: 1}, first_step: Call., url: https://example.org, email: ⟦bad-email|nobody⟧}
  - {id: seventeen, title: bad-phone, motives: {values: 1}, first_step: Call., url: https://example.org, phone: ⟦bad-phone|none⟧}
  - {id: eighteen, title: dates-order, motives: {values: 1}, first_step: Call., url: https://example.org, end_date: 2027-01-01, start_date: ⟦dates-order|2027-01-02⟧}
  - {id: nineteen, title: ages-order, motives: {values: 1}, first_step: Call., url: https://example.org, maximum_age: 20, minimum_age: ⟦ages-order|30⟧}
  - id: twenty
    title: ⟦cut-text|cut-text⟧ #5
    motives: {values: 1}
    first_step: Call.
    url: https://example.org
  - {id: twenty-one, title: yaml11-value, motives: {values: 1}, first_step: Call., url: https://example.org, country: ⟦yaml11-value|NO⟧}
  - {id: twenty-two, title: schedule-hours, motives: {values: 1}, first_step: Call., url: https://example.org, hours_per_week: 2, schedule: ⟦schedule-hours|one_off⟧}
  - {id: twenty-three, title: remote-city, motives: {values: 1}, first_step: Call., url: https://example.org, city: Астана, remote: ⟦remote-city|true⟧}
  - {⟦no-first-step|id⟧: twenty-four, title: no-first-step, motives: {values: 1}, url: https://example.org}
  - {⟦no-way-to-apply|id⟧: twenty-five, title: no-way-to-apply, motives: {values: 1}, first_step: Call.}
  - {⟦no-motives|id⟧: twenty-six, title: no-motives, first_step: Call., url: https://example.org}
  - {id: twenty-seven, title: Ауладағы бақшаны суару, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: Бақ}, verified_on: 2026-11-01}
  - {id: twenty-eight, title: ⟦near-duplicate|ауладағы бақшаны «суару»⟧, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: Бақ}, verified_on: 2026-11-01}
  - {id: twenty-nine, title: ended, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: A}, verified_on: 2026-11-01, end_date: ⟦ended|2026-11-21⟧}
  - {⟦never-verified|id⟧: thirty, title: never-verified, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: B}}
  - {id: thirty-one, title: stale, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: C}, verified_on: ⟦stale|2026-05-25⟧}
  - {id: thirty-two, ⟦missing-translation|title⟧: {en: Missing, kk: Жетіспейді}, motives: {values: 1}, first_step: Call., url: https://example.org}
  - {id: thirty-three, title: {en: Same text, ru: Одинаково, kk: ⟦same-translation|Same text⟧}, motives: {values: 1}, first_step: Call., url: https://example.org}
  - {id: thirty-four, title: paid, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: D, ⟦paid|fee⟧: 10}, verified_on: 2026-11-01}
  - {id: thirty-five, title: residential-children, motives: {values: 1}, first_step: Call., url: https://example.org, causes: [children], minimum_age: 18, beneficiary_contact: supervised, residential: true, schedule: ⟦residential-children|one_off⟧}
  - {id: thirty-six, title: law-minors, motives: {values: 1}, first_step: Call., url: https://example.org, minimum_age: 17, hazards: ⟦law-minors|[victims]⟧}
  - {⟦age-missing|id⟧: thirty-seven, title: age-missing, motives: {values: 1}, first_step: Call., url: https://example.org, beneficiary_contact: direct}
  - {⟦unprotected-contact|id⟧: thirty-eight, title: unprotected-contact, motives: {values: 1}, first_step: Call., url: https://example.org, causes: [children], beneficiary_contact: direct, minimum_age: 18, background_check: ask}
  # aina: allow ⟦unknown-allow|no-first-stp⟧
  - {id: thirty-nine, title: future-date, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: E}, verified_on: ⟦future-date|2027-11-01⟧}
  - {id: forty, title: unknown-place, motives: {values: 1}, first_step: Call., url: https://example.org, city: ⟦unknown-place|Брабас⟧}
`
	return []catalog.File{
		{Name: "a.yaml", Data: []byte(main)},
		{Name: "b.yaml", Data: []byte("opportunities:\n  - id: x\n⟦yaml-syntax|\t⟧title: Tab\n")},
		{Name: "c.yaml", Data: []byte("opportunities:\n  - title: ⟦encoding|\xcf⟧\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\n")},
		{Name: "d.yaml", Data: []byte("opportunities: " + strings.Repeat("[", 63) + "⟦too-large|[⟧" + strings.Repeat("[", 137))},
		{Name: "e.yaml", Data: []byte("opportunities: []\n⟦multi-document|---⟧\nopportunities: []\n")},
	}
}

func base() *catalog.Catalog {
	return &catalog.Catalog{Causes: []catalog.Cause{
		{ID: "children", Name: catalog.Text{En: "Children", Ru: "Дети", Kk: "Балалар"}},
	}}
}

// withPlaces is base with two cities.
func withPlaces() *catalog.Catalog {
	c := base()
	c.Places = []catalog.Place{
		{ID: "astana", Name: catalog.Text{En: "Astana", Ru: "Астана", Kk: "Астана"}, Region: "astana", Country: "KZ"},
		{ID: "shymkent", Name: catalog.Text{En: "Shymkent", Ru: "Шымкент", Kk: "Шымкент"}, Region: "shymkent", Country: "KZ"},
	}
	return c
}

// unmark takes the marks out of a file, and gives the place of each as it has
// to be reported.
func unmark(f catalog.File) (catalog.File, []string) {
	var want []string
	lines := strings.Split(string(f.Data), "\n")
	for i, line := range lines {
		before, rest, marked := strings.Cut(line, "⟦")
		if !marked {
			continue
		}
		code, rest, _ := strings.Cut(rest, "|")
		at, after, _ := strings.Cut(rest, "⟧")
		column := utf8.RuneCountInString(before) + 1
		want = append(want, fmt.Sprintf("%s:%d:%d-%d %s", f.Name, i+1, column, column+utf8.RuneCountInString(at), code))
		lines[i] = before + at + after
	}
	return catalog.File{Name: f.Name, Data: []byte(strings.Join(lines, "\n"))}, want
}

// Each planted mistake is found at its place, and nothing else is.
func TestPlanted(t *testing.T) {
	var files []catalog.File
	var want []string
	for _, f := range plantedFiles() {
		clean, places := unmark(f)
		files, want = append(files, clean), append(want, places...)
	}
	report := check.Files(files, withPlaces(), check.Options{AsOf: today, Stale: 180})
	var got []string
	seen := map[source.Code]bool{}
	for _, p := range report.Problems {
		got = append(got, fmt.Sprintf("%s:%d:%d-%d %s", p.File, p.Line, p.Column, p.EndColumn, p.Code))
		if seen[p.Code] {
			t.Errorf("twice: %v", p)
		}
		seen[p.Code] = true
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, r := range check.Rules() {
		if !seen[r.Code] {
			t.Errorf("%s is not planted, or not found", r.Code)
		}
	}
}

func TestTheDefaultCatalogIsInOrder(t *testing.T) {
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []catalog.Date{"", "1990-01-01", "2026-11-22", "2027-06-01", "2040-02-29", "2199-12-31"} {
		report := check.Files([]catalog.File{{Name: "catalog.yaml", Data: data}}, nil, check.Options{AsOf: day})
		for _, p := range report.Problems {
			t.Errorf("on %q: %v", day, p)
		}
	}
}

// entry is a good entry with lines added.
func entry(lines string) string {
	out := "opportunities:\n  - id: one\n    motives: {values: 1}\n    first_step: Call.\n    url: https://example.org\n"
	if !strings.Contains(lines, "title:") {
		out += "    title: One\n"
	}
	for line := range strings.Lines(lines) {
		out += "    " + line
	}
	return out
}

func checkOne(data string) []string {
	var got []string
	for _, p := range check.Files([]catalog.File{{Name: "c", Data: []byte(data)}}, base(), check.Options{AsOf: today, Stale: 180}).Problems {
		got = append(got, fmt.Sprintf("%d:%d-%d %s", p.Line, p.Column, p.EndColumn, p.Code))
	}
	return got
}

// The edges of the rules.
func TestEdges(t *testing.T) {
	for _, test := range []struct {
		name, lines string
		want        []string
	}{
		{"comment behind a text", "title: One # five", nil},
		{"cut in quotes", "title: \"One #5\"", nil},
		{"cut in one language", "title:\n  en: Room #5\n  ru: Один\n  kk: Бір", []string{"7:11-15 cut-text"}},
		{"cut on the second line", "title: One\n  room #5", []string{"6:12-15 cut-text"}},
		{"no space before", "title: One#5", nil},
		{"cut skill", "skills:\n  - C #sharp", []string{"8:9-10 cut-text"}},
		{"a literal keeps its #", "summary: |\n  One #5", nil},
		{"nothing but a cut text", "city: #5", []string{"7:11-13 cut-text"}},
		{"nothing but a comment", "city: # five", nil},
		{"list items without a space", "skills:\n  -a\n  -b", []string{"8:7-9 wrong-type"}},
		{"Norwegian", "languages: [no]", []string{"7:17-19 yaml11-value"}},
		{"Norwegian in quotes", "languages: ['no']", nil},
		{"title of one word", "title: On", []string{"6:12-14 yaml11-value"}},
		{"number in base 60", "city: 12:30", []string{"7:11-16 yaml11-value"}},
		{"octal number", "source: 0755", []string{"7:13-17 yaml11-value"}},
		{"hours of something regular", "schedule: regular\nhours_per_week: 2", nil},
		{"duration of something regular", "duration: PT2H\nschedule: regular", []string{"8:15-22 schedule-hours"}},
		{"duration without a schedule", "duration: PT2H", nil},
		{"not remote, and a city", "remote: false\ncity: Astana", nil},
		{"misspelt first step", "remote: true\nfirst_stepp: Call.", []string{"8:5-16 unknown-key"}},
		{"ended role without organisation", "end_date: 2020-01-01", nil},
		{"last day is today", "end_date: 2026-11-22\norganization: {name: A}\nverified_on: 2026-11-01", nil},
		{"ended and retired", "end_date: 2020-01-01\norganization: {name: A}\nstatus: defunct", nil},
		{"one-off that was yesterday", "schedule: one_off\nstart_date: 2026-11-21\norganization: {name: A}\nverified_on: 2026-11-01", []string{"8:17-27 ended"}},
		{"verified 180 days ago", "organization: {name: A}\nverified_on: 2026-05-26", nil},
		{"verified_on that is no date", "organization: {name: A}\nverified_on: soon", []string{"8:18-22 bad-date"}},
		{"a plain text has no language", "summary: An hour outside.", nil},
		{"one language", "summary:\n  ru: Час на улице.", []string{"7:5-12 missing-translation"}},
		{"empty translation", "summary: {en: An hour., ru: Час., kk: ''}", []string{"7:5-12 missing-translation"}},
		{"unknown language", "summary: {en: An hour., kz: Сағат.}", []string{"7:29-31 unknown-key"}},
		{"the same single word", "title: {en: Yoga, ru: Yoga, kk: Yoga}", nil},
		{"the same number and word", "title: {en: 24 hours, ru: 24 hours, kk: 24 сағат}", nil},
		{"the same name", "organization: {name: {en: Red Crescent, ru: Red Crescent, kk: Red Crescent}}\nverified_on: 2026-11-01", nil},
		{"protected by a check", "causes: [children]\nbeneficiary_contact: direct\nminimum_age: 18\nbackground_check: required", nil},
		{"safeguard misspelt", "causes: [children]\nbeneficiary_contact: direct\nminimum_age: 18\nsafeguards: [two_adult]", []string{"10:18-27 unknown-value"}},
		{"contact misspelt", "causes: [children]\nbeneficiary_contact: close\nminimum_age: 18", []string{"8:26-31 unknown-value"}},
		{"hazard without an age", "hazards: [victims]", nil},
		{"allowed", "# aina: allow remote-city\nremote: true\ncity: Astana", []string{"9:11-17 remote-city"}},
		{"allowed above", "remote: true\n# aina: allow remote-city\ncity: Astana", nil},
		{"allowed with others", "remote: true\n# aina: allow stale, remote-city\n# because it is both\ncity: Astana", nil},
		{"allowed without spaces", "remote: true\n#aina:allow remote-city\ncity: Astana", nil},
		{"allowed in capitals", "remote: true\n#  Aina : Allow  Remote-City\ncity: Astana", nil},
		{"allowed, misspelt", "remote: true\n# aina: allow remote-cty\ncity: Astana", []string{"8:19-29 unknown-allow", "9:11-17 remote-city"}},
		{"allowed for a reason", "remote: true\n# aina: allow remote-city because\ncity: Astana", nil},
		{"verified tomorrow", "verified_on: 2026-11-23", []string{"7:18-28 future-date"}},
		{"verified today", "verified_on: 2026-11-22", nil},
		{"a motive without a number", "skills: [a]\nmotives: {social, values: 1}", []string{"8:15-21 wrong-type"}},
		{"motives without spaces", "skills: [a]\nmotives: {values:1, social:2}", []string{"8:21-22 wrong-type", "8:31-32 wrong-type"}},
		{"a name without a space", "verified_on: 2026-11-01\norganization: {name:A}", []string{"8:24-25 wrong-type"}},
		{"texts without spaces", "verified_on: 2026-11-01\norganization: {name: {en:A, ru:B}}", []string{"8:29-30 wrong-type", "8:35-36 wrong-type"}},
		{"an error is never allowed", "# aina: allow unknown-value\nschedule: weekly", []string{"8:15-21 unknown-value"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			lines := entry(test.lines + "\n")
			if strings.Contains(test.lines, "first_step") {
				lines = strings.Replace(lines, "    first_step: Call.\n", "    skills: [a]\n", 1)
			}
			if strings.Contains(test.lines, "motives") {
				lines = strings.Replace(lines, "    motives: {values: 1}\n", "    city: A\n", 1)
			}
			if diff := cmp.Diff(test.want, checkOne(lines)); diff != "" {
				t.Errorf("(-want +got):\n%s\n%s", diff, lines)
			}
		})
	}
}

// What counts as almost the same title of one organisation.
func TestNearDuplicates(t *testing.T) {
	for _, test := range []struct {
		first, second, more string // more: keys of the second
		near                bool
	}{
		{"Walk shelter dogs", "Walk the shelter dogs", "", true},
		{"Walk shelter dogs", "walk shelter dog!", "", true},
		{"Walk shelter dogs", "Shelter dogs: walk", "", true},
		{"Walk shelter dogs", "Feed shelter cats", "", false},
		{"Teach English", "Teach Spanish", "", false},
		{"Chess club, level 1", "Chess club, level 2", "", false},
		{"Help group A", "Help group B", "", false},
		{"Гулять с собаками", "Гулять собаками", "", true},
		{"Иттерді серуендету", "Иттерди серуендету", "", true},
		{"Walk shelter dogs", "Walk shelter dogs", ", city: Almaty", false},
		{"Walk shelter dogs", "Walk shelter dogs", ", start_date: 2027-02-01", false},
	} {
		line := "  - {id: %s, title: '%s', motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: A}, verified_on: 2026-11-01%s}\n"
		data := "opportunities:\n" + fmt.Sprintf(line, "one", test.first, ", city: Astana, start_date: 2027-01-01") + fmt.Sprintf(line, "two", test.second, test.more)
		if got := checkOne(data); (len(got) > 0) != test.near {
			t.Errorf("%q, %q%s: %v, want near %t", test.first, test.second, test.more, got, test.near)
		}
	}
	line := "  - {id: one, title: Walk, motives: {values: 1}, first_step: Call., url: https://example.org, organization: {name: A}, verified_on: 2026-11-01}\n"
	if diff := cmp.Diff([]string{"3:10-13 duplicate-id"}, checkOne("opportunities:\n"+line+line)); diff != "" {
		t.Errorf("one entry twice (-want +got):\n%s", diff)
	}
	twice := check.Files([]catalog.File{
		{Name: "a", Data: []byte(entry("organization: {name: A}\nverified_on: 2026-11-01\ntitle: Walk dogs\n"))},
		{Name: "b", Data: []byte(strings.Replace(entry("organization: {name: a}\nverified_on: 2026-11-01\ntitle: Walk dogs.\n"), "id: one", "id: two", 1))},
	}, nil, check.Options{})
	if len(twice.Problems) != 1 || !strings.Contains(twice.Problems[0].String(), "b:8:12: warning: This is almost the same as “one” of the same organisation, in a on line 2.") {
		t.Errorf("across files: %v", twice.Problems)
	}
}
