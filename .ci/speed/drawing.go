package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"aina/catalog"
	"aina/catalog/catalogtest"
	"aina/catalog/source"
	"aina/quiz"
	"aina/tui/journey"
	"aina/tui/shell"
	"aina/tui/theme"
	"aina/tui/tuitest"
)

// drawing is how long a list with a detail beside it takes to draw, and how long a key
// takes to the first byte of its frame, in a terminal and without one.
func drawing(s setup) []row {
	var rows []row
	for _, size := range [][2]int{{120, 40}, {200, 60}} {
		rows = append(rows, row{name: fmt.Sprintf("view of 100,000 at %d×%d", size[0], size[1]), unit: "ms", goal: 0.3, here: view(size[0], size[1])})
	}
	rows = append(rows, row{name: "search key to frame, 10,000, no terminal", unit: "ms", goal: 3, here: typed()})
	for _, n := range []int{100, 10_000, 100_000} {
		for _, of := range []struct {
			name   string
			q, max float64
		}{{"median", 0.5, 8}, {"99th", 0.99, 15}} {
			for _, keys := range []struct{ name, before, a, b string }{
				{"arrow", "", "\x1b[B", "\x1b[A"}, {"letter", "/соба", "к", "\x7f"},
			} {
				k := sync.OnceValues(func() (string, error) { return folder(s, n) })
				r := row{
					name: fmt.Sprintf("%s to frame, %s, %s", keys.name, thousands(n), of.name), unit: "ms", goal: of.max,
					here: pressing(s, "aina-new", k, keys.before, keys.a, keys.b, of.q), large: n > 10_000,
				}
				if n == 10_000 {
					r.other, r.there = "earlier", pressing(s, "aina-"+s.old, k, keys.before, keys.a, keys.b, of.q)
				}
				rows = append(rows, r)
			}
		}
	}
	return rows
}

var hundredThousand = sync.OnceValue(func() *catalog.Catalog { return catalogtest.New(100_000, 1) })

func browsing(c *catalog.Catalog, width, height int) *tuitest.Driver {
	j := journey.New(journey.Options{
		Questions: quiz.Default, Browse: true,
		Read: func() (*catalog.Catalog, source.Problems, error) { return c, nil, nil },
	})
	m := shell.New(shell.Options{Lang: catalog.Russian, Theme: theme.Dark, Today: "2026-11-22"}, tuitest.Renderer(), j)
	return tuitest.New(m, width, height)
}

// view draws a screen some times, one key after the other.
func view(width, height int) func() (float64, error) {
	d := sync.OnceValue(func() *tuitest.Driver { return browsing(hundredThousand(), width, height) })
	return func() (float64, error) {
		var took []float64
		for range 30 {
			d().Press("down")
			start := time.Now()
			if d().Model.View() == "" {
				return 0, errors.New("nothing is drawn")
			}
			took = append(took, ms(time.Since(start)))
		}
		return median(took), nil
	}
}

// typed types letters into the search and deletes them, and draws: the slowest key, each
// at its best of five.
func typed() func() (float64, error) {
	d := sync.OnceValue(func() *tuitest.Driver {
		d := browsing(catalogtest.New(10_000, 1), 120, 40)
		d.Press("/")
		return d
	})
	return func() (float64, error) {
		keys := []string{"с", "о", "б", "а", "backspace", "backspace", "backspace", "backspace"}
		best := make([]float64, len(keys))
		for round := range 5 {
			for i, key := range keys {
				start := time.Now()
				d().Press(key) // draws too
				if took := ms(time.Since(start)); round == 0 || took < best[i] {
					best[i] = took
				}
			}
		}
		return slices.Max(best), nil
	}
}

// folder writes n entries, every id once, as files that are within the limit of one.
func folder(s setup, n int) (string, error) {
	path := filepath.Join(s.work, fmt.Sprint(n))
	if _, err := os.Stat(filepath.Join(path, "0.yaml")); err == nil {
		return path, nil
	}
	if err := os.MkdirAll(path, 0o700); err != nil {
		return "", err
	}
	const most, begin = 25_000, "\n  - id: "
	parts := strings.Split(string(catalogtest.YAML(n, 1)), begin)
	i := 0
	for entries := range slices.Chunk(parts[1:], most) {
		data := parts[0] + begin + strings.Join(entries, begin) + "\n"
		if err := os.WriteFile(filepath.Join(path, fmt.Sprintf("%d.yaml", i)), []byte(data), 0o600); err != nil {
			return "", err
		}
		i++
	}
	return path, nil
}
