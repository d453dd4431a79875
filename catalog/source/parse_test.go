package source_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog/locale"
	"aina/catalog/source"
	"aina/catalog/text"
)

// brief returns problems as "line:col-end code".
func brief(ps source.Problems) []string {
	var all []string
	for _, p := range ps {
		all = append(all, fmt.Sprintf("%d:%d-%d %s", p.Line, p.Column, p.EndColumn, p.Code))
	}
	return all
}

func parse(s string) (*source.Doc, source.Problems) {
	return source.Parse("f.yaml", []byte(s), source.DefaultLimits())
}

func TestParseRefuses(t *testing.T) {
	for _, test := range []struct {
		name, yaml string
		want       []string
		message    string // a part of the first English message
	}{
		{"nothing wrong", "a: 1\nb: [x, 'y']\n", nil, ""},
		{"document markers", "---\na: 1\n...\n", nil, ""},
		{"BOM", "\ufeffa: 1\na: 2\n", []string{"2:1-2 duplicate-key"}, "line 1"},
		{"second document", "a: 1\n---\nb: 2\n", []string{"2:1-4 multi-document"}, "second document"},
		{"second document after its end", "a: 1\n...\n---\nb: 2\n", []string{"3:1-4 multi-document"}, ""},
		{"dashes in a text", "a: |\n  ---\n  b\nc: \"x\n  ---\n  y\"\n", nil, ""},
		{"directive", "%YAML 1.1\n---\na: 1\n", []string{"1:1-10 yaml-syntax"}, "%"},
		{"percent in a text", "a: |\n  %x\n", nil, ""},
		{"anchor and reference", "a: &x 1\nb: *x\n", []string{"1:4-6 anchor", "2:4-6 anchor"}, "&x"},
		{"reference to nothing", "a: 1\nb: *good\n", []string{"2:4-9 anchor"}, "*good"},
		{"star that is no reference", "a: 1\nb: *жақсы*\n", []string{"2:4-5 yaml-syntax"}, "*"},
		{"merging", "a:\n  <<: {b: 1}\n", []string{"2:3-5 anchor"}, "<<"},
		{"tag", "a: !evil {b: 1}\n", []string{"1:4-9 yaml-syntax"}, "!evil"},
		{"key twice", "мысық: 1\nит: 2\nмысық: 3\n", []string{"3:1-6 duplicate-key"}, "line 1"},
		{"key that is a list", "? [a, b]\n: 1\n", []string{"1:3-9 wrong-type"}, "plain word"},
		{"control character", "a: 1\nқ: \"x\x07\"\n", []string{"2:6-7 encoding"}, "U+0007"},
		{"DEL", "a: \x7f\n", []string{"1:4-5 encoding"}, "U+007F"},
		{"wrong byte", "a: жақсы\nb: жақ\xffсы\n", []string{"2:7-8 encoding"}, "UTF-8"},
		{"Windows-1251", "a: \xef\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\n", []string{"1:4-5 encoding"}, "Windows-1251"},
		{"UTF-16", "\xff\xfea\x00:\x00 \x001\x00", []string{"1:1-2 encoding"}, "UTF-16"},
		{"UTF-16 without mark", "a\x00:\x00 \x001\x00\n\x00b\x00", []string{"1:1-2 encoding"}, "UTF-16"},
		{"tab", "a:\n\tb: 1\n", []string{"2:1-2 yaml-syntax"}, "tab"},
		{"open quote", "a: 1\nb: \"x\nc: 2\n", []string{"2:4-5 yaml-syntax"}, "quote"},
		{"open bracket", "a: 1\nb: [x, y\nc: 2\n", []string{"2:4-5 yaml-syntax"}, "bracket"},
		{"two colons", "a: 1\nтақырып: Иттер: серуен\n", []string{"2:15-16 yaml-syntax"}, "second colon"},
		{"words after a quote", "a: \"x\" y\n", []string{"1:8-9 yaml-syntax"}, "closing quote"},
		{"no space after a colon", "a: 1\nb:2\nc: 3\n", []string{"2:2-3 yaml-syntax"}, "space"},
		{"indented too far", "- a: 1\n   b: 2\n", []string{"2:4-5 yaml-syntax"}, "indented"},
		{"indented too little", "a:\n  b: 1\n c: 2\n", []string{"3:2-3 yaml-syntax"}, "indented"},
		{"at sign", "a: @x\n", []string{"1:4-5 yaml-syntax"}, "@"},
		{"old line end is no line", "a: x\u2028y\nb: 1\nb: 2\n", []string{"3:1-2 duplicate-key"}, ""},
		{"CR LF", "a: 1\r\nb: 2\r\nb: 3\r\n", []string{"3:1-2 duplicate-key"}, "line 2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, ps := parse(test.yaml)
			if diff := cmp.Diff(test.want, brief(ps)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(ps) > 0 && !strings.Contains(ps[0].Message.In(text.English), test.message) {
				t.Errorf("message %q lacks %q", ps[0].Message.In(text.English), test.message)
			}
		})
	}
}

