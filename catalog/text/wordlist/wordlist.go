// Package wordlist holds many words in little memory, so that those that begin with or
// contain a part are found without looking at all.
package wordlist

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Row is many strings in one, which costs less memory than as many strings.
type Row struct {
	text string
	at   []uint32 // where each begins, and where the last ends
}

// NewRow makes a row of n strings.
func NewRow(n int, get func(int) string) Row {
	var b strings.Builder
	r := Row{at: make([]uint32, n+1)}
	size := 0
	for i := range n {
		size += len(get(i))
	}
	b.Grow(size)
	for i := range n {
		b.WriteString(get(i))
		r.at[i+1] = uint32(b.Len())
	}
	r.text = b.String()
	return r
}

// Len returns how many strings there are.
func (r Row) Len() int { return len(r.at) - 1 }

// Get returns string i, from 0.
func (r Row) Get(i int) string { return r.text[r.at[i]:r.at[i+1]] }

// Beginning returns which strings of a sorted row begin with s: from ≤ i < to.
func (r Row) Beginning(s string) (from, to int) {
	cut := func(i int) string { w := r.Get(i); return w[:min(len(w), len(s))] }
	from = r.first(func(i int) bool { return cut(i) >= s })
	return from, r.first(func(i int) bool { return cut(i) > s })
}

// first returns the first place for which a condition holds, which holds for all after it.
func (r Row) first(holds func(int) bool) int {
	low, high := 0, r.Len()
	for low < high {
		if mid := (low + high) / 2; holds(mid) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

// Groups is numbers by a word, sorted.
type Groups struct {
	keys    Row
	at      []uint32 // where the members of each key begin, and where the last end
	members []uint32
}

// Pair is a number and its word.
type Pair struct {
	Word   string
	Member uint32
}

// NewGroups groups pairs, which it sorts.
func NewGroups(pairs []Pair) Groups {
	slices.SortFunc(pairs, func(a, b Pair) int {
		if c := strings.Compare(a.Word, b.Word); c != 0 {
			return c
		}
		return int(a.Member) - int(b.Member)
	})
	var g Groups
	var keys []string
	for i, p := range pairs {
		if i == 0 || p.Word != pairs[i-1].Word {
			keys, g.at = append(keys, p.Word), append(g.at, uint32(i))
		}
		g.members = append(g.members, p.Member)
	}
	g.keys, g.at = NewRow(len(keys), func(i int) string { return keys[i] }), append(g.at, uint32(len(pairs)))
	return g
}

// Of returns the members of a word.
func (g Groups) Of(key string) []uint32 {
	if i, _ := g.keys.Beginning(key); i < g.keys.Len() && g.keys.Get(i) == key {
		return g.members[g.at[i]:g.at[i+1]]
	}
	return nil
}

// Beginning yields the members of every word that begins with a part, and says whether it is the
// whole word.
func (g Groups) Beginning(part string, found func(member uint32, whole bool)) {
	from, to := g.keys.Beginning(part)
	for i := from; i < to; i++ {
		for _, m := range g.members[g.at[i]:g.at[i+1]] {
			found(m, len(g.keys.Get(i)) == len(part))
		}
	}
}

// List is sorted words in which a part of a word is found without looking at
// every word: by the three letters in a row of it that the fewest words have.
type List struct {
	Row
	trigrams map[trigram][]uint32 // the words that each is in, in order
}

type trigram [3]rune

// NewList makes a list of n sorted words.
func NewList(n int, get func(int) string) List {
	l := List{Row: NewRow(n, get), trigrams: map[trigram][]uint32{}}
	size := map[trigram]int{}
	for i := range n {
		for t := range trigrams(l.Get(i)) {
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
		for t := range trigrams(l.Get(i)) {
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

// Each calls found for every word that contains part, or begins with it if it is
// short. begins says where it stands.
func (l List) Each(part string, found func(i int, begins bool)) {
	if part == "" {
		return
	}
	if len(part) <= shortWord*utf8.UTFMax && utf8.RuneCountInString(part) <= shortWord {
		from, to := l.Beginning(part)
		for i := from; i < to; i++ {
			found(i, true)
		}
		return
	}
	last := -1 // a word may have a trigram twice
	for _, i := range l.rarest(part) {
		if w := l.Get(int(i)); int(i) != last && strings.Contains(w, part) {
			found(int(i), strings.HasPrefix(w, part))
		}
		last = int(i)
	}
}

// rarest returns the words that have the trigram of part that the fewest have.
func (l List) rarest(part string) []uint32 {
	var fewest []uint32
	first := true
	for t := range trigrams(part) {
		if in := l.trigrams[t]; first || len(in) < len(fewest) {
			fewest, first = in, false
		}
	}
	return fewest
}
