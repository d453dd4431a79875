package source

import (
	"slices"
	"testing"
)

// All texts of up to eight letters and line ends have the lines that a plain reading
// gives.
func TestLineStarts(t *testing.T) {
	plain := func(src []byte) []int {
		starts := []int{0}
		for i, c := range src {
			if c == '\n' || c == '\r' && (i+1 == len(src) || src[i+1] != '\n') {
				starts = append(starts, i+1)
			}
		}
		return starts
	}
	var try func(src []byte)
	try = func(src []byte) {
		if got, want := LineStarts(src), plain(src); !slices.Equal(got, want) {
			t.Errorf("%q: %v, not %v", src, got, want)
		}
		for _, c := range "a\r\n" {
			if len(src) < 8 {
				try(append(slices.Clone(src), byte(c)))
			}
		}
	}
	try(nil)
}
