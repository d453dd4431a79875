// Package parallel does parts of a work at the same time.
package parallel

import "sync"

// Parts is into how many parts a work is divided. More would need more memory than
// they save time.
const Parts = 2

// Size returns how large a part of n things is, at least 1.
func Size(n int) int { return max(1, (n+Parts-1)/Parts) }

// Do calls do with 0 to n-1 at the same time, and returns when all are done.
func Do(n int, do func(i int)) {
	if n == 1 {
		do(0)
		return
	}
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { do(i) })
	}
	all.Wait()
}
