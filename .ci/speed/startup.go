package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// startup is how long the program takes to its first frame beside fzf with 1,000 lines,
// what it needs for that, and how large it is.
func startup(s setup) []row {
	lines := filepath.Join(s.work, "lines")
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, "line number %d\n", i)
	}
	_ = os.WriteFile(lines, []byte(b.String()), 0o600) // fzf says that it is missing
	fzf := frame("1000/1000", "sh", "-c", fmt.Sprintf("exec %s < %s", s.path("fzf"), lines))
	first := func(build string) func() (float64, error) { return frame("Aina", s.path("aina-"+build)) }
	return []row{
		{name: "first frame", unit: "ms", goal: 0.7, ratio: true, here: first("new"), other: "fzf", there: fzf},
		{name: "first frame, beside the earlier build", unit: "ms", goal: 1, ratio: true, here: first("new"), other: "earlier", there: first(s.old)},
		{name: "peak memory at the first frame", unit: "MiB", goal: 16, here: peak("Aina", s.path("aina-new")), other: "earlier", there: peak("Aina", s.path("aina-"+s.old))},
		{name: "initialisation of all packages", unit: "ms", goal: 3, here: inits(s.path("aina-new")), other: "earlier", there: inits(s.path("aina-" + s.old))},
		{name: "stripped program", unit: "MB", goal: 18, here: size(s.path("aina-new")), other: "earlier", there: size(s.path("aina-" + s.old))},
	}
}

var initTook = regexp.MustCompile(`(?m)^init .*, ([0-9.]+) ms clock`)

// inits adds up what the runtime says of each package.
func inits(program string) func() (float64, error) {
	return func() (float64, error) {
		cmd := exec.Command(program, "version")
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		out, err := cmd.CombinedOutput()
		sum := 0.0
		for _, m := range initTook.FindAllStringSubmatch(string(out), -1) {
			took, _ := strconv.ParseFloat(m[1], 64)
			sum += took
		}
		return sum, err
	}
}

func size(program string) func() (float64, error) {
	return func() (float64, error) {
		info, err := os.Stat(program)
		if err != nil {
			return 0, err
		}
		return float64(info.Size()) / 1e6, nil
	}
}
