// Package asking measures how good answers are: how well each form of the
// questionnaire brings back motives and activities that are known because they
// were made up, and how often what reading.Read says of them is true.
//
// The people are those of package population, by their way of answering; other
// correlations between the scenes of one activity than the assumed .40 are tried too.
//
// It is a simulation: it compares forms with each other under this model. Only real
// answers can show how far real people are from it.
package asking
