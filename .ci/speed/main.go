// Measure prints the figures of the program beside those of others. Each file but this one
// holds one subject and adds its rows to the table.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// row is one figure. Less is better.
type row struct {
	name string
	unit string
	goal float64 // the figure, or its ratio to the other's where ratio is set, is at most this
	// ratio says that the goal is one of the ratio.
	ratio bool
	here  func() (float64, error) // measures once
	other string                  // the name of what is measured beside it; "": nothing is
	there func() (float64, error)
	large bool // takes minutes
}

// setup is where everything is.
type setup struct {
	bin, old string // the folder of built programs, and the commit of the earlier build
	work     string // a folder for files
}

func (s setup) path(name string) string { return filepath.Join(s.bin, name) }

func main() {
	var s setup
	flag.StringVar(&s.bin, "bin", "", "the folder of built programs")
	flag.StringVar(&s.old, "old", "", "the commit of the earlier build")
	rounds := flag.Int("rounds", 7, "how often each is measured")
	only := flag.String("only", "", "only rows with this in their name")
	large := flag.Bool("large", false, "also what takes minutes")
	flag.Parse()
	work, err := os.MkdirTemp("", "aina-speed")
	if err == nil {
		defer os.RemoveAll(work)
		s.work = work
		_ = os.Setenv("XDG_CACHE_HOME", filepath.Join(work, "xdg")) // catalogs are kept here, by both builds
		err = measure(s, *rounds, *only, *large)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// measure takes every figure in turn, round after round, and prints the medians.
func measure(s setup, rounds int, only string, large bool) error {
	rows := slices.Concat(loading(s), search(s), rankings(s), drawing(s), opening(s), startup(s))
	rows = slices.DeleteFunc(rows, func(r row) bool { return !strings.Contains(r.name, only) || r.large && !large })
	here, there := make([][]float64, len(rows)), make([][]float64, len(rows))
	for range rounds {
		for i, r := range rows {
			x, err := r.here()
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			here[i] = append(here[i], x)
			if r.there == nil {
				continue
			}
			if x, err = r.there(); err != nil {
				return fmt.Errorf("%s, %s: %w", r.name, r.other, err)
			}
			there[i] = append(there[i], x)
		}
	}
	fmt.Printf("%-46s %10s  %-22s %7s  %-10s %s\n", "figure, median of "+fmt.Sprint(rounds), "here", "other", "ratio", "goal", "")
	for i, r := range rows {
		fmt.Println(line(r, median(here[i]), median(there[i])))
	}
	return nil
}

func line(r row, here, there float64) string {
	other, ratio, figure, goal := "", "", here, fmt.Sprintf("≤ %g %s", r.goal, r.unit)
	if r.there != nil {
		other, ratio = fmt.Sprintf("%s %.2f", r.other, there), fmt.Sprintf("%.2f", here/there)
	}
	if r.ratio {
		figure, goal = here/there, fmt.Sprintf("≤ %g ×", r.goal)
	}
	verdict := "met"
	if !(figure <= r.goal) {
		verdict = "MISSED"
	}
	return fmt.Sprintf("%-46s %7.2f %-3s %-22s %7s  %-10s %s", r.name, here, r.unit, other, ratio, goal, verdict)
}

// median returns the middle one; 0 of none.
func median(all []float64) float64 { return quantile(all, 0.5) }

func quantile(all []float64, q float64) float64 {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[int(q*float64(len(sorted)-1))]
}
