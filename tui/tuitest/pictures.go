package tuitest

import (
	"flag"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/file"
)

// update is whether pictures are written instead of compared.
var update = flag.Bool("update", false, "write the pictures of the screens again")

// Draw draws a screen in a language on a terminal of a size.
type Draw func(lang catalog.Lang, width, height int) string

// Pictures compares a screen with testdata/screens/NAME.txt, in three languages
// and on four terminals; in short tests, such as those that look for races, each
// language on one. After a change, run with -update and look at them.
func Pictures(t *testing.T, name string, draw Draw) {
	t.Helper()
	sizes := [][2]int{{40, 12}, {80, 24}, {120, 40}, {160, 50}}
	var drawn strings.Builder
	for i, lang := range []catalog.Lang{catalog.English, catalog.Russian, catalog.Kazakh} {
		for k, s := range sizes {
			if testing.Short() && !*update && k != i+1 {
				continue
			}
			fmt.Fprintf(&drawn, "%s%s %d×%d %s\n%s\n", headOf, lang, s[0], s[1], strings.Repeat("─", s[0]-14), draw(lang, s[0], s[1]))
		}
	}
	path := filepath.Join("testdata", "screens", name+".txt")
	if *update {
		if err := file.WriteAtomic(path, []byte(drawn.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := file.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	kept := string(want)
	if testing.Short() {
		kept = only(kept, drawn.String())
	}
	if diff := cmp.Diff(strings.Split(kept, "\n"), strings.Split(drawn.String(), "\n")); diff != "" {
		t.Errorf("the screen has changed (-was +is):\n%s", diff)
	}
}

// headOf begins the line above each picture of a file.
const headOf = "── "

// only returns those pictures of a file whose head line is among some others.
func only(pictures, some string) string {
	var kept strings.Builder
	in := false
	for line := range strings.Lines(pictures) {
		if strings.HasPrefix(line, headOf) {
			in = strings.Contains(some, line)
		}
		if in {
			kept.WriteString(line)
		}
	}
	return kept.String()
}

// NoEnglish checks that no English word is on a Russian or Kazakh screen but
// names: of keys, of the program, of files and of the platform.
func NoEnglish(t *testing.T, name string, draw Draw) {
	t.Helper()
	names := []string{"Aina", "English", "Enter", "Space", "Esc", "Tab", "Home", "End", "PgUp", "PgDn", "aina", "erase", "Birgemiz",
		"https", "qazvolunteer", "kz", "moi-plan", "josparym", "md", "html", "home", "code", "qqq", "qqqq", "Walk", "dogs", "Kitap", "kitap", "mine", "yaml", "wind", "and", "sun"}
	word := regexp.MustCompile(`[A-Za-z][A-Za-z-]+`)
	langs := []catalog.Lang{catalog.Russian, catalog.Kazakh}
	if testing.Short() {
		langs = langs[1:]
	}
	for _, lang := range langs {
		for _, w := range word.FindAllString(draw(lang, 120, 400), -1) {
			if !slices.Contains(names, w) {
				t.Errorf("%s in %s says %q", name, lang, w)
			}
		}
	}
}

// Fits checks that a frame fits its terminal: no line is wider, and there are no
// more lines than its height. after tells what led to the frame.
func Fits(t interface{ Fatalf(string, ...any) }, d *Driver, width, height int, after []string) {
	frame := d.Model.View()
	if frame == "" {
		return
	}
	lines := strings.Split(frame, "\n")
	if len(lines) > height {
		t.Fatalf("%d×%d after %q: %d lines\n%s", width, height, after, len(lines), frame)
	}
	for _, l := range lines {
		if w := ansi.StringWidth(l); w > width {
			t.Fatalf("%d×%d after %q: a line of %d: %q", width, height, after, w, l)
		}
	}
}
