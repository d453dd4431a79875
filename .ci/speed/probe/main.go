// Probe measures one thing inside the program and prints milliseconds. It is built against
// this version and an earlier one, so it uses only what both have.
//
//	probe search FILE QUERY...    the slowest of the queries, each at its best of five
package main

import (
	"fmt"
	"os"
	"time"

	"aina/catalog"
)

func main() {
	if len(os.Args) < 4 || os.Args[1] != "search" {
		fmt.Fprintln(os.Stderr, "usage: probe search FILE QUERY...")
		os.Exit(2)
	}
	data, err := os.ReadFile(os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	c, _ := catalog.Read(os.Args[2], data, nil)
	index := catalog.NewIndex(c)
	index.Select(catalog.Filter{Query: "щщщщщщ"}, catalog.Russian) // makes all of the index
	worst := time.Duration(0)
	for _, query := range os.Args[3:] {
		best := time.Hour
		for range 5 {
			start := time.Now()
			index.Select(catalog.Filter{Query: query}, catalog.Russian)
			best = min(best, time.Since(start))
		}
		worst = max(worst, best)
	}
	fmt.Println(float64(worst) / float64(time.Millisecond))
}
