package source

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// readBeside reads the items of a list as they are left for later, and says what it found.
func readBeside(data []byte) (seen []any, ps Problems, ok bool) {
	d := ParseBeside("a.yaml", data, DefaultLimits(), "list")
	if d.root == nil || len(d.later.parts) == 0 {
		return nil, nil, false
	}
	root, _ := d.Root().Map()
	read := func() func(Entry, *string) {
		return func(e Entry, line *string) { *line = strconv.Itoa(e.Span().Line) }
	}
	ok = EachEntry(root.Value("list"), read, func(e Entry, line *string) {
		seen = append(seen, tree(e.y), *line)
	})
	return seen, d.Problems(), ok
}

// readWhole is its plain twin.
func readWhole(data []byte) (seen []any, ps Problems) {
	d, _ := Parse("a.yaml", data, DefaultLimits())
	root, _ := d.Root().Map()
	for _, e := range root.Value("list").Entries() {
		seen = append(seen, tree(e.y), strconv.Itoa(e.Span().Line))
	}
	return seen, d.Problems()
}

// A list of which never more than a part is held is the list that is parsed whole, with
// the same places and problems.
func TestItemsLeftForLater(t *testing.T) {
	lines := []string{
		"a: b", "c: [d, e]", "f: {g: h}", "i: >-", "  j", "  k", "# l", "", "m:", "  - n", "  - o: p", "q: 'r'", "a: again", "s: \"t\"", "й: к", "u: v: w", "x: !y z", "i: |", "x:", "x: two\n      lines", "x: \"two\n\n      lines\"", "x: [two,\n      lines]", "x: &y z", "x: *y", "x: a\tb", "- y", "x: \"two\n  - lines\"", "x: ~", "x: |+\n      y\n\n", "? z", "x: {a: [b]}", "-",
	}
	quick := 0
	rapid.Check(t, func(rt *rapid.T) {
		var b strings.Builder
		b.WriteString("first: [1, 2]\nlist:\n")
		for range rapid.IntRange(1, 200).Draw(rt, "items") {
			switch rapid.IntRange(0, 200).Draw(rt, "kind") {
			case 150:
				b.WriteString("  - null\n")
			case 151:
				b.WriteString("  - [a, b]\n")
			case 152:
				b.WriteString("# - a\n\n  - a\n")
			case 153:
				b.WriteString("  - " + rapid.SampledFrom(lines).Draw(rt, "line") + "\n")
			default:
				b.WriteString("  - id: x\n    a: " + strings.Repeat("б ", rapid.IntRange(0, 800).Draw(rt, "length")) + "\n    t: >-\n      x\n      y\n")
			}
			if rapid.IntRange(0, 300).Draw(rt, "odd") == 100 {
				b.WriteString("    " + rapid.SampledFrom(lines).Draw(rt, "line") + "\n")
			}
		}
		b.WriteString(rapid.SampledFrom([]string{"", "last: 1\n", "# end\n", "list: [a]\n", "  last: 1\n", "- x\n"}).Draw(rt, "last"))
		seen, ps, ok := readBeside([]byte(b.String()))
		if !ok {
			return
		}
		quick++
		want, wantPs := readWhole([]byte(b.String()))
		if diff := cmp.Diff(want, seen); diff != "" {
			rt.Fatalf("(-whole +later):\n%s", diff)
		}
		if diff := cmp.Diff(texts(wantPs), texts(ps)); diff != "" {
			rt.Fatalf("(-whole +later):\n%s", diff)
		}
	})
	if quick == 0 {
		t.Error("nothing was left for later")
	}
	t.Logf("%d lists were left for later", quick)
}

func texts(ps Problems) (all []string) {
	for _, p := range ps {
		all = append(all, p.String()+" "+p.Hint.In("en"))
	}
	return all
}
