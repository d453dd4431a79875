package place

import (
	"slices"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// Reading is what a text says about where something is. Cities and regions are
// indexes of the places that were given.
type Reading struct {
	Cities  []int
	Regions []int
	Country string // of the whole text, as in "весь Казахстан" or "Madison, USA"
	State   string // a region that is not among the places, such as WI

	Remote   bool // from home
	OnSite   bool // expressly not from home
	Anywhere bool // any place will do
	NotYet   bool // it says that the place is not known yet

	Unknown []string // what may be the name of a place, as written, without "г."; none beside a city
	More    bool     // there is more in the text: a street, a part of a town
}

// Read reads a text. It never fails: what it does not understand is Unknown.
func (x *Index) Read(s string) Reading {
	if r, ok := x.readings.Load(s); ok {
		return r.(Reading)
	}
	r := x.read(s)
	if x.kept.Add(1) <= mostKept {
		x.readings.Store(s, r)
	}
	return r
}

func (x *Index) read(s string) Reading {
	var r Reading
	if i, ok := x.Find(s); ok {
		r.add(x, i)
		return r
	}
	switch classOf(text.Fold(s)) {
	case nothing, later:
		return Reading{NotYet: true}
	case anywhere:
		return Reading{Anywhere: true}
	}
	if x.american(s, &r) {
		return r
	}
	var country string
	for _, part := range parts(s) {
		if c := x.part(part, &r); c != "" && country == "" {
			country = c
		}
	}
	if country != "" {
		r.Country = country
	}
	if r.saysNothing() && text.CleanLine(s) != "" {
		r.Unknown = []string{text.CleanLine(s)}
	}
	if len(r.Cities) > 0 && len(r.Unknown) > 0 { // a hall or a school in the city
		r.Unknown, r.More = nil, true
	}
	return r
}

func (r *Reading) saysNothing() bool {
	return len(r.Cities)+len(r.Regions)+len(r.Unknown) == 0 && r.Country == "" && !r.Remote && !r.OnSite && !r.Anywhere && !r.NotYet
}

func (r *Reading) add(x *Index, i int) {
	to := &r.Cities
	if x.places[i].isRegion() {
		to = &r.Regions
	}
	if !slices.Contains(*to, i) {
		*to = append(*to, i)
	}
}

// parts takes a text apart at the signs and words between several places.
func parts(s string) []string {
	var all []string
	var part []string
	flush := func() {
		if len(part) > 0 {
			all = append(all, strings.Join(part, " "))
		}
		part = nil
	}
	for _, piece := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;/|\n\r•·&()[]{}\"«»+\\", r) }) {
		for _, word := range strings.Fields(piece) {
			switch text.Fold(word) {
			case "и", "and", "жане", "or", "или", "немесе", "-", "–", "—", "y", "und":
				flush()
			default:
				part = append(part, word)
			}
		}
		flush()
	}
	return all
}

// american reads a town with the code of a state behind it, as most tables of the
// United States have it: Madison, WI, 53715.
func (x *Index) american(s string, r *Reading) bool {
	pieces := strings.Split(s, ",")
	for i := range pieces {
		pieces[i] = strings.TrimSpace(pieces[i])
	}
	isLast := func(ok func(string) bool) bool { return len(pieces) > 1 && ok(pieces[len(pieces)-1]) }
	if isLast(func(s string) bool { return countryNames()[text.Fold(strings.ReplaceAll(s, ".", " "))] == "US" }) {
		pieces = pieces[:len(pieces)-1]
	}
	if isLast(isZip) {
		pieces = pieces[:len(pieces)-1]
	}
	if len(pieces) < 2 {
		return false
	}
	state := pieces[len(pieces)-1]
	if words := strings.Fields(state); len(words) > 1 && isZip(words[len(words)-1]) {
		state = strings.Join(words[:len(words)-1], " ")
	}
	code := states()[state]
	if code == "" {
		code = states()[text.Fold(state)]
		if code == "" || len(state) == 2 {
			return false
		}
	}
	town := pieces[len(pieces)-2]
	if _, known := x.Find(town); known || town == "" {
		return false
	}
	r.Unknown, r.State, r.Country, r.More = []string{town}, code, "US", len(pieces) > 2
	return true
}

// isZip reports whether a text is a postal code of the United States.
func isZip(s string) bool {
	s, more, _ := strings.Cut(s, "-")
	return len(s) == 5 && strings.Trim(s+more, "0123456789") == ""
}

