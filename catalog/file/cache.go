package file

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"aina/catalog"
	"aina/catalog/packed"
	"aina/catalog/parallel"
	"aina/catalog/stable"
)

// Cache keeps what was read from large files without a problem, so that they are read in a
// small part of the time when they are read again unchanged, by the same program. Measured
// with 10,000 entries (9.9 MB): 25 ms of computing, not 170 ms. Whatever is wrong with it, it
// is as if it were not there: nothing is ever said of it.
type Cache struct {
	Dir     string // which only its owner can use; made where there is none. "": no cache
	Program string // tells versions of the program apart
	Now     func() time.Time
	// ReadOnly is for when it is not known whether something may be kept.
	ReadOnly bool
}

const (
	worthKeeping = 256 << 10 // bytes of files that take long enough to read
	mostKept     = 8         // catalogs
	mostBytes    = 256 << 20 // of all of them
	extension    = ".catalog"
)

func size(files []catalog.File) (sum int) {
	for _, f := range files {
		sum += len(f.Data)
	}
	return sum
}

// summed is how many bytes of a file are summed up on one core.
const summed = 4 << 20

// sums returns a hash for each piece of files. It is made on all cores: of 96 MB in half of
// the time.
func sums(files []catalog.File) [][sha256.Size]byte {
	var pieces [][]byte
	for _, f := range files {
		pieces = slices.AppendSeq(pieces, slices.Chunk(f.Data, summed))
	}
	all := make([][sha256.Size]byte, len(pieces))
	parallel.Do(len(pieces), func(i int) { all[i] = sha256.Sum256(pieces[i]) })
	return all
}

// key is made of all that a catalog depends on.
func (c Cache) key(files []catalog.File, base []byte) string {
	h := sha256.New()
	add := func(b []byte) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(b)))
		h.Write(n[:])
		h.Write(b)
	}
	add([]byte{packed.Schema})
	add([]byte(c.Program))
	add(base)
	for _, f := range files {
		add([]byte(f.Name))
		add(binary.AppendVarint(nil, int64(len(f.Data))))
		add(binary.AppendVarint(nil, int64(f.MaxBytes)))
	}
	for _, sum := range sums(files) {
		add(sum[:])
	}
	return hex.EncodeToString(h.Sum(nil))
}

func (c Cache) path(key string) string { return filepath.Join(c.Dir, key+extension) }

// get reads a catalog back.
func (c Cache) get(key string) (*catalog.Catalog, bool) {
	path := c.path(key)
	if !isPrivate(c.Dir) || !isPrivate(path) {
		return nil, false
	}
	data, err := ReadUpTo(path, mostBytes)
	if err != nil || len(data) > mostBytes {
		return nil, false
	}
	read, ok := packed.Read(key, data)
	if ok && !c.ReadOnly {
		now := c.Now()
		_ = os.Chtimes(path, now, now) // it is the last that goes
	}
	return read, ok
}

// Stamp tells versions of a file apart, such as builds of the program that name no commit;
// "" where it cannot be looked at.
func Stamp(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return strconv.FormatInt(info.Size(), 36) + "-" + strconv.FormatInt(info.ModTime().UnixNano(), 36)
}

// isPrivate reports what only its owner, who is the user of the program, can read and write:
// nobody else has made it.
func isPrivate(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && (info.IsDir() || info.Mode().IsRegular()) && isOwn(info)
}

// put keeps a catalog, and removes those that were not used for longest. There is no need to
// wait for the disk: what is torn by a power cut does not fit its checksum.
func (c Cache) put(key string, of *catalog.Catalog) {
	if c.ReadOnly || os.MkdirAll(c.Dir, 0o700) != nil || !isPrivate(c.Dir) {
		return
	}
	parts, size := packed.Write(key, of), 0
	for _, part := range parts {
		size += len(part)
	}
	if size > mostBytes {
		return
	}
	c.sweep(int64(size))
	f, err := os.CreateTemp(c.Dir, "*"+extension+".tmp")
	if err != nil {
		return
	}
	for i := 0; i < len(parts) && err == nil; i++ {
		_, err = f.Write(parts[i])
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), c.path(key))
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
}

// sweep makes room for so many bytes, and removes what a program that was killed left
// half-written an hour ago or earlier.
func (c Cache) sweep(room int64) {
	kept := c.kept()
	stable.Sort(kept, func(a, b os.FileInfo) int { return b.ModTime().Compare(a.ModTime()) })
	n, sum := 1, room
	for _, info := range kept {
		half := strings.HasSuffix(info.Name(), ".tmp")
		if !half {
			n, sum = n+1, sum+info.Size()
		}
		if half && c.Now().Sub(info.ModTime()) > time.Hour || !half && (n > mostKept || sum > mostBytes) {
			_ = os.Remove(filepath.Join(c.Dir, info.Name()))
		}
	}
}

// kept lists the files of the cache: no others that somebody may have put there.
func (c Cache) kept() (all []os.FileInfo) {
	entries, _ := os.ReadDir(c.Dir)
	for _, entry := range entries {
		name := strings.TrimSuffix(entry.Name(), ".tmp")
		if info, err := entry.Info(); err == nil && info.Mode().IsRegular() && strings.HasSuffix(name, extension) {
			all = append(all, info)
		}
	}
	return all
}

// Anything reports whether there is something that Erase would remove.
func (c Cache) Anything() bool { return c.Dir != "" && len(c.kept()) > 0 }

// Erase removes all that is kept, and the folder if nothing else is in it. The error, an
// *Error, is about the first file that cannot be removed.
func (c Cache) Erase() (err error) {
	if c.Dir == "" {
		return nil
	}
	for _, info := range c.kept() {
		path := filepath.Join(c.Dir, info.Name())
		if failed := os.Remove(path); failed != nil && !os.IsNotExist(failed) && err == nil {
			err = wrap(path, failed)
		}
	}
	if err == nil {
		_ = os.Remove(c.Dir) // it stays where there is something else in it
	}
	return err
}
