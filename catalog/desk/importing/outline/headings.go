package outline

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/desk/importing/cells"
	"aina/catalog/text"
)

// outline decides on the rows that may be no entries.
func (f *finder) outline() *Outline {
	o := &Outline{Above: f.above, Filled: f.filledColumns(), kinds: map[int]Kind{}}
	d := f.decision()
	var levels []level
	var headings []int // indexes of their lines
	for i := range f.suspects {
		s := &f.suspects[i]
		if s.kind == Data {
			s.kind = d.decide(i)
		}
		if s.kind == Data {
			continue
		}
		number := int(f.lines[s.at].number)
		o.kinds[number] = s.kind
		o.rows = append(o.rows, number)
		if s.kind == Heading {
			label, column := s.label()
			section := &Section{Row: number, Column: column, Text: label}
			levels = f.nest(levels, s, section)
			o.headings = append(o.headings, section)
			headings = append(headings, s.at)
		}
	}
	f.endSections(o, headings)
	return o
}

// level is a heading that is still in force.
type level struct {
	of      string // what it names: a place, a cause, a month, "" for anything else
	at      int    // index among the lines
	section *Section
}

// nest puts a heading below the one right above it, or the one above the last of
// its own kind. Any other ends those before it.
func (f *finder) nest(levels []level, s *suspect, section *Section) []level {
	of := f.names(section.Text)
	same := slices.IndexFunc(levels, func(l level) bool { return l.of == of })
	switch n := len(levels); {
	case same >= 0:
		levels = levels[:same]
	case n > 0 && levels[n-1].at == s.at-1:
	default:
		levels = nil
	}
	if n := len(levels); n > 0 {
		section.parent = levels[n-1].section
	}
	return append(levels, level{of, s.at, section})
}

// names says what a heading names.
func (f *finder) names(label string) string {
	switch {
	case f.reader.IsPlace(label):
		return "place"
	case f.reader.Meaning("causes", label) != nil || len(f.reader.GuessCauses(label)) > 0:
		return "cause"
	case isMonth(label):
		return "month"
	}
	return ""
}

// label returns what a row of one cell, or of a number and a cell, says.
func (s *suspect) label() (string, int) {
	for i := len(s.cells) - 1; i >= 0; i-- {
		if !isBlank(s.cells[i]) {
			first := slices.Index(s.cells, s.cells[i]) // it may be repeated
			return strings.TrimSpace(strings.TrimRight(text.CleanLine(s.cells[i]), " :")), first
		}
	}
	return "", -1
}

// decision is what decides on rows of which one cell is filled.
type decision struct {
	f        *finder
	typical  int         // cells that rows of data have
	lastFull int         // index of the last line that is data with more than one cell
	groups   bool        // rows of one cell divide the table into groups of full rows
	few      bool        // rows of one cell are the exception
	fields   []string    // of the columns, by their names
	suspect  map[int]int // index of the suspect by that of its line
}

func (f *finder) decision() *decision {
	d := &decision{f: f, lastFull: -1, fields: f.header.Fields(), suspect: map[int]int{}}
	for i, s := range f.suspects {
		d.suspect[s.at] = i
	}
	var counts []int
	for at := range f.lines {
		if d.isFull(at) {
			counts = append(counts, int(f.lines[at].filled))
			d.lastFull = at
		}
	}
	if len(counts) > 0 {
		slices.Sort(counts)
		d.typical = counts[len(counts)/2]
	}
	d.group(counts)
	return d
}

// isFull reports whether a line is data with more than one cell.
func (d *decision) isFull(at int) bool {
	if at < 0 || at >= len(d.f.lines) || d.f.lines[at].filled < 2 {
		return false
	}
	i, ok := d.suspect[at]
	return !ok || d.f.suspects[i].kind == Data
}

// group finds out whether rows of one cell divide the table: the first row is
// one, there are several, full rows follow each, two or more on the average, and
// no other row is nearly as empty.
func (d *decision) group(counts []int) {
	single, followed, atTop := 0, 0, false
	for _, s := range d.f.suspects {
		if s.kind == Data && d.f.lines[s.at].filled == 1 && s.at < d.lastFull {
			single++
			atTop = atTop || s.at == 0
			if d.isFull(s.at + 1) {
				followed++
			}
		}
	}
	thin := 0
	for _, n := range counts {
		if 3*n <= d.typical {
			thin++
		}
	}
	d.groups = d.typical >= 3 && atTop && single >= 2 && followed == single && thin == 0 && len(counts) >= 2*single
	d.few = d.typical >= 3 && 4*single <= len(counts)
}

