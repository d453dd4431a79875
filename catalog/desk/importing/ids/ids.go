// Package ids makes the ids of imported entries: from what a row says, never
// from its position, so that the next import finds the same entries again. It
// knows nothing of tables or catalogs.
package ids

import (
	"hash/fnv"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Lengths of the parts of an id in bytes; an id has 100 at most.
const (
	titlePart = 56
	orgPart   = 28
	hintPart  = 14
	causePart = 60
)

// Namer makes ids.
type Namer struct{ latin map[rune]string }

// NewNamer prepares the table of letters once for many ids.
func NewNamer() Namer { return Namer{latinLetters()} }

// ForTitle returns the id that an entry with this title has when nothing else
// is known of it. The same title always gives the same id.
func ForTitle(title string) string { return NewNamer().Base(title, "") }

// Base returns an id from the title of an entry and its organisation, which
// may be "". It depends on nothing else, so that the next import finds the
// entry again.
func (m Namer) Base(title, org string) string {
	id := m.slug(title, titlePart)
	if o := m.slug(org, orgPart); o != "" && !strings.HasPrefix(id, o) {
		id = strings.Trim(id+"-"+o, "-")
	}
	if id == "" {
		id = "entry-" + Fingerprint(title+"\x00"+org)
	}
	return id
}

// Cause returns an id for a category that no cause is known for.
func (m Namer) Cause(category string) string {
	if id := m.slug(category, causePart); id != "" {
		return id
	}
	return "cause-" + Fingerprint(category)
}

// Hint writes a value of a row as the end of an id; "" if it has no letter or
// digit that can be written so.
func (m Namer) Hint(value string) string { return m.slug(value, hintPart) }

// slug writes a text in small Latin letters and digits with hyphens, cut at the
// end of a word to at most limit bytes; "" if nothing of it can be written so.
func (m Namer) slug(s string, limit int) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKC.String(strings.ToLower(s)) {
		piece, known := m.latin[r]
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			piece = string(r)
		case r == '\'' || r == '’' || r == 'ʼ' || known && piece == "":
			continue // ь, ъ and apostrophes do not split a word
		case !known:
			if base := []rune(norm.NFD.String(string(r))); len(base) > 0 && base[0] >= 'a' && base[0] <= 'z' {
				piece = string(base[0])
				break
			}
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte('-')
			gap = false
		}
		b.WriteString(piece)
		if b.Len() > 4*limit {
			break
		}
	}
	id := b.String()
	if len(id) <= limit {
		return id
	}
	if i := strings.LastIndexByte(id[:limit+1], '-'); i > limit/2 {
		return id[:i]
	}
	return strings.Trim(id[:limit], "-")
}

// latinLetters maps Russian, Kazakh and some European letters to Latin ones.
func latinLetters() map[rune]string {
	all := map[rune]string{}
	for pair := range strings.FieldsSeq("а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya " +
		"ә=a ғ=g қ=q ң=ng ө=o ұ=u ү=u һ=h і=i ї=yi є=ye ґ=g ў=u ß=ss æ=ae ø=o ł=l đ=d ı=i") {
		from, to, _ := strings.Cut(pair, "=")
		all[[]rune(from)[0]] = to
	}
	return all
}

// Fingerprint returns a short sign of a text, the same on every machine: up to
// seven small letters and digits.
func Fingerprint(s string) string { return shortSign(Hash(s)) }

// Hash returns the 64-bit FNV-1a hash of a text.
func Hash(s string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(s)) // it cannot fail
	return h.Sum64()
}

func shortSign(hash uint64) string { return strconv.FormatUint(hash&0xffffffff, 36) }
