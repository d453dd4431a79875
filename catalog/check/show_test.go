package check

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
)

// Carets are under the right cells, whatever comes before them.
func TestCarets(t *testing.T) {
	for _, test := range []struct {
		line     string
		column   int
		end      int
		want     string
		wantMark string
	}{
		{"causes: [kids]", 10, 14, "causes: [kids]", "         ^^^^"},
		{"тақырып: қате", 10, 14, "тақырып: қате", "         ^^^^"},
		{"\ttitle: x", 1, 2, "    title: x", "^^^^"},
		{"a:\tx", 4, 5, "a:    x", "      ^"},
		{"title: 志愿者 x", 12, 13, "title: 志愿者 x", "              ^"},
		{"title: 志愿者", 8, 11, "title: 志愿者", "       ^^^^^^"},
		{"title: и\u0306о\u0301 x", 13, 14, "title: и\u0306о\u0301 x", "          ^"},
		{"a: 👩‍👧 x", 8, 9, "a: 👩‍👧 x", "      ^"},
		{"a: \x1b[31mred", 4, 5, "a: \ufffd[31mred", "   ^"},
		{"a: \u202eb c", 7, 8, "a: \ufffdb c", "      ^"},
		{"a:", 3, 4, "a:", "  ^"},
		{"", 1, 2, "", "^"},
	} {
		shown, carets := pointAt(test.line, source.Problem{Column: test.column, EndColumn: test.end})
		if diff := cmp.Diff(test.want+"\n"+test.wantMark, shown+"\n"+carets); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.line, diff)
		}
	}
}

// Whatever is in a line, what is shown is harmless, short, and the carets
// are no further than one cell beyond it.
func TestCaretsOfAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := strings.NewReplacer("\n", " ", "\r", " ").Replace(rapid.String().Draw(t, "line"))
		column := rapid.IntRange(1, 300).Draw(t, "column")
		p := source.Problem{Column: column, EndColumn: column + rapid.IntRange(1, 300).Draw(t, "width")}
		shown, carets := pointAt(line, p)
		for _, s := range []string{shown, carets} {
			if text.Clean(s) != s || strings.Contains(s, "\n") || uniseg.StringWidth(s) > 4*(shownBefore+2*shownFrom) {
				t.Fatalf("%q", s)
			}
		}
	})
}

// plain is a report with one problem of each format's difficulties.
func plain() *Report {
	data := "opportunities:\n  - id: one\n    title: {en: 'A, b', ru: А, кк: б}\n    causes: [\"100%\", kids]\n"
	return Files([]catalog.File{{Name: "my folder/каталог, 1.yaml", Data: []byte(data)}}, exampleBase(), Options{})
}

func TestFormats(t *testing.T) {
	r := plain()
	for _, lang := range locale.Langs() {
		golden(t, "testdata/formats/text."+string(lang), r.Text(lang))
	}
	asJSON, err := r.JSON(text.Russian)
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/formats/json.ru", asJSON)
	golden(t, "testdata/formats/github.en", r.GitHub(text.English))
	var all []map[string]any
	if err := json.Unmarshal(asJSON, &all); err != nil || len(all) != len(r.Problems) {
		t.Fatal(err, len(all))
	}
	for _, key := range []string{"file", "line", "column", "end_column", "severity", "code", "message", "hint"} {
		if _, ok := all[0][key]; !ok || len(all[0]) != 8 {
			t.Errorf("JSON has no %s, or more than it should: %v", key, all[0])
		}
	}
}

func TestFormatsOfNothing(t *testing.T) {
	r := checkExample(smallFile())
	asJSON, err := r.JSON(text.English)
	if err != nil || string(asJSON) != "[]\n" {
		t.Errorf("%q, %v", asJSON, err)
	}
	if len(r.Text(text.English)) > 0 || len(r.GitHub(text.English)) > 0 {
		t.Error("something is said of nothing")
	}
	log, err := r.SARIF(text.English, Tool{Version: "devel"})
	if err != nil || !strings.Contains(string(log), `"results": []`) {
		t.Errorf("%v: %s", err, log)
	}
}

