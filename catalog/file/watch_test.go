package file

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// hang is how long a test waits before it gives up.
const hang = 20 * time.Second

// disk is a folder for a test, with what may fail left to the test.
type disk struct {
	t    *testing.T
	root string
}

func (d disk) at(name string) string { return filepath.Join(d.root, filepath.FromSlash(name)) }

func (d disk) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

func (d disk) write(name, content string) {
	d.t.Helper()
	d.must(os.MkdirAll(filepath.Dir(d.at(name)), 0o700))
	d.must(os.WriteFile(d.at(name), []byte(content), 0o600))
}

func (d disk) link(to, name string) {
	d.t.Helper()
	d.must(os.MkdirAll(filepath.Dir(d.at(name)), 0o700))
	d.must(os.Symlink(filepath.FromSlash(to), d.at(name)))
}

func (d disk) rename(from, to string) {
	d.t.Helper()
	d.must(os.Rename(d.at(from), d.at(to)))
}

// entry is a catalog of one entry.
func entry(id string) string {
	return "opportunities:\n  - id: " + id + "\n    title: The title of " + id + "\n"
}

// watched watches paths by a clock that does not wait for minutes.
func watched(paths ...string) Watched {
	return Watched{Paths: paths, Now: time.Now, After: func(d time.Duration) <-chan time.Time { return time.After(min(d, 50*time.Millisecond)) }}
}

// mountVolume writes a file as a volume of Kubernetes holds it: behind a link to a folder.
func mountVolume(d disk) {
	d.write("volume/..1/c.yaml", entry("first"))
	d.link("..1", "volume/..data")
	d.link("..data/c.yaml", "volume/c.yaml")
}

// changeVolume puts another folder behind that link.
func changeVolume(d disk) {
	d.write("volume/..2/c.yaml", entry("second"))
	d.link("..2", "volume/..data_tmp")
	d.rename("volume/..data_tmp", "volume/..data")
}

// Whatever names lead to a catalog and however it is saved, the save is reported, and what
// is read then is what was saved.
func TestWatch(t *testing.T) {
	for name, c := range map[string]struct {
		paths  []string
		before func(d disk)
		save   func(d disk) // brings the entry "second"
	}{
		"written in place": {[]string{"c.yaml"}, func(d disk) { d.write("c.yaml", entry("first")) },
			func(d disk) { d.write("c.yaml", entry("second")) }},
		"renamed over": {[]string{"c.yaml"}, func(d disk) { d.write("c.yaml", entry("first")) },
			func(d disk) { d.must(WriteAtomic(d.at("c.yaml"), []byte(entry("second")), 0)) }},
		"moved away and written anew": {[]string{"c.yaml"}, func(d disk) { d.write("c.yaml", entry("first")) },
			func(d disk) { d.rename("c.yaml", "c.yaml~"); d.write("c.yaml", entry("second")) }},
		"cut to nothing and written": {[]string{"c.yaml"}, func(d disk) { d.write("c.yaml", entry("first")) },
			func(d disk) { d.must(os.Truncate(d.at("c.yaml"), 0)); d.write("c.yaml", entry("second")) }},
		"a file that is a link": {[]string{"c.yaml"}, func(d disk) { d.write("far/away.yaml", entry("first")); d.link("far/away.yaml", "c.yaml") },
			func(d disk) { d.write("far/away.yaml", entry("second")) }},
		"links to links": {[]string{"c.yaml"},
			func(d disk) {
				d.write("far/away.yaml", entry("first"))
				d.link("../far/away.yaml", "b/b.yaml")
				d.link("b/b.yaml", "c.yaml")
			},
			func(d disk) {
				d.write("far/other.yaml", entry("second"))
				d.must(os.Remove(d.at("b/b.yaml")))
				d.link("../far/other.yaml", "b/b.yaml")
			}},
		"a volume of Kubernetes": {[]string{"volume"}, mountVolume, changeVolume},
		"a file in a volume":     {[]string{"volume/c.yaml"}, mountVolume, changeVolume},
		"a folder that is a link": {[]string{"all"}, func(d disk) { d.write("far/c.yaml", entry("first")); d.link("far", "all") },
			func(d disk) { d.write("far/c.yaml", entry("second")) }},
		"a folder whose link changes": {[]string{"all"}, func(d disk) { d.write("far/c.yaml", entry("first")); d.link("far", "all") },
			func(d disk) {
				d.write("other/c.yaml", entry("second"))
				d.must(os.Remove(d.at("all")))
				d.link("other", "all")
			}},
		"a new subfolder": {[]string{"all"}, func(d disk) { d.write("all/c.yaml", entry("first")) },
			func(d disk) { d.write("all/new/deep/d.yaml", entry("second")) }},
		"a subfolder moved in": {[]string{"all"}, func(d disk) { d.write("all/c.yaml", entry("first")); d.write("in/d.yaml", entry("second")) },
			func(d disk) { d.rename("in", "all/in") }},
		"a save in a subfolder moved in": {[]string{"all"},
			func(d disk) { d.write("all/c.yaml", entry("first")); d.write("in/d.yaml", entry("third")) },
			func(d disk) {
				d.rename("in", "all/in")
				time.Sleep(5 * gathering)
				d.write("all/in/d.yaml", entry("second"))
			}},
		"a folder moved away and another put there": {[]string{"all"},
			func(d disk) { d.write("all/c.yaml", entry("first")); d.write("other/c.yaml", entry("second")) },
			func(d disk) { d.rename("all", "gone"); time.Sleep(5 * gathering); d.rename("other", "all") }},
		"a folder moved away, written and moved back": {[]string{"deep/all"}, func(d disk) { d.write("deep/all/c.yaml", entry("first")) },
			func(d disk) {
				d.rename("deep", "gone")
				time.Sleep(5 * gathering)
				d.write("gone/all/c.yaml", entry("second"))
				d.rename("gone", "deep")
			}},
		"a name in capitals": {[]string{"all"}, func(d disk) { d.write("all/A.YAML", entry("first")) },
			func(d disk) { d.write("all/A.YAML", entry("second")) }},
		"a file beside its own folder": {[]string{"all/c.yaml", "all"}, func(d disk) { d.write("all/c.yaml", entry("first")); d.write("all/d.yaml", "opportunities: []\n") },
			func(d disk) { d.write("all/d.yaml", entry("second")) }},
		"nothing there yet": {[]string{"none/yet/c.yaml"}, func(disk) {},
			func(d disk) { d.write("none/yet/c.yaml", entry("second")) }},
		"allowed to be read again": {[]string{"c.yaml"},
			func(d disk) { d.write("c.yaml", entry("second")); d.must(os.Chmod(d.at("c.yaml"), 0)) },
			func(d disk) { d.must(os.Chmod(d.at("c.yaml"), 0o600)) }},
	} {
		for _, poll := range []bool{false, true} {
			t.Run(name+map[bool]string{true: ", polling"}[poll], func(t *testing.T) {
				t.Parallel()
				d := disk{t, t.TempDir()}
				c.before(d)
				var paths []string
				for _, p := range c.paths {
					paths = append(paths, d.at(p))
				}
				ctx, stop := context.WithCancel(context.Background())
				changed, ended := make(chan struct{}, 1000), make(chan struct{})
				w := newWatch(watched(paths...), func() { changed <- struct{}{} })
				w.Poll = poll
				w.look(false)
				if poll { // as if the file system sent no events
					w.close()
					w.follow = func() {}
				}
				go func() { defer close(ended); w.run(ctx); w.close() }()
				defer func() { stop(); <-ended }()
				c.save(d)
				guard := time.After(hang)
				for {
					select {
					case <-changed:
						files, _ := Files(paths, BoundsOf(0))
						for _, f := range files {
							if strings.Contains(string(f.Data), "second") {
								return
							}
						}
					case <-guard:
						t.Fatal("the save was not reported")
					}
				}
			})
		}
	}
}

