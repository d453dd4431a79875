package printed

import (
	"slices"
	"strconv"

	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/card"
)

// signsOnSheet is how many signs are cut of one sheet.
const signsOnSheet = 2

// sign hangs in a corner of the room.
type sign struct {
	Key  string // the letter on the card; "": of those who are still looking
	Size string // large, middle or narrow, by the longest word
	Name both
	Kind both // that it is a corner
}

// signs are the sheets of signs: one for each cause of the card, and one for those who
// are still looking.
func (k kit) signs() []sheet {
	corner := k.word(func(w *words.Words) string { return w.Print.Sign })
	signs := []sign{{Name: k.word(func(w *words.Words) string { return w.Workshop.Looking })}}
	for _, x := range k.card.Of(quiz.FacetCause) {
		signs = append(signs, sign{Key: string(x.Key), Name: k.short(x.Name, mostName)})
	}
	for i, s := range signs {
		signs[i].Kind = corner
		signs[i].Size = signSize(s.Name)
	}
	var all []sheet
	for some := range slices.Chunk(signs, signsOnSheet) {
		all = append(all, sheet{Kind: "signs", Signs: some})
	}
	return all
}

// signSize is how large a name may be, so that its longest word fits the width and all of
// it the height.
func signSize(name both) string {
	switch word, all := name.longest(), name[0]; {
	case word <= 11 && len([]rune(all.Text)) <= 14:
		return "large"
	case word <= 16:
		return "middle"
	}
	return "narrow"
}

func numberOf(r card.Role) string { return strconv.Itoa(r.Number) }
