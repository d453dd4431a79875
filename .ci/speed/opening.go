package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
)

// opening is how long a folder of 100,000 entries takes until its list is shown, and until
// the screen says that it is being read.
func opening(s setup) []row {
	dir := sync.OnceValues(func() (string, error) { return folder(s, 100_000) })
	keep := func(cache string) error { // which browse would do beside its screen
		path, err := dir()
		if err != nil {
			return err
		}
		list := exec.Command(s.path("aina-new"), "list", "--catalog", path)
		list.Env = append(os.Environ(), "XDG_CACHE_HOME="+cache)
		return list.Run()
	}
	shows := func(text string, warm bool) func() (float64, error) {
		cache := filepath.Join(s.work, "cache")
		browse := func(text string) (float64, error) {
			path, err := dir()
			if err != nil {
				return 0, err
			}
			return frame(text, "env", "XDG_CACHE_HOME="+cache, s.path("aina-new"), "browse", "--catalog", path)()
		}
		return func() (float64, error) {
			if err := os.RemoveAll(cache); err != nil {
				return 0, err
			}
			if warm {
				if err := keep(cache); err != nil {
					return 0, fmt.Errorf("the first time: %w", err)
				}
			}
			return browse(text)
		}
	}
	return []row{
		{name: "open 100,000, cold", unit: "ms", goal: 2000, here: shows(listed, false), large: true},
		{name: "open 100,000, warm", unit: "ms", goal: 400, here: shows(listed, true), large: true},
		{name: "open 100,000, until it says so", unit: "ms", goal: 300, here: shows("Открываем каталог", false), large: true},
	}
}