// decide says what the row of a suspect is that is not decided by itself.
func (d *decision) decide(i int) Kind {
	s := &d.f.suspects[i]
	label, column := s.label()
	filled := d.f.lines[s.at].filled
	if label == "" || column >= len(d.fields) || filled > 1 && !(filled == 2 && s.isNumbered() && d.typical > 2) {
		return Data
	}
	title := d.f.title
	if s.at > d.lastFull { // nothing but remarks may follow
		switch {
		case filled > 1:
			return Data
		case title >= 0 && column != title, d.f.lines[s.at].gap && d.typical > 1 && (isSentence(label) || column < title), d.typical > 1 && isSentence(label) && d.typical >= 3:
			return Remark
		case d.typical >= 3 && d.few:
			return TitleOnly
		}
		return Data
	}
	if !d.leads(i) {
		return Data
	}
	switch {
	case filled == 1 && column != title && d.fields[column] != "" && !s.opens: // a row without a title
		return Data
	case d.isHeading(label, s):
		return Heading
	case filled > 1:
		return Data
	case title >= 0 && column != title:
		if s.opens && d.isFull(s.at+1) {
			return Heading
		}
		return Data
	case d.groups:
		return Heading
	case d.few:
		return TitleOnly
	}
	return Data
}

// leads reports whether full rows follow a row, perhaps after other headings.
func (d *decision) leads(i int) bool {
	for at := d.f.suspects[i].at + 1; at < len(d.f.lines); at++ {
		if d.isFull(at) {
			return true
		}
		if j, ok := d.suspect[at]; !ok || d.f.suspects[j].kind == Total {
			return false
		}
	}
	return false
}

// isNumbered reports whether the first cell of a row is its number.
func (s *suspect) isNumbered() bool {
	n := strings.Trim(first(s.cells), " .)")
	return n != "" && len(n) <= 4 && strings.Trim(n, "0123456789IVX") == ""
}

// isHeading reports whether a cell says by itself that rows for it follow: in
// capitals where titles are not, with a colon, or with the name of a place, a
// cause or a month.
func (d *decision) isHeading(label string, s *suspect) bool {
	raw := strings.TrimSpace(s.cells[max(0, slices.IndexFunc(s.cells, func(c string) bool { return strings.HasPrefix(text.CleanLine(c), label) }))])
	switch {
	case len([]rune(label)) > 80 || isSentence(label):
		return false
	case isCapitals(label) && 4*d.f.capitals < len(d.f.lines):
		return true
	case strings.HasSuffix(raw, ":"):
		return true
	case cells.IsOther(label), d.f.reader.IsPlace(label), d.f.reader.Meaning("causes", label) != nil, isMonth(label), isPart(label):
		return true
	}
	return false
}

// isPart reports whether a heading calls itself one, or has a number as one has.
func isPart(label string) bool {
	head, rest, _ := strings.Cut(text.Fold(label), " ")
	if rest == "" {
		return false
	}
	switch strings.Trim(head, ".:") {
	case "раздел", "блок", "направление", "секция", "часть", "город", "г", "section", "part", "block", "area", "болим", "багыт", "кала":
		return true
	}
	head, _, _ = strings.Cut(label, " ")
	roman := strings.TrimRight(head, ".)")
	return roman != head && strings.Trim(roman, "IVX") == ""
}

// isMonth reports whether a cell is a month, perhaps with a year.
func isMonth(label string) bool {
	word := strings.TrimFunc(text.Fold(label), func(r rune) bool { return !unicode.IsLetter(r) })
	word, _, _ = strings.Cut(word, " ")
	return slices.Contains(strings.Fields("january february march april may june july august september october november december "+
		"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь "+
		"кантар акпан наурыз сауир мамыр маусым шилде тамыз кыркуйек казан караша желтоксан"), word)
}

// isSentence reports whether a cell says something to the reader rather than
// naming a thing.
func isSentence(s string) bool {
	return len(strings.Fields(s)) >= 7 || strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.Contains(s, "@") || strings.Contains(s, "http")
}
