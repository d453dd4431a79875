package importing

import (
	"bytes"
	"runtime"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/desk/importing/convert"
)

// What an import writes and tells does not depend on how many cores there are.
func TestOneCoreAndManyDoTheSame(t *testing.T) {
	table := wideTable(700)
	changed := bytes.ReplaceAll(table, []byte("every week"), []byte("every day"))
	type outcome struct {
		catalog, draft string
		notes          []string
		report         Report
	}
	run := func(data, into []byte) outcome {
		req := Request{File: "f.csv", Data: data, Known: known(t), Lang: "en", Today: "2027-06-01"}
		if into != nil {
			req.Into = &catalog.File{Name: "c.yaml", Data: into}
		}
		var o outcome
		req.OnNote = func(n convert.Note) { o.notes = append(o.notes, n.ID+" "+n.Text.In("en")) }
		res, err := Run(req)
		if err != nil {
			t.Fatal(err)
		}
		o.catalog, o.draft, o.report = string(res.Catalog), string(res.Mapping), res.Report
		return o
	}
	all := func(cores int) []outcome {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
		first := run(table, nil)
		return []outcome{first, run(table, []byte(first.catalog)), run(changed, []byte(first.catalog))}
	}
	one := all(1)
	if n := len(one[2].report.Changed); n < 500 || one[0].report.LeftOut == 0 || !strings.Contains(one[0].catalog, "causes:\n  ") {
		t.Fatalf("too little happens: %+v", one[2].report)
	}
	for _, cores := range []int{2, 8} {
		for i, many := range all(cores) {
			if many.catalog != one[i].catalog || many.draft != one[i].draft || !slices.Equal(many.notes, one[i].notes) {
				t.Errorf("%d cores write or tell another thing (%d)", cores, i)
			}
		}
	}
}

// A place that nobody knows is told where it first occurs, also where later rows with
// it are read twice, as their titles are alike.
func TestUnknownPlaceIsToldWhereItFirstOccurs(t *testing.T) {
	in := mustRun(t, Request{Lang: "en", Data: []byte("title,city,start date\nA,Nowhereton,2026-05-01\nB,Nowhereton,2026-05-02\nB,Nowhereton,2026-05-03\n")})
	if told := in.of(convert.Guessed); !strings.Contains(told[2], "Nowhereton") || strings.Contains(told[3]+told[4], "Nowhereton") {
		t.Errorf("%v", told)
	}
}
