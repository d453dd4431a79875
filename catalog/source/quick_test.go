package source

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"
)

// nodes writes a tree down, without comments.
func tree(n *yaml.Node) any {
	if n == nil {
		return nil
	}
	all := []any{n.Kind, n.Style, n.Tag, n.Value, n.Anchor, n.Line, n.Column}
	for _, c := range n.Content {
		all = append(all, tree(c))
	}
	return all
}

// sameNodes reports whether a text was parsed quickly. It fails where yaml.v3 has
// other nodes.
func sameNodes(t interface {
	Helper()
	Fatalf(string, ...any)
}, data []byte) bool {
	t.Helper()
	for _, other := range [][]byte{bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n")), bytes.TrimSuffix(data, []byte("\n"))} {
		sameAs(t, other)
	}
	return sameAs(t, data)
}

func sameAs(t interface {
	Helper()
	Fatalf(string, ...any)
}, data []byte) bool {
	t.Helper()
	data = plainBreaks(stripBOM(data))
	lim := DefaultLimits()
	d := &Doc{lim: lim, lines: newLines(data)}
	if d.checkBytes(data); len(d.found) > 0 {
		return false
	}
	quick, _, ok := quickly(data, lim, "")
	if !ok {
		return false
	}
	if d.refuse(scan(data, lim)); len(d.found) > 0 {
		t.Fatalf("the scan refuses what was parsed quickly: %v\n%s", d.Problems(), data)
	}
	lim.Values = scan(data, lim).values - 1
	if _, _, ok := quickly(data, lim, ""); ok {
		t.Fatalf("more values than the limit were parsed quickly:\n%s", data)
	}
	slow, err := parseYAML(data)
	if err != nil {
		t.Fatalf("%v, but it was parsed quickly:\n%s", err, data)
	}
	if reflect.DeepEqual(tree(slow), tree(quick)) {
		return true
	}
	if diff := cmp.Diff(tree(slow), tree(quick)); diff != "" {
		t.Fatalf("(-yaml.v3 +quick):\n%s\nin\n%s", diff, data)
	}
	return true
}

func TestQuicklyParsesCatalogs(t *testing.T) {
	for _, s := range []string{
		"a: 1\n", "a: [x, 'y', \"z\"]\nb: {c: d, e: \"f\"}\n",
		"# head\nopportunities:\n  # review: x\n  - id: a-b  # imported as x\n    title: Гулять: нет\n",
		"opportunities:\n  - id: a\n    text: >-\n      one\n      two\n\n      three\n    # end\n\n  - id: b\n    lines: |-\n      one\n\n        two # x\n    url: https://example.org/a#b\n    phone: \"+7 701\"\n    yes: no\n    n: 1.5\n    d: 2027-01-01\n",
		"a:\n- b: c\n  d: e\n- f: g\nh: i\n", "a:\n  - x\n  - 'y'\n  - [z]\n", "a: >\n  x\n\n\nb: |\n  y\n", "a: {b: c,d: e}\n", "a: b\n  c\n", "a: |\n  x",
		"- a: b\n  - c\n", "a: [b,\n  c]\n", "a: b #c\nd: 'e' # f\ng: 'h'#i\n", "a: [b] # c\n", "a: [x y, 1, no]\n", "a: 'b''c'\nd: \"e\\\"\\\\n\\n\"\n", "a: ~\nb:\n", "a:   b   \n", "\n\na: b\n", "  a: b\n",
		"a: - b\n", "a: b: c\n", "a: b:\n", "a:b\n", "a: >-\n   x\n  y\n", "a: >-\n  x\n    y\n", "a:\n    b: c\n  d: e\n", "a: +1\nb: (x)\nc: /d\ne: 0x1f\nf: 1_000\n", "a: |-\n\n  x\n", "<<: a\n", "y: n\n", "a: |2\n   x\n", "---\na: b\n", "a: b\n---\nc: d\n", "a: é\n",
	} {
		sameNodes(t, []byte(s))
	}
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	sameNodes(t, data)
	if !sameNodes(t, []byte("opportunities:\n  # review: not in the data: summary\n  - id: a-b  # imported as x\n    title: Walk dogs\n    description: >-\n      We walk\n      far.\n    causes: [animals]\n    hours_per_week: 2\n    start_date: 2027-01-01\n    organization:\n      name: 'A \"B\"'\n    phone: \"+7 701 000 00 01\"\n")) {
		t.Error("an entry as it is imported is not parsed quickly")
	}
}

func TestQuicklyAgreesOnTheYAMLSuite(t *testing.T) {
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" {
		t.Skip("AINA_TESTDATA is not set")
	}
	raw, err := os.ReadFile(filepath.Join(dir, "yaml-test-suite.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(raw)) {
		var c struct{ YAML string }
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		if sameNodes(t, []byte(c.YAML)) {
			n++
		}
	}
	t.Logf("%d documents were parsed quickly", n)
}

// Lines put together at random are parsed as yaml.v3 parses them, or not at all.
func TestQuicklyAgrees(t *testing.T) {
	parts := []string{"a:", "b: c", "- d", "- e: f", "-", "- - g", "h: |", "i: >-", "j: |-", "k: >", "text # x", "# y", "", "l: [m, n]", "o: {p: q, r: 's'}", "t: \"u\\nv\"", "'w': x", "y: 'z", "k2: [a", "b]", "1: 2", "x: -1", "x: - 1", "x: a: b", "x: #c", "x: a#b", "x: 'a' b", "? a", ": b", "x: &a b", "x: *a", "x: !t b", "x: 2027-01-01", "x: null", "x: ~", "x: [a, {b: c}]", "x: {a: [b]}", "x: [a,b]", "x: [a , b ]", "x: [a b, 'c, d']", "x: @", "x: %", "%x", "...", "x: а б", "x: {a:b}", "x: []", "x: {}", "x: [a, ]", "x: [, a]", "x: a   # b", "x: |-  # c", "# y\rz", "# y\r", "x: a # b\rc"}
	rapid.Check(t, func(rt *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 8).Draw(rt, "lines") {
			b.WriteString(strings.Repeat(" ", rapid.IntRange(0, 4).Draw(rt, "indent")))
			b.WriteString(rapid.SampledFrom(parts).Draw(rt, "line"))
			b.WriteByte('\n')
		}
		sameNodes(rt, []byte(b.String()))
	})
}

func FuzzQuickly(f *testing.F) {
	for _, s := range []string{"a: 1\n", "a:\n  - b: >-\n      c\n      d\n    e: [f, 'g']\n", "a: {b: c} # d\n", "A: \xff\n", "A: 0\n#\r0", "A: {}\nA: {}"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 1<<12 && !bytes.Contains(data, []byte("\x00")) {
			sameNodes(t, data)
		}
	})
}
