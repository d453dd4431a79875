package importing

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
)

// again imports a table, lets somebody edit the catalog, and imports another
// table into it. It checks that importing that one once more changes nothing.
func again(t *testing.T, first string, edit func(string) string, second string) imported {
	t.Helper()
	in := mustRun(t, Request{File: "f.csv", Data: []byte(first), Lang: "en"})
	file := string(in.Catalog)
	if edit != nil {
		if file = edit(file); file == string(in.Catalog) {
			t.Fatalf("the edit changes nothing in\n%s", file)
		}
	}
	into := func(data []byte) *catalog.File { return &catalog.File{Name: "c.yaml", Data: data} }
	in = mustRun(t, Request{File: "f.csv", Data: []byte(second), Into: into([]byte(file)), Lang: "en"})
	once := mustRun(t, Request{File: "f.csv", Data: []byte(second), Into: into(in.Catalog), Lang: "en"})
	if diff := cmp.Diff(string(in.Catalog), string(once.Catalog)); diff != "" {
		t.Errorf("importing again changes something:\n%s", diff)
	}
	return in
}

func replace(old, new string) func(string) string {
	return func(s string) string { return strings.Replace(s, old, new, 1) }
}

func withoutStamps(s string) string {
	return regexp.MustCompile(`(?m)\s*# imported.*$`).ReplaceAllString(s, "")
}

func TestHandEditsStay(t *testing.T) {
	const first = "Role,City,Age,Org,Description,Category,Phone\nReader,Almaty,14,City Library,Read aloud,Children; Culture,+7 701 000 00 01\nCook,Taraz,16,Kitchen,Cook soup,Elderly,+7 701 000 00 02\n"
	changed := strings.Replace(first, ",14,", ",15,", 1)
	for name, tc := range map[string]struct {
		edit   func(string) string
		second string
		want   []string // in the catalog
		never  []string
	}{
		"a neighbouring cell changes": {replace("description: Read aloud", "description: Read aloud to children on Sundays, with tea"), changed,
			[]string{"minimum_age: 15", "on Sundays, with tea"}, []string{"minimum_age: 14"}},
		"without stamps": {func(s string) string { return withoutStamps(strings.Replace(s, "Read aloud", "Read, with tea", 1)) }, changed,
			[]string{"Read, with tea"}, nil},
		"a stamp on a line of its own": {func(s string) string {
			return regexp.MustCompile(`  (# imported as \S+)\n    title: R`).ReplaceAllString(strings.Replace(s, "Read aloud", "Read, with tea", 1), "\n    $1\n    title: R")
		}, changed, []string{"Read, with tea", "minimum_age: 15"}, nil},
		"a stamp with other spaces": {func(s string) string { return strings.ReplaceAll(s, "  # imported as ", " #  imported as ") }, changed, []string{"Reader"}, nil},
		"the same cell changes":     {replace("minimum_age: 14", "minimum_age: 18"), changed, []string{"minimum_age: 18"}, []string{"minimum_age: 15"}},
		"a cause is added":          {replace("causes: [children, culture]", "causes: [children, culture, education]"), changed, []string{"causes: [children, culture, education]"}, nil},
		"a cause is taken out":      {replace("causes: [children, culture]", "causes: [culture]"), changed, []string{"causes: [culture]"}, nil},
		"causes in another order":   {replace("causes: [children, culture]", "causes: [culture, children]"), changed, []string{"causes: [culture, children]"}, nil},
		"a cause changes in a cell": {replace("causes: [children, culture]", "causes: [children, culture, education]"), strings.Replace(first, "Children; Culture", "Children; Health", 1), []string{"causes: [children, education, health]"}, nil},
		"a field is taken out":      {replace("    minimum_age: 14\n", ""), strings.Replace(first, "Read aloud", "Read softly", 1), []string{"Read softly"}, []string{"minimum_age: 14"}},
		"a title in two languages":  {replace("title: Reader", "title: {en: Reader, ru: Чтец}"), changed, []string{"title: {en: Reader, ru: Чтец}", "minimum_age: 15"}, nil},
		"a text in two languages":   {replace("description: Read aloud", "description:\n      en: Read aloud\n      ru: Читать вслух"), strings.Replace(first, "Read aloud", "Read softly", 1), []string{"en: Read softly", "ru: Читать вслух"}, []string{"Read aloud"}},
		"quotes and comments":       {replace("city: Almaty", "city: 'Almaty'  # near the park"), changed, []string{"city: 'Almaty'  # near the park", "minimum_age: 15"}, nil},
		"fields in another order":   {replace("    city: Almaty\n    minimum_age: 14\n", "    minimum_age: 14\n    city: Almaty\n"), changed, []string{"    minimum_age: 15\n    city: Almaty\n"}, nil},
		"an id is changed":          {replace("id: reader-city-library", "id: our-reader"), changed, []string{"id: our-reader", "minimum_age: 15"}, []string{"id: reader-city-library"}},
		"the title is changed":      {replace("title: Reader", "title: Reading to children"), changed, []string{"title: Reading to children", "minimum_age: 15"}, []string{"title: Reader"}},
		"the city is changed":       {replace("city: Almaty", "city: Алматы"), changed, []string{"city: Алматы", "minimum_age: 15"}, []string{"city: Almaty"}},
		"a cell is emptied":         {replace("city: Taraz", "city: Taraz # x"), strings.Replace(first, ",14,", ",,", 1), []string{"minimum_age: 14"}, nil},
		"entries in another order": {func(s string) string {
			at := strings.Index(s, "  # review: not in the data: summary, motives")
			mid := at + 10 + strings.Index(s[at+10:], "  # review: not in the data: summary, motives")
			return s[:at] + strings.TrimRight(s[mid:], "\n") + "\n" + s[at:mid]
		}, changed, []string{"minimum_age: 15"}, []string{"minimum_age: 14"}},
		"an old stamp": {func(s string) string {
			return regexp.MustCompile(`imported as \S+`).ReplaceAllString(s, "imported a4m1ao")
		}, changed, []string{"minimum_age: 14"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			in := again(t, first, tc.edit, tc.second)
			if n := len(in.catalog.Opportunities); n != 2 {
				t.Errorf("%d entries", n)
			}
			for _, s := range tc.want {
				if !strings.Contains(string(in.Catalog), s) {
					t.Errorf("%q is not in\n%s\n%v", s, in.Catalog, in.notes)
				}
			}
			for _, s := range tc.never {
				if strings.Contains(string(in.Catalog), s) {
					t.Errorf("%q is in\n%s", s, in.Catalog)
				}
			}
		})
	}
}

