package source

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"aina/catalog/text"

	"github.com/google/go-cmp/cmp"
)

// checkWording is held for every wording: nothing empty, one sentence, and the
// same placeholders in each language.
func checkWording(t *testing.T, w Wording) {
	t.Helper()
	check := func(what text.Text) {
		t.Helper()
		var names [][]string
		for _, s := range []string{what.En, what.Ru, what.Kk} {
			if s == "" || s != text.CleanLine(s) || !strings.ContainsAny(s[len(s)-1:], ".?!") {
				t.Errorf("not a sentence: %q", s)
			}
			found := regexp.MustCompile(`\{\w+\}`).FindAllString(s, -1)
			slices.Sort(found)
			names = append(names, slices.Compact(found))
		}
		if diff := cmp.Diff(names[0], names[1]) + cmp.Diff(names[0], names[2]); diff != "" {
			t.Errorf("placeholders of %q differ:\n%s", what.En, diff)
		}
		if regexp.MustCompile(`[A-Za-z]{3,} [A-Za-z]{3,} [A-Za-z]{3,}`).MatchString(what.Ru + what.Kk) {
			t.Errorf("English in %q", what.Ru+what.Kk)
		}
		if what.Ru == what.Kk {
			t.Errorf("Russian for Kazakh: %q", what.Ru)
		}
	}
	check(w.Message)
	check(w.Hint)
}

func TestWordings(t *testing.T) {
	seen := map[string]say{}
	for s := range sayCount {
		w := s.wording()
		checkWording(t, w)
		key := w.Message.En + w.Hint.En
		if other, twice := seen[key]; twice {
			t.Errorf("wordings %d and %d are the same: %s", other, s, key)
		}
		seen[key] = s
	}
}

func TestFillShortensAndCleans(t *testing.T) {
	w := sayUnknownKey.wording().Fill("key", "a\x1b[31m"+strings.Repeat("b", 500), "allowed", "x, y")
	if strings.Contains(w.Message.En, "\x1b") || len(w.Message.En) > 200 || !strings.Contains(w.Message.En, "…") {
		t.Errorf("%q", w.Message.En)
	}
	if !strings.Contains(w.Hint.Kk, "x, y") {
		t.Errorf("%q", w.Hint.Kk)
	}
}

func TestEveryCodeHasItsClass(t *testing.T) {
	for _, c := range []Code{YAMLSyntax, DuplicateID, BadDuration} {
		if c.Class() != Shape {
			t.Errorf("%s is not of shape", c)
		}
	}
	for _, c := range []Code{Paid, AgeMissing} {
		if c.Class() != Harm {
			t.Errorf("%s is not of harm", c)
		}
	}
	seen := map[Code]bool{}
	for _, c := range Codes() {
		if seen[c] {
			t.Errorf("%s stands twice", c)
		}
		seen[c] = true
	}
}
