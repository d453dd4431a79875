package cells

import (
	"slices"
	"strings"

	"aina/catalog/text"
)

// Splitter takes the lists of a column apart. Semicolons, bars, line breaks and the
// brackets of a JSON list always separate. Commas, slashes and "and" stand inside of
// names too, as in "Arts, Culture & Humanities": there a list is taken apart only if
// each part is known, or occurs in another cell among other parts.
type Splitter struct {
	splitAll bool
	commas   bool // commas separate in this column: most cells with one are lists
	known    func(string) bool
	whole    map[string]bool            // parts that are whole cells
	atoms    map[string]map[string]bool // between which others the smallest parts occur
}

// SplitAll returns a splitter that takes every list apart.
func SplitAll() *Splitter { return &Splitter{splitAll: true} }

// NewSplitter learns the parts of the cells of a column. Known reports whether a part
// is a known word, likely whether it has one in it.
func NewSplitter(cells []string, known, likely func(string) bool) *Splitter {
	s := &Splitter{known: known, whole: map[string]bool{}, atoms: map[string]map[string]bool{}}
	seen := map[string]bool{}
	for _, cell := range cells {
		for _, piece := range strongItems(cell) {
			key := text.Fold(piece)
			if seen[key] {
				continue
			}
			seen[key] = true
			s.whole[key] = true
			atoms, _ := softItems(piece)
			for i, a := range atoms {
				before, after := "", ""
				if i > 0 {
					before = atoms[i-1]
				}
				if i+1 < len(atoms) {
					after = atoms[i+1]
				}
				if s.atoms[text.Fold(a)] == nil {
					s.atoms[text.Fold(a)] = map[string]bool{}
				}
				s.atoms[text.Fold(a)][text.Fold(before+"\n"+after)] = true
			}
		}
	}
	s.commas = s.separatesByCommas(cells, likely)
	return s
}

// separatesByCommas reports whether most of the cells with a comma, and at least
// three, are lists: every part between commas is known, likely, or occurs elsewhere.
func (s *Splitter) separatesByCommas(cells []string, likely func(string) bool) bool {
	lists, all := 0, 0
	for _, cell := range cells {
		for _, piece := range strongItems(cell) {
			parts := trimmed(strings.Split(piece, ","))
			if len(parts) < 2 {
				continue
			}
			all++
			if !slices.ContainsFunc(parts, func(part string) bool {
				return !s.known(part) && !likely(part) && !s.whole[text.Fold(part)] && len(s.atoms[text.Fold(part)]) < 2
			}) {
				lists++
			}
		}
	}
	return all >= 3 && 5*lists >= 3*all
}

// Items takes a cell apart.
func (s *Splitter) Items(cell string) []string {
	var all []string
	for _, piece := range strongItems(cell) {
		parts := s.soft(piece)
		if s.commas && len(parts) == 1 && !s.known(piece) {
			parts = nil
			for _, part := range trimmed(strings.Split(piece, ",")) {
				parts = append(parts, s.soft(part)...)
			}
		}
		all = append(all, parts...)
	}
	return all
}

// soft takes a piece apart where each part is known or occurs elsewhere; parts that
// belong together, as they are a cell by themselves, stay together.
func (s *Splitter) soft(piece string) []string {
	atoms, signs := softItems(piece)
	switch {
	case s.splitAll:
		return atoms
	case len(atoms) == 1 || s.known(piece):
		return []string{piece}
	}
	var parts []string
	for i := 0; i < len(atoms); {
		n := 0
		for j := len(atoms); j > i; j-- {
			if i == 0 && j == len(atoms) {
				continue // the piece itself proves nothing
			}
			part := joinAtoms(atoms[i:j], signs[i:])
			key := text.Fold(part)
			if s.known(part) || j-i == 1 && len(s.atoms[key]) > 1 || j-i > 1 && s.whole[key] && len(s.soft(part)) == 1 {
				parts, n = append(parts, part), j-i
				break
			}
		}
		if n == 0 {
			return []string{piece}
		}
		i += n
	}
	return parts
}

func joinAtoms(atoms, signs []string) string {
	s := atoms[0]
	for i, a := range atoms[1:] {
		s += signs[i] + a
	}
	return s
}

// strongItems splits at the signs that always separate.
func strongItems(s string) []string {
	s = strings.TrimSpace(s)
	if len(s) > 1 && s[0] == '[' && s[len(s)-1] == ']' {
		return listItems(s[1 : len(s)-1])
	}
	return trimmed(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(";|\n•", r) }))
}

// listItems splits the inside of a JSON list, or of one that programs write with
// single quotes.
func listItems(s string) []string {
	var all []string
	for s = strings.TrimLeft(s, " ,"); s != ""; s = strings.TrimLeft(s, " ,\n") {
		if q := s[0]; q == '"' || q == '\'' {
			if item, rest, ok := strings.Cut(s[1:], string(q)); ok {
				all, s = append(all, item), rest
				continue
			}
		}
		item, rest, _ := strings.Cut(s, ",")
		all, s = append(all, item), rest
	}
	return trimmed(all)
}

// softItems splits at commas, slashes, ampersands and words for "and", and returns
// the signs between the parts too.
func softItems(s string) (atoms, signs []string) {
	from := 0
	add := func(at, n int) {
		if atom := strings.TrimSpace(s[from:at]); atom != "" {
			atoms = append(atoms, atom)
			signs = append(signs, s[from+len(strings.TrimRight(s[from:at], " ")):at+n])
		}
		from = at + n
	}
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ',', '/', '&', '+':
			n := 1
			for i+n < len(s) && s[i+n] == ' ' {
				n++
			}
			add(i, n)
			i += n - 1
		case ' ':
			for _, and := range [...]string{" and ", " и ", " және ", " und ", " et "} {
				if len(s)-i >= len(and) && strings.EqualFold(s[i:i+len(and)], and) {
					add(i, len(and))
					i += len(and) - 1
					break
				}
			}
		}
	}
	if last := strings.TrimSpace(s[from:]); last != "" || len(atoms) == 0 {
		atoms = append(atoms, last)
	}
	for i := range signs {
		if word := strings.TrimSpace(signs[i]); word != "," && len(word) > 0 {
			signs[i] = " " + word + " "
		}
	}
	return atoms, append(signs, "")
}

func trimmed(parts []string) []string {
	var all []string
	for _, p := range parts {
		if p = strings.Trim(text.CleanLine(p), " -*·#,"); p != "" {
			all = append(all, p)
		}
	}
	return all
}