// The parts of the SARIF schema that a log of this kind has to keep to.
func TestSARIF(t *testing.T) {
	r := plain()
	for _, lang := range locale.Langs() {
		data, err := r.SARIF(lang, Tool{Version: "v1.2.3", Address: "https://example.org/aina"})
		if err != nil {
			t.Fatal(err)
		}
		var log sarifLog
		d := json.NewDecoder(strings.NewReader(string(data)))
		d.DisallowUnknownFields()
		if err := d.Decode(&log); err != nil {
			t.Fatal(err)
		}
		if log.Version != "2.1.0" || len(log.Runs) != 1 || log.Runs[0].ColumnKind != "unicodeCodePoints" || log.Runs[0].Tool.Driver.Name == "" {
			t.Errorf("wrong head: %s", data[:200])
		}
		run := log.Runs[0]
		if d := run.Tool.Driver; d.Version != "v1.2.3" || d.Semantic != "1.2.3" || d.Address != "https://example.org/aina" {
			t.Errorf("%+v", d)
		}
		if len(run.Results) != len(r.Problems) {
			t.Errorf("%d results of %d problems", len(run.Results), len(r.Problems))
		}
		for i, result := range run.Results {
			p := r.Problems[i]
			at := result.Locations[0].Physical
			if run.Tool.Driver.Rules[result.RuleIndex].ID != result.RuleID || result.RuleID != p.Code {
				t.Errorf("result %d points at another rule", i)
			}
			if at.Region != (sarifRegion{p.Line, p.Column, p.EndColumn}) || at.Region.StartColumn < 1 || at.Region.EndColumn <= at.Region.StartColumn {
				t.Errorf("result %d: %+v", i, at.Region)
			}
			if at.Artifact.URI != "my%20folder/%D0%BA%D0%B0%D1%82%D0%B0%D0%BB%D0%BE%D0%B3,%201.yaml" {
				t.Errorf("artifact %s", at.Artifact.URI)
			}
			if result.Message.Text == "" || result.Level != "error" && result.Level != "warning" {
				t.Errorf("result %d: %+v", i, result)
			}
		}
		for _, rule := range run.Tool.Driver.Rules {
			if rule.Short.Text == "" || rule.Full.Text == "" || rule.Help.Text == "" || rule.Default.Level == "" || rule.Name == "" {
				t.Errorf("%s is empty", rule.ID)
			}
			if u, err := url.Parse(rule.HelpURI); err != nil || !u.IsAbs() {
				t.Errorf("%s: help at %q", rule.ID, rule.HelpURI)
			}
			for _, s := range []string{rule.Short.Text, rule.Full.Text, rule.Help.Text} {
				if !strings.ContainsAny(s[len(s)-1:], ".!?”») ") && !strings.HasSuffix(s, "»") && !strings.HasSuffix(s, "”") {
					t.Errorf("%s: no sentence: %q", rule.ID, s)
				}
			}
		}
	}
	for path, want := range map[string]string{
		"a b.yaml": "a%20b.yaml", "/x/y.yaml": "file:///x/y.yaml", `C:\x y\z.yaml`: "file:///C:/x%20y/z.yaml",
		`sub\z.yaml`: "sub/z.yaml", `\\server\share\x y.yaml`: "file://server/share/x%20y.yaml", "//x": "file:////x", "<stdin>": "%3Cstdin%3E", "a:b.yaml": "./a:b.yaml",
	} {
		if got := fileURI(path); got != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
	}
}

// harmless fails at the first line that a terminal should not be given.
func harmless(t *testing.T, name string, shown []byte) {
	t.Helper()
	for line := range strings.Lines(string(shown)) {
		if line = strings.TrimSuffix(line, "\n"); text.Clean(line) != line || strings.Contains(line, "\t") {
			t.Errorf("%s: not harmless: %.200q", name, line)
			return
		}
	}
}

// Whatever bytes come, checking ends, and what it shows is harmless.
func FuzzCheck(f *testing.F) {
	for _, r := range Rules() {
		f.Add([]byte(example(r.Bad)))
	}
	f.Add([]byte("\xff\xfea\x00:\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r := Files([]catalog.File{{Name: "f.yaml", Data: data}}, exampleBase(), Options{AsOf: exampleDay, Stale: DefaultStale})
		for _, lang := range locale.Langs() {
			harmless(t, "f.yaml", r.Text(lang))
		}
		if _, err := r.SARIF(text.English, Tool{Version: "devel"}); err != nil {
			t.Error(err)
		}
	})
}

func testdata(t *testing.T) string {
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" {
		t.Skip("AINA_TESTDATA is not set")
	}
	return dir
}

// Naughty strings as values, and the hostile files: nothing breaks, and
// every problem has a place.
func TestHostileData(t *testing.T) {
	dir := testdata(t)
	raw, err := os.ReadFile(filepath.Join(dir, "blns.json"))
	if err != nil {
		t.Fatal(err)
	}
	var naughty []string
	if err := json.Unmarshal(raw, &naughty); err != nil {
		t.Fatal(err)
	}
	var files []catalog.File
	for i, s := range naughty {
		quoted, _ := json.Marshal(s)
		for _, form := range []string{"summary: %s\n", "summary: {en: %s}\n", "skills:\n  - %s\n", "url: %s\n"} {
			for _, v := range []string{s, string(quoted)} {
				files = append(files, catalog.File{Name: fmt.Sprint(i), Data: []byte(example(fmt.Sprintf(form, v)))})
			}
		}
	}
	attacks, err := filepath.Glob(filepath.Join(dir, "yaml-attacks", "*.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range attacks {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, catalog.File{Name: filepath.Base(path), Data: data})
	}
	for _, f := range files {
		r := Files([]catalog.File{f}, exampleBase(), Options{AsOf: exampleDay, Stale: DefaultStale})
		for _, p := range r.Problems {
			if p.Line < 1 || p.Column < 1 || p.EndColumn <= p.Column {
				t.Errorf("%s: no such place: %v", f.Name, p)
			}
			if _, ok := Find(string(p.Code)); !ok {
				t.Errorf("%s: nothing explains %s", f.Name, p.Code)
			}
		}
		harmless(t, f.Name, r.Text(text.Kazakh))
	}
}
