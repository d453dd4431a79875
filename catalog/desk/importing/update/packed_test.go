package update

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"
)

// Any range of a packed text reads as it does in the text, in any order.
func TestPackedReadsAsTheText(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		piece := rapid.SliceOfN(rapid.Byte(), 1, 400).Draw(rt, "piece")
		text := bytes.Repeat(piece, rapid.IntRange(0, 200).Draw(rt, "times"))
		p := pack(text)
		if !bytes.Equal(p.all(), text) {
			rt.Fatal("the whole differs")
		}
		u := newUnpacker(p)
		for range 5 {
			from := rapid.IntRange(0, len(text)).Draw(rt, "from")
			end := rapid.IntRange(from, len(text)).Draw(rt, "end")
			if got := u.appendTo([]byte("x"), from, end); !bytes.Equal(got[1:], text[from:end]) || got[0] != 'x' {
				rt.Fatalf("%d to %d of %d differ", from, end, len(text))
			}
		}
	})
}
