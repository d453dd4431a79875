package file

import (
	"context"
	"time"
)

const (
	// patience is for how long a file is waited for that another program holds.
	patience = time.Second

	firstRest, longestRest = time.Millisecond, 50 * time.Millisecond
)

// patiently does something, and again while it fails for a reason that passes, with rests
// between that are a second together at most. The error is the last one.
func patiently(passes func(error) bool, do func() error) error {
	err := do()
	for rest, rested := firstRest, time.Duration(0); err != nil && passes(err) && rested < patience; rest = min(2*rest, longestRest) {
		over, end := context.WithTimeout(context.Background(), rest)
		<-over.Done()
		end()
		rested += rest
		err = do()
	}
	return err
}
