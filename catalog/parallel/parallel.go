// Package parallel does parts of a work at the same time.
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Parts is into how many parts a work is divided. More would need more memory than
// they save time.
const Parts = 2

// Size returns how large a part of n things is, at least 1.
func Size(n int) int { return max(1, (n+Parts-1)/Parts) }

// Do calls do with 0 to n-1, on all cores at the same time, and returns when all are done.
func Do(n int, do func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	if workers == 1 {
		for i := range n {
			do(i)
		}
		return
	}
	var next atomic.Int64
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	all.Wait()
}
