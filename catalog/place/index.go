package place

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"aina/catalog/text"
)

// Place is a city or a region with everything it is called.
type Place struct {
	ID      string
	Names   []string
	Region  string // id of the region that it is in; "" for a region
	Country string // ISO 3166-1 alpha-2, "" if it is that of its region
}

// isRegion reports whether the place is a region and no city.
func (p Place) isRegion() bool { return p.Region == "" }

// Index finds places by what people call them. It is safe for use by several at once.
type Index struct {
	places  []Place
	exact   map[string]int // by folded id or name
	central []bool         // a city that is its own region, or the centre of one
	home    string         // the country of all places, "" if they have several

	looseOnce sync.Once
	squeezed  map[string]int // by the letters of the name alone
	sounds    map[string]int // by how a longer name sounds; several places: -1
	inflected map[string]int // by the cases of a longer name; several places: -1

	readings sync.Map // Reading by text, so that a text is read once
	kept     atomic.Int32
}

// mostKept is how many readings an index remembers.
const mostKept = 20_000

// NewIndex returns an index of places. A name never hides an id, and a name that
// several have belongs to the first.
func NewIndex(places []Place) *Index {
	x := &Index{places: places, exact: make(map[string]int, 5*len(places)), central: make([]bool, len(places))}
	add := func(name string, i int) {
		if key := text.Fold(name); key != "" {
			if _, taken := x.exact[key]; !taken {
				x.exact[key] = i
			}
		}
	}
	seen := map[string]bool{}
	countries := map[string]bool{}
	for i, p := range places {
		add(p.ID, i)
		if x.central[i] = !p.isRegion() && !seen[p.Region]; x.central[i] {
			seen[p.Region] = true
		}
		if p.Country != "" {
			x.home = p.Country
			countries[p.Country] = true
		}
	}
	if len(countries) != 1 {
		x.home = ""
	}
	for i, p := range places {
		for _, name := range p.Names {
			add(name, i)
		}
	}
	return x
}

// Find finds a place by its id or a name that folds like the text.
func (x *Index) Find(s string) (int, bool) {
	i, ok := x.exact[text.Fold(s)]
	return i, ok
}

// RegionOf returns the id of the region that a place is in; a region is in itself.
func (x *Index) RegionOf(i int) string {
	if r := x.places[i].Region; r != "" {
		return r
	}
	return x.places[i].ID
}

// CountryOf returns the country of a place or of its region, "" if none is stated.
func (x *Index) CountryOf(i int) string {
	if c := x.places[i].Country; c != "" {
		return c
	}
	if j, ok := x.Find(x.RegionOf(i)); ok {
		return x.places[j].Country
	}
	return ""
}

// Names a sound or a stem must have so many letters for, so that no other word is
// taken for it.
const longName = 5

// loosen makes what finds names in other spellings.
func (x *Index) loosen() {
	x.squeezed, x.sounds, x.inflected = map[string]int{}, map[string]int{}, map[string]int{}
	once := func(m map[string]int, key string, i int) {
		if j, taken := m[key]; taken && j != i {
			i = -1
		}
		m[key] = i
	}
	for i, p := range x.places {
		for _, name := range append([]string{p.ID}, p.Names...) {
			key := squeeze(name)
			if _, taken := x.squeezed[key]; !taken && key != "" {
				x.squeezed[key] = i
			}
			if utf8.RuneCountInString(key) < longName {
				continue
			}
			once(x.sounds, sound(key), i)
			for _, form := range cases(text.Fold(name)) {
				once(x.inflected, form, i)
			}
		}
	}
}

// cases lists the cases of a folded Russian or Kazakh name of one word in which a
// column of places has it: в Астане, из Павлодара, Алматыда.
func cases(name string) []string {
	first, _ := utf8.DecodeRuneInString(name)
	if strings.Contains(name, " ") || !text.IsCyrillic(first) {
		return nil
	}
	bare, endings := name, "да де та те дагы деги тагы теги дан ден тан тен нан нен га ге ка ке нын нин дын дин тын тин"
	var all []string
	for ending := range strings.FieldsSeq(endings) {
		all = append(all, bare+ending)
	}
	switch last, n := utf8.DecodeLastRuneInString(name); {
	case last == 'а':
		bare, endings = name[:len(name)-n], "е ы у ой"
	case last == 'ы': // Алматы as if it were a plural
		bare, endings = name[:len(name)-n], "е ах"
	case last == 'ь' || last == 'й':
		bare, endings = name[:len(name)-n], "е я ю ем и"
	case strings.ContainsRune("еиоуэюя", last):
		return all
	default:
		endings = "е а у ом"
	}
	for ending := range strings.FieldsSeq(endings) {
		all = append(all, bare+ending)
	}
	return all
}

// sound is how a name sounds, also where folding took the mark from a ş or a ç.
func sound(s string) string { return strings.ToLower(text.Sound(s)) }

// squeeze keeps the letters and digits of a folded text: Алма-Ата and Алмаата.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text.Fold(s))
}

// lookup finds a place by words that are its whole name, in any spelling; -1 if
// there is none.
func (x *Index) lookup(words []string) int {
	if len(words) == 0 || len(words) > 6 {
		return -1
	}
	name := strings.Join(words, " ")
	if i, ok := x.exact[name]; ok {
		return i
	}
	x.looseOnce.Do(x.loosen)
	key := squeeze(name)
	if i, ok := x.squeezed[key]; ok {
		return i
	}
	for _, other := range regionForms(words) {
		if i, ok := x.exact[other]; ok {
			return i
		}
		if i, ok := x.sounds[sound(squeeze(other))]; ok && i >= 0 && x.places[i].isRegion() {
			return i
		}
	}
	if utf8.RuneCountInString(key) < longName {
		return -1
	}
	if i, ok := x.sounds[sound(key)]; ok && i >= 0 {
		return i
	}
	if i, ok := x.inflected[name]; ok {
		return i
	}
	return -1
}

// regionForms returns the other ways to write a region: with the whole word for
// "обл." or "oblast", and with that word behind or before the name.
func regionForms(words []string) []string {
	at := slices.IndexFunc(words, isRegionWord)
	if at < 0 || len(words) < 2 {
		return nil
	}
	name := strings.Join(slices.Delete(slices.Clone(words), at, at+1), " ")
	return []string{name + " область", "область " + name, name + " облысы", name + " region"}
}

func isRegionWord(s string) bool {
	switch s {
	case "обл", "область", "области", "облысы", "облысынын", "облысында", "облыс", "region", "oblast", "oblysy", "province":
		return true
	}
	return false
}
