package parallel

import (
	"iter"
	"sync"
)

// ahead is how many things are made before they are taken. More would need more
// memory than they save time.
const ahead = 1

// Ahead returns what a sequence yields, in its order, while the sequence runs a little
// ahead in another goroutine. Chained, they do several steps of a work at the same time.
// The goroutine has ended when the loop over them ends.
func Ahead[T any](seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		var all sync.WaitGroup
		defer all.Wait()
		things, stop := make(chan T, ahead), make(chan struct{})
		defer close(stop)
		all.Go(func() {
			defer close(things)
			for x := range seq {
				select {
				case things <- x:
				case <-stop:
					return
				}
			}
		})
		for x := range things {
			if !yield(x) {
				return
			}
		}
	}
}
