// Package packed writes a catalog as bytes that are read back many times faster than its
// YAML: what was read from a large file once is kept so. The bytes are this program's own
// and no format for exchange.
//
// Texts stand in one piece at the end of a part, so that those of a catalog that was read back
// are pieces of the bytes and take no memory of their own; words that occur often stand once.
// Before them come numbers, as varints: for each record which of its fields are not zero,
// then those. A list has its length plus one, 0 is a nil one. The first part says how long
// those behind it are: these are opportunities, and read on all cores.
package packed

import (
	"encoding/binary"
	"hash/crc32"
	"slices"
	"sync/atomic"

	"aina/catalog"
	"aina/catalog/garbage"
	"aina/catalog/parallel"
)

// Schema changes with what the bytes mean, or with what reading makes of a catalog: bytes of
// another schema are not read.
const Schema = 2

// magic is what the bytes begin with.
const magic = "aina-catalog\n"

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// head is how long what stands before the first part is: the magic, a checksum of all that
// follows, and the lengths of the numbers and of the texts of that part.
const head = len(magic) + 4 + 16

// partSize is how many opportunities a part has; the last has what is left. Of 100,000 there are
// seven. Smaller ones make 10,000 slower: the collection of garbage has no core left beside them.
const partSize = 1 << 14

// Write writes a catalog as bytes, in pieces that follow each other. Key is what it was made
// from, at most 255 bytes.
func Write(key string, c *catalog.Catalog) [][]byte {
	w := newWriter()
	w.text(key)
	list(w, c.Causes, w.cause)
	list(w, c.Places, w.place)
	list(w, c.Support, w.support)
	list(w, c.Portals, w.portal)
	list(w, c.Opportunities, func(*catalog.Opportunity) {})
	pieces := [][]byte{nil, nil, nil}
	for some := range slices.Chunk(c.Opportunities, partSize) {
		part := newWriter()
		part.sizes(some)
		for i := range some {
			part.opportunity(&some[i])
		}
		w.uint(uint64(len(part.numbers)))
		w.uint(uint64(len(part.texts)))
		pieces = append(pieces, part.numbers, part.texts)
	}
	lengths := binary.BigEndian.AppendUint64(nil, uint64(len(w.numbers)))
	lengths = binary.BigEndian.AppendUint64(lengths, uint64(len(w.texts)))
	pieces[1], pieces[2] = w.numbers, w.texts
	sum := crc32.Checksum(lengths, castagnoli)
	for _, piece := range pieces {
		sum = crc32.Update(sum, castagnoli, piece)
	}
	pieces[0] = append(binary.BigEndian.AppendUint32([]byte(magic), sum), lengths...)
	return pieces
}

// Read reads back what Write wrote with the key. Of any other bytes, damaged or forged ones
// too, it makes nothing, and ok is false. The catalog shares memory with data, which must not
// be changed any more, and parts of it share memory with each other: it is for reading only.
func Read(key string, data []byte) (c *catalog.Catalog, ok bool) {
	if len(data) < head || string(data[:len(magic)]) != magic ||
		binary.BigEndian.Uint32(data[len(magic):]) != crc32.Checksum(data[len(magic)+4:], castagnoli) {
		return nil, false
	}
	rest := bytes{left: data[head:]}
	r := newReader(rest.take(binary.BigEndian.Uint64(data[head-16:])), rest.take(binary.BigEndian.Uint64(data[head-8:])))
	if r.text() != key {
		return nil, false
	}
	c = &catalog.Catalog{
		Causes:  items(r, r.cause),
		Places:  items(r, r.place),
		Support: items(r, r.support),
		Portals: items(r, r.portal),
	}
	n := r.length(len(data)) - 1
	var parts []*reader
	for at := 0; at < n && !r.bad; at += partSize {
		part := newReader(rest.take(r.uint()), rest.take(r.uint()))
		r.bad = r.bad || len(part.numbers) < min(partSize, n-at) // each takes at least one
		parts = append(parts, part)
	}
	if !r.whole() || rest.short || len(rest.left) > 0 {
		return nil, false
	}
	// All that is read stays. With 100,000 entries that takes a third less time, and less
	// memory.
	defer garbage.Rarely(garbage.Off)()
	if n >= 0 {
		c.Opportunities = make([]catalog.Opportunity, n)
	}
	var bad atomic.Bool
	parallel.Do(len(parts), func(i int) {
		if !parts[i].opportunities(c.Opportunities[i*partSize : min((i+1)*partSize, n)]) {
			bad.Store(true)
		}
	})
	if bad.Load() {
		return nil, false
	}
	c.IndexPlaces()
	return c, true
}

// bytes are taken from their beginning.
type bytes struct {
	left  []byte
	short bool // there were not as many as were asked for
}

func (b *bytes) take(n uint64) []byte {
	if n > uint64(len(b.left)) {
		b.short = true
		return nil
	}
	taken := b.left[:n]
	b.left = b.left[n:]
	return taken
}
