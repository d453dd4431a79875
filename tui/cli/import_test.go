package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/desk/importing"
)

// What `aina list --format csv` writes comes back whole, without a mapping.
func TestListedCSVComesBack(t *testing.T) {
	full, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	whole, _ := catalog.Read("catalog.yaml", full, nil)
	for _, c := range []*catalog.Catalog{fixture(t), whole} {
		table := listCSV(pointers(c))
		res, err := importing.Run(importing.Request{File: "list.csv", Data: table, Known: c, Today: "2026-11-22", Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		again, problems := catalog.Read("again.yaml", res.Catalog, c)
		if problems.HasErrors() {
			t.Fatal(problems[0].String())
		}
		if diff := cmp.Diff(c.Opportunities, again.Opportunities); diff != "" {
			t.Error(diff)
		}
		if strings.Contains(string(res.Catalog), "# review:") && !strings.Contains(string(res.Catalog), sayHeadReview) {
			t.Error("something is to be looked at")
		}
	}
}

// sayHeadReview is the one place that speaks of reviews in a clean import.
const sayHeadReview = `Lines that begin with "# review:"`

// So do the texts that people and programs put into cells.
func TestAnyTextComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cell := rapid.OneOf(rapid.String(), rapid.StringMatching(`['=+\-@";,\n a-zә|]{0,12}`))
		c := &catalog.Catalog{}
		for i, id := range []string{"one", "two", "three"} {
			c.Opportunities = append(c.Opportunities, catalog.Opportunity{
				ID: id, Title: catalog.Text{En: "T" + cell.Draw(t, "title")}, Description: catalog.Text{Ru: cell.Draw(t, "description")},
				City: cell.Draw(t, "city"), Source: cell.Draw(t, "source"), HoursPerWeek: float64(i),
			})
		}
		// As reading gives it.
		data, err := listJSON(pointers(c))
		if err != nil {
			t.Fatal(err)
		}
		clean, problems := catalog.Read("list.json", append([]byte(`{"opportunities": `), append(data, '}')...), nil)
		if problems.HasErrors() {
			t.Skip("no catalog")
		}
		res, err := importing.Run(importing.Request{Data: listCSV(pointers(clean))})
		if err != nil {
			t.Fatal(err)
		}
		again, _ := catalog.Read("again.yaml", res.Catalog, nil)
		if diff := cmp.Diff(clean.Opportunities, again.Opportunities); diff != "" {
			t.Fatalf("%s\n%s", diff, res.Catalog)
		}
	})
}

// A catalog listed and imported into itself stays as it is, byte for byte.
func TestImportIntoItself(t *testing.T) {
	sys, out, errs := world(t, nil)
	dir := t.TempDir()
	path := filepath.Join(dir, "c.yaml")
	data, err := os.ReadFile("testdata/full.yaml")
	if err != nil {
		t.Fatal(err)
	}
	write := func(name string, b []byte) string {
		t.Helper()
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	write("c.yaml", data)
	if code := Main(sys, []string{"list", "--format", "csv", "--catalog", path}); code != 0 {
		t.Fatal(code, errs)
	}
	table := write("list.csv", []byte(out.String()))
	sys.Stdout, sys.Stderr = out, errs
	if code := Main(sys, []string{"import", table, "-o", path}); code != 0 {
		t.Fatal(code, errs)
	}
	after, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(data), string(after)); diff != "" {
		t.Error(diff)
	}
}
