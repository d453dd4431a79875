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
	"aina/catalog/desk/importing/mapping"
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

// Items of lists that look like several, motives that are stated as 0, and ids
// of digits come back too; so they do by the draft of the mapping.
func TestListsAndZerosComeBack(t *testing.T) {
	motives := []map[catalog.Motive]int{nil, {}, {catalog.Values: 0}, {catalog.Values: 2}, {catalog.Values: 2, catalog.Social: 0}}
	item := rapid.OneOf(rapid.StringMatching(`[a-z";, '\-*/|=+]{1,12}`), rapid.SampledFrom([]string{"a; b", `say "hi"`, "-x", "Word; Excel", "<b>x</b> &amp;"}))
	rapid.Check(t, func(t *rapid.T) {
		c := &catalog.Catalog{}
		for _, id := range []string{"2024", "2025", "three"} {
			c.Opportunities = append(c.Opportunities, catalog.Opportunity{ID: id, Title: catalog.Text{En: "T" + id},
				Skills: rapid.SliceOfNDistinct(item, 0, 3, func(s string) string { return strings.Join(strings.Fields(s), " ") }).Draw(t, "skills"), Motives: rapid.SampledFrom(motives).Draw(t, "motives")})
		}
		data, err := listJSON(pointers(c))
		if err != nil {
			t.Fatal(err)
		}
		clean, problems := catalog.Read("list.json", append([]byte(`{"opportunities": `), append(data, '}')...), nil)
		if problems.HasErrors() {
			t.Skip("no catalog")
		}
		table := listCSV(pointers(clean))
		res, err := importing.Run(importing.Request{Data: table})
		if err != nil {
			t.Fatal(err)
		}
		m, problems := mapping.Read("map.yaml", res.Mapping)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		byDraft, err := importing.Run(importing.Request{Data: table, Mapping: m})
		if err != nil {
			t.Fatal(err)
		}
		for _, out := range [][]byte{res.Catalog, byDraft.Catalog} {
			again, _ := catalog.Read("again.yaml", out, nil)
			if diff := cmp.Diff(clean.Opportunities, again.Opportunities); diff != "" {
				t.Fatalf("%s\n%s\n%s", diff, table, out)
			}
		}
	})
}

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