func TestRowsFindTheirEntries(t *testing.T) {
	const head = "title,city,phone\n"
	row := func(city, n string) string { return "Walk dogs," + city + ",+7 701 000 00 0" + n + "\n" }
	for name, tc := range map[string]struct {
		first, second string
		entries       int
		missing       int
		phones        map[string]string // by city
	}{
		"one more of the same title":  {head + row("Almaty", "1"), head + row("Almaty", "1") + row("Astana", "2"), 2, 0, map[string]string{"Almaty": "1", "Astana": "2"}},
		"one more, above":             {head + row("Almaty", "1"), head + row("Astana", "2") + row("Almaty", "1"), 2, 0, map[string]string{"Almaty": "1", "Astana": "2"}},
		"sorted":                      {head + row("Almaty", "1") + row("Astana", "2"), head + row("Astana", "2") + row("Almaty", "1"), 2, 0, map[string]string{"Almaty": "1", "Astana": "2"}},
		"one is gone":                 {head + row("Almaty", "1") + row("Astana", "2"), head + row("Astana", "2"), 2, 1, map[string]string{"Almaty": "1", "Astana": "2"}},
		"one is gone, one has come":   {head + row("Almaty", "1") + row("Astana", "2"), head + row("Astana", "2") + row("Taraz", "3"), 3, 1, map[string]string{"Almaty": "1", "Astana": "2", "Taraz": "3"}},
		"telephones change":           {head + row("Almaty", "1") + row("Astana", "2"), head + row("Astana", "4") + row("Almaty", "3"), 2, 0, map[string]string{"Almaty": "3", "Astana": "4"}},
		"the only one moves":          {head + row("Almaty", "1"), head + row("Astana", "1"), 1, 0, map[string]string{"Astana": "1"}},
		"another one in its place":    {head + row("Almaty", "1"), head + row("Astana", "2"), 2, 1, map[string]string{"Almaty": "1", "Astana": "2"}},
		"the same title twice, alike": {"title,description\nWalk,a\nWalk,b\n", "title,description\nWalk,b\nWalk,a\nWalk,c\n", 3, 0, nil},
		"organisations":               {"title,organization,age\nRead,A,14\nRead,B,15\n", "title,organization,age\nRead,B,16\nRead,C,17\nRead,A,14\n", 3, 0, nil},
		"dates":                       {"title,start date\nRun,2027-05-01\n", "title,start date\nRun,2027-05-01\nRun,2027-06-01\n", 2, 0, nil},
		"a title mended, by number":   {"ID,title,organization,city\n517,Wlak dogs,A,Almaty\n622,Read,B,Taraz\n", "ID,title,organization,city\n622,Read,B,Taraz\n517,Walk dogs,A,Almaty\n", 2, 0, nil},
		"ids":                         {"id,title,city\na,Walk,Almaty\n", "id,title,city\nb,Walk,Almaty\na,Walk,Astana\n", 2, 0, nil},
		"many inserted":               {head + row("Almaty", "1"), head + "A,Taraz,\nB,Taraz,\n" + row("Almaty", "1") + "C,Taraz,\n", 4, 0, map[string]string{"Almaty": "1"}},
	} {
		t.Run(name, func(t *testing.T) {
			in := again(t, tc.first, nil, tc.second)
			if n := len(in.catalog.Opportunities); n != tc.entries || len(in.Report.Missing) != tc.missing {
				t.Errorf("%d entries, missing %v\n%s", n, in.Report.Missing, in.Catalog)
			}
			for _, o := range in.catalog.Opportunities {
				if n := tc.phones[o.City]; n != "" && !strings.HasSuffix(o.Phone, n) {
					t.Errorf("%s has %s", o.ID, o.Phone)
				}
			}
		})
	}
}

