package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Fill does what a replacer of the standard library does, ten times as fast: texts are
// drawn from what names, values and braces are made of.
func TestFillIsAReplacer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SampledFrom([]string{"{", "}", "{n}", "{all}", "{n", "n", "all", "ә", "{}", "{{n}}", " "})
		s := strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "text"), "")
		pairs := []string{"n", rapid.SampledFrom([]string{"", "3", "{all}", "{"}).Draw(t, "n"), "all", "{n}"}
		want := strings.NewReplacer("{n}", pairs[1], "{all}", pairs[3]).Replace(s)
		if got := Fill(s, pairs...); got != want {
			t.Fatalf("%q is %q, want %q", s, got, want)
		}
	})
	if got := Fill("{n} of {all}", "n", "3", "all", "34"); got != "3 of 34" {
		t.Error(got)
	}
}
