package importing

import (
	"bytes"
	"compress/flate"
	"io"
	"iter"
)

// pack keeps what is written until all of it is there: a catalog begins with the causes
// that its entries have. The entries are twice as large as their table and much alike,
// so that they are packed to a fifth.
type pack struct {
	packed bytes.Buffer
	in     *flate.Writer
	size   int // of what was written, in bytes
}

func newPack() *pack {
	p := &pack{}
	p.in, _ = flate.NewWriter(&p.packed, flate.BestSpeed) // the level is a known one
	return p
}

func (p *pack) write(b []byte) {
	p.size += len(b)
	_, _ = p.in.Write(b) // a buffer takes all
}

// close ends writing and returns what was written, in parts. It may be read again.
func (p *pack) close() iter.Seq[[]byte] {
	_ = p.in.Close() // a buffer takes all
	p.in = nil
	return func(yield func([]byte) bool) {
		out, part := flate.NewReader(bytes.NewReader(p.packed.Bytes())), make([]byte, 64<<10)
		for {
			n, err := io.ReadFull(out, part)
			if n > 0 && !yield(bytes.Clone(part[:n])) || err != nil { // the end: what was packed here has no errors
				return
			}
		}
	}
}
