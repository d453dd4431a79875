package catalog_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/source"
)

// base knows what the tests name.
func base() *catalog.Catalog {
	return &catalog.Catalog{Causes: []catalog.Cause{
		{ID: "animals", Name: catalog.Text{En: "Animals", Ru: "Животные", Kk: "Жануарлар"}},
		{ID: "children", Name: catalog.Text{En: "Children", Ru: "Дети", Kk: "Балалар"}},
		{ID: "elderly", Name: catalog.Text{En: "Older people", Ru: "Пожилые люди", Kk: "Қариялар"}},
	}}
}

// inEntry puts lines into an entry that is otherwise good, between two good
// ones; the entry begins on line 3, its lines on line 5.
func inEntry(lines string) string {
	return "opportunities:\n" +
		"  - {id: before, title: Before}\n" +
		"  - id: planted\n" +
		"    title: Planted\n" +
		indent(lines) +
		"  - {id: after, title: After}\n"
}

func indent(lines string) string {
	out := ""
	for _, l := range strings.Split(strings.TrimSuffix(lines, "\n"), "\n") {
		out += "    " + l + "\n"
	}
	return out
}

// TestPlantedMistakes plants one mistake in each field and looks for exactly
// one problem, at its place; the other entries are served in any case.
func TestPlantedMistakes(t *testing.T) {
	for _, test := range []struct {
		lines string // within the entry, from line 5
		want  string // line:column-end code near
		left  bool
	}{
		{"summary: [a]", "5:14-17 wrong-type", true},
		{"summary: {en: a, fr: b}", "5:22-24 unknown-key", true},
		{"summary: {en: [a]}", "5:19-22 wrong-type", true},
		{"description: {en: a, kz: b}", "5:26-28 unknown-key kk", true},
		{"causes: animals", "5:13-20 wrong-type [animals]", true},
		{"causes: [animals, kids]", "5:23-27 unknown-cause children", false},
		{"causes: [Қариялар]", "5:14-22 unknown-cause elderly", false},
		{"causes: [анимал]", "5:14-20 unknown-cause", false},
		{"motives: [values]", "5:14-22 wrong-type", true},
		{"motives: {valus: 3}", "5:15-20 unknown-motive values", false},
		{"motives: {fun: 3}", "5:15-18 unknown-motive enjoyment", false},
		{"motives: {values: 4}", "5:23-24 out-of-range", true},
		{"motives: {values: high}", "5:23-27 wrong-type", true},
		{"activities: [organizing]", "5:18-28 unknown-activity organising", false},
		{"activities:\n  - outdoors\n  - flying", "7:9-15 unknown-activity", false},
		{"schedule: weekly", "5:15-21 unknown-value regular", false},
		{"hours_per_week: two", "5:21-24 wrong-type", true},
		{"hours_per_week: 200", "5:21-24 out-of-range", true},
		{"duration: 3 hours", "5:15-22 bad-duration PT3H", true},
		{"times: [mornings]", "5:13-21 unknown-value", false},
		{"start_date: 2026-13-01", "5:17-27 bad-date", true},
		{"start_date: 1.5.2026", "5:17-25 bad-date 2026-05-01", true},
		{"end_date: tomorrow", "5:15-23 bad-date", true},
		{"start_date: 2026-05-02\nend_date: 2026-05-01", "6:15-25 dates-order", false},
		{"end_date: 2026-05-01\nstart_date: 2026-05-02", "6:17-27 dates-order", false},
		{"remote: maybe", "5:13-18 wrong-type", true},
		{"remote: yes", "5:13-16 yaml11-value true", false},
		{"city: {en: Astana}", "5:11-23 wrong-type", true},
		{"region: [a]", "5:13-16 wrong-type", true},
		{"country: KAZ", "5:14-17 bad-country KZ", false},
		{"minimum_age: 14+", "5:18-21 wrong-type 14", true},
		{"minimum_age: 150", "5:18-21 out-of-range", true},
		{"maximum_age: -1", "5:18-20 out-of-range", true},
		{"minimum_age: 20\nmaximum_age: 18", "6:18-20 ages-order", false},
		{"maximum_age: 18\nminimum_age: 20", "6:18-20 ages-order", false},
		{"languages: [kk, kz]", "5:21-23 bad-language kk", false},
		{"languages: [rsl, sign]", "5:22-26 bad-language rsl", false},
		{"languages: [жестовый язык]", "5:17-30 bad-language rsl", false},
		{"languages: [ымдау тілі]", "5:17-27 bad-language rsl", false},
		{"few_words: maybe", "5:16-21 wrong-type", true},
		{"languages: Kazakh", "5:16-22 wrong-type [Kazakh]", true},
		{"skills: [a, {b: c}]", "5:17-23 wrong-type", true},
		{"group_friendly: 1", "5:21-22 wrong-type", true},
		{"family_friendly: \"true\"", "5:22-28 wrong-type", true},
		{"accessibility: [wheelchairs]", "5:21-32 unknown-value wheelchair", false},
		{"accessibility_note: []", "5:25-27 wrong-type", true},
		{"benefits: [t-shirt]", "5:16-23 unknown-value t_shirt", false},
		{"own_costs: [bus]", "5:16-21 wrong-type", true},
		{"beneficiary_contact: some", "5:26-30 unknown-value", false},
		{"residential: here", "5:18-22 wrong-type", true},
		{"hazards: [lava]", "5:15-19 unknown-value", false},
		{"background_check: maybe", "5:23-28 unknown-value", false},
		{"safeguards: [two_adult]", "5:18-27 unknown-value two_adults", false},
		{"first_step: {ru: {a: b}}", "5:22-28 wrong-type", true},
		{"how_to_apply: {en: a, en: b}", "5:27-29 duplicate-key", true},
		{"organization: Shelter", "5:19-26 wrong-type organization: {name: Shelter}", true},
		{"organization: {url: https://example.org}", "5:20-23 missing-key", true},
		{"organization: {name: A, url: example}", "5:34-41 bad-url", false},
		{"organization: {name: A, uri: b}", "5:29-32 unknown-key url", true},
		{"url: \"javascript:alert(1)\"", "5:10-31 bad-url", false},
		{"email: nobody", "5:12-18 bad-email", false},
		{"phone: by hand", "5:12-19 bad-phone", false},
		{"status: open", "5:13-17 unknown-value active", false},
		{"verified_on: 2026/11/01", "5:18-28 bad-date 2026-11-01", true},
		{"verified_by: [a]", "5:18-21 wrong-type", true},
		{"source: {a: b}", "5:13-19 wrong-type", true},
		{"sumary: a", "5:5-11 unknown-key summary", true},
		{"organisation: {name: a}", "5:5-17 unknown-key organization", true},
		{"id: again", "5:5-7 duplicate-key", true},
		{"salary: 100", "5:5-11 paid", true},
		{"fee: 10", "5:5-8 paid", true},
		{"зарплата: 10", "5:5-13 paid", true},
		{"organization: {name: A, fee: 10}", "5:29-32 paid", true},
		{"own_costs: {en: Bus, price: 5}", "5:26-31 paid", true},
		{"motives: {values: 1, salary: 3}", "5:26-32 paid", true},
		{"causes: [children]\nschedule: one_off\nbeneficiary_contact: supervised\nminimum_age: 18\nresidential: true", "9:18-22 residential-children", true},
		{"residential: true\ncauses: [children]\nminimum_age: 18\nschedule: one_off", "8:15-22 residential-children", true},
		{"hazards: [emergency]\nminimum_age: 16", "6:18-20 law-minors", true},
		{"minimum_age: 17\nhazards: [heavy_work]", "6:14-26 law-minors", true},
		{"beneficiary_contact: direct", "3:5-7 age-missing", true},
		{"causes: [children]\nbeneficiary_contact: supervised", "3:5-7 age-missing", true},
	} {
		t.Run(test.lines, func(t *testing.T) {
			c, ps := catalog.Read("c.yaml", []byte(inEntry(test.lines)), base())
			var got []string
			for _, p := range ps {
				s := fmt.Sprintf("%d:%d-%d %s", p.Line, p.Column, p.EndColumn, p.Code)
				if _, near, ok := strings.Cut(p.Hint.In(catalog.English), "Did you mean “"); ok {
					s += " " + strings.TrimSuffix(near, "”?")
				} else if p.Code == source.YAML11Value {
					s += " true"
				}
				got = append(got, s)
				if p.Entry != "planted" || p.EntryLine != 3 || p.LeftOut != test.left {
					t.Errorf("said of entry %q on line %d, left out %t, want left out %t", p.Entry, p.EntryLine, p.LeftOut, test.left)
				}
			}
			if diff := cmp.Diff([]string{test.want}, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			want := []string{"before", "planted", "after"}
			if test.left {
				want = []string{"before", "after"}
			}
			var ids []string
			for _, o := range c.Opportunities {
				ids = append(ids, o.ID)
			}
			if diff := cmp.Diff(want, ids); diff != "" {
				t.Errorf("served (-want +got):\n%s", diff)
			}
		})
	}
}

// TestAllMistakesInOnePass plants everything at once.
func TestAllMistakesInOnePass(t *testing.T) {
	yaml := `causes:
  - {id: Sea, field: social, name: Sea}
  - {id: sea, field: wet, name: {en: Sea}}
  - {id: sea, name: Sea again}
  - {field: social, nam: Sea}
places:
  - {id: aqtau, name: Aqtau, region: mangystau}
  - {id: town, name: Town, region: nowhere, country: XX}
support:
  - {name: Line, phone: none}
portals:
  - {name: Portal, url: ftp://example.org}
  - {name: Nowhere}
opportunites: []
opportunities:
  - id: one
    title: One
    causes: [sea]
  - id: two
    causes: [see, animals]
    url: nowhere
  - just a text
  -
  - id: one
    title: {ru: Ещё один}
  - title: {en: "", ru: ~}
    id: Three
  - {id: four, title: Four, minimum_age: old, remote: true, city: Aqtau}
  - id: five
    title: Five
    <<: {a: b}
  - id: six
    title: Six
portals: []
`
	c, ps := catalog.Read("c.yaml", []byte(yaml), base())
	var got []string
	for _, p := range ps {
		got = append(got, fmt.Sprintf("%d:%d-%d %s %s", p.Line, p.Column, p.EndColumn, p.Code, p.Entry))
	}
	want := []string{
		"2:10-13 bad-id ",
		"3:22-25 unknown-value sea",
		"4:10-13 duplicate-id sea",
		"5:6-11 missing-key ", "5:6-11 missing-key ",
		"5:21-24 unknown-key ",
		"7:38-47 unknown-value aqtau",
		"8:36-43 unknown-value town", "8:54-56 bad-country town",
		"10:25-29 bad-phone ",
		"12:25-42 bad-url ",
		"13:6-10 missing-key ",
		"14:1-13 unknown-key ",
		"19:5-7 missing-key two",
		"20:14-17 unknown-cause two",
		"21:10-17 bad-url two",
		"22:5-16 wrong-type ",
		"23:4-5 wrong-type ",
		"24:9-12 duplicate-id one",
		"26:5-10 missing-key ",
		"27:9-14 bad-id ",
		"28:42-45 wrong-type four",
		"31:5-7 anchor five",
		"34:1-8 duplicate-key ",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var ids []string
	for _, o := range c.Opportunities {
		ids = append(ids, o.ID)
	}
	if diff := cmp.Diff([]string{"one", "six"}, ids); diff != "" {
		t.Errorf("served (-want +got):\n%s", diff)
	}
	if k, ok := c.Cause("sea"); !ok || k.Name.En != "Sea" || k.Field != "" {
		t.Errorf("the good cause is not as it was written: %+v", k)
	}
	if n := ps.LeftOut(); n != 11 {
		t.Errorf("%d entries left out, want 11", n)
	}
}

func TestReadWholeRecord(t *testing.T) {
	yaml := `opportunities:
  - id: all
    title: {en: All, ru: Всё, kk: Бәрі}
    summary: "Short\e[31m"
    description: |
      First line.

      Second line.
    causes: [animals, animals]
    motives: {enjoyment: 3, values: 0}
    activities: [outdoors]
    schedule: one_off
    hours_per_week: 2.5
    duration: PT3H
    times: [weekends]
    start_date: 2026-05-01
    end_date: 2026-05-02
    remote: false
    city: Astana
    region: astana
    country: kz
    minimum_age: 14
    maximum_age: 99
    languages: [kk, ru-RU]
    few_words: true
    skills: [patience]
    group_friendly: true
    family_friendly: false
    accessibility: [seated]
    accessibility_note: A note
    benefits: [meals]
    own_costs: Bus
    beneficiary_contact: none
    residential: false
    hazards: []
    background_check: ask
    safeguards: [two_adults]
    first_step: Go
    how_to_apply: Call
    organization: {name: Shelter, url: https://example.org}
    url: https://example.org/a
    email: a@example.org
    phone: "111"
    status: active
    verified_on: 2026-11-01
    verified_by: somebody
    source: somewhere
`
	c, ps := catalog.Read("c.yaml", []byte(yaml), base())
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	yes, no, fourteen, old := true, false, 14, 99
	want := catalog.Opportunity{
		ID: "all", Title: catalog.Text{En: "All", Ru: "Всё", Kk: "Бәрі"}, Summary: catalog.Text{Plain: "Short"},
		Description: catalog.Text{Plain: "First line.\n\nSecond line."}, Causes: []string{"animals"},
		Motives: map[catalog.Motive]int{"enjoyment": 3, "values": 0}, Activities: []catalog.Activity{"outdoors"},
		Schedule: "one_off", HoursPerWeek: 2.5, Duration: "PT3H", Times: []string{"weekends"}, StartDate: "2026-05-01", EndDate: "2026-05-02",
		Remote: &no, City: "Astana", Region: "astana", Country: "KZ", MinimumAge: &fourteen, MaximumAge: &old,
		Languages: []string{"kk", "ru-RU"}, FewWords: true, Skills: []string{"patience"}, GroupFriendly: &yes, FamilyFriendly: &no,
		Accessibility: []string{"seated"}, AccessibilityNote: catalog.Text{Plain: "A note"}, Benefits: []string{"meals"},
		OwnCosts: catalog.Text{Plain: "Bus"}, BeneficiaryContact: "none", BackgroundCheck: "ask", Safeguards: []string{"two_adults"},
		FirstStep: catalog.Text{Plain: "Go"}, HowToApply: catalog.Text{Plain: "Call"},
		Organization: &catalog.Organization{Name: catalog.Text{Plain: "Shelter"}, URL: "https://example.org"},
		URL:          "https://example.org/a", Email: "a@example.org", Phone: "111", Status: "active",
		VerifiedOn: "2026-11-01", VerifiedBy: "somebody", Source: "somewhere",
	}
	if diff := cmp.Diff([]catalog.Opportunity{want}, c.Opportunities); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWholeFilesThatSayNothing(t *testing.T) {
	for _, test := range []struct{ yaml, want string }{
		{"", "1:1-2 missing-key"},
		{"# only a note\n", "1:1-2 missing-key"},
		{"~\n", "1:1-2 missing-key"},
		{"- id: a\n  title: b\n", "1:1-2 wrong-type"},
		{"just text\n", "1:1-10 wrong-type"},
		{"opportunities: 3\n", "1:16-17 wrong-type"},
		{"opportunities:\n", ""},
		{"causes: []\n", ""},
	} {
		_, ps := catalog.Read("c.yaml", []byte(test.yaml), nil)
		got := ""
		for _, p := range ps {
			got += fmt.Sprintf("%d:%d-%d %s", p.Line, p.Column, p.EndColumn, p.Code)
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.yaml, got, test.want)
		}
	}
}

func TestSeveralFiles(t *testing.T) {
	c, ps := catalog.ReadAll([]catalog.File{
		{Name: "a.yaml", Data: []byte("opportunities:\n  - {id: x, title: X, causes: [sea]}\n  - {id: y, title: Y}\n")},
		{Name: "b.yaml", Data: []byte("causes:\n  - {id: sea, name: Sea}\n  - {id: animals, name: Beasts}\nopportunities:\n  - {id: x, title: X again}\n  - {id: z, title: Z}\n")},
		{Name: "c.yaml", Data: []byte("\tnot a catalog: [")},
	}, base())
	var got []string
	for _, p := range ps {
		got = append(got, p.String())
	}
	want := []string{
		"b.yaml:5:10: error: The id “x” is used already in a.yaml, on line 2. [duplicate-id]",
		"c.yaml:1:1: error: This line is indented with a tab. [yaml-syntax]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(c.Opportunities) != 3 || c.Opportunities[0].Causes[0] != "sea" || len(c.Causes) != 4 || c.Causes[0].Name.In(catalog.English) != "Beasts" {
		t.Errorf("%+v", c)
	}
	if b := base(); b.Causes[0].Name.En != "Animals" {
		t.Error("the base was changed")
	}
	if entries, files := ps.LeftOut(), ps.Broken(); entries != 1 || files != 1 {
		t.Errorf("%d entries and %d files are left out, want one of each", entries, files)
	}
}

// TestSlipsStaySafe holds that a word that is not understood never opens a
// barred role to a person under 18.
func TestSlipsStaySafe(t *testing.T) {
	for _, lines := range []string{"hazards: [emergancies]", "beneficiary_contact: diret", "residential: yes\nbeneficiary_contact: dirrect"} {
		c, _ := catalog.Read("c.yaml", []byte(inEntry(lines)), nil)
		o, ok := c.Opportunity("planted")
		if !ok {
			t.Fatalf("%s: left out", lines)
		}
		age := 17
		if out := c.Outside(o, catalog.Limits{Age: &age}, ""); !cmp.Equal(out, []catalog.Rule{catalog.RuleLaw}) {
			t.Errorf("%s: %v", lines, out)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(townYAML))
	f.Add([]byte(inEntry("hazards: [emergency]\nminimum_age: 16\nsalary: 1")))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, ps := catalog.Read("c.yaml", data, base())
		for _, p := range ps {
			if p.Line < 1 || p.Column < 1 || p.EndColumn <= p.Column || p.Message.IsZero() {
				t.Fatalf("%+v", p)
			}
		}
		seen := map[string]bool{}
		for i := range c.Opportunities {
			o := &c.Opportunities[i]
			if !source.IsID(o.ID) || o.Title.IsZero() || seen[o.ID] {
				t.Fatalf("served: %+v", o)
			}
			seen[o.ID] = true
			if len(o.Hazards) > 0 && o.MinimumAge != nil && *o.MinimumAge < 18 {
				t.Fatalf("barred role is open: %+v", o)
			}
		}
		catalog.NewIndex(c).Select(catalog.Filter{Query: "a"}, catalog.English)
	})
}

// TestAttacksAsCatalogs reads the hostile files as catalogs: none is served.
func TestAttacksAsCatalogs(t *testing.T) {
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" {
		t.Skip("AINA_TESTDATA is not set")
	}
	files, err := filepath.Glob(filepath.Join(dir, "yaml-attacks", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if c, ps := catalog.Read(file, data, nil); !ps.HasErrors() || len(c.Opportunities) > 0 {
			t.Errorf("%s is served", filepath.Base(file))
		}
	}
}

func BenchmarkRead10000(b *testing.B) {
	var data []byte
	data = append(data, "opportunities:\n"...)
	for i := range 10_000 {
		data = fmt.Appendf(data, `  - id: role-%d
    title: {en: Walk the dogs, ru: Гулять с собаками, kk: Иттерді серуендету}
    summary: {en: Fresh air., ru: Свежий воздух., kk: Таза ауа.}
    causes: [animals]
    motives: {enjoyment: 3, values: 2}
    activities: [outdoors, caring]
    schedule: regular
    hours_per_week: 2
    minimum_age: 14
    languages: [kk, ru]
    city: Astana
    status: active
`, i)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		catalog.Read("c.yaml", data, base())
	}
}
