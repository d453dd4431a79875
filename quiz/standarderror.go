package quiz

import (
	"math"
	"slices"

	"aina/catalog"
)

// How far a motive would move if the person answered as many other statements
// of the same kind on another day: the error of one statement, which shrinks
// with the root of their number, and that of choosing the three, which does
// not.
//
// The scales of the Volunteer Functions Inventory, five statements each, have
// reliabilities between .78 and .84 (Chacón et al., 2017). About .81 is .46 for
// one statement (Spearman and Brown); with answers that spread by 1.1 of the
// five steps, or .28, the error of one is .28·√(1 − .46) = .20. The three have
// no such figure; by simulation, see evidence, naming them moves a motive by
// .09. A difference has the errors of both: .20 for two statements each, .24
// with the three, .31 in the quick form.
//
// Where a person's answers contradict each other, the error of one is larger: two
// answers to the same motive then differ by at least farApart in the mean square
// of steps, which is twice the variance of one.
const (
	statementError = 0.20
	choiceError    = 0.09
)

// assumedStatements is how many statements a motive is assumed to rest on where the
// profile does not say: those of the full form.
const assumedStatements = 2

// StandardError is the standard error of a motive, on the scale from 0 to 1. A
// motive set by hand has none.
func (p Profile) StandardError(m catalog.Motive) float64 {
	if slices.Contains(p.Basis.Overridden, m) {
		return 0
	}
	one := statementError
	if p.Basis.Mixed {
		one = math.Sqrt(farApart/2) / 4 // .28
	}
	n, square := p.Basis.Statements[m], 0.0
	switch {
	case len(p.Basis.Statements) > 0:
		n = max(n, 1) // beside answered ones, one that was skipped is no more certain
	case len(p.Basis.Chosen) == 0:
		n = assumedStatements
	}
	if len(p.Basis.Chosen) > 0 {
		square = choiceError * choiceError
	}
	if n > 0 {
		square += one * one / float64(n)
	}
	return math.Sqrt(square)
}
