package quiz

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Nudge moves one question in ten by a step, as if the person had answered on
// another day: the nearest whole number of those answered, at least one, drawn
// by chance, as is the direction; at an end of a scale there is only one. All
// causes are one question, of which one cause moves. Of the three that matter
// most, one is given up for one of the others. What is possible for a person
// does not move.
func Nudge(r *rand.Rand, q *Questionnaire, answers Answers) Answers {
	moves := movesOf(r, q, answers)
	moved := answers.Clone()
	n := min(max(int(math.Round(float64(len(moves))/10)), 1), len(moves))
	for _, i := range r.Perm(len(moves))[:n] {
		moves[i](moved)
	}
	return moved
}

// movesOf lists a step of each question that can move, in the order of the form.
func movesOf(r *rand.Rand, q *Questionnaire, answers Answers) []func(Answers) {
	var moves []func(Answers)
	for _, x := range q.Questions {
		a, ok := answers[x.ID]
		if !ok || a.Skipped {
			continue
		}
		switch x.Kind {
		case Scale:
			moves = append(moves, func(all Answers) { all[x.ID] = Answer{Scale: stepped(r, a.Scale, 1, 5)} })
		case Pick:
			moves = append(moves, func(all Answers) { all[x.ID] = Answer{Picked: exchanged(r, x, a.Picked)} })
		case Levels:
			if rows := sortedRows(a.Levels); len(rows) > 0 {
				moves = append(moves, func(all Answers) {
					row, order := rows[r.IntN(len(rows))], levelOrder()
					all[x.ID].Levels[row] = order[stepped(r, slices.Index(order, a.Levels[row]), 0, len(order)-1)]
				})
			}
		}
	}
	return moves
}

// levelOrder lists the levels from the least to the most.
func levelOrder() []string { return []string{RatherNot, NotNow, ALittle, ALot} }

func sortedRows(levels map[string]string) []string {
	rows := make([]string, 0, len(levels))
	for row := range levels {
		rows = append(rows, row)
	}
	slices.Sort(rows)
	return rows
}

// stepped goes one up or down by chance, and stays between low and high.
func stepped(r *rand.Rand, at, low, high int) int {
	up := r.IntN(2) == 0
	switch {
	case at <= low:
		return low + 1
	case at >= high:
		return high - 1
	case up:
		return at + 1
	}
	return at - 1
}

// exchanged gives up one of those picked for one of the others.
func exchanged(r *rand.Rand, x Question, picked []string) []string {
	var others []string
	for _, o := range x.Options {
		if !slices.Contains(picked, o.ID) {
			others = append(others, o.ID)
		}
	}
	if len(picked) == 0 || len(others) == 0 {
		return picked
	}
	out, in := picked[r.IntN(len(picked))], others[r.IntN(len(others))]
	var now []string
	for _, o := range x.Options {
		if o.ID == in || o.ID != out && slices.Contains(picked, o.ID) {
			now = append(now, o.ID)
		}
	}
	return now
}
