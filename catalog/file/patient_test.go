package file

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// What passes is tried again until it has passed, or for as long as patience lasts; what
// does not pass is said at once.
func TestPatiently(t *testing.T) {
	busy, denied := errors.New("busy"), errors.New("denied")
	for name, tc := range map[string]struct {
		answers []error // the last one again and again
		want    error
		tries   int // at least; exactly where it is not the last answer that passes
		within  time.Duration
	}{
		"works":            {[]error{nil}, nil, 1, patience / 2},
		"never will":       {[]error{denied}, denied, 1, patience / 2},
		"passes":           {[]error{busy, busy, nil}, nil, 3, patience / 2},
		"turns out denied": {[]error{busy, denied}, denied, 2, patience / 2},
		"stays busy":       {[]error{busy}, busy, 8, 3 * patience},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tries, begun := 0, time.Now()
			err := patiently(func(err error) bool { return errors.Is(err, busy) }, func() error {
				tries++
				return tc.answers[min(tries, len(tc.answers))-1]
			})
			if took := time.Since(begun); !errors.Is(err, tc.want) || tries < tc.tries || took > tc.within {
				t.Errorf("%v after %d tries and %s", err, tries, took)
			}
			if tc.want != busy && tries != tc.tries {
				t.Errorf("%d tries", tries)
			}
		})
	}
}

// An event about a file by its own name concerns a path that names it in other letters,
// and is looked at before anything is said.
func TestEventsOfNamesInOtherLetters(t *testing.T) {
	dir := t.TempDir()
	s := sight{folders: map[string]*folder{dir: {names: map[string]bool{"каталог-й.yaml": true}}}}
	for name, want := range map[string][2]bool{
		"каталог-й.yaml": {true, true}, "Каталог-Й.YAML": {true, false}, "каталог-и\u0306.yaml": {true, false}, "каталог-и.yaml": {false, false}, "notes.txt": {false, false},
	} {
		matters, sure := s.concerns(fsnotify.Event{Name: filepath.Join(dir, name), Op: fsnotify.Write})
		if got := [2]bool{matters, sure}; got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}
