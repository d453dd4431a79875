package file

import (
	"os"
	"strings"

	"aina/catalog/source"
)

// Bounds are how many bytes a catalog may have, so that a folder of large files does not
// take all of a computer's memory.
type Bounds struct {
	File int // each file
	All  int // all files together
}

// filesInAll is how many of the largest files all of them may be together by default.
const filesInAll = 4

// BoundsOf are bounds of so many megabytes, for a file and in all; 0: the default ones, 32 MB
// a file and 128 MB in all.
func BoundsOf(megabytes int) Bounds {
	if megabytes == 0 {
		file := source.DefaultLimits().FileBytes
		return Bounds{File: file, All: filesInAll * file}
	}
	return Bounds{File: megabytes << 20, All: megabytes << 20}
}

// hold returns an error if the files that some paths lead to are larger together than they
// may be. What is not there, or is no file, is reported when it is read.
func (b Bounds) hold(paths, names []string) error {
	sum := int64(0)
	for _, name := range names {
		if info, err := os.Stat(name); err == nil {
			sum += min(info.Size(), int64(b.File)+1)
		}
	}
	if len(names) > 1 && sum > int64(b.All) { // of one file that is said at its place
		return &Error{Path: strings.Join(paths, ", "), Reason: TooLarge, Limit: b.All}
	}
	return nil
}
