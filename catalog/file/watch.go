package file

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fsnotify/fsnotify"
)

// Watch calls changed whenever something is saved at the paths, files or
// folders, until ctx is done. Editors save in many ways, by writing, renaming
// and recreating, so the folders are watched, and one save may be
// reported several times. The error is an *Error.
func Watch(ctx context.Context, paths []string, changed func()) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return &Error{Path: "", Err: err}
	}
	files := map[string]bool{} // watched by name; everything else is in a folder that is watched whole
	for _, path := range paths {
		if err := add(w, path, files); err != nil {
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
				if concerns(e, files) {
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

// add watches a file's folder, or a folder and all below it.
func add(w *fsnotify.Watcher, path string, files map[string]bool) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		files[filepath.Clean(path)] = true
		return w.Add(filepath.Dir(path))
	}
	return filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		return w.Add(p)
	})
}

// concerns reports whether an event may have changed a catalog.
func concerns(e fsnotify.Event, files map[string]bool) bool {
	if e.Op == fsnotify.Chmod {
		return false
	}
	name := filepath.Clean(e.Name)
	if files[name] {
		return true
	}
	for file := range files {
		if filepath.Dir(file) == filepath.Dir(name) {
			return false // another file in the folder of one that is watched by name
		}
	}
	return isYAML(name)
}
