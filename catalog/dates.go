package catalog

import (
	"time"

	"aina/catalog/source"
)

// Days counts the days from one date to another, negative if to is earlier; 0
// if one of them is no date.
func Days(from, to Date) int {
	a, errA := time.Parse(time.DateOnly, string(from))
	b, errB := time.Parse(time.DateOnly, string(to))
	if errA != nil || errB != nil {
		return 0
	}
	return int(b.Sub(a) / (24 * time.Hour))
}

// Hours returns the length in hours, 0 for none. A day has 24.
func (d Duration) Hours() float64 {
	length, _ := source.ParseDuration(string(d))
	return length.Hours()
}
