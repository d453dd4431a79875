package file

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fsnotify/fsnotify"
)

// Watch calls changed whenever something is saved at the paths, files or
// folders, until ctx is done. Editors save in many ways, by writing, renaming
// and recreating, so the folders are watched, and one save may be
// reported several times. Folders that come to be below one that is watched are
// watched too. The error is an *Error.
func Watch(ctx context.Context, paths []string, changed func()) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return &Error{Path: "", Err: err}
	}
	all := watched{w, map[string]bool{}, map[string]bool{}}
	for _, path := range paths {
		if err := all.add(path); err != nil {
			w.Close()
			return wrap(path, err)
		}
	}
	go func() {
		defer w.Close()
		for {
			select {
			case <-ctx.Done():
				return
			case e, ok := <-w.Events:
				if !ok {
					return
				}
				if all.concerns(e) {
					changed()
				}
			case _, ok := <-w.Errors:
				if !ok {
					return
				}
				changed() // events were lost: look again
			}
		}
	}()
	return nil
}

// watched is what a watcher looks at.
type watched struct {
	w       *fsnotify.Watcher
	files   map[string]bool // by name: only they count in their folders
	folders map[string]bool // whole
}

// add watches a file's folder, or a folder and all below it.
func (a watched) add(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		a.files[filepath.Clean(path)] = true
		return a.w.Add(filepath.Dir(path))
	}
	real, err := filepath.EvalSymlinks(path) // the walk goes into no link
	if err != nil {
		return err
	}
	return a.addFolder(real)
}

// addFolder watches a folder and all below it but hidden ones, which hold no catalog.
func (a watched) addFolder(root string) error {
	return filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil || !d.IsDir():
			return err
		case p != root && strings.HasPrefix(d.Name(), "."):
			return filepath.SkipDir
		}
		a.folders[filepath.Clean(p)] = true
		return a.w.Add(p)
	})
}

// concerns reports whether an event may have changed a catalog, and goes on with
// folders that are new.
func (a watched) concerns(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod {
		return false
	}
	name := filepath.Clean(e.Name)
	if a.files[name] {
		return true
	}
	if a.folders[filepath.Dir(name)] {
		return isYAML(name) || a.folder(e, name)
	}
	for file := range a.files {
		if filepath.Dir(file) == filepath.Dir(name) {
			return false // another file in the folder of one that is watched by name
		}
	}
	return isYAML(name)
}

// folder reports an event about a folder in one that is watched whole: it came, with
// what is in it already, or it went.
func (a watched) folder(e fsnotify.Event, name string) bool {
	if e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename) {
		known := a.folders[name]
		delete(a.folders, name)
		return known
	}
	info, err := os.Lstat(name)
	if err != nil || !info.IsDir() || strings.HasPrefix(filepath.Base(name), ".") {
		return false
	}
	_ = a.addFolder(name) // what went away meanwhile needs no watching
	return true
}
