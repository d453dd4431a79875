// Package ranking measures how good the order is in which ranking.Rank puts a
// catalog: against people judged from their stories alone and against plain
// formulas behind the same gates, over a population of 2,000, and when answers
// change a little. It changes nothing, draws with fixed seeds, and knows neither
// the clock nor the disk: the judged people are part of it.
package ranking
