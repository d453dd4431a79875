// Package pairing finds the entry of a catalog that each row of a table was
// imported to: by its id, or by its title and what tells it apart, wherever the
// row stands now. It knows nothing of tables and files.
package pairing

import (
	"slices"

	"aina/catalog"
	"aina/catalog/desk/importing/record"
)

// Row is what a row says of itself.
type Row struct {
	ID       string        // that the table gives it, "" for none
	Titles   []string      // in all languages; none for a row that is left out
	Says     []Said        // what tells entries apart: title, organisation, place, dates, addresses
	Key      record.Mark   // of what the table calls it by, 0 for nothing
	contents []record.Mark // of all it says, for rows that nothing else tells apart
}

// Said is a mark of what an entry says, with its path. There are many of them: it is
// small.
type Said struct {
	path path
	mark record.Mark
}

// path is where a value of a record stands.
type path uint8

// The paths that count each in its own way.
const (
	otherPath path = iota
	titlePath
	organizationPath
	cityPath
	startPath
	endPath
	urlPath
	emailPath
	phonePath
)

// pathOf returns the path that a leaf names.
func pathOf(s string) path {
	switch s {
	case "title":
		return titlePath
	case "organization.name":
		return organizationPath
	case "city":
		return cityPath
	case "start_date":
		return startPath
	case "end_date":
		return endPath
	case "url":
		return urlPath
	case "email":
		return emailPath
	case "phone":
		return phonePath
	}
	return otherPath
}

// SaysOf returns what an opportunity says that tells it apart.
func SaysOf(o *catalog.Opportunity) []Said {
	all := make([]Said, 0, len(Fields()))
	for _, field := range Fields() {
		for _, l := range record.Leaves(o, field) {
			all = append(all, Said{pathOf(l.Path), l.Mark()})
		}
	}
	return all
}

// Entry is what an entry of the catalog says, and said when it was imported.
type Entry struct {
	ID     string
	Titles []string
	Says   []Said
	Marks  []record.Mark // of the row it was imported from, none if that is not known
}

// has reports whether an entry says something, or said it when it was imported.
func (e *Entry) has(m record.Mark) bool {
	return slices.Contains(e.Marks, m) || slices.ContainsFunc(e.Says, func(s Said) bool { return s.mark == m })
}

// speaks reports whether an entry says anything at a path.
func (e *Entry) speaks(p path) bool {
	return slices.ContainsFunc(e.Says, func(s Said) bool { return s.path == p })
}

// Fields lists the fields that tell entries apart.
func Fields() []string {
	return []string{"title", "organization", "city", "start_date", "end_date", "url", "email", "phone"}
}

// Contents returns the marks of all that some rows say, by their indexes.
type Contents func(rows []int) map[int][]record.Mark

// Find returns for each row the index of its entry, -1 for a row that has none.
// No entry has two rows. Fold makes titles that are spelt alike the same; contents
// is asked at most once, for rows whose titles are not the only ones.
func Find(rows []Row, entries []Entry, fold func(string) string, contents Contents) []int {
	p := newPairs(rows, entries, fold)
	p.byID()
	p.byTitle(contents)
	p.byOldID()
	p.byKey()
	return p.entryOf
}

// pairs are rows and entries on their way to each other.
type pairs struct {
	rows    []Row
	entries []Entry
	fold    func(string) string
	entryOf []int
	rowOf   []int
	titled  map[string][]int // entries by folded title
}

func newPairs(rows []Row, entries []Entry, fold func(string) string) *pairs {
	p := &pairs{rows: rows, entries: entries, fold: fold, entryOf: make([]int, len(rows)), rowOf: make([]int, len(entries)),
		titled: map[string][]int{}}
	for i := range p.entryOf {
		p.entryOf[i] = -1
	}
	for i := range p.rowOf {
		p.rowOf[i] = -1
		for _, t := range entries[i].Titles {
			if t = fold(t); !slices.Contains(p.titled[t], i) {
				p.titled[t] = append(p.titled[t], i)
			}
		}
	}
	return p
}

func (p *pairs) pair(row, entry int) { p.entryOf[row], p.rowOf[entry] = entry, row }

func (p *pairs) byID() {
	at := make(map[string]int, len(p.entries))
	for i, e := range p.entries {
		at[e.ID] = i
	}
	for i, r := range p.rows {
		if e, ok := at[r.ID]; ok && r.ID != "" && p.rowOf[e] < 0 {
			p.pair(i, e)
		}
	}
}
