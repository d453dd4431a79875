// Package asking measures how good answers are: how well each form of the
// questionnaire brings back motives and activities that are known because they
// were made up, and how often what reading.Read says of them is true.
//
// The people are a model, and the model is this. On the scale of the five steps
// a motive of a person is the motive's mean, which is the norm of quiz give or
// take a quarter of a step, as the norms are only guessed, plus a liking of
// their own. A statement is answered at
//
//	3 + stretch·(loading·(motive − 3) + level + offset + noise)
//
// rounded to a step. Loading and offset belong to the statement: we do not know
// how good each is, so that every group of fifty people gets newly drawn
// statements. Level is how readily a person says yes, stretch how far they go from
// the middle. Scenes are answered in the same way. The three are those with the
// highest liking and mean after a noise of their own, the same as a
// statement's; level and stretch do not touch them, as a choice compares.
//
// The spreads are set so that two statements of one motive correlate by about
// .46 over ordinary people, which makes the .81 that scales of five statements
// have (Chacón et al., 2017: .78 to .84; Spearman and Brown). A scene is one
// concrete case of something wide, and no review covers such scenes: .40 is
// assumed, and .30 and .50 are tried.
//
// It is a simulation: it compares forms with each other under this model. Only real
// answers can show how far real people are from it.
package asking
