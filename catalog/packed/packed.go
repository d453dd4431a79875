// Package packed writes a catalog as bytes that are read back many times faster than its
// YAML: what was read from a large file once is kept so. The bytes are this program's own
// and no format for exchange.
//
// Texts stand in one piece at the end, so that those of a catalog that was read back are
// parts of the bytes and take no memory of their own; words that occur often stand once.
// Before them come numbers, as varints: for each record which of its fields are not zero,
// then those. A list has its length plus one, 0 is a nil one.
package packed

import (
	"encoding/binary"
	"hash/crc32"

	"aina/catalog"
)

// Schema changes with what the bytes mean, or with what reading makes of a catalog: bytes of
// another schema are not read.
const Schema = 1

// magic is what the bytes begin with.
const magic = "aina-catalog\n"

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// head is how long what stands before the numbers is: the magic, a checksum of all that
// follows, and the length of the numbers.
const head = len(magic) + 4 + 8

// Write writes a catalog as bytes, in parts that follow each other. Key is what it was made
// from, at most 255 bytes.
func Write(key string, c *catalog.Catalog) [][]byte {
	w := &writer{words: map[string]int{}, fields: opportunityFields()}
	w.text(key)
	list(w, c.Causes, w.cause)
	list(w, c.Places, w.place)
	list(w, c.Support, w.support)
	list(w, c.Portals, w.portal)
	w.sizes(c.Opportunities)
	list(w, c.Opportunities, w.opportunity)
	begin := make([]byte, 0, head)
	begin = append(begin, magic...)
	begin = append(begin, 0, 0, 0, 0)
	begin = binary.BigEndian.AppendUint64(begin, uint64(len(w.numbers)))
	sum := crc32.Checksum(begin[len(magic)+4:], castagnoli)
	sum = crc32.Update(sum, castagnoli, w.numbers)
	binary.BigEndian.PutUint32(begin[len(magic):], crc32.Update(sum, castagnoli, w.texts))
	return [][]byte{begin, w.numbers, w.texts}
}

// Read reads back what Write wrote with the key. Of any other bytes, damaged or forged ones
// too, it makes nothing, and ok is false. The catalog shares memory with data, which must not
// be changed any more, and parts of it share memory with each other: it is for reading only.
func Read(key string, data []byte) (c *catalog.Catalog, ok bool) {
	if len(data) < head || string(data[:len(magic)]) != magic ||
		binary.BigEndian.Uint32(data[len(magic):]) != crc32.Checksum(data[len(magic)+4:], castagnoli) {
		return nil, false
	}
	size := binary.BigEndian.Uint64(data[head-8:])
	if size > uint64(len(data)-head) {
		return nil, false
	}
	r := newReader(data[head:head+int(size)], data[head+int(size):])
	if r.text() != key {
		return nil, false
	}
	c = &catalog.Catalog{
		Causes:  items(r, r.cause),
		Places:  items(r, r.place),
		Support: items(r, r.support),
		Portals: items(r, r.portal),
	}
	r.room()
	if c.Opportunities = items(r, r.opportunity); r.bad || len(r.numbers) > 0 || r.texts != "" {
		return nil, false
	}
	c.IndexPlaces()
	return c, true
}
