// Package file is the only package of the catalog that touches the disk: it reads
// catalogs from files and folders, and writes files so that a reader, or a
// crash, meets the old content or the new, never half of it.
package file

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/parallel"
	"aina/catalog/source"
)

// maxFiles bounds how many files a folder may hold.
const maxFiles = 10_000

// Loader reads catalogs from the disk.
type Loader struct {
	Base   []byte // the default catalog, already as bytes
	Bounds Bounds
	Cache  Cache
	// Beside does what nobody has to wait for; nil does it at once.
	Beside func(work func())
}

// Load reads the catalog at the paths: files, or folders with all *.yaml and
// *.yml in them, in sorted order, hidden ones left out. The causes, places, support
// and portals of the default catalog stay known, and without a path it is the catalog.
//
// What is wrong within a file is among the problems, and the rest is served.
// The error, always an *Error, is for a path that cannot be read at all.
func (l Loader) Load(paths []string) (*catalog.Catalog, source.Problems, error) {
	if len(paths) == 0 {
		c, problems := catalog.Read(baseName, l.Base, nil)
		return c, problems, nil
	}
	files, err := Files(paths, l.Bounds)
	if err != nil {
		return nil, nil, err
	}
	return l.read(files)
}

// read reads files, through the cache where they are large.
func (l Loader) read(files []catalog.File) (*catalog.Catalog, source.Problems, error) {
	key := ""
	if l.Cache.Dir != "" && size(files) >= worthKeeping {
		key = l.Cache.key(files, l.Base)
		if c, ok := l.Cache.get(key); ok {
			return c, nil, nil
		}
	}
	c, problems := catalog.ReadAll(files, catalog.ReadKnown(baseName, l.Base))
	if key != "" && len(problems) == 0 {
		keep := func() { l.Cache.put(key, c) }
		if l.Beside == nil {
			keep()
		} else {
			l.Beside(keep)
		}
	}
	return c, problems, nil
}

// baseName names the default catalog in problems.
const baseName = "catalog.yaml"

// Files reads the bytes of the files at the paths, in the order of the paths.
// A file that two paths lead to is read once. Where they are too large together the
// error says so, before they are read.
func Files(paths []string, b Bounds) ([]catalog.File, error) {
	var names []string
	seen := map[string]bool{}
	for _, path := range paths {
		found, err := list(path)
		if err != nil {
			return nil, err
		}
		for _, name := range found {
			if real := realPath(name); !seen[real] {
				seen[real] = true
				names = append(names, name)
			}
		}
	}
	if err := b.hold(paths, names); err != nil {
		return nil, err
	}
	files, errs := make([]catalog.File, len(names)), make([]error, len(names))
	parallel.Do(len(names), func(i int) { files[i], errs[i] = One(names[i], b) })
	if i := slices.IndexFunc(errs, func(err error) bool { return err != nil }); i >= 0 {
		return nil, errs[i]
	}
	return files, nil
}

// One reads one file as Files does.
func One(path string, b Bounds) (catalog.File, error) {
	data, err := ReadUpTo(path, b.File)
	return catalog.File{Name: path, Data: data, MaxBytes: b.File}, err
}

// realPath is where a path leads, so that two ways to one file are one.
func realPath(path string) string {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		real = path
	}
	if absolute, err := filepath.Abs(real); err == nil {
		return absolute
	}
	return real
}

// Read reads one file. Of a file that is larger than any catalog may be it
// reads just enough for the reader of catalogs to refuse it. What is no file of
// data (a folder, a device, a pipe) is not opened.
func Read(path string) ([]byte, error) { return ReadUpTo(path, source.DefaultLimits().FileBytes) }

// ReadUpTo is Read for files of another kind: of one that has more bytes than
// the limit it reads one byte more.
func ReadUpTo(path string, limit int) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, wrap(path, err)
	}
	if info.IsDir() {
		return nil, &Error{Path: path, Reason: IsFolder}
	}
	if !info.Mode().IsRegular() {
		return nil, &Error{Path: path, Reason: NotAFile}
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, wrap(path, err)
	}
	defer f.Close()
	data := bytes.NewBuffer(make([]byte, 0, min(info.Size(), int64(limit))+bytes.MinRead))
	if _, err := data.ReadFrom(io.LimitReader(f, int64(limit)+1)); err != nil {
		return nil, wrap(path, err)
	}
	return data.Bytes(), nil
}

// list returns the files that a path means.
func list(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, wrap(path, err)
	}
	if !info.IsDir() {
		switch strings.ToLower(filepath.Ext(path)) {
		case ".csv", ".tsv", ".xls", ".xlsx", ".ods":
			return nil, &Error{Path: path, Reason: Spreadsheet}
		}
		return []string{path}, nil
	}
	var names []string
	err = walk(path, func(string) {}, func(name string, _ bool) error {
		if len(names) == maxFiles {
			return &Error{Path: path, Reason: TooMany}
		}
		names = append(names, name)
		return nil
	})
	if err != nil {
		return nil, wrap(path, err)
	}
	if len(names) == 0 {
		return nil, &Error{Path: path, Reason: NoFiles}
	}
	slices.Sort(names)
	return names, nil
}

// walk calls folder with the real name of a folder and of each below it, and file with each
// catalog in them, by the name that the path gives it, and whether that is a link. It goes
// into no link, so it cannot go in circles; the folder itself may be one.
func walk(path string, folder func(real string), file func(name string, link bool) error) error {
	root, err := filepath.EvalSymlinks(path)
	if err != nil {
		return wrap(path, err)
	}
	return filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return wrap(name, err)
		}
		if name != root && strings.HasPrefix(entry.Name(), ".") {
			if entry.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		if entry.IsDir() {
			folder(name)
			return nil
		}
		if !isYAML(name) || !leadsToFile(name, entry) {
			return nil
		}
		relative, _ := filepath.Rel(root, name)
		return file(filepath.Join(path, relative), entry.Type()&fs.ModeSymlink != 0)
	})
}

// isYAML reports what a folder's catalog is made of. The mapping of an import,
// which is kept with the catalog made from it, is no part of it.
func isYAML(name string) bool {
	if strings.HasSuffix(strings.ToLower(name), ".map.yaml") {
		return false
	}
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".yaml" || ext == ".yml"
}

// leadsToFile reports a file, or a link to one.
func leadsToFile(name string, entry fs.DirEntry) bool {
	if entry.Type().IsRegular() {
		return true
	}
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// wrap turns an error of the system into one that people can act on.
func wrap(path string, err error) error {
	var own *Error
	switch {
	case errors.As(err, &own):
		return own
	case errors.Is(err, fs.ErrNotExist):
		return &Error{Path: path, Reason: NotFound, Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &Error{Path: path, Reason: NoPermission, Err: err}
	}
	return &Error{Path: path, Reason: Broken, Err: err}
}
