// Package quiz is who a person is and what fits them: the questionnaire, the
// session that walks it, the picture that follows from the answers, from what was
// tried and from what the person sets by hand, the ranking of a catalog for it,
// with its reasons, what would change them and how steady they are, and all of it
// in plain words. How good that is, package evidence below it measures.
//
// Every face of the program walks the same session. The package knows no
// screen, no disk, no clock and no environment; only its sub-package store
// touches the disk. It is not a test and diagnoses nobody.
package quiz
