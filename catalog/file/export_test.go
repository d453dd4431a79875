package file

import "aina/catalog"

// What tests look at of the cache.
const (
	WorthKeeping = worthKeeping
	MostKept     = mostKept
	Extension    = extension
)

// Key is the key of files.
func (c Cache) Key(files []catalog.File, base []byte) string { return c.key(files, base) }

// Path is the file of a key.
func (c Cache) Path(key string) string { return c.path(key) }

// Get reads a catalog back.
func (c Cache) Get(key string) (*catalog.Catalog, bool) { return c.get(key) }
