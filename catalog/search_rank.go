package catalog

// flags is how an opportunity holds a word. The first three bits are the shown titles.
type flags uint16

const titleBits = 3

const (
	titles  flags = 1<<titleBits - 1
	asTyped flags = 1 << (titleBits + iota - 1)
	direct        // itself, folded
	whole         // as a whole word; then it also has begins
	form          // in some form; then it also has begins
	begins
	found
	allFlags = found<<1 - 1
)

// ranks is how many ranks there are: 4 ways of being found, 3 places, 4 fits.
const ranks = 4 * 3 * 4

// rankTable returns the rank for all flags, when the titles of a bit come first.
func rankTable(lang int) (table [allFlags + 1]uint8) {
	for have := range table {
		table[have] = rank(flags(have), lang)
	}
	return table
}

// rank says where an opportunity stands among the found.
func rank(have flags, lang int) uint8 {
	var way, place, fit uint8
	switch {
	case have&asTyped != 0:
	case have&direct != 0:
		way = 1
	case have&form != 0:
		way = 2
	default:
		way = 3
	}
	switch {
	case have&(1<<lang) != 0:
	case have&titles != 0:
		place = 1
	default:
		place = 2
	}
	switch {
	case have&whole != 0:
	case have&form != 0:
		fit = 1
	case have&begins != 0:
		fit = 2
	default:
		fit = 3
	}
	return (way*3+place)*4 + fit
}
