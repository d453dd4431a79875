package facts

import (
	"cmp"
	"math"
	"slices"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/stable"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/reading"
)

// Move is a change that the log made to a dimension, with values as bars show
// them, out of 100.
type Move struct {
	Dimension     quiz.Dimension
	Before, After string
	Overridden    bool    // set by hand, which hides the change
	far           float64 // how far it moved, from 0 to 1
}

// Moves lists what changed between two snapshots of a picture. If a dimension had no
// value, Before says so in words.
func Moves(before, now *person.Snapshot, c *catalog.Catalog, w words.Reflect) []Move {
	var all []Move
	for _, d := range quiz.Dimensions(c.Causes) {
		was, answered := before.Learned.AsAnswered(d)
		is, known := now.Learned.AsAnswered(d)
		a, z := Number(d, was), Number(d, is)
		if !known || a == z {
			continue
		}
		if !answered {
			a = w.NoAnswer
		}
		all = append(all, Move{d, a, z, now.Picture.Overrides.Has(d), math.Abs(d.Fraction(is) - d.Fraction(was))})
	}
	return all
}

// mostMoves is how many moves are told of a try.
const mostMoves = 4

// Largest returns the moves to tell of a try: those that went furthest, in their order,
// and those that are hidden.
func Largest(all []Move) []Move {
	seen := slices.DeleteFunc(slices.Clone(all), func(m Move) bool { return m.Overridden })
	stable.Sort(seen, func(a, b Move) int { return cmp.Compare(b.far, a.far) })
	small := seen[min(len(seen), mostMoves):]
	return slices.DeleteFunc(slices.Clone(all), func(m Move) bool { return slices.Contains(small, m) })
}

// MoveSentences puts the moves that are not overridden into words.
func MoveSentences(all []Move, c *catalog.Catalog, w words.Reflect, lang catalog.Lang) []string {
	var sentences []string
	for _, m := range all {
		if !m.Overridden {
			sentences = append(sentences, text.Fill(w.Moved, "x", reading.DimensionName(m.Dimension, c, lang), "before", m.Before, "after", m.After))
		}
	}
	return sentences
}

// Overridden names the dimensions that did not change because they are set by hand,
// as they stand in the middle of a sentence.
func Overridden(all []Move, c *catalog.Catalog, lang catalog.Lang) []string {
	var names []string
	for _, m := range all {
		if m.Overridden {
			names = append(names, text.LowerName(reading.DimensionName(m.Dimension, c, lang)))
		}
	}
	return names
}

// ByAnswers is the value of a dimension by the answers alone, out of 100. moved
// reports whether the log has changed it and no value set by hand hides the change.
func ByAnswers(s *person.Snapshot, d quiz.Dimension) (before string, moved bool) {
	was, known := s.Answered.AsAnswered(d)
	now, _ := s.Learned.AsAnswered(d)
	before = Number(d, was)
	return before, known && !s.Picture.Overrides.Has(d) && before != Number(d, now)
}