// part reads a text between two separators, and returns the country that it names.
func (x *Index) part(s string, r *Reading) (country string) {
	words := slices.DeleteFunc(wordsOf(s), isPostcode)
	if len(words) == 0 {
		return ""
	}
	words, open := r.phrase(words)
	m, words := takeMode(words)
	r.Remote, r.OnSite = r.Remote || m.Home, r.OnSite || m.OnSite
	if code := countryNames()[strings.Join(words, " ")]; code != "" {
		return code
	}
	if i := x.lookup(words); i >= 0 {
		r.add(x, i)
		return ""
	}
	streets, digits := 0, false
	var named []string // the words that may be a name
	scoped, nationOf := false, false
	any := false
	for _, w := range words {
		switch classOf(w) {
		case anywhere:
			any = true
		case nothing:
			r.NotYet = true
		case later:
			r.NotYet, open = true, true
		case scope:
			scoped = true
		case nation:
			nationOf = true
		case street, avenue, house:
			streets++
			named = append(named, w)
		case settled, filler:
		default:
			named = append(named, w)
		}
		digits = digits || strings.ContainsFunc(w, unicode.IsDigit)
	}
	code := countryNames()[strings.Join(named, " ")]
	switch {
	case code != "":
		return code
	case len(named) == 0 && (scoped || nationOf):
		if x.home == "" {
			r.Anywhere = true
		}
		return x.home
	case len(named) == 0:
		r.Anywhere = r.Anywhere || any
		return ""
	}
	if streets == 0 && !digits {
		if i := x.lookup(named); i >= 0 {
			r.add(x, i)
			return ""
		}
	}
	if found, rest := x.within(words); found {
		for _, i := range rest {
			r.add(x, i)
		}
		r.More = true
		return ""
	}
	if streets > 0 || digits {
		r.More = true
		return ""
	}
	if !open {
		r.Unknown = append(r.Unknown, bare(s))
	}
	return ""
}

// phrase reads the phrases of several words, and returns the words that are left.
// Open tells that nothing else in them can be the name of a place.
func (r *Reading) phrase(words []string) (rest []string, open bool) {
	for n := min(4, len(words)); n > 1; n-- {
		for i := 0; i+n <= len(words); i++ {
			switch phrases()[strings.Join(words[i:i+n], " ")] {
			case anywhere:
				r.Anywhere = true
			case nothing:
				r.NotYet = true
			case later:
				r.NotYet, open = true, true
			default:
				continue
			}
			words = slices.Delete(slices.Clone(words), i, i+n)
			n = min(n, len(words)) + 1
			break
		}
	}
	return words, open
}

// within finds the cities that are named inside a longer text. Small towns are
// words of their own in many languages, so that only the centres of regions count,
// and others where the text says that they are a town.
func (x *Index) within(words []string) (found bool, cities []int) {
	for i := 0; i < len(words); i++ {
		for n := min(3, len(words)-i); n > 0; n-- {
			at, ok := x.exact[strings.Join(words[i:i+n], " ")]
			if !ok {
				continue
			}
			said := i > 0 && classOf(words[i-1]) == settled || i+n < len(words) && classOf(words[i+n]) == settled
			isStreet := i > 0 && classOf(words[i-1]) == street || i+n < len(words) && (classOf(words[i+n]) == avenue || words[i+n] == "район")
			if !said && (!x.central[at] && !x.places[at].isRegion() || isStreet) {
				continue
			}
			cities = append(cities, at)
			i += n - 1
			break
		}
	}
	return len(cities) > 0, cities
}

// isPostcode reports whether a word is a postal code.
func isPostcode(s string) bool {
	return (len(s) == 5 || len(s) == 6) && strings.Trim(s, "0123456789") == ""
}

// bare is the name of a place without the words for its kind before and behind it.
func bare(s string) string {
	words := strings.Fields(s)
	kind := func(w string) bool {
		c := classOf(strings.Trim(text.Fold(w), ".,"))
		return c == settled || c == filler
	}
	for len(words) > 1 && kind(words[0]) {
		words = words[1:]
	}
	for len(words) > 1 && kind(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) > 0 { // г.Брабас
		if before, after, ok := strings.Cut(words[0], "."); ok && after != "" && kind(before) {
			words[0] = after
		}
	}
	return strings.Join(words, " ")
}
