package kit

import "testing"

// Marks of one kind never look alike, and those that change in place are as wide as
// each other.
func TestGlyphsOfOneKindDiffer(t *testing.T) {
	for name, g := range map[string]Glyphs{"rich": RichGlyphs(), "plain": PlainGlyphs()} {
		for kind, marks := range map[string][]string{
			"one of several": {g.Open, g.Chosen}, "any of several": {g.Unmarked, g.Marked}, "shortlist": {g.Unlisted, g.Listed, g.Done},
			"bar": {g.BarFull, g.BarEmpty}, "score": {g.DotFull, g.DotEmpty}, "progress": {g.Passed, g.Ahead}, "more": {"↑", "↓", g.Both},
		} {
			seen := map[string]bool{}
			for _, m := range marks {
				if m == "" || seen[m] {
					t.Errorf("%s: the mark %q of %s is empty or not alone", name, m, kind)
				}
				if kind != "more" && len([]rune(m)) != len([]rune(marks[0])) {
					t.Errorf("%s: the marks of %s differ in width: %q", name, kind, marks)
				}
				seen[m] = true
			}
		}
	}
}
