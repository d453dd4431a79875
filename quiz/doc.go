// Package quiz holds the questionnaire, the session in which a person answers
// it, and the profile that follows from the answers and from what the person sets
// by hand. Everything else is built on these: ranking, reading, learning,
// stability, gaps.
//
// It knows neither screen, disk, clock nor environment, and nothing of rankings or
// of what was tried. Package evidence measures how good the whole is. It is not a
// psychological test and diagnoses nobody.
package quiz
