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

// patiently does something, and again while it fails for a reason that passes, for a second
// at most. The error is the last one.
func patiently(passes func(error) bool, do func() error) error {
	err := do()
	if err == nil || !passes(err) {
		return err
	}
	limited, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	for rest := firstRest; err != nil && passes(err) && limited.Err() == nil; rest = min(2*rest, longestRest) {
		over, end := context.WithTimeout(limited, rest)
		<-over.Done()
		end()
		err = do()
	}
	return err
}
