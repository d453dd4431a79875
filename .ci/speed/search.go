package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"aina/catalog"
	"aina/catalog/catalogtest"
)

// search is how long the slowest of many queries takes, results in their order, beside an
// earlier build and beside fzf, which reads its lines in the same time.
func search(s setup) []row {
	file := sync.OnceValues(func() (string, error) {
		path := filepath.Join(s.work, "search.yaml")
		return path, os.WriteFile(path, catalogtest.YAML(10_000, 1), 0o600)
	})
	probe := func(build string) func() (float64, error) {
		return func() (float64, error) {
			path, err := file()
			if err != nil {
				return 0, err
			}
			return number(exec.Command(s.path("probe-"+build), append([]string{"search", path}, catalogtest.Queries()...)...))
		}
	}
	rows := []row{{name: "search 10,000, slowest query", unit: "ms", goal: 1, here: probe("new"), other: "earlier", there: probe(s.old)}}
	for _, n := range []int{100_000, 1_000_000} {
		rows = append(rows, row{
			name: fmt.Sprintf("search %s, slowest query", thousands(n)), unit: "ms", goal: float64(n) / 10_000, here: slowest(n),
			other: "fzf", there: filtering(s, n), large: n > 100_000,
		})
	}
	return rows
}

// number runs a program that prints one.
func number(cmd *exec.Cmd) (float64, error) {
	out, err := cmd.Output()
	if err != nil {
		return 0, err
	}
	return strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
}

// slowest measures queries among n entries.
func slowest(n int) func() (float64, error) {
	index := sync.OnceValue(func() *catalog.Index {
		ix := catalog.NewIndex(catalogtest.New(n, 1))
		ix.Prepare()
		return ix
	})
	return func() (float64, error) {
		ix, worst := index(), time.Duration(0)
		for _, query := range catalogtest.Queries() {
			best := time.Hour
			for range 3 {
				start := time.Now()
				if _, err := ix.Find(context.Background(), query, catalog.Russian, nil); err != nil {
					return 0, err
				}
				best = min(best, time.Since(start))
			}
			worst = max(worst, best)
		}
		return ms(worst), nil
	}
}

// filtering measures fzf, which searches the titles and summaries of n entries once.
func filtering(s setup, n int) func() (float64, error) {
	lines := sync.OnceValue(func() []byte {
		var b bytes.Buffer
		c := catalogtest.New(n, 1)
		for i := range c.Opportunities {
			o := &c.Opportunities[i]
			fmt.Fprintln(&b, strings.Join(append(o.Title.All(), o.Summary.All()...), " "))
		}
		return b.Bytes()
	})
	return func() (float64, error) {
		cmd := exec.Command(s.path("fzf"), "--filter", "собака")
		cmd.Stdin = bytes.NewReader(lines())
		start := time.Now()
		err := cmd.Run()
		return ms(time.Since(start)), err
	}
}

// thousands writes a number as 100,000.
func thousands(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%s,%03d", thousands(n/1000), n%1000)
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
