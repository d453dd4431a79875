package main

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/quiz/evidence/forms"
	"aina/quiz/evidence/learning"
)

var update = flag.Bool("update", false, "rewrite the figures in README.md")

// The figures in README.md are those that the command prints.
func TestFiguresAreNotStale(t *testing.T) {
	if testing.Short() {
		t.Skip("all figures are worked out in the full run only")
	}
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Skipf("the default catalog is not there: %v", err)
	}
	tables, err := measure(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range tables {
		compare(t, x.name, x.report.String())
		switch r := x.report.(type) {
		case learning.Report:
			learns(t, r)
		case forms.Report:
			if r.Weakest() <= 0 {
				t.Errorf("a way to be asked is no better than chance: %+.3f", r.Weakest())
			}
		}
	}
}

// learns checks what the figures on learning have to show.
func learns(t *testing.T, all learning.Report) {
	t.Helper()
	var before learning.After
	for _, a := range all {
		if a.Tries == 0 {
			before = a
			continue
		}
		if a.Error >= a.Static {
			t.Errorf("after %d tries the picture is no closer to the person: %.3f, and by the answers %.3f", a.Tries, a.Error, a.Static)
		}
		if a.Tries > 1 && a.Kindness >= 0 && a.Best <= before.Best {
			t.Errorf("after %d tries the first three are no better: %.3f, and %.3f before", a.Tries, a.Best, before.Best)
		}
	}
	if all[2].Tries != 3 || all[2].Said == 0 || all[0].Said != 0 {
		t.Errorf("after three tries something is said, and before nothing: %+v", all)
	}
}

// compare compares the text between two marks with what is measured now.
func compare(t *testing.T, name, now string) {
	t.Helper()
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(page), "<!-- "+name+" -->\n")
	written, after, ok2 := strings.Cut(rest, "<!-- end of "+name+" -->\n")
	if !ok || !ok2 {
		t.Fatal("README.md has lost the marks around the figures")
	}
	now = "\n" + now
	if *update {
		page := before + "<!-- " + name + " -->\n" + now + "<!-- end of " + name + " -->\n" + after
		if err := os.WriteFile("README.md", []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(strings.Split(written, "\n"), strings.Split(now, "\n")); diff != "" {
		t.Errorf("the figures in README.md are stale; if that is meant, rewrite them with go test ./quiz/evidence -update (-written +now):\n%s", diff)
	}
}

func TestFiguresOfABrokenCatalog(t *testing.T) {
	if _, err := measure([]byte("opportunities: [")); err == nil || !strings.Contains(err.Error(), "catalog.yaml:1") {
		t.Errorf("%v", err)
	}
}
