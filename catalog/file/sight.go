package file

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// sight is what some paths lead to at a moment.
type sight struct {
	files   map[string]fs.FileInfo // by the name that a path gives them; nil: cannot be read
	folders map[string]*folder     // by their real names: those in which a change may matter
	remote  bool                   // some of it is on a file system that sends no events

	reals map[string]string // the real names of folders, "" of those that are not there
	ways  map[string]bool   // the names whose way is known
}

// folder is one in which a change may matter.
type folder struct {
	info  fs.FileInfo
	whole bool            // every catalog in it, and every folder
	names map[string]bool // that are on the way to a path
}

// mayHave reports whether a name may be one of those that are on the way: file systems of
// Macs and of Windows find a file by its name in other letters, and tell of it by its own.
func (f *folder) mayHave(name string) bool {
	for known := range f.names {
		if strings.EqualFold(norm.NFC.String(known), norm.NFC.String(name)) {
			return true
		}
	}
	return false
}

// see looks at paths.
func see(paths []string) sight {
	s := sight{files: map[string]fs.FileInfo{}, folders: map[string]*folder{}, reals: map[string]string{}, ways: map[string]bool{}}
	for _, path := range paths {
		s.way(path)
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			s.files[path] = info
			continue
		}
		err := walk(path, func(dir string) { s.at(dir, true) }, func(name string, link bool) error {
			if link {
				s.way(name)
			}
			s.files[name], _ = os.Stat(name)
			return nil
		})
		if err != nil {
			s.files[path] = nil
		}
	}
	return s
}

// way notes the names that lead to a path, of links on the way too.
func (s *sight) way(path string) {
	path, err := filepath.Abs(path)
	if err != nil {
		return
	}
	for up := 0; up < reach() && !s.ways[path]; up++ {
		s.ways[path] = true
		parent := filepath.Dir(path)
		if f := s.at(parent, false); f != nil {
			f.names[filepath.Base(path)] = true
		}
		if target, err := os.Readlink(path); err == nil {
			if !filepath.IsAbs(target) {
				target = filepath.Join(s.real(parent), target)
			}
			s.way(target)
		}
		path = parent
	}
}

// at returns the folder of a name, nil where there is none.
func (s *sight) at(dir string, whole bool) *folder {
	real := s.real(dir)
	if real == "" {
		return nil
	}
	f := s.folders[real]
	if f == nil {
		info, err := os.Stat(real)
		if err != nil {
			return nil
		}
		_ = os.SameFile(info, info) // Windows finds out which one it is when first asked, and this has to be now
		f = &folder{info: info, names: map[string]bool{}}
		s.folders[real] = f
		s.remote = s.remote || sendsNoEvents(real)
	}
	f.whole = f.whole || whole
	return f
}

func (s *sight) real(dir string) string {
	real, known := s.reals[dir]
	if !known {
		real, _ = filepath.EvalSymlinks(dir)
		s.reals[dir] = real
	}
	return real
}

// sameFiles reports whether the same files are there, and none was written.
func (s sight) sameFiles(before sight) bool {
	if len(s.files) != len(before.files) {
		return false
	}
	for name, now := range s.files {
		was, known := before.files[name]
		switch {
		case !known, (now == nil) != (was == nil):
			return false
		case now != nil && (!os.SameFile(now, was) || now.Size() != was.Size() || now.Mode() != was.Mode() || !now.ModTime().Equal(was.ModTime())):
			return false
		}
	}
	return true
}

// sameFolders reports whether the same folders are to be watched.
func (s sight) sameFolders(before sight) bool {
	if len(s.folders) != len(before.folders) {
		return false
	}
	for name, now := range s.folders {
		if was := before.folders[name]; was == nil || !os.SameFile(now.info, was.info) {
			return false
		}
	}
	return true
}
