package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"aina/catalog/catalogtest"
)

// loading is how long it takes to read and to check 10,000 entries, each as a whole process,
// beside plain yaml.v3, which decodes them into structs, and what memory that takes.
func loading(s setup) []row {
	const n = 10_000
	base := filepath.Join("..", "..", "catalog.yaml")
	file := sync.OnceValues(func() (string, error) {
		path := filepath.Join(s.work, "loading.yaml")
		return path, os.WriteFile(path, catalogtest.YAML(n, 1), 0o600)
	})
	whole := func(program string, args ...string) func() (float64, error) {
		return func() (float64, error) {
			took, _, err := spent(s.path(program), args, file)
			return took, err
		}
	}
	times := func(program string, args ...string) func() (float64, error) { // of the file
		return func() (float64, error) {
			_, said, err := spent(s.path("load"), slices.Concat([]string{"peak", "FILE", s.path(program)}, args), file)
			if err != nil {
				return 0, err
			}
			return strconv.ParseFloat(strings.TrimSpace(said), 64)
		}
	}
	live := func() (float64, error) {
		path, err := file()
		if err != nil {
			return 0, err
		}
		return number(exec.Command(s.path("load"), "live", base, path))
	}
	cache := filepath.Join(s.work, "cache")
	yaml := whole("load", "yaml", "FILE")
	again := whole("load", "again", base, "FILE", cache)
	kept := sync.OnceValue(func() error { _, err := again(); return err })
	return []row{
		{name: "loading 10,000", unit: "ms", goal: 0.75, ratio: true, here: whole("load", "here", base, "FILE"), other: "yaml.v3", there: yaml},
		{name: "loading 10,000 again", unit: "ms", goal: 0.15, ratio: true, here: func() (float64, error) {
			if err := kept(); err != nil {
				return 0, err
			}
			return again()
		}, other: "yaml.v3", there: yaml},
		{name: "check of 10,000", unit: "ms", goal: 1.2, ratio: true, here: whole("aina-new", "check", "FILE"), other: "yaml.v3", there: yaml},
		{name: "peak memory of loading, times the file", unit: "×", goal: 8, here: times("load", "here", base, "FILE"), other: "yaml.v3", there: times("load", "yaml", "FILE")},
		{name: "peak memory of check, times the file", unit: "×", goal: 8, here: times("aina-new", "check", "FILE"), other: "earlier", there: times("aina-"+s.old, "check", "FILE")},
		{name: "memory of a catalog and its index, times the file", unit: "×", goal: 3, here: live},
	}
}

// spent runs a program with the path of a file in the place of FILE, and returns how many
// milliseconds it took and what it said.
func spent(program string, args []string, file func() (string, error)) (took float64, said string, err error) {
	path, err := file()
	if err != nil {
		return 0, "", err
	}
	cmd := exec.Command(program)
	for _, arg := range args {
		if arg == "FILE" {
			arg = path
		}
		cmd.Args = append(cmd.Args, arg)
	}
	start := time.Now()
	out, err := cmd.CombinedOutput()
	if err != nil {
		return 0, "", fmt.Errorf("%w: %.500s", err, out)
	}
	return ms(time.Since(start)), string(out), nil
}
