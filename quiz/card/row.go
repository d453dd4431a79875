package card

import (
	"fmt"
	"strings"
	"unicode"

	"aina/catalog/text"
)

// emptySheet is typed alone, for a sheet on which nothing was chosen.
const emptySheet = '0'

// Fault says what is wrong with a row.
type Fault string

// The faults.
const (
	Nothing     Fault = "nothing"       // the row is empty: an empty sheet is typed as 0
	UnknownKey  Fault = "unknown_key"   // the card has no such letter or digit
	Twice       Fault = "twice"         // the same one stands in the row already
	TooMany     Fault = "too_many"      // one motive more than may be chosen
	ZeroAndMore Fault = "zero_and_more" // 0 stands for an empty sheet, and alone
)

// Faults lists the faults.
func Faults() []Fault { return []Fault{Nothing, UnknownKey, Twice, TooMany, ZeroAndMore} }

// RowError is the error of a row that no sheet can have.
type RowError struct {
	Fault Fault
	At    int  // the place in what was typed, in code points from 1; 0: the row is empty
	Typed rune // what stands there, as it was typed
	Key   rune // the capital letter or digit of a sheet that this is taken for; Typed where no sheet has such
	Most  int  // of TooMany: how many motives may be chosen
}

// Error returns the message in English, for those who develop.
func (e *RowError) Error() string { return fmt.Sprintf("row: %s at %d: %q", e.Fault, e.At, e.Typed) }

// ReadRow reads a sheet that was typed as a row of its letters and digits. Case, order and
// spaces do not matter. Letters typed on a Russian or Kazakh layout are taken by their
// place on the keyboard; where that makes no row, as the letters that look like Latin ones.
// The error is a *RowError.
func (c Card) ReadRow(row string) (Marks, error) {
	m, err := c.readKeys([]rune(row))
	if err == nil {
		return m, nil
	}
	if !strings.ContainsFunc(row, text.IsCyrillic) {
		return Marks{}, err
	}
	// All ways to read it keep the places of the letters.
	for _, way := range append(text.OtherLayout(row), strings.Map(lookalike, row)) {
		m, other := c.readKeys([]rune(way))
		if other == nil {
			return m, nil
		}
		if other.At > err.At {
			err = other // what is meant is the way that can be read furthest
		}
	}
	if at := err.At; at > 0 {
		err.Typed = []rune(row)[at-1]
		if !isKey(err.Key) {
			err.Key = err.Typed
		}
	}
	return Marks{}, err
}

// readKeys reads Latin letters and digits.
func (c Card) readKeys(row []rune) (Marks, *RowError) {
	var m Marks
	zero, chosen := 0, 0
	fault := func(f Fault, at int) (Marks, *RowError) {
		return Marks{}, &RowError{Fault: f, At: at + 1, Typed: row[at], Key: unicode.ToUpper(row[at]), Most: c.MostMotives}
	}
	for i, r := range row {
		switch {
		case unicode.IsSpace(r):
			continue
		case r == emptySheet && zero == 0:
			zero = i + 1
			continue
		case r == emptySheet:
			return fault(Twice, i)
		}
		x, ok := c.Item(unicode.ToUpper(r))
		if !ok {
			return fault(UnknownKey, i)
		}
		if m.Has(x) {
			return fault(Twice, i)
		}
		if m, ok = c.Toggle(m, x); !ok {
			return fault(TooMany, i)
		}
		chosen++
	}
	switch {
	case zero > 0 && chosen > 0:
		return fault(ZeroAndMore, zero-1)
	case zero == 0 && chosen == 0:
		return Marks{}, &RowError{Fault: Nothing}
	}
	return m, nil
}

// isKey reports whether a sheet may have such a letter or digit.
func isKey(r rune) bool { return r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' }

// The capital Cyrillic letters that look like Latin ones, and these.
const (
	cyrillicShapes = "АВЕКМНОРСТУХЅІЈ"
	latinShapes    = "ABEKMHOPCTYXSIJ"
)

// lookalike returns the Latin letter that a Cyrillic one looks like.
func lookalike(r rune) rune {
	for i, shape := range []rune(cyrillicShapes) {
		if shape == unicode.ToUpper(r) {
			return rune(latinShapes[i])
		}
	}
	return r
}
