package mapping

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/desk/importing/table"
	"aina/catalog/parallel"
)

// Bounds on the sample that a mapping is proposed from.
const (
	statRows    = 5000
	statCells   = 200_000 // for tables with many columns
	maxDistinct = 3000    // different cells of a column that are remembered
)

// Stats is what the cells of a column look like.
type Stats struct {
	header   string
	rows     int // of the table that were looked at
	filled   int
	none     int // cells that say "none", which a word of the catalog may be
	kinds    [cells.KindCount]int
	runes    int
	distinct map[string]int // how often, by cleaned cell
	values   []string       // distinct cells in order
	others   []string       // cells beyond them, until they were looked at
	pictures int            // cells that are the address or the name of a picture
	places   int            // cells that name a known place
	orgs     int            // cells with a word that organisations have in their names
	yes      int            // cells that say yes or no
	digits   int            // cells with a digit in them
	slashed  orders         // dates such as 5/1/2026 and 5-1-2026
	dotted   orders         // dates such as 5.1.2026
}

// orders counts the dates whose numbers prove an order, and those that prove none.
type orders struct{ dayFirst, monthFirst, unclear int }

func (o *orders) add(order cells.DateOrder, n int) {
	switch order {
	case "DMY":
		o.dayFirst += n
	case "MDY":
		o.monthFirst += n
	default:
		o.unclear += n
	}
}

func (o *orders) join(other orders) {
	o.dayFirst += other.dayFirst
	o.monthFirst += other.monthFirst
	o.unclear += other.unclear
}

// or returns the order that these dates prove, or that the others do if these
// prove nothing at all.
func (o orders) or(others orders) cells.DateOrder {
	if o.dayFirst+o.monthFirst == 0 {
		return others.proven()
	}
	return o.proven()
}

func (o orders) written() bool { return o != orders{} }

// proven returns the order that all proofs agree on, "" if there is none.
func (o orders) proven() cells.DateOrder {
	switch {
	case o.dayFirst > 0 && o.monthFirst == 0:
		return "DMY"
	case o.monthFirst > 0 && o.dayFirst == 0:
		return "MDY"
	}
	return ""
}

// Collect returns the statistics of all columns from the first rows of data,
// which each calls a function with until that returns false.
func Collect(h Header, reader *cells.Reader, each func(func(i int, r *table.Row) bool)) []*Stats {
	all := make([]*Stats, len(h.Names))
	for i, name := range h.Names {
		all[i] = &Stats{header: name, distinct: map[string]int{}}
	}
	each(func(n int, r *table.Row) bool {
		for _, s := range all {
			s.rows++
		}
		for i, cell := range r.Cells[:min(len(r.Cells), len(all))] {
			all[i].count(cell)
		}
		return n+1 < statRows && (n < table.SampleRows/2 || (n+1)*len(all) < statCells)
	})
	size := parallel.Size(len(all))
	parallel.Do((len(all)+size-1)/size, func(part int) {
		reader := reader
		if part > 0 {
			reader = reader.Another()
		}
		for _, s := range all[part*size : min((part+1)*size, len(all))] {
			for _, v := range s.values {
				s.look(v, s.distinct[v], reader)
			}
			for _, v := range s.others {
				s.look(v, 1, reader)
			}
			s.others = nil
		}
	})
	return all
}

// Title names the i-th column for people: by its header or its number.
func (s *Stats) Title(i int) string {
	if s.header != "" {
		return s.header
	}
	return strconv.Itoa(i + 1)
}

// IsEmpty reports whether no cell has anything in it.
func (s *Stats) IsEmpty() bool { return s.filled == 0 }

// count counts a cell of the column, to be looked at once all are counted.
func (s *Stats) count(cell string) {
	raw := cell
	if cell = table.Clean(cell); cell == "" {
		if strings.EqualFold(strings.TrimSpace(raw), "none") {
			s.none++
		}
		return
	}
	s.filled++
	switch n := s.distinct[cell]; {
	case n == 0 && len(s.values) == maxDistinct:
		s.others = append(s.others, cell)
		return
	case n == 0:
		s.values = append(s.values, cell)
	}
	s.distinct[cell]++
}

// look finds out what a cell looks like that the column has n times.
func (s *Stats) look(cell string, n int, reader *cells.Reader) {
	k := reader.Kind(cell)
	s.kinds[k] += n
	s.runes += n * utf8.RuneCountInString(cell)
	if cells.CountDigits(cell) > 0 {
		s.digits += n
	}
	if cells.IsPicture(cell) {
		s.pictures += n
	}
	switch k {
	case cells.Date:
		switch order, dotted, written := reader.ProvenOrder(cell); {
		case dotted:
			s.dotted.add(order, n)
		case written:
			s.slashed.add(order, n)
		}
	case cells.Short:
		if reader.IsPlace(cell) {
			s.places += n
		}
		if cells.IsOrganization(cell) {
			s.orgs += n
		}
		if _, ok := cells.YesOrNo(cell); ok {
			s.yes += n
		}
	case cells.Long:
		if cells.IsOrganization(cell) {
			s.orgs += n
		}
	case cells.Number:
		if cell == "0" || cell == "1" {
			s.yes += n
		}
	}
}

// share returns the share of the filled cells that is of these kinds.
func (s *Stats) share(all ...cells.Kind) float64 {
	n := 0
	for _, k := range all {
		n += s.kinds[k]
	}
	return part(n, s.filled)
}

// fill returns the share of the rows in which the column is filled.
func (s *Stats) fill() float64 { return part(s.filled, s.rows) }

// shareOf returns the share of the filled cells that pass a test.
func (s *Stats) shareOf(test func(cell string) bool) float64 {
	n := 0
	for _, v := range s.values {
		if test(v) {
			n += s.distinct[v]
		}
	}
	return part(n, s.filled)
}

// part returns n/of, 0 if of is 0.
func part(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// length is the mean length of the filled cells in code points.
func (s *Stats) length() float64 { return part(s.runes, s.filled) }

// variety is the number of different cells by that of the filled ones.
func (s *Stats) variety() float64 { return part(len(s.values), s.filled) }

// order returns the order of the dates by what their numbers prove: here, or in
// any other column of the table. Dates with full stops, which begin with the day
// unless they prove otherwise, say nothing about those with other signs. It is ""
// where nothing is proven, or where it would hold for dates that it is not proven
// for.
func (s *Stats) order(table []*Stats) cells.DateOrder {
	var ofTable struct{ slashed, dotted orders }
	for _, o := range table {
		ofTable.slashed.join(o.slashed)
		ofTable.dotted.join(o.dotted)
	}
	slashed, dotted := s.slashed.or(ofTable.slashed), s.dotted.or(ofTable.dotted)
	switch {
	case !s.slashed.written() && !s.dotted.written():
		return ""
	case !s.slashed.written():
		return dotted
	case s.dotted.written() && slashed == "MDY" && dotted != "MDY", s.dotted.written() && slashed == "DMY" && dotted == "MDY":
		return ""
	}
	return slashed
}
