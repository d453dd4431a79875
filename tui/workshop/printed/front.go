package printed

import (
	"aina/catalog/locale/words"
	"aina/quiz"
	"aina/quiz/card"
)

// front is the side of the card that is filled in.
type front struct {
	Note            both
	Parts           []frontPart
	AgeAsk, AgeNote both
	Ages            []both
	Row, RowExample both
}

// frontPart is one question with the letters or digits to circle.
type frontPart struct {
	Ask, Note both
	Items     []frontItem
}

type frontItem struct {
	Key        string
	Name, Note both
}

// notes is which notes stand on the card: as many as there is room for.
type notes int

const (
	allNotes    notes = iota
	firstNotes        // of activities in the first language alone
	fewNotes          // none of causes
	motiveNotes       // none of activities either
	noNotes
)

// front is the front with the most notes that fit one sheet.
func (k kit) front() sheet {
	f := k.frontWith(noNotes)
	for n := allNotes; n < noNotes; n++ {
		if fuller := k.frontWith(n); fuller.height() <= frontHeight {
			f = fuller
			break
		}
	}
	return sheet{Kind: "front", Title: k.word(func(w *words.Words) string { return w.Print.Card.Title }), Front: f}
}

// The height of the front and of what always stands on it, in tenths of a millimetre, and
// its typefaces.
const (
	frontHeight = 2950
	frontFixed  = 420 // title, the row of letters, gaps
)

var (
	frontAsk  = typeface{80, 52, 52}
	frontHint = typeface{100, 40, 36}
	frontName = typeface{38, 42, 42}
	frontNote = typeface{50, 38, 34}
)

// height is how high a front is at most.
func (f front) height() int {
	high := frontFixed + f.Note.height(frontHint)
	for _, p := range f.Parts {
		high += p.Ask.inline(frontAsk) + p.Note.height(frontHint)
		var columns, largest int
		for _, x := range p.Items {
			item := max(70, 12+x.Name.inline(frontName)+x.Note.height(frontNote))
			columns, largest = columns+item, max(largest, item)
		}
		high += (columns + largest) / 2
	}
	if len(f.Ages) > 0 {
		high += f.AgeAsk.inline(frontAsk) + f.AgeNote.height(frontHint) + 90*((len(f.Ages)+3)/4)
	}
	return high
}

func (k kit) frontWith(n notes) front {
	of := func(get func(words.PrintCard) string, fill ...string) both {
		return k.word(func(w *words.Words) string { return get(w.Print.Card) }, fill...)
	}
	f := front{
		Note:       of(func(w words.PrintCard) string { return w.Note }),
		AgeNote:    of(func(w words.PrintCard) string { return w.AgeNote }),
		Row:        of(func(w words.PrintCard) string { return w.Row }),
		RowExample: of(func(w words.PrintCard) string { return w.RowExample }, "row", k.exampleRow()),
	}
	for _, p := range []frontPart{
		{k.text(k.card.ForMotives.Text), nil, k.items(quiz.FacetMotive, n)},
		{of(func(w words.PrintCard) string { return w.Activities }), of(func(w words.PrintCard) string { return w.Free }), k.items(quiz.FacetActivity, n)},
		{k.text(k.card.ForCauses.Text), of(func(w words.PrintCard) string { return w.Free }), k.items(quiz.FacetCause, n)},
	} {
		if len(p.Items) > 0 {
			f.Parts = append(f.Parts, p)
		}
	}
	for _, o := range k.card.Ages {
		f.AgeAsk, f.Ages = k.text(k.card.ForAge.Text), append(f.Ages, k.text(o.Label))
	}
	return f
}

// What fits a column of the card, in letters.
const (
	mostName = 60
	mostNote = 150
)

// items are what can be chosen of a facet, with the notes that are to stand on the card.
func (k kit) items(f quiz.Facet, n notes) []frontItem {
	var all []frontItem
	for _, x := range k.card.Of(f) {
		item := frontItem{Key: string(x.Key), Name: k.short(x.Name, mostName)}
		if note := k.short(x.Note, mostNote); noted(f, n) {
			if f == quiz.FacetActivity && n >= firstNotes && len(note) > 1 {
				note = note[:1]
			}
			item.Note = note
		}
		all = append(all, item)
	}
	return all
}

// noted reports whether the items of a facet have their notes.
func noted(f quiz.Facet, n notes) bool {
	switch f {
	case quiz.FacetCause:
		return n < fewNotes
	case quiz.FacetActivity:
		return n < motiveNotes
	}
	return n < noNotes
}

// exampleRow is a row that a card could have: two of each part.
func (k kit) exampleRow() string {
	var marks card.Marks
	for _, f := range []quiz.Facet{quiz.FacetMotive, quiz.FacetActivity, quiz.FacetCause} {
		for i, x := range k.card.Of(f) {
			if i == 1 || i == 4 {
				marks, _ = k.card.Toggle(marks, x)
			}
		}
	}
	return k.card.Row(marks)
}
