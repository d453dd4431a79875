package stable

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Lists come out as slices.SortStableFunc sorts them: also those with equal elements, of
// one and of none.
func TestSortIsAsInSlices(t *testing.T) {
	type element struct{ key, at int }
	byKey := func(a, b element) int { return cmp.Compare(a.key, b.key) }
	rapid.Check(t, func(t *rapid.T) {
		var got []element
		for at, key := range rapid.SliceOf(rapid.IntRange(0, 20)).Draw(t, "keys") {
			got = append(got, element{key, at})
		}
		want := slices.Clone(got)
		slices.SortStableFunc(want, byKey)
		if Sort(got, byKey); !slices.Equal(got, want) {
			t.Fatalf("sorted as %v, want %v", got, want)
		}
	})
}
