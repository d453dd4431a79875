package cells

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

// Every rune that is counted by itself takes one cell.
func TestPlainRunesTakeOneCell(t *testing.T) {
	for r := rune(0x80); r < 0x20000; r++ {
		if isPlain(r) && ansi.StringWidth(string(r)) != 1 {
			t.Errorf("%U takes %d", r, ansi.StringWidth(string(r)))
		}
	}
}

// Texts of plain runes, colours, and at times something else, are measured, cut and
// broken as x/ansi does.
func TestLikeItsTwin(t *testing.T) {
	part := rapid.SampledFrom([]string{
		"a", "bc", "ж", "слово", "қаңбақ", "шағын-аудан", "-", "--", " ", "  ", "\n", "…", "«", "»", "—", "\u00a0", "é", "│", "▌", "→", "★",
		"\x1b[1m", "\x1b[38;5;12m", "\x1b[0m", "\x1b[", "\x1b]0;x\a", "\u0301", "й\u0306", "👍", "❤\ufe0f", "日本", "\t", "\u200d", "\u00ad", "\xff", "\x7f", "҈",
	})
	everyday := rapid.SampledFrom([]string{"a", "b", "ж", "ю", "слово", "-", " ", "  ", "\n", "»", "word"})
	rapid.Check(t, func(t *rapid.T) {
		from := everyday
		if rapid.Bool().Draw(t, "strange") {
			from = part
		}
		s := strings.Join(rapid.SliceOfN(from, 0, 30).Draw(t, "parts"), "")
		width := rapid.IntRange(-1, 25).Draw(t, "width")
		if got, want := Width(s), ansi.StringWidth(s); got != want {
			t.Errorf("%q is %d wide, not %d", s, got, want)
		}
		if got, want := Truncate(s, width, "…"), ansi.Truncate(s, width, "…"); got != want {
			t.Errorf("%q cut to %d is %q, not %q", s, width, got, want)
		}
		if got, want := Wrap(s, width), ansi.Wrap(s, width, ""); got != want {
			t.Errorf("%q in %d is %q, not %q", s, width, got, want)
		}
	})
}

func BenchmarkWidth(b *testing.B) {
	const s = "\x1b[1m› 87 ☆ Помогать в библиотеке: қарттарға кітап оқу — два часа\x1b[0m"
	b.Run("here", func(b *testing.B) {
		for b.Loop() {
			Width(s)
		}
	})
	b.Run("twin", func(b *testing.B) {
		for b.Loop() {
			ansi.StringWidth(s)
		}
	})
}
