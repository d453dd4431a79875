// Load reads a catalog in one way and ends, so that the whole of it can be measured.
//
//	load yaml FILE             its entries, as plain yaml.v3 decodes them into structs
//	load here BASE FILE        as the program reads it, with all that serving needs
//	load again BASE FILE DIR   the same through a cache in a folder
//	load peak FILE PROGRAM …   prints the most memory that a program takes, in times of the file
//	load live BASE FILE        prints what it takes in memory with the search index, in times of the file
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"time"

	"gopkg.in/yaml.v3"

	"aina/catalog"
	"aina/catalog/file"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 2 && args[0] == "yaml" {
		return decode(args[1])
	}
	if len(args) > 2 && args[0] == "peak" {
		return peak(args[1], args[2:])
	}
	if len(args) < 3 {
		return fmt.Errorf("usage: see the comment of this program")
	}
	base, err := os.ReadFile(args[1])
	if err != nil {
		return err
	}
	l := file.Loader{Base: base, Bounds: file.BoundsOf(0)}
	if args[0] == "again" {
		l.Cache = file.Cache{Dir: args[3], Program: "speed", Now: time.Now}
	}
	c, problems, err := l.Load(args[2:3])
	switch {
	case err != nil:
		return err
	case problems.HasErrors() || len(c.Opportunities) == 0:
		return fmt.Errorf("it was not read: %v", problems)
	case args[0] == "live":
		return live(c, args[2])
	}
	return nil
}

// peak runs a program. It does so from a small process of its own, since Linux counts the
// memory of whoever started it, until it began, as that of the program.
func peak(path string, command []string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	cmd := exec.Command(command[0], command[1:]...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %.500s", err, out)
	}
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return errors.New("the memory of a program cannot be measured here")
	}
	fmt.Println(float64(usage.Maxrss) * 1024 / float64(info.Size()))
	return nil
}

// live measures what is left of the catalog and its index when all else is collected.
func live(c *catalog.Catalog, path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	ix := catalog.NewIndex(c)
	ix.Prepare()
	var with, without runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&with)
	runtime.KeepAlive(ix)
	runtime.KeepAlive(c)
	c, ix = nil, nil
	runtime.GC()
	runtime.ReadMemStats(&without)
	fmt.Println(float64(with.HeapAlloc-without.HeapAlloc) / float64(info.Size()))
	return nil
}

// entry has the fields of an opportunity that generated catalogs have. A text is one, or
// one in each language.
type entry struct {
	ID, Schedule, Duration, City, URL, Status                 string
	Title, Summary                                            text
	Causes, Activities, Times, Hazards, Safeguards, Languages []string
	Motives                                                   map[string]int
	HoursPerWeek                                              float64 `yaml:"hours_per_week"`
	Remote                                                    *bool
	MinimumAge                                                *int   `yaml:"minimum_age"`
	Contact                                                   string `yaml:"beneficiary_contact"`
	BackgroundCheck                                           string `yaml:"background_check"`
	First                                                     text   `yaml:"first_step"`
	Organization                                              struct {
		Name text
		URL  string
	}
	VerifiedOn string `yaml:"verified_on"`
}

type text struct{ En, Ru, Kk, Plain string }

// UnmarshalYAML reads a text.
func (t *text) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		t.Plain = n.Value
		return nil
	}
	type plain text
	return n.Decode((*plain)(t))
}

func decode(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var c struct{ Opportunities []entry }
	if err := yaml.Unmarshal(data, &c); err != nil {
		return err
	}
	if len(c.Opportunities) == 0 || c.Opportunities[0].Title == (text{}) {
		return fmt.Errorf("nothing was decoded")
	}
	return nil
}
