package catalog

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// row is many strings in one, which costs less memory than as many strings.
type row struct {
	text string
	at   []uint32 // where each begins, and where the last ends
}

func newRow(n int, get func(int) string) row {
	var b strings.Builder
	r := row{at: make([]uint32, n+1)}
	for i := range n {
		b.WriteString(get(i))
		r.at[i+1] = uint32(b.Len())
	}
	r.text = b.String()
	return r
}

func (r row) len() int         { return len(r.at) - 1 }
func (r row) get(i int) string { return r.text[r.at[i]:r.at[i+1]] }

// beginning returns which strings of a sorted row begin with s: from ≤ i < to.
func (r row) beginning(s string) (from, to int) {
	cut := func(i int) string { w := r.get(i); return w[:min(len(w), len(s))] }
	from = r.first(func(i int) bool { return cut(i) >= s })
	return from, r.first(func(i int) bool { return cut(i) > s })
}

// first returns the first place for which a condition holds, which holds for all after it.
func (r row) first(holds func(int) bool) int {
	low, high := 0, r.len()
	for low < high {
		if mid := (low + high) / 2; holds(mid) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

// groups is numbers by a word, sorted.
type groups struct {
	keys    row
	at      []uint32 // where the members of each key begin, and where the last end
	members []uint32
}

// pair is a number and its word.
type pair struct {
	key    string
	member uint32
}

func newGroups(pairs []pair) groups {
	slices.SortFunc(pairs, func(a, b pair) int {
		if c := strings.Compare(a.key, b.key); c != 0 {
			return c
		}
		return int(a.member) - int(b.member)
	})
	var g groups
	var keys []string
	for i, p := range pairs {
		if i == 0 || p.key != pairs[i-1].key {
			keys, g.at = append(keys, p.key), append(g.at, uint32(i))
		}
		g.members = append(g.members, p.member)
	}
	g.keys, g.at = newRow(len(keys), func(i int) string { return keys[i] }), append(g.at, uint32(len(pairs)))
	return g
}

// of returns the members of a word.
func (g groups) of(key string) []uint32 {
	if i, _ := g.keys.beginning(key); i < g.keys.len() && g.keys.get(i) == key {
		return g.members[g.at[i]:g.at[i+1]]
	}
	return nil
}

// wordlist is sorted words in which a part of a word is found without looking at
// every word: by the three letters in a row of it that the fewest words have.
type wordlist struct {
	row
	trigrams map[trigram][]uint32 // the words that each is in, in order
}

type trigram [3]rune

func newWordlist(n int, get func(int) string) wordlist {
	l := wordlist{row: newRow(n, get), trigrams: map[trigram][]uint32{}}
	size := map[trigram]int{}
	for i := range n {
		for t := range trigrams(l.get(i)) {
			size[t]++
		}
	}
	total := 0
	for _, k := range size {
		total += k
	}
	room := make([]uint32, total)
	for t, k := range size {
		l.trigrams[t], room = room[:0:k], room[k:]
	}
	for i := range n {
		for t := range trigrams(l.get(i)) {
			l.trigrams[t] = append(l.trigrams[t], uint32(i))
		}
	}
	return l
}

// trigrams yields the trigrams of a word in order, some of them twice.
func trigrams(word string) func(func(trigram) bool) {
	return func(yield func(trigram) bool) {
		var t trigram
		n := 0
		for _, r := range word {
			t[0], t[1], t[2] = t[1], t[2], r
			if n++; n >= len(t) && !yield(t) {
				return
			}
		}
	}
}

// shortWord is how many letters a word may have that is found at the beginning of words
// only: inside of words it would be anywhere.
const shortWord = 3

// each calls found for every word that contains part, or begins with it if it is
// short. begins says where it stands.
func (l wordlist) each(part string, found func(i int, begins bool)) {
	if part == "" {
		return
	}
	if len(part) <= shortWord*utf8.UTFMax && utf8.RuneCountInString(part) <= shortWord {
		from, to := l.beginning(part)
		for i := from; i < to; i++ {
			found(i, true)
		}
		return
	}
	last := -1 // a word may have a trigram twice
	for _, i := range l.rarest(part) {
		if w := l.get(int(i)); int(i) != last && strings.Contains(w, part) {
			found(int(i), strings.HasPrefix(w, part))
		}
		last = int(i)
	}
}

// rarest returns the words that have the trigram of part that the fewest have.
func (l wordlist) rarest(part string) []uint32 {
	var fewest []uint32
	first := true
	for t := range trigrams(part) {
		if in := l.trigrams[t]; first || len(in) < len(fewest) {
			fewest, first = in, false
		}
	}
	return fewest
}
