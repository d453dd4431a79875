package parallel

import (
	"runtime"
	"slices"
	"testing"
)

func numbers(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestAheadKeepsTheOrder(t *testing.T) {
	var got []int
	for i := range Ahead(Ahead(numbers(1000))) {
		got = append(got, i)
	}
	if want := slices.Collect(numbers(1000)); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestAheadEndsWithItsLoop(t *testing.T) {
	before := runtime.NumGoroutine()
	for i := range Ahead(Ahead(numbers(1000))) {
		if i == 10 {
			break
		}
	}
	if n := runtime.NumGoroutine(); n > before {
		t.Errorf("%d goroutines were left", n-before)
	}
}
