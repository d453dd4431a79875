package pairing

import (
	"cmp"
	"slices"
	"strings"

	"aina/catalog/desk/importing/record"
	"aina/catalog/stable"
)

// titleGroup is the rows and the entries of one title.
type titleGroup struct{ rows, entries []int }

// byTitle pairs rows with entries of the same title, the best first.
func (p *pairs) byTitle(contents Contents) {
	groups := p.titleGroups()
	var unclear []int
	for _, g := range groups {
		if len(g.entries) > 0 && len(g.rows)+len(g.entries) > 2 {
			unclear = append(unclear, g.rows...)
		}
	}
	if len(unclear) > 0 {
		for i, marks := range contents(unclear) {
			p.rows[i].contents = marks
		}
	}
	for _, g := range groups {
		switch {
		case len(g.entries) == 0:
		case len(g.rows) == 1 && len(g.entries) == 1:
			if p.score(g.rows[0], g.entries[0]).isOnly() {
				p.pair(g.rows[0], g.entries[0])
			}
		default:
			p.exact(g)
			p.best(g)
		}
	}
}

// titleGroups puts rows and entries with the same titles together.
func (p *pairs) titleGroups() []*titleGroup {
	marked := p.markedTitles()
	groups := map[string]*titleGroup{}
	var order []*titleGroup
	for i, r := range p.rows {
		if len(r.Titles) == 0 || p.entryOf[i] >= 0 || r.ID != "" {
			continue
		}
		t := p.fold(r.Titles[0])
		g := groups[t]
		if g == nil {
			g = &titleGroup{}
			groups[t], order = g, append(order, g)
		}
		g.rows = append(g.rows, i)
		seen := func(e int) bool { return p.rowOf[e] >= 0 || slices.Contains(g.entries, e) }
		for _, t := range r.Titles {
			for _, e := range p.titled[p.fold(t)] {
				if len(g.rows) == 1 && !seen(e) {
					g.entries = append(g.entries, e)
				}
			}
		}
		for _, l := range r.Says {
			if l.path == titlePath {
				for _, e := range marked[l.mark] {
					if len(g.rows) == 1 && !seen(e) {
						g.entries = append(g.entries, e)
					}
				}
			}
		}
	}
	return order
}

// markedTitles finds the entries that were imported with the title of a row.
func (p *pairs) markedTitles() map[record.Mark][]int {
	marked := map[record.Mark][]int{}
	for i, r := range p.rows {
		if p.entryOf[i] < 0 {
			for _, l := range r.Says {
				if l.path == titlePath {
					marked[l.mark] = nil
				}
			}
		}
	}
	for i := range p.entries {
		if p.rowOf[i] >= 0 {
			continue
		}
		for _, m := range p.entries[i].Marks {
			if all, wanted := marked[m]; wanted {
				marked[m] = append(all, i)
			}
		}
	}
	return marked
}

// exact pairs rows with entries that were imported from such a row.
func (p *pairs) exact(g *titleGroup) {
	byContents := map[string][]int{}
	for _, e := range g.entries {
		if len(p.entries[e].Marks) > 0 {
			key := contentsKey(p.entries[e].Marks)
			byContents[key] = append(byContents[key], e)
		}
	}
	for _, r := range g.rows {
		if len(p.rows[r].contents) == 0 {
			continue
		}
		key := contentsKey(p.rows[r].contents)
		if all := byContents[key]; len(all) > 0 && p.rowOf[all[0]] < 0 {
			p.pair(r, all[0])
			byContents[key] = all[1:]
		}
	}
	g.rows = slices.DeleteFunc(slices.Clone(g.rows), func(r int) bool { return p.entryOf[r] >= 0 })
	g.entries = slices.DeleteFunc(slices.Clone(g.entries), func(e int) bool { return p.rowOf[e] >= 0 })
}

func contentsKey(marks []record.Mark) string {
	b := make([]byte, 0, 4*len(marks))
	for _, m := range marks {
		b = append(b, byte(m), byte(m>>8), byte(m>>16), byte(m>>24))
	}
	return string(b)
}

// maxScores is how many pairs of one title are compared each with each. Of more,
// each row is compared with those near it alone.
const maxScores = 4_000_000

