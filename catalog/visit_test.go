package catalog_test

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"testing"

	"aina/catalog"
	"aina/catalog/catalogtest"
	"aina/catalog/source"
)

// spoil changes lines of a catalog in ways that people and programs do.
func spoil(r *rand.Rand, data []byte, times int) []byte {
	lines := bytes.SplitAfter(data, []byte("\n"))
	odd := []string{"    city:\n", "    status: &a active\n", "    fee: 5\n", "    hours_per_week: two\n", "  - null\n", "  - text\n", "    summary: two\n      lines\n",
		"    skills: [a,\n      b]\n", "    unknown: x\n", "    remote: yes\n", "    description: |\n      a\n\n      b\n", "    email: \"a\tb\"\n", "  - id: walk\n    title: T\n", "# aina\n", "opportunities:\n", "---\n", "\t\n", "x: \"\n", "  - {id: b, title: B}\n", "places:\n  - {id: p, name: P}\n"}
	for range times {
		at := 2 + r.IntN(len(lines)-2)
		switch r.IntN(6) {
		case 0:
			lines[at] = nil
		case 1:
			lines[at] = append([]byte(" "), lines[at]...)
		case 2:
			lines[at] = bytes.Replace(lines[at], []byte(": "), []byte(":"), 1)
		default:
			lines[at] = append(bytes.Clone(lines[at]), odd[r.IntN(len(odd))]...)
		}
	}
	return bytes.Join(lines, nil)
}

func said(ps source.Problems) (all [][2]any) {
	for _, p := range ps {
		words := p.String() + " " + p.Hint.In(catalog.English)
		p.Message, p.Hint = source.Problem{}.Message, source.Problem{}.Hint // which are functions
		all = append(all, [2]any{words, p})
	}
	return all
}

// What is read entry by entry is what is read with all that was written at hand: the same
// catalog, the same entries in order and the same problems, whatever is wrong.
func TestVisitReadsWhatOpenReads(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	whole := catalogtest.YAML(150, 3)
	rounds := 60
	if testing.Short() {
		rounds = 15
	}
	for i := range rounds {
		files := []catalog.File{{Name: "a.yaml", Data: spoil(r, whole, i%4)}, {Name: "b.yaml", Data: spoil(r, whole[:len(whole)/3], r.IntN(2))}}
		open := catalog.Open(files, catalogtest.Base())
		var want, got []string
		for _, e := range open.Entries {
			want = append(want, e.Opportunity.ID)
		}
		visit := catalog.Visit(files, catalogtest.Base(), func(*catalog.Reading) func(*catalog.Entry) {
			got = nil
			return func(e *catalog.Entry) { got = append(got, e.Opportunity.ID) }
		})
		a, b := open.Catalog, visit.Catalog
		switch {
		case !reflect.DeepEqual(said(open.Problems()), said(visit.Problems())):
			t.Fatalf("round %d: other problems\nopen  %v\nvisit %v", i, open.Problems(), visit.Problems())
		case !reflect.DeepEqual(want, got):
			t.Fatalf("round %d: other entries", i)
		case len(a.Opportunities)+len(b.Opportunities) > 0 && !reflect.DeepEqual(a.Opportunities, b.Opportunities),
			!reflect.DeepEqual([]any{a.Causes, a.Places, a.Support, a.Portals}, []any{b.Causes, b.Places, b.Support, b.Portals}):
			t.Fatalf("round %d: another catalog", i)
		}
	}
}