// TestParseIsBounded holds the promise that hostile files are refused within a
// second, by the code of what is wrong with them.
func TestParseIsBounded(t *testing.T) {
	rep := strings.Repeat
	keys := func(n int, indent string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "%sk%d: %d\n", indent, i, i)
		}
		return b.String()
	}
	laughs := "a0: &a0 [x, x]\n"
	for i := 1; i < 40; i++ {
		laughs += fmt.Sprintf("a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]\n", i, i, i-1, i-1, i-1, i-1, i-1, i-1, i-1)
	}
	block := ""
	for i := range 2000 {
		block += rep(" ", i) + "a:\n"
	}
	for _, test := range []struct {
		name, yaml string
		want       source.Code
	}{
		{"40,000 keys", keys(40_000, ""), source.TooLarge},
		{"40,000 keys deep down", "a:\n  - b:\n" + keys(40_000, "      "), source.TooLarge},
		{"1,001 keys", keys(1001, ""), source.TooLarge},
		{"billion laughs", laughs, source.Anchor},
		{"10,000 brackets", rep("[", 10_000) + rep("]", 10_000), source.TooLarge},
		{"10,000 braces", rep("{a: ", 10_000) + rep("}", 10_000), source.TooLarge},
		{"100,000 open brackets", rep("[", 100_000), source.TooLarge},
		{"10,000 dashes", rep("- ", 10_000) + "a", source.TooLarge},
		{"2,000 maps in block style", block, source.TooLarge},
		{"65 deep", rep("[", 65) + rep("]", 65), source.TooLarge},
		{"64 MB of one text", "a: " + rep("x", 64<<20), source.TooLarge},
		{"31 MB of one text", "a: " + rep("x", 31<<20), source.TooLarge},
		{"31 MB of one quoted text", "a: \"" + rep("x y\n ", 31<<20/5) + "\"", source.TooLarge},
		{"31 MB of one block text", "a: |\n" + rep("  x y z\n", 31<<20/8), source.TooLarge},
		{"31 MB of one text on many lines", "a: x\n" + rep("  x y z\n", 31<<20/8), source.TooLarge},
		{"31 MB of empty items", rep("-\n", 31<<20/2), source.TooLarge},
		{"31 MB of empty lists", "[" + rep("[],\n", 31<<20/4) + "]", source.TooLarge},
		{"31 MB of wrong bytes", rep("\xff\n", 31<<20/2), source.Encoding},
		{"31 MB of open quotes", rep("\"\n", 31<<20/2), ""},
		{"many anchors", rep("- &a x\n", 100_000), source.Anchor},
		{"long keys", "? " + rep("x", 2000) + "\n: " + rep("y", 300<<10), source.TooLarge},
	} {
		t.Run(test.name, func(t *testing.T) {
			if testing.Short() && len(test.yaml) > 1<<20 {
				t.Skip("large files are read in the full run only")
			}
			_, ps := parse(test.yaml) // a hang ends with the time that go test allows
			if len(ps) == 0 {
				t.Fatal("no problem")
			}
			p, _ := ps.First()
			if test.want != "" && p.Code != test.want {
				t.Errorf("%s, want %s", p, test.want)
			}
		})
	}
}

// TestSixtyFourLevelsPass holds that the limit is the last that passes.
// Programs write JSON on one line, however long it is.
func TestOneLongLineOfJSON(t *testing.T) {
	item := `{"id":"tea","title":"Шай құю","description":"` + strings.Repeat("ы ", 500) + `"}`
	many := strings.Repeat(item+",", 2000) + item
	for name, s := range map[string]string{"a map": `{"opportunities":[` + many + "]}", "a list behind an empty line": "\n [" + many + "]\n"} {
		if d, ps := parse(s); len(ps) > 0 || !d.Root().Exists() {
			t.Errorf("%s: %v", name, brief(ps))
		}
	}
	if _, ps := parse(`{"a":"` + strings.Repeat("x", 300<<10) + `"}`); len(ps) != 1 || ps[0].Code != source.TooLarge {
		t.Errorf("a long text: %v", brief(ps))
	}
	if _, ps := parse("a: " + strings.Repeat("x y", 1<<20)); len(ps) != 1 || ps[0].Code != source.TooLarge {
		t.Errorf("a long line: %v", brief(ps))
	}
}

func TestSixtyFourLevelsPass(t *testing.T) {
	if _, ps := parse(strings.Repeat("[", 64) + strings.Repeat("]", 64)); len(ps) > 0 {
		t.Error(ps)
	}
	if _, ps := parse("a: " + strings.Repeat("x", 256<<10)); len(ps) > 0 {
		t.Error(ps)
	}
}

func testdata(t testing.TB) string {
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" {
		t.Skip("AINA_TESTDATA is not set")
	}
	return dir
}

