package population

// Style is a way of answering.
type Style struct {
	Name    string
	Level   float64 // steps by which every answer is higher
	Stretch float64 // how far answers go from the middle; 1 as far as they are meant
	Random  bool    // clicks without reading
	Flat    bool    // all motives are nearly equal in them
	Share   int     // in a hundred of all
}

// Styles lists the ways of answering. Acquiescence, extreme and central
// responding are those of Paulhus (1991); by Meade and Craig (2012) a tenth of
// students who answer for course credit are careless, and here people answer
// for themselves. The shares are round guesses.
func Styles() []Style {
	return []Style{
		{Name: "ordinary", Stretch: 1, Share: 70},
		{Name: "says yes to everything", Level: 1.5, Stretch: 1, Share: 10},
		{Name: "goes to the ends", Stretch: 2, Share: 8},
		{Name: "stays in the middle", Stretch: 0.5, Share: 7},
		{Name: "clicks without reading", Stretch: 1, Random: true, Share: 5},
		{Name: "has no favourite", Stretch: 1, Flat: true},
	}
}
