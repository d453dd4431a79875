package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"aina/catalog/catalogtest"
	"aina/quiz/ranking"

	"aina/speed/somebody"
)

// rankings is how long the first fifty of 10,000 opportunities take with all gates, beside
// an earlier build, which only knew how to rank them all, and the command that ranks by
// answers.
func rankings(s setup) []row {
	index := sync.OnceValue(func() *ranking.Index { return ranking.NewIndex(catalogtest.New(10_000, 1)) })
	first := func() (float64, error) {
		x, best := index(), time.Hour
		p := somebody.Profile(catalogtest.New(0, 1))
		for range 20 {
			start := time.Now()
			x.Top(p, somebody.Day, 50)
			best = min(best, time.Since(start))
		}
		return float64(best) / float64(time.Millisecond), nil
	}
	file := sync.OnceValues(func() (string, error) {
		path := filepath.Join(s.work, "ranking.yaml")
		return path, os.WriteFile(path, catalogtest.YAML(10_000, 1), 0o600)
	})
	earlier := func() (float64, error) {
		path, err := file()
		if err != nil {
			return 0, err
		}
		return number(exec.Command(s.path("probe-"+s.old), "rank", "../../catalog.yaml", path))
	}
	answers := filepath.Join(s.work, "answers.yaml")
	_ = os.WriteFile(answers, []byte(somebody.Answers()), 0o600) // the command says that it is missing
	match := func(build string, large bool) func() (float64, error) {
		return func() (float64, error) {
			args := []string{"match", answers, "--lang", "en"}
			if large {
				path, err := file()
				if err != nil {
					return 0, err
				}
				args = append(args, "--catalog", path)
			}
			start := time.Now()
			if out, err := exec.Command(s.path("aina-"+build), args...).CombinedOutput(); err != nil {
				return 0, fmt.Errorf("%w: %s", err, out)
			}
			return float64(time.Since(start)) / float64(time.Millisecond), nil
		}
	}
	return []row{
		{name: "ranking 10,000, first 50", unit: "ms", goal: 1, here: first, other: "earlier", there: earlier},
		{name: "ranking 10,000, beside the earlier build", unit: "ms", goal: 0.05, ratio: true, here: first, other: "earlier", there: earlier},
		{name: "ranking by answers, whole command", unit: "ms", goal: 80, here: match("new", false), other: "earlier", there: match(s.old, false)},
		{name: "ranking by answers, whole command, 10,000", unit: "ms", goal: 80, here: match("new", true), other: "earlier", there: match(s.old, true)},
	}
}
