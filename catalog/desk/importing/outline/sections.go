package outline

import (
	"math/bits"
	"slices"

	"aina/catalog/stable"
)

// endSections finds where sections end before the next heading: at a row of totals,
// and at an empty row that is followed by the header once more or by rows of another
// layout. Where an empty row is above every heading but the first, each ends one.
func (f *finder) endSections(o *Outline, headings []int) {
	kinds := map[int]Kind{}
	for _, s := range f.suspects {
		kinds[s.at] = s.kind
	}
	gapsEnd := len(headings) > 1
	for i, at := range headings {
		stacked := i > 0 && headings[i-1] == at-1
		gapsEnd = gapsEnd && (i == 0 || stacked || f.lines[at].gap)
	}
	var ends []*Section
	for i, at := range headings {
		next := len(f.lines)
		if i+1 < len(headings) {
			next = headings[i+1]
		}
		if end := f.endOf(o.headings[i], at, next, kinds, gapsEnd); end >= 0 {
			ends = append(ends, &Section{Row: int(f.lines[end].number), isEnd: true})
		}
	}
	if len(ends) > 0 {
		o.headings = append(o.headings, ends...)
		stable.Sort(o.headings, func(a, b *Section) int { return a.Row - b.Row })
	}
}

// endOf returns the index of the line at which the section of a heading ends, -1 if
// it reaches to the next one.
func (f *finder) endOf(s *Section, heading, next int, kinds map[int]Kind, gapsEnd bool) int {
	var seen columnSet
	for at := heading + 1; at < next; at++ {
		kind := kinds[at]
		switch {
		case kind == Total && seen != 0:
			return at
		case seen == 0 || !f.lines[at].gap:
		case kind == Repeated, gapsEnd, f.isOtherLayout(s, seen, f.block(at, next, kinds)):
			return at
		}
		if kind == Data {
			seen |= f.lines[at].columns
		}
	}
	return -1
}

// block returns the columns that the rows up to the next empty row fill.
func (f *finder) block(at, next int, kinds map[int]Kind) columnSet {
	var filled columnSet
	for i := at; i < next && (i == at || !f.lines[i].gap); i++ {
		if kinds[i] == Data {
			filled |= f.lines[i].columns
		}
	}
	return filled
}

// isOtherLayout reports whether rows fill no more than half of the columns that those of a
// section fill, or the column of what its heading says, which those leave empty.
func (f *finder) isOtherLayout(s *Section, section, rows columnSet) bool {
	if n := bits.OnesCount64(uint64(section)); n > 3 && 2*bits.OnesCount64(uint64(section&rows)) <= n {
		return true
	}
	var fields []string
	switch f.names(s.Text) {
	case "place":
		fields = []string{"city", "region"}
	case "cause":
		fields = []string{"causes"}
	}
	for i, field := range f.header.Fields() {
		if i < maxColumnSet && slices.Contains(fields, field) && section&(1<<i) == 0 && rows&(1<<i) != 0 {
			return true
		}
	}
	return false
}

// columnSet is which of the first columns are filled.
type columnSet uint64

const maxColumnSet = 64
