package importing

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
	"aina/catalog/desk/importing/mapping"
	"aina/catalog/desk/importing/record"
	"aina/catalog/source"
	"aina/catalog/text"
)

// defaultCatalog is read once for all tests, which only read it.
var defaultCatalog = sync.OnceValues(func() (*catalog.Catalog, error) {
	data, err := os.ReadFile("../../../catalog.yaml")
	if err != nil {
		return nil, err
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	return c, nil
})

// known is the default catalog.
func known(t testing.TB) *catalog.Catalog {
	t.Helper()
	c, err := defaultCatalog()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func testData(t testing.TB, name string) []byte {
	t.Helper()
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" {
		t.Skip("AINA_TESTDATA is not set")
	}
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// imported is the result of an import, read as a catalog.
type imported struct {
	*Result
	notes   []convert.Note
	catalog *catalog.Catalog
}

// mustRun imports, and checks what must hold for every import.
func mustRun(t testing.TB, req Request) imported {
	t.Helper()
	if req.Known == nil {
		req.Known = known(t)
	}
	in := imported{}
	req.OnNote = func(n convert.Note) { in.notes = append(in.notes, n) }
	res, err := Run(req)
	if err != nil {
		t.Fatal(err)
	}
	in.Result = res
	c, problems := catalog.Read("out.yaml", res.Catalog, req.Known)
	for _, p := range problems {
		if p.Severity == source.Error && req.Into == nil {
			t.Errorf("%s\n%s", p, res.Catalog[:min(len(res.Catalog), 4000)])
		}
	}
	in.catalog = c
	if res.Report.Rows != res.Report.Entries+res.Report.LeftOut {
		t.Errorf("rows that are not counted: %+v", res.Report)
	}
	if req.Into == nil && len(c.Opportunities) != res.Report.Entries {
		t.Errorf("%d entries are read, %d were reported", len(c.Opportunities), res.Report.Entries)
	}
	return in
}

func (in imported) ids() []string {
	var ids []string
	for _, o := range in.catalog.Opportunities {
		ids = append(ids, o.ID)
	}
	return ids
}

// of returns the notes of a kind by row.
func (in imported) of(k convert.Kind) map[int]string {
	all := map[int]string{}
	for _, n := range in.notes {
		if n.Kind == k {
			all[n.Row] += n.Text.In(text.English) + "\n"
		}
	}
	return all
}

func TestNewYork(t *testing.T) {
	data := testData(t, "nyc-service.csv")
	in := mustRun(t, Request{File: "nyc-service.csv", Data: data, Today: "2026-11-22", Lang: "en"})
	if in.Report.Rows != 665 || in.Report.Entries != 665 || in.Report.Ended != 665 {
		t.Errorf("%+v", in.Report)
	}
	if n := len(in.of(convert.Fact)); n != 665 {
		t.Errorf("%d rows are reported as ended", n)
	}
	o, _ := in.catalog.Opportunity("cents-ability-classroom-set-up-cents-ability-inc")
	if o == nil || o.City != "New York" || o.StartDate != "2011-01-22" || o.Schedule != catalog.OneOff || o.URL != "" || o.Organization.Name.Plain != "Cents Ability, Inc." {
		t.Errorf("%+v", o)
	}
	for _, id := range []string{"get-the-tools-to-volunteer-for-recycling-office-of-recycling-outreach-4967", "get-the-tools-to-volunteer-for-recycling-office-of-recycling-outreach-5478"} {
		if _, ok := in.catalog.Opportunity(id); !ok {
			t.Errorf("%s is not there", id)
		}
	}

	// The rows in another order have the same ids.
	head, rest, _ := strings.Cut(string(data), "\n")
	var rows []string
	reader := csv.NewReader(strings.NewReader(rest))
	for at := int64(0); ; at = reader.InputOffset() {
		if _, err := reader.Read(); err != nil {
			break
		}
		rows = append(rows, strings.TrimRight(rest[at:reader.InputOffset()], "\r\n"))
	}
	if len(rows) != 665 {
		t.Errorf("the file has %d rows", len(rows))
	}
	slices.Reverse(rows)
	other := mustRun(t, Request{File: "nyc-service.csv", Data: []byte(head + "\n" + strings.Join(rows, "\n")), Today: "2026-11-22", Lang: "en"})
	a, b := in.ids(), other.ids()
	slices.Sort(a)
	slices.Sort(b)
	if !slices.Equal(a, b) {
		t.Error("ids depend on the order of the rows")
	}

	// The draft of the mapping, given back, makes the same entries.
	m, problems := mapping.Read("map.yaml", in.Mapping)
	if len(problems) > 0 {
		t.Fatalf("%v\n%s", problems, in.Mapping)
	}
	again := mustRun(t, Request{File: "nyc-service.csv", Data: data, Mapping: m, Today: "2026-11-22", Lang: "en"})
	for i, o := range again.catalog.Opportunities {
		if !record.Same(o, in.catalog.Opportunities[i]) {
			t.Fatalf("%s differs by the draft", o.ID)
		}
	}
}

func TestOrganizationsWithoutHeader(t *testing.T) {
	in := mustRun(t, Request{File: "ru-nko.csv", Data: testData(t, "ru-nko.csv"), Today: "2026-11-22", Lang: "ru"})
	if in.Report.Entries != 21 || in.Report.Header || in.Report.Delimiter != ";" {
		t.Errorf("%+v", in.Report)
	}
	o, _ := in.catalog.Opportunity("kromo-ekologicheskii-soyuz")
	if o == nil || o.Title.Plain != `КРОМО "Экологический союз"` || o.URL != "https://Vk.com/ecosoyuz24" || !slices.Equal(o.Causes, []string{"environment"}) ||
		o.City != "Железногорск, Краснояр. край" || !strings.HasPrefix(o.Description.Plain, "Основная деятельность:") {
		t.Errorf("%+v", o)
	}
	var made []string
	for _, c := range in.catalog.Causes {
		made = append(made, c.ID)
	}
	if !slices.Contains(made, "sotsialnaya-zaschita-pomosch-lyudyam-v-trudnoi-situatsii") || !strings.Contains(string(in.Catalog), "# review: новое направление") {
		t.Errorf("no new cause among %v", made)
	}
	m, problems := mapping.Read("map.yaml", in.Mapping)
	if len(problems) > 0 {
		t.Fatalf("%v\n%s", problems, in.Mapping)
	}
	again := mustRun(t, Request{File: "ru-nko.csv", Data: testData(t, "ru-nko.csv"), Mapping: m, Lang: "ru"})
	if !slices.Equal(again.ids(), in.ids()) {
		t.Error("the draft makes other entries")
	}
}

func BenchmarkNewYork(b *testing.B) {
	data, k := testData(b, "nyc-service.csv"), known(b)
	for b.Loop() {
		if _, err := Run(Request{File: "nyc-service.csv", Data: data, Known: k, Today: "2026-11-22", Lang: "en"}); err != nil {
			b.Fatal(err)
		}
	}
}
