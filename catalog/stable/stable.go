// Package stable sorts lists of many kinds with little code for each.
package stable

import (
	"cmp"
	"slices"
)

// Sort sorts as slices.SortStableFunc does. It sorts the places of the elements and moves
// each element once, so how to sort is in the program once, and not once for each of the 40
// kinds of lists (200 kB).
func Sort[E any](all []E, compare func(a, b E) int) {
	order := places(len(all), func(i, k int) int { return compare(all[i], all[k]) })
	before := slices.Clone(all)
	for to, from := range order {
		all[to] = before[from]
	}
}

// places lists the places of n elements in their order, equal ones as they stand.
func places(n int, compare func(i, k int) int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, k int) int { return cmp.Or(compare(i, k), cmp.Compare(i, k)) })
	return order
}