// A catalog that was written by hand gets no second entry for a title it has.
func TestImportIntoHandwritten(t *testing.T) {
	const file = "opportunities:\n  - id: dogs\n    title: {en: Walk dogs, ru: Гулять с собаками}\n    city: Almaty\n    minimum_age: 18\n"
	in := mustRun(t, Request{File: "f.csv", Lang: "en", Into: &catalog.File{Name: "c.yaml", Data: []byte(file)},
		Data: []byte("Название,Город,Возраст,Ссылка\nГулять с собаками,Almaty,16,https://example.org/1\nЧитать,Тараз,14,\n")})
	if len(in.catalog.Opportunities) != 2 || !slices.Equal(in.Report.Added, []string{"chitat"}) {
		t.Fatalf("%+v\n%s", in.Report, in.Catalog)
	}
	o, _ := in.catalog.Opportunity("dogs")
	if *o.MinimumAge != 18 || o.URL != "https://example.org/1" || o.Title.En != "Walk dogs" {
		t.Errorf("%+v", o)
	}
	if s := in.of(convert.Fact)[2]; !strings.Contains(s, "minimum_age") || !strings.Contains(s, "18") {
		t.Errorf("%q", s)
	}
}

// A catalog in JSON has no room for stamps: what changed is told with what to do.
func TestChangedCellsOfJSON(t *testing.T) {
	into := &catalog.File{Name: "c.json", Data: []byte(`{"opportunities":[{"id":"tea","title":"Шай құю","minimum_age":16}]}`)}
	for lang, want := range map[catalog.Lang]string{"en": "change the catalog yourself", "ru": "исправьте каталог сами", "kk": "каталогты өзіңіз түзетіңіз"} {
		var told string
		res, err := Run(Request{File: "f.csv", Data: []byte("Атауы,Жасы\nШай құю,18\n"), Into: into, Known: known(t), Lang: lang, OnNote: func(n convert.Note) { told += n.Text.In(lang) }})
		if err != nil || string(res.Catalog) != string(into.Data) {
			t.Errorf("%v: %s", err, res.Catalog)
		}
		if !strings.Contains(told, want) || !strings.Contains(told, "18") {
			t.Errorf("%s: %q", lang, told)
		}
	}
}

// What a row said beside the field of its column, and says no more, is told: a role that
// an import closed, ages and languages among requirements.
func TestNoLongerSaidIsTold(t *testing.T) {
	for name, tc := range map[string]struct{ first, second, told string }{
		"places":       {"id,Title,Places left\na,Tea,0\nb,Books,3\n", "id,Title,Places left\na,Tea,4\nb,Books,3\n", "no longer closes"},
		"ages":         {"id,Title,Requirements\na,Tea,\"18+, first aid\"\nb,Books,first aid\n", "id,Title,Requirements\na,Tea,first aid\nb,Books,first aid\n", "minimum_age: the table no longer says it"},
		"nothing gone": {"id,Title,Places left\na,Tea,0\nb,Books,3\n", "id,Title,Places left\na,Tea,full\nb,Books,3\n", ""},
	} {
		told := ""
		for _, n := range again(t, tc.first, nil, tc.second).notes {
			if n.Kind == convert.Fact {
				told += n.Text.In("en") + "\n"
			}
		}
		if !strings.Contains(told, tc.told) || tc.told == "" && told != "" {
			t.Errorf("%s: %q, want %q", name, told, tc.told)
		}
	}
}
