package charset

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// Bounds on what proves that text was misread.
const (
	proofSample   = 1 << 17 // bytes of pieces that may have been misread
	proofLetters  = 3       // letters that are put right
	misreadRounds = 3
)

// Mender puts right text that was UTF-8, was taken for another encoding and saved
// as UTF-8 again: Ð¿Ñ€Ð¸ÑŽÑ‚ or РїСЂРёСЋС‚ for приют.
type Mender struct {
	model  *model
	rounds []*misreading
}

// misreading is one round of taking UTF-8 for a code page.
type misreading struct {
	name string
	byte [lastSign]byte // by character; 0: it is not in the code page
}

// lastSign is beyond the last character that code pages have, but for a few signs.
const lastSign = 0x2600

func misreadings() []*misreading {
	var all []*misreading
	for _, name := range []string{"Windows-1252", "Windows-1251", "CP866 (DOS)", "Mac Roman", "KOI8-R"} {
		p, m := newPage(name), &misreading{name: strings.TrimSuffix(name, " (DOS)")}
		for b := 0xff; b >= 0x80; b-- {
			if r := p.of[b]; r < lastSign {
				m.byte[r] = byte(b)
			}
			if b < 0xa0 && name[0] == 'W' { // a byte without a meaning stays as it is
				m.byte[b] = byte(b)
			}
		}
		all = append(all, m)
	}
	return all
}

// NewMender finds out from pieces of text, such as cells, whether they were
// misread: where letters that make no words become letters that do. Nil if not.
func NewMender(pieces iter.Seq[string]) *Mender {
	all := misreadings()
	var sample []string
	size := 0
	for s := range pieces {
		if strings.IndexFunc(s, isHigh) >= 0 && slices.ContainsFunc(all, func(r *misreading) bool { return r.count(s) > 0 }) {
			sample = append(sample, strings.Clone(s))
			if size += len(s); size > proofSample {
				break
			}
		}
	}
	if len(sample) == 0 {
		return nil
	}
	m := &Mender{model: newModel()}
	before := make([]float64, len(sample))
	for i, s := range sample {
		before[i] = m.model.score(s)
	}
	top := 0.0
	var search func(sample []string, rounds []*misreading)
	search = func(sample []string, rounds []*misreading) {
		for _, r := range all {
			undone := make([]string, len(sample))
			letters, gain := 0, 0.0
			for i, s := range sample {
				fixed, n := r.undo(s)
				if n == 0 {
					continue
				}
				undone[i] = fixed
				if better := m.model.score(fixed) - before[i]; better > 0 {
					letters += n
					gain += better
				}
			}
			chain := append(slices.Clone(rounds), r)
			if letters >= proofLetters && gain > top {
				m.rounds, top = chain, gain
			}
			if len(chain) < misreadRounds && slices.ContainsFunc(undone, func(s string) bool { return s != "" }) {
				search(undone, chain)
			}
		}
	}
	search(sample, nil)
	if len(m.rounds) == 0 {
		return nil
	}
	return m
}

func isHigh(r rune) bool { return r >= utf8.RuneSelf }

// undo turns the characters back into bytes and reads these as UTF-8. It returns
// how many characters beyond ASCII that gives, 0 if it is no UTF-8.
func (r *misreading) undo(s string) (fixed string, n int) {
	if n = r.count(s); n == 0 {
		return s, 0
	}
	b := make([]byte, 0, len(s))
	for _, c := range s {
		switch {
		case c >= utf8.RuneSelf:
			b = append(b, r.byte[c])
		case c == ' ' && len(b) > 0 && (b[len(b)-1] == 0xd0 || b[len(b)-1] == 0xc3):
			b = append(b, 0xa0)
		default:
			b = append(b, byte(c))
		}
	}
	if !utf8.Valid(b) {
		return s, 0
	}
	return string(b), n
}

// count counts the characters beyond ASCII that undoing gives, 0 if the bytes are
// no UTF-8. Most text ends it at the first letters.
func (r *misreading) count(s string) (n int) {
	need := 0 // bytes that the open sequence lacks
	last := byte(0)
	for _, c := range s {
		v := byte(c)
		switch {
		case c >= lastSign:
			return 0
		case c >= utf8.RuneSelf:
			if v = r.byte[c]; v == 0 {
				return 0
			}
		case need == 1 && c == ' ' && (last == 0xd0 || last == 0xc3): // of Р or à, a no-break space that became one
			v = 0xa0
		}
		switch {
		case need > 0:
			if v&0xc0 != 0x80 {
				return 0
			}
			need--
		case v < utf8.RuneSelf:
		case v >= 0xc2 && v < 0xe0:
			need, n = 1, n+1
		case v >= 0xe0 && v < 0xf0:
			need, n = 2, n+1
		case v >= 0xf0 && v < 0xf5:
			need, n = 3, n+1
		default:
			return 0
		}
		last = v
	}
	if need > 0 {
		return 0
	}
	return n
}

// Mend puts a piece right, if it was misread: as many rounds of it as it reads
// best after.
func (m *Mender) Mend(s string) string {
	if m == nil || strings.IndexFunc(s, isHigh) < 0 {
		return s
	}
	best, score := s, m.model.score(s)
	for undone, rounds := s, m.rounds; len(rounds) > 0; rounds = rounds[1:] {
		var n int
		if undone, n = rounds[0].undo(undone); n == 0 {
			break
		}
		if after := m.model.score(undone); after > score || after == score && !strings.ContainsFunc(best, isCyrillic) {
			best, score = undone, after
		}
	}
	return best
}

// Misread names the encoding that was taken for UTF-8, "" for a nil Mender.
func (m *Mender) Misread() string {
	if m == nil {
		return ""
	}
	return m.rounds[0].name
}

// mend puts right a whole file, piece by piece between what separates cells.
func mend(s string) (fixed, misread string) {
	m := NewMender(pieces(s))
	if m == nil {
		return s, ""
	}
	var b strings.Builder
	b.Grow(len(s))
	for piece := range pieces(s) {
		b.WriteString(m.Mend(piece))
	}
	return b.String(), m.Misread()
}

// pieces takes text apart at what separates cells; joined they are the text.
func pieces(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s != "" {
			i := strings.IndexAny(s, "\n\r\t;,|\"")
			if i < 0 {
				i = len(s) - 1
			}
			if !yield(s[:i+1]) {
				return
			}
			s = s[i+1:]
		}
	}
}
