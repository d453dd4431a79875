// Probe measures one thing inside the program and prints milliseconds. It is built against
// this version and an earlier one, so it uses only what both have.
//
//	probe search FILE QUERY...    the slowest of the queries, each at its best of five
//	probe rank BASE FILE          a ranking for one person, at its best of five
package main

import (
	"fmt"
	"os"
	"time"

	"aina/catalog"
	"aina/quiz/ranking"

	"aina/speed/somebody"
)

func main() {
	switch {
	case len(os.Args) > 3 && os.Args[1] == "search":
		search(read(os.Args[2], nil), os.Args[3:])
	case len(os.Args) == 4 && os.Args[1] == "rank":
		rank(read(os.Args[3], read(os.Args[2], nil)))
	default:
		fmt.Fprintln(os.Stderr, "usage: probe search FILE QUERY... | probe rank BASE FILE")
		os.Exit(2)
	}
}

func read(name string, base *catalog.Catalog) *catalog.Catalog {
	data, err := os.ReadFile(name)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	c, _ := catalog.Read(name, data, base)
	return c
}

func rank(c *catalog.Catalog) {
	p, best := somebody.Profile(c), time.Hour
	for range 5 {
		start := time.Now()
		ranking.Rank(p, c, somebody.Day)
		best = min(best, time.Since(start))
	}
	fmt.Println(float64(best) / float64(time.Millisecond))
}

func search(c *catalog.Catalog, queries []string) {
	index := catalog.NewIndex(c)
	index.Select(catalog.Filter{Query: "щщщщщщ"}, catalog.Russian) // makes all of the index
	worst := time.Duration(0)
	for _, query := range queries {
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
