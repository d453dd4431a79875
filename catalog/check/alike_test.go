package check_test

import (
	"fmt"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/check"
)

// many is a catalog of openings that lack the same, and the first has a mistake.
func many(n int) []catalog.File {
	var b strings.Builder
	b.WriteString("opportunities:\n")
	for i := range n {
		fmt.Fprintf(&b, "  - id: r%d\n    title: Шай %d\n    motives: {values: 1}\n    phone: \"112\"\n", i, i)
	}
	b.WriteString("    causes: [a, b, c, d, e, f, g, h, i, j, k, l]\n")
	return []catalog.File{{Name: "c.yaml", Data: []byte(b.String())}}
}

// Warnings that say the same of many entries are told once with their places; JSON
// and the counts hold all, and no error is left out.
func TestManyAlikeWarnings(t *testing.T) {
	for lang, want := range map[catalog.Lang]string{
		"en": "c.yaml:14:5: warning: It does not say what to do first. The same 47 more times in this file, on lines 14, 18, 22, 26, 30, 34, 38, 42 … 198. [no-first-step]\n",
		"ru": "То же ещё 47 раз в этом файле, строки: 14, 18, 22, 26, 30, 34, 38, 42 … 198. [no-first-step]\n",
		"kk": "Бұл файлда тағы 47 жерде дәл осылай, жолдары: 14, 18, 22, 26, 30, 34, 38, 42 … 198. [no-first-step]\n",
	} {
		r := check.Files(many(50), nil, check.Options{})
		got := string(r.Text(lang))
		if !strings.Contains(got, want) || strings.Count(got, "no-first-step") != 4 {
			t.Errorf("%s:\n%s", lang, got)
		}
		if n := strings.Count(got, "unknown-cause"); n != 12 {
			t.Errorf("%s: %d errors are shown", lang, n)
		}
		if all, err := r.JSON(lang); err != nil || strings.Count(string(all), `"no-first-step"`) != 50 || len(r.Problems) != 62 {
			t.Errorf("%s: %d problems: %v", lang, len(r.Problems), err)
		}
	}
	if got := string(check.Files(many(10), nil, check.Options{}).Text("en")); strings.Count(got, "no-first-step") != 10 {
		t.Errorf("ten are few:\n%s", got)
	}
	if got := string(check.Files(many(11), nil, check.Options{}).Text("en")); !strings.Contains(got, "The same 8 more times in this file, on lines 14, 18, 22, 26, 30, 34, 38, 42. [") {
		t.Errorf("eleven are many:\n%s", got)
	}
}
