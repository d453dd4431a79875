package importing

import (
	"strings"
	"unicode/utf8"

	"aina/catalog"
	"aina/catalog/text"
)

// statRows is how many rows a proposal is made from.
const statRows = 5000

// statCells bounds the same in cells, for tables with many columns.
const statCells = 200_000

// maxDistinct bounds how many different cells of a column are remembered.
const maxDistinct = 3000

// stats is what the cells of a column look like.
type stats struct {
	header   string
	filled   int
	kinds    [kinds]int
	runes    int
	distinct map[string]int // cleaned cell, how often
	values   []string       // the same in order
	places   int            // cells that name a known place
	orgs     int            // cells with a word that organisations have in their names
	yes      int            // cells that say yes or no
	digits   int            // cells with a digit in them
	dates    map[dateOrder]int
}

func (s *stats) add(cell string, c *converter, known *catalog.Catalog) {
	cell = clean(cell)
	if cell == "" {
		return
	}
	s.filled++
	k := c.p.kindOf(cell, c.months)
	s.kinds[k]++
	s.runes += utf8.RuneCountInString(cell)
	if s.distinct[cell] > 0 || len(s.values) < maxDistinct {
		if s.distinct[cell] == 0 {
			s.values = append(s.values, cell)
		}
		s.distinct[cell]++
	}
	if digitsIn(cell) > 0 {
		s.digits++
	}
	switch k {
	case dated:
		s.dates[sureOrder(cell, c.months)]++
	case short:
		if _, ok := known.FindPlace(cell); ok {
			s.places++
		}
		if isOrganization(cell) {
			s.orgs++
		}
		if _, ok := yesOrNo(cell); ok {
			s.yes++
		}
	case long:
		if isOrganization(cell) {
			s.orgs++
		}
	case numeric:
		if cell == "0" || cell == "1" {
			s.yes++
		}
	}
}

// share gives which part of the filled cells is of the kinds.
func (s *stats) share(all ...kind) float64 {
	n := 0
	for _, k := range all {
		n += s.kinds[k]
	}
	return part(n, s.filled)
}

func part(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// length is the mean length of the filled cells in code points.
func (s *stats) length() float64 { return part(s.runes, s.filled) }

// variety is which part of the filled cells is there once.
func (s *stats) variety() float64 { return part(len(s.values), s.filled) }

// order gives the order of the dates, "" if the cells do not settle it.
func (s *stats) order() dateOrder {
	switch d, m, y := s.dates["DMY"], s.dates["MDY"], s.dates["YMD"]; {
	case y > d+m:
		return "YMD"
	case d > 0 && m == 0:
		return "DMY"
	case m > 0 && d == 0:
		return "MDY"
	}
	return ""
}

// isOrganization reports names with a word that only organisations have.
func isOrganization(s string) bool {
	for word := range strings.FieldsFuncSeq(text.Fold(s), func(r rune) bool { return strings.ContainsRune(" \"«»(),.-", r) }) {
		switch word {
		case "ано", "нко", "оо", "оф", "бф", "бфмс", "ооо", "мбу", "гбу", "ано дпо", "тоо", "угмо", "сгоо", "кромо", "фонд", "федерация", "ассоциация",
			"организация", "организации", "союз", "объединение", "учреждение", "центр", "доброцентр", "inc", "ltd", "llc", "foundation", "association",
			"society", "ngo", "charity", "trust", "қор", "кор", "коры", "уйым", "уйымы", "бирлестик", "бирлестиги":
			return true
		}
	}
	return false
}
