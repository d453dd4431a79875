package output

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/desk/importing"
	"aina/catalog/desk/importing/mapping"
)

// The CSV form is imported without loss and without a mapping.
func TestListedCSVComesBack(t *testing.T) {
	full, err := os.ReadFile("../../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	whole, _ := catalog.Read("catalog.yaml", full, nil)
	for _, c := range []*catalog.Catalog{fixture(t), whole} {
		table := ListCSV(pointers(c))
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
		if strings.Contains(string(res.Catalog), "# review:") && !strings.Contains(string(res.Catalog), reviewHead) {
			t.Error("something is to be looked at")
		}
	}
}

// reviewHead is the only line of a clean import that mentions reviews.
const reviewHead = `Lines that begin with "# review:"`

// So are list items that look like several, motives that are stated as 0, and ids
// of digits, also with the proposed mapping.
func TestListsAndZerosComeBack(t *testing.T) {
	motives := []map[catalog.Motive]int{nil, {}, {catalog.Values: 0}, {catalog.Values: 2}, {catalog.Values: 2, catalog.Social: 0}}
	item := rapid.OneOf(rapid.StringMatching(`[a-z";, '\-*/|=+]{1,12}`), rapid.SampledFrom([]string{"a; b", `say "hi"`, "-x", "Word; Excel", "<b>x</b> &amp;"}))
	rapid.Check(t, func(t *rapid.T) {
		c := &catalog.Catalog{}
		for _, id := range []string{"2024", "2025", "three"} {
			c.Opportunities = append(c.Opportunities, catalog.Opportunity{ID: id, Title: catalog.Text{En: "T" + id},
				Skills: rapid.SliceOfNDistinct(item, 0, 3, func(s string) string { return strings.Join(strings.Fields(s), " ") }).Draw(t, "skills"), Motives: rapid.SampledFrom(motives).Draw(t, "motives")})
		}
		data, err := ListJSON(pointers(c))
		if err != nil {
			t.Fatal(err)
		}
		clean, problems := catalog.Read("list.json", append([]byte(`{"opportunities": `), append(data, '}')...), nil)
		if problems.HasErrors() {
			t.Skip("no catalog")
		}
		table := ListCSV(pointers(clean))
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

// So are all texts that people and programs put into cells.
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
		// Read once, so that it is clean.
		data, err := ListJSON(pointers(c))
		if err != nil {
			t.Fatal(err)
		}
		clean, problems := catalog.Read("list.json", append([]byte(`{"opportunities": `), append(data, '}')...), nil)
		if problems.HasErrors() {
			t.Skip("no catalog")
		}
		res, err := importing.Run(importing.Request{Data: ListCSV(pointers(clean))})
		if err != nil {
			t.Fatal(err)
		}
		again, _ := catalog.Read("again.yaml", res.Catalog, nil)
		if diff := cmp.Diff(clean.Opportunities, again.Opportunities); diff != "" {
			t.Fatalf("%s\n%s", diff, res.Catalog)
		}
	})
}