// best pairs rows and entries by their scores, the highest first; of the same
// score those that come first in the table and in the file.
func (p *pairs) best(g *titleGroup) {
	type scored struct{ score, row, entry int }
	var all []scored
	near := len(g.entries)
	if len(g.rows)*near > maxScores {
		near = maxScores / len(g.rows)
	}
	for i, r := range g.rows {
		from := 0
		if near < len(g.entries) {
			from = min(max(0, i-near/2), len(g.entries)-near)
		}
		for _, e := range g.entries[from : from+near] {
			if s := p.score(r, e); s.total() >= 0 {
				all = append(all, scored{s.total(), r, e})
			}
		}
	}
	stable.Sort(all, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	for _, s := range all {
		if p.entryOf[s.row] < 0 && p.rowOf[s.entry] < 0 {
			p.pair(s.row, s.entry)
		}
	}
}

// score says how well a row and an entry with the same title go together.
type score struct {
	place   int // organisation, place and time are the same
	address int // addresses are the same
	against int // below 0: any of them are not
	more    int // other values, and the key, are the same
}

func (s score) total() int { return s.place + s.address + s.against + s.more }

// isOnly reports whether the only row and the only entry of a title belong
// together: one thing may have changed, or more where an address is the same. Of
// two that differ in place and address one has gone and another has come.
func (s score) isOnly() bool { return min(s.place, 1)+s.address+s.against >= -2 }

func (p *pairs) score(row, entry int) score {
	r, e := &p.rows[row], &p.entries[entry]
	var s score
	for _, l := range r.Says {
		same, other := e.has(l.mark), e.speaks(l.path)
		switch {
		case l.path == organizationPath && same:
			s.place++
		case l.path == organizationPath && other:
			s.against -= 4
		case l.path == cityPath && same:
			s.place += 3
		case l.path == cityPath && other:
			s.against -= 2
		case l.path == startPath && same:
			s.place += 2
		case l.path == startPath && other:
			s.against--
		case l.path != urlPath && l.path != emailPath && l.path != phonePath:
		case same:
			s.address += 3
		case other:
			s.against -= 2
		}
	}
	if r.Key != 0 && slices.Contains(e.Marks, r.Key) {
		s.more += 3
	}
	s.more += p.contents(r, e)
	return s
}

// contents adds a point for every four values that a row has in common with the
// row that an entry was imported from.
func (p *pairs) contents(r *Row, e *Entry) int {
	n := 0
	for _, m := range r.contents {
		if slices.Contains(e.Marks, m) {
			n++
		}
	}
	return n / 4
}

// byKey pairs what is left by what the table calls its rows, where the rest does
// not speak against it: a title may have been corrected.
func (p *pairs) byKey() {
	marked := map[record.Mark]int{}
	for i, e := range p.entries {
		if p.rowOf[i] < 0 {
			for _, m := range e.Marks {
				marked[m] = i
			}
		}
	}
	for i, r := range p.rows {
		if r.Key == 0 || p.entryOf[i] >= 0 || len(r.Titles) == 0 {
			continue
		}
		if e, ok := marked[r.Key]; ok && p.rowOf[e] < 0 && slices.Contains(p.entries[e].Marks, r.Key) {
			if s := p.score(i, e); s.against == 0 && s.place+s.address > 0 || p.alike(i, e) {
				p.pair(i, e)
			}
		}
	}
}

// alike reports whether a title of a row has most of its words in common with one
// of an entry.
func (p *pairs) alike(row, entry int) bool {
	for _, a := range p.rows[row].Titles {
		words := strings.Fields(p.fold(a))
		for _, b := range p.entries[entry].Titles {
			n := 0
			others := strings.Fields(p.fold(b))
			for _, w := range words {
				if slices.Contains(others, w) {
					n++
				}
			}
			if 2*n >= max(len(words), len(others)) && n > 0 {
				return true
			}
		}
	}
	return false
}

// byOldID pairs rows whose id no entry has with entries that were imported from
// such a row: somebody gave the entry another id. Otherwise a new id is a new
// entry, whatever its title.
func (p *pairs) byOldID() {
	var marked map[record.Mark][]int
	for i, r := range p.rows {
		if r.ID == "" || p.entryOf[i] >= 0 || len(r.Titles) == 0 {
			continue
		}
		if marked == nil {
			marked = p.markedTitles()
		}
		for _, l := range r.Says {
			for _, e := range marked[l.mark] {
				if l.path == titlePath && p.entryOf[i] < 0 && p.rowOf[e] < 0 && p.wasImportedFrom(e, r) {
					p.pair(i, e)
				}
			}
		}
	}
}

func (p *pairs) wasImportedFrom(entry int, r Row) bool {
	return !slices.ContainsFunc(r.Says, func(l Said) bool { return !slices.Contains(p.entries[entry].Marks, l.mark) })
}
