// Manual writes a man page for each command into a folder. The pages are dated with
// the day that is given, so that equal sources make equal pages:
//
//	go run ./tui/cli/manual 2026-11-29 FOLDER
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"aina/catalog/file"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "manual:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("say a day and a folder: go run ./tui/cli/manual 2026-11-29 FOLDER")
	}
	day, err := time.Parse(time.DateOnly, args[0])
	if err != nil {
		return fmt.Errorf("the day %q is not written as YYYY-MM-DD", args[0])
	}
	all, err := pages(day)
	if err != nil {
		return err
	}
	for name, data := range all {
		if err := file.WriteAtomic(filepath.Join(args[1], name), data, 0); err != nil {
			return err
		}
	}
	return nil
}
