// Package quiz is who a person is and what fits them: the questionnaire, the
// session that walks it, the profile that follows from the answers, the ranking
// of a catalog for that profile, and all of it in plain words.
//
// Every face of the program walks the same session. The package knows no
// screen, no disk, no clock and no environment; only its sub-package store
// touches the disk. It is not a test and diagnoses nobody.
package quiz
