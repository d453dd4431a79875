package update

import (
	"bytes"
	"compress/flate"
	"io"
)

// packed is the text of a catalog, kept at a fifth of its size: it is twice as large as
// the table that it is updated from. It is read in parts.
type packed struct {
	parts [][]byte // each of partSize bytes, but for the last
	size  int      // of the text, in bytes
}

// partSize is how many bytes are packed together. Smaller parts would take more memory;
// of larger ones more is unpacked for a single entry.
const partSize = 16 << 10

func pack(text []byte) *packed {
	p := &packed{size: len(text)}
	var out bytes.Buffer
	w, _ := flate.NewWriter(&out, flate.BestSpeed) // the level is a known one
	for from := 0; from < len(text); from += partSize {
		out.Reset()
		w.Reset(&out)
		_, _ = w.Write(text[from:min(from+partSize, len(text))]) // a buffer takes all
		_ = w.Close()
		p.parts = append(p.parts, bytes.Clone(out.Bytes()))
	}
	return p
}

// all returns the whole text.
func (p *packed) all() []byte {
	return newUnpacker(p).appendTo(make([]byte, 0, p.size), 0, p.size)
}

// unpacker reads a packed text. It keeps the part that it read last, as entries are
// read one after another. It is for one goroutine.
type unpacker struct {
	of   *packed
	in   io.ReadCloser
	at   int // index of the part, -1 for none
	part []byte
}

func newUnpacker(p *packed) *unpacker {
	return &unpacker{of: p, in: flate.NewReader(bytes.NewReader(nil)), at: -1, part: make([]byte, partSize)}
}

// appendTo appends the bytes from one offset to another to a text.
func (u *unpacker) appendTo(to []byte, from, end int) []byte {
	for from < end {
		if i := from / partSize; i != u.at {
			_ = u.in.(flate.Resetter).Reset(bytes.NewReader(u.of.parts[i]), nil) // it cannot fail
			n := min(partSize, u.of.size-i*partSize)
			_, _ = io.ReadFull(u.in, u.part[:n]) // what was packed here has no errors
			u.at = i
		}
		start := u.at * partSize
		stop := min(end, start+partSize)
		to = append(to, u.part[from-start:stop-start]...)
		from = stop
	}
	return to
}
