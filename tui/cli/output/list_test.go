package output

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/tui/export"
)

func fixture(t *testing.T) *catalog.Catalog {
	t.Helper()
	data, err := os.ReadFile("../testdata/catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	full, err := os.ReadFile("../testdata/full.yaml")
	if err != nil {
		t.Fatal(err)
	}
	base, _ := catalog.Read("catalog.yaml", data, nil)
	c, problems := catalog.Read("full.yaml", full, base)
	if len(problems) > 0 {
		t.Fatal(problems[0].String())
	}
	c.Opportunities = append(c.Opportunities, base.Opportunities...)
	return c
}

func pointers(c *catalog.Catalog) []*catalog.Opportunity {
	var all []*catalog.Opportunity
	for i := range c.Opportunities {
		all = append(all, &c.Opportunities[i])
	}
	return all
}

// The JSON form, which is also YAML, reads back as the same catalog.
func TestListJSONLosesNothing(t *testing.T) {
	c := fixture(t)
	data, err := ListJSON(pointers(c))
	if err != nil {
		t.Fatal(err)
	}
	again, problems := catalog.Read("list.json", append([]byte(`{"opportunities": `), append(data, '}')...), c)
	if len(problems) > 0 {
		t.Fatal(problems[0].String())
	}
	if diff := cmp.Diff(c.Opportunities, again.Opportunities); diff != "" {
		t.Error(diff)
	}
}

// So does the CSV form, by the rules in the help.
func TestListCSVLosesNothing(t *testing.T) {
	c := fixture(t)
	list, marked := strings.CutPrefix(string(ListCSV(pointers(c))), "\ufeff")
	if !marked {
		t.Error("Excel would not know that it is UTF-8")
	}
	rows, err := csv.NewReader(strings.NewReader(list)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var records []map[string]any
	for _, row := range rows[1:] {
		records = append(records, fromRow(t, rows[0], row))
	}
	data, err := json.Marshal(map[string]any{"opportunities": records})
	if err != nil {
		t.Fatal(err)
	}
	again, problems := catalog.Read("list.csv", data, c)
	if len(problems) > 0 {
		t.Fatal(problems[0].String())
	}
	if diff := cmp.Diff(c.Opportunities, again.Opportunities); diff != "" {
		t.Error(diff)
	}
}

// fromRow turns a row into the record of a catalog.
func fromRow(t *testing.T, header, row []string) map[string]any {
	t.Helper()
	r := map[string]any{}
	sub := func(of map[string]any, key string) map[string]any {
		if of[key] == nil {
			of[key] = map[string]any{}
		}
		m, _ := of[key].(map[string]any)
		return m
	}
	for i, name := range header {
		cell := unguard(row[i])
		if cell == "" {
			continue
		}
		into := r
		if rest, ok := strings.CutPrefix(name, "organization_"); ok {
			into, name = sub(r, "organization"), rest
		}
		lang := ""
		for _, l := range []string{"_en", "_ru", "_kk"} {
			if base, ok := strings.CutSuffix(name, l); ok {
				name, lang = base, l[1:]
			}
		}
		motive, isMotive := strings.CutPrefix(name, "motive_")
		switch {
		case lang != "":
			sub(into, name)[lang] = cell
		case isMotive:
			n, err := strconv.Atoi(cell)
			if err != nil {
				t.Fatal(err)
			}
			if m := sub(r, "motives"); n > 0 {
				m[motive] = n
			}
		default:
			into[name] = value(name, cell)
		}
	}
	return r
}

// unguard removes the apostrophe that guard adds.
func unguard(s string) string {
	if bare := strings.TrimLeft(s, "'"); len(bare) < len(s) && bare != "" && strings.ContainsRune("=+-@", rune(bare[0])) {
		return s[1:]
	}
	return s
}

func value(name, cell string) any {
	switch name {
	case "causes", "activities", "times", "languages", "skills", "accessibility", "benefits", "hazards", "safeguards":
		return strings.Split(cell, "; ")
	case "remote", "group_friendly", "family_friendly", "residential", "few_words":
		return cell == "true"
	case "hours_per_week", "minimum_age", "maximum_age":
		x, _ := strconv.ParseFloat(cell, 64)
		return x
	}
	return cell
}

func TestUnguardRevertsTheGuardOfCells(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`['=+\-@a]{1,5}`).Draw(t, "cell")
		sheet := export.NewSpreadsheet()
		sheet.Row(s)
		g := strings.TrimSuffix(strings.TrimPrefix(string(sheet.Bytes()), "\ufeff"), "\n")
		if unguard(g) != s || strings.ContainsRune("=+-@", rune(g[0])) {
			t.Fatalf("%q becomes %q", s, g)
		}
	})
}
