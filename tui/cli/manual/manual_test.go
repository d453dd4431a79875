package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/tui/cli"
)

func day() time.Time { return time.Date(2026, time.November, 29, 0, 0, 0, 0, time.UTC) }

// plain takes a page's marks of hyphens and fonts away.
func plain(page []byte) string {
	return strings.NewReplacer(`\-`, "-", `\fB`, "", `\fP`, "", `\fR`, "", "\n", " ").Replace(string(page))
}

// Each command that help lists has a page, and its page says what its help says.
func TestEachCommandHasAPage(t *testing.T) {
	all, err := pages(day())
	if err != nil {
		t.Fatal(err)
	}
	root := cli.Tree(catalog.English)
	want := []string{"aina.1"}
	for _, cmd := range root.Commands() {
		if cmd.Name() == "help" {
			continue // cobra gives it no page: the pages are the help
		}
		name := "aina-" + cmd.Name() + ".1"
		want = append(want, name)
		text := plain(all[name])
		for _, part := range append(strings.Split(cmd.Long, "\n"), strings.Split(cmd.Example, "\n")...) {
			if part = strings.Join(strings.Fields(part), " "); !strings.Contains(strings.Join(strings.Fields(text), " "), part) {
				t.Errorf("%s does not say %q", name, part)
			}
		}
		if !strings.Contains(plain(all["aina.1"]), "aina-"+cmd.Name()+"(1)") {
			t.Errorf("aina.1 does not name %s", name)
		}
	}
	var got []string
	for name := range all {
		got = append(got, name)
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the pages (-want +got):\n%s", diff)
	}
}

// The first page says all that rules the program from outside.
func TestTheFirstPageNamesTheEnvironment(t *testing.T) {
	all, err := pages(day())
	if err != nil {
		t.Fatal(err)
	}
	text := plain(all["aina.1"])
	help := locale.In(catalog.English).CLI.Help
	for _, line := range append(help.EnvironmentLines, help.ExitLines...) {
		if !strings.Contains(text, ".TP "+line.Name+" "+line.Text) {
			t.Errorf("it does not say %s: %s", line.Name, line.Text)
		}
	}
}

// Equal sources make equal pages: the day is the one that is given.
func TestAPageIsDatedAsAsked(t *testing.T) {
	first, err := pages(day())
	if err != nil {
		t.Fatal(err)
	}
	second, err := pages(day())
	if err != nil {
		t.Fatal(err)
	}
	for name, page := range first {
		if !bytes.Equal(page, second[name]) {
			t.Errorf("%s differs from run to run", name)
		}
		if heading, _, _ := strings.Cut(string(page), "\n.SH"); !strings.Contains(heading, `"Nov 2026"`) {
			t.Errorf("%s begins with %q", name, heading)
		}
	}
}

func TestRoffTakesNoTextForARequest(t *testing.T) {
	for text, want := range map[string]string{
		"--lang": `\-\-lang`, ".SH": `\&.SH`, "'quoted'": `\&'quoted'`, `a\b`: `a\eb`, "plain": "plain",
	} {
		if got := roff(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestThePagesAreWritten(t *testing.T) {
	dir := t.TempDir()
	if err := run([]string{"2026-11-29", dir}); err != nil {
		t.Fatal(err)
	}
	if data, err := os.ReadFile(filepath.Join(dir, "aina-match.1")); err != nil || !bytes.Contains(data, []byte("AINA")) {
		t.Errorf("%q, %v", data, err)
	}
	for _, args := range [][]string{nil, {"2026-11-29"}, {"29.11.2026", dir}, {"2026-11-29", filepath.Join(dir, "none")}} {
		if err := run(args); err == nil {
			t.Errorf("%q is no error", args)
		}
	}
}
