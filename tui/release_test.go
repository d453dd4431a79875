package tui

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// START.txt is the first that people on Windows read: Notepad shows it as it is
// meant, in each language, and it fits into its window.
func TestTheStartTextIsReadByNotepad(t *testing.T) {
	data, err := os.ReadFile("../.release/START.txt")
	if err != nil {
		t.Fatal(err)
	}
	rest, marked := bytes.CutPrefix(data, []byte("\uFEFF"))
	if !marked {
		t.Error("it does not begin with the mark by which old Notepads know UTF-8")
	}
	if n, m := bytes.Count(rest, []byte("\n")), bytes.Count(rest, []byte("\r\n")); n != m {
		t.Errorf("%d of %d lines do not end as on Windows", n-m, n)
	}
	parts := regexp.MustCompile(`ҚАЗАҚША|РУССКИЙ|ENGLISH`).Split(string(rest), -1)
	if len(parts) != 4 {
		t.Fatalf("it has %d parts, want three languages", len(parts)-1)
	}
	for _, part := range parts[1:] {
		for _, word := range []string{"aina.exe", "zip", "Extract all", "SmartScreen", "More info", "Run anyway", "--accessible"} {
			if !strings.Contains(part, word) {
				t.Errorf("a part does not say %s:\n%s", word, part)
			}
		}
	}
	for line := range strings.Lines(string(rest)) {
		if n := utf8.RuneCountInString(strings.TrimRight(line, "\r\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// The files that a release is made of are there, and it is built for every system
// that the README promises.
func TestAReleaseIsWhole(t *testing.T) {
	data, err := os.ReadFile("../.goreleaser.yaml")
	if err != nil {
		t.Fatal(err)
	}
	type packed struct{ Src string }
	var release struct {
		Builds []struct {
			Goos, Goarch, Env, Flags []string
		}
		Archives []struct {
			ID      string
			Formats []string
			Files   []packed
		}
		NFPMs []struct {
			Formats  []string
			Contents []packed
		}
	}
	if err := yaml.Unmarshal(data, &release); err != nil {
		t.Fatal(err)
	}
	var targets, formats []string
	var files []packed
	for _, b := range release.Builds {
		for _, system := range b.Goos {
			for _, processor := range b.Goarch {
				targets = append(targets, system+"/"+processor)
			}
		}
		for _, flag := range []string{"-trimpath", "-buildvcs=true"} {
			if !slices.Contains(b.Flags, flag) {
				t.Errorf("%v is built without %s", b.Goos, flag)
			}
		}
		if !slices.Contains(b.Env, "CGO_ENABLED=0") {
			t.Errorf("%v is built with C", b.Goos)
		}
	}
	for _, a := range release.Archives {
		formats, files = append(formats, a.Formats...), append(files, a.Files...)
		if a.ID == "windows" && !slices.Contains(a.Files, packed{".release/START.txt"}) {
			t.Error("the archive for Windows has no START.txt")
		}
	}
	for _, p := range release.NFPMs {
		formats, files = append(formats, p.Formats...), append(files, p.Contents...)
	}
	slices.Sort(targets)
	if want := []string{"darwin/amd64", "darwin/arm64", "linux/amd64", "linux/arm64", "windows/amd64", "windows/arm64"}; !slices.Equal(targets, want) {
		t.Errorf("built for %v, want %v", targets, want)
	}
	if want := []string{"tar.gz", "zip", "deb", "rpm"}; !slices.Equal(formats, want) {
		t.Errorf("packed as %v, want %v", formats, want)
	}
	for _, f := range files {
		if strings.HasPrefix(f.Src, ".release/made/") {
			continue // .release/prepare makes it
		}
		if _, err := os.Stat(filepath.Join("..", f.Src)); err != nil {
			t.Error(err)
		}
	}
}

// What runs with the right to publish is pinned to a commit.
func TestActionsArePinned(t *testing.T) {
	files, err := filepath.Glob("../.github/workflows/*.yml")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d workflows, %v", len(files), err)
	}
	uses := regexp.MustCompile(`uses:\s*(\S+)`)
	pinned := regexp.MustCompile(`^[\w-]+/[\w./-]+@[0-9a-f]{40}$`)
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		found := uses.FindAllStringSubmatch(string(data), -1)
		if len(found) == 0 {
			t.Errorf("%s uses nothing: the test looks for the wrong thing", name)
		}
		for _, m := range found {
			if !pinned.MatchString(m[1]) {
				t.Errorf("%s: %s is not pinned to a commit", name, m[1])
			}
		}
	}
}