// TestAttacks parses the hostile files; each that must be refused is.
func TestAttacks(t *testing.T) {
	dir := filepath.Join(testdata(t), "yaml-attacks")
	raw, err := os.ReadFile(filepath.Join(dir, "expect.json"))
	if err != nil {
		t.Fatal(err)
	}
	var expect map[string]string
	if err := json.Unmarshal(raw, &expect); err != nil {
		t.Fatal(err)
	}
	later := map[string]bool{ // refused when the values are read
		"nan.yaml": true, "only-comment.yaml": true, "float-key.yaml": true, "url-js.yaml": true,
	}
	for name, want := range expect {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		_, ps := source.Parse(name, data, source.DefaultLimits())
		if refused := ps.HasErrors(); strings.HasPrefix(want, "reject") && !refused && !later[name] {
			t.Errorf("%s passes, want %s", name, want)
		} else if strings.HasPrefix(want, "accept") && refused && !strings.Contains(want, "or clear error") {
			t.Errorf("%s: %s, want %s", name, ps[0], want)
		}
		placed(t, data, ps)
	}
}

// placed fails if a problem has no place in the data, or says nothing.
func placed(t interface {
	Helper()
	Errorf(string, ...any)
}, data []byte, ps source.Problems) {
	t.Helper()
	n := 1 + bytes.Count(data, []byte("\n")) + bytes.Count(data, []byte("\r"))
	for _, p := range ps {
		if p.Line < 1 || p.Line > n || p.Column < 1 || p.EndColumn <= p.Column {
			t.Errorf("no such place: %d:%d-%d in %d lines", p.Line, p.Column, p.EndColumn, n)
		}
		for _, lang := range locale.Langs() {
			if s := p.Show(lang); p.Message.In(lang) == "" || text.CleanLine(s) != s || strings.Contains(s, "{") && strings.Contains(s, "}") && !strings.Contains(string(data), "{") {
				t.Errorf("bad line %q", s)
			}
		}
	}
}

// TestYAMLSuite parses every document of the YAML test suite: what is invalid
// is not always seen by the parser, but nothing may break, and whatever is
// refused has a place and a reason.
func TestYAMLSuite(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(testdata(t), "yaml-test-suite.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(raw)) {
		var c struct{ Name, YAML string }
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		d, ps := source.Parse(c.Name, []byte(c.YAML), source.DefaultLimits())
		placed(t, []byte(c.YAML), ps)
		readAll(d.Root(), 0)
		placed(t, []byte(c.YAML), d.Problems())
		n++
	}
	if n < 400 {
		t.Errorf("only %d documents", n)
	}
}

// readAll uses every reader on every node.
func readAll(n source.Node, depth int) {
	if !n.Exists() {
		return
	}
	words := source.Words{Allowed: []string{"one", "two"}}
	n.Span()
	n.Line()
	n.Text()
	n.Texts()
	n.Int(0, 10)
	n.Number(0, 10)
	n.Bool()
	n.Date()
	n.Duration()
	n.ID()
	n.URL()
	n.Email()
	n.Phone()
	n.Language()
	n.Country()
	n.Enums(source.UnknownValue, words)
	if items, ok := n.List(); ok && depth < 6 {
		for _, item := range items {
			readAll(item, depth+1)
		}
	}
	if m, ok := n.Map(); ok && depth < 6 {
		m.Known(words)
		m.Require("one")
		for _, f := range m.Fields() {
			readAll(f.Value, depth+1)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"a: [1, {b: 'c'}]\n", "- |\n x\n- >-\n  y\n", "? a\n: b\n", "a: \"\\e[31m\"\n", "&a b: *a\n", "a:\n\t- b\n", "a: x\n  y: z\n", "\ufeffa: \u2028b\r\nc"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, ps := source.Parse("f.yaml", data, source.DefaultLimits())
		if !d.Root().Exists() && len(ps) == 0 && len(bytes.TrimSpace(data)) > 1000 {
			return // nothing but comments
		}
		placed(t, data, ps)
		readAll(d.Root(), 0)
		placed(t, data, d.Problems())
	})
}

// TestScanTakesWhatYAMLTakes holds the scan to the parser: texts written by
// hand in any style never look too deep, too long or like a second document.
func TestScanTakesWhatYAMLTakes(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"key: ", "- ", "text", "'it''s'", "\"a\\\"b\"", "[a, 'b']", "{c: d}", "|\n", ">-\n", "\n", "\n", "  ", "    ", "# note", " # note", ": ", "қазақ", "---", "\"", "'", "["})
	small := source.DefaultLimits()
	small.Depth = 40
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(pieces, 0, 30).Draw(t, "pieces"), "")
		for _, p := range func() source.Problems { _, ps := source.Parse("f", []byte(s), small); return ps }() {
			if p.Code == source.TooLarge {
				t.Fatalf("%q: %s", s, p)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	entry := "- id: a%d\n  title: {en: Walk the dogs, ru: Гулять с собаками, kk: Иттерді серуендету}\n  motives: {values: 3, social: 2}\n  summary: >-\n    Some text\n    on two lines.\n"
	var data []byte
	for i := range 10_000 {
		data = fmt.Appendf(data, entry, i)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		source.Parse("f", data, source.DefaultLimits())
	}
}