// What happens beside a catalog is not reported.
func TestWatchLeavesOthersAlone(t *testing.T) {
	d := disk{t, t.TempDir()}
	d.write("c.yaml", entry("first"))
	d.write("all/d.yaml", entry("second"))
	w := newWatch(watched(d.at("c.yaml"), d.at("all")), func() { t.Error("a change is reported") })
	w.look(false)
	defer w.close()
	ctx, stop := context.WithTimeout(context.Background(), 10*gathering)
	defer stop()
	go func() {
		for _, name := range []string{"other.yaml", "notes.txt", "all/notes.txt", "all/.d.yaml.swp", "all/d.map.yaml", "beside/e.yaml"} {
			d.write(name, entry("third"))
		}
	}()
	w.run(ctx)
}

// Loading and watching go the same way, so a look sees the files that are loaded.
func TestASightHasTheFilesThatAreLoaded(t *testing.T) {
	d := disk{t, t.TempDir()}
	d.write("all/a.yaml", "")
	d.write("all/B.YML", "")
	d.write("all/sub/c.yaml", "")
	d.write("all/.hidden/d.yaml", "")
	d.link("../far.yaml", "all/link.yaml")
	d.write("far.yaml", "")
	d.link("sub", "all/linked")
	names, err := list(d.at("all"))
	if err != nil {
		t.Fatal(err)
	}
	s := see([]string{d.at("all")})
	if len(s.files) != len(names) || len(names) != 4 {
		t.Errorf("loaded %q, seen %v", names, s.files)
	}
	for _, name := range names {
		if s.files[name] == nil {
			t.Errorf("%s is not seen", name)
		}
	}
}

// However the clock jumps while the files are looked at, they are looked at again.
func TestThePauseBetweenLooksIsBounded(t *testing.T) {
	for took, want := range map[time.Duration]time.Duration{
		0: pollEvery, time.Millisecond: pollEvery, 20 * time.Millisecond: 4 * time.Second, time.Second: 200 * time.Second,
		time.Minute: pollMost, 24 * time.Hour: pollMost, math.MaxInt64: pollMost, -24 * time.Hour: pollEvery, math.MinInt64: pollEvery,
	} {
		if got := pause(took); got != want {
			t.Errorf("%s after a look of %s, want %s", got, took, want)
		}
	}
}
