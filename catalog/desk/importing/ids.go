package importing

import (
	"hash/fnv"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Lengths of the parts of an id in bytes; an id has 100 at most.
const (
	titlePart  = 56
	orgPart    = 28
	suffixPart = 14
)

// namer makes ids.
type namer struct{ latin map[rune]string }

func newNamer() namer { return namer{latinLetters()} }

// kebab writes a text in small Latin letters and digits with hyphens, cut at a
// word's end to at most limit bytes; "" if nothing of it can be written so.
func (m namer) kebab(s string, limit int) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKC.String(strings.ToLower(s)) {
		piece, known := m.latin[r]
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			piece = string(r)
		case r == '\'' || r == '’' || r == 'ʼ' || known && piece == "":
			continue // ь, ъ and apostrophes stand within a word
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

// latinLetters is how Russian and Kazakh letters are written in Latin ones.
func latinLetters() map[rune]string {
	all := map[rune]string{}
	for pair := range strings.FieldsSeq("а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya " +
		"ә=a ғ=g қ=q ң=ng ө=o ұ=u ү=u һ=h і=i ї=yi є=ye ґ=g ў=u ß=ss æ=ae ø=o ł=l đ=d ı=i") {
		from, to, _ := strings.Cut(pair, "=")
		all[[]rune(from)[0]] = to
	}
	return all
}

// baseID makes an id of what an entry is and who offers it. It rests on nothing
// else, so that the next import finds the entry again.
func (m namer) baseID(title, org string) string {
	id := m.kebab(title, titlePart)
	if o := m.kebab(org, orgPart); o != "" && !strings.HasPrefix(id, o) {
		id = strings.Trim(id+"-"+o, "-")
	}
	if id == "" {
		id = "entry-" + fingerprint(title+"\x00"+org)
	}
	return id
}

// fingerprint is a short sign of a text, the same on every machine.
func fingerprint(s string) string { return strconv.FormatUint(sum(s)&0xffffffff, 36) }

func sum(s string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(s)) // it cannot fail
	return h.Sum64()
}
