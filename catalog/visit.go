package catalog

import (
	"slices"

	"aina/catalog/source"
)

// opportunities is the key of the one list that may be long.
const opportunities = "opportunities"

// Visit reads files as Open does, and gives each opportunity once: those left out too. It
// holds the nodes of only some of them at any time, so a visitor may keep no part of an
// entry but its texts. Begin is called when all else has been read, and returns the visitor.
// Where something unusual is met among the opportunities of a file, all is read again, and
// begin is called again. It may be nil.
func Visit(files []File, base *Catalog, begin func(*Reading) func(*Entry)) *Reading {
	unusual := make([]bool, len(files))
	for {
		reading, whole := visit(files, base, unusual, begin)
		if whole {
			return reading
		}
	}
}

// visit notes which files are unusual: they are read by their whole tree.
func visit(files []File, base *Catalog, unusual []bool, begin func(*Reading) func(*Entry)) (reading *Reading, whole bool) {
	r := newReader(base)
	reading = &Reading{Catalog: r.c}
	roots := r.begin(reading, files, func(i int) string {
		if unusual[i] {
			return ""
		}
		return opportunities
	})
	var each func(*Entry)
	if begin != nil {
		each = begin(reading)
	}
	whole = true
	index := make(map[*source.Doc]int, len(files))
	for i, d := range reading.Docs {
		index[d] = i
	}
	n := 0
	for _, root := range roots {
		n += root.Value(opportunities).Later()
	}
	r.c.Opportunities, r.ids["opportunity"] = slices.Grow(r.c.Opportunities, n), make(map[string]definition, n)
	for _, root := range roots {
		if !r.keep(root, each) {
			unusual[index[root.Doc()]], whole = true, false
		}
	}
	return reading, whole
}

// ReadKnown reads what a catalog has besides opportunities: what others may refer to.
func ReadKnown(file string, data []byte) *Catalog {
	r := newReader(nil)
	r.begin(&Reading{}, []File{{Name: file, Data: data}}, func(int) string { return opportunities })
	return r.c
}
