// Write prints a realistic catalog of any size, for trying out and measuring:
//
//	go run ./write -n 10000 -seed 1 > catalog.yaml
package main

import (
	"flag"
	"fmt"
	"os"

	"aina/catalog/catalogtest"
)

func main() {
	n := flag.Int("n", 10_000, "how many opportunities")
	seed := flag.Uint64("seed", 1, "another seed makes another catalog")
	flag.Parse()
	if err := catalogtest.Write(os.Stdout, *n, *seed); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
