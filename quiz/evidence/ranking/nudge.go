package ranking

import (
	"math"
	"math/rand/v2"
	"slices"

	"aina/quiz"
)

// Nudge moves one answer in ten by a step: the nearest whole number of them, at
// least one. Each is drawn by chance, and so is the direction; at an end there
// is only one. An answer is a step on a scale of five, the level of one cause
// (rather not, not now, a little, a lot), or the choosing of the three, where a
// step is to give up one of those chosen for one of the others. What is
// possible for a person does not move.
func Nudge(r *rand.Rand, q *quiz.Questionnaire, answers quiz.Answers) quiz.Answers {
	return tenth(r, movesOf(q, answers), answers)
}

// NudgeQuestions is Nudge where all causes are one question: fewer answers move,
// and if it is that one, so does one cause.
func NudgeQuestions(r *rand.Rand, q *quiz.Questionnaire, answers quiz.Answers) quiz.Answers {
	var causes, moves []move
	for _, m := range movesOf(q, answers) {
		if m.section == quiz.Whom {
			causes = append(causes, m)
		} else {
			moves = append(moves, m)
		}
	}
	if len(causes) > 0 {
		moves = append(moves, causes[r.IntN(len(causes))])
	}
	return tenth(r, moves, answers)
}

// nudgeOne moves one answer to a kind of question by a step.
func nudgeOne(section quiz.Section, kind quiz.Kind) nudge {
	return func(r *rand.Rand, q *quiz.Questionnaire, answers quiz.Answers) quiz.Answers {
		of := quiz.Answers{}
		for _, x := range q.Questions {
			if a, ok := answers[x.ID]; ok && x.Section == section && x.Kind == kind {
				of[x.ID] = a
			}
		}
		moves := movesOf(q, of)
		moved := answers.Clone()
		if len(moves) > 0 {
			moves[r.IntN(len(moves))].by(r, moved)
		}
		return moved
	}
}

type nudge func(*rand.Rand, *quiz.Questionnaire, quiz.Answers) quiz.Answers

func tenth(r *rand.Rand, moves []move, answers quiz.Answers) quiz.Answers {
	moved := answers.Clone()
	n := min(max(int(math.Round(float64(len(moves))/10)), 1), len(moves))
	for _, i := range r.Perm(len(moves))[:n] {
		moves[i].by(r, moved)
	}
	return moved
}

// move is a step of one answer.
type move struct {
	section quiz.Section
	by      func(*rand.Rand, quiz.Answers)
}

// movesOf lists what can move, one for each answer, in the order of the form.
func movesOf(q *quiz.Questionnaire, answers quiz.Answers) []move {
	var moves []move
	for _, x := range q.Questions {
		a, ok := answers[x.ID]
		if !ok || a.Skipped {
			continue
		}
		switch x.Kind {
		case quiz.Scale:
			moves = append(moves, move{x.Section, func(r *rand.Rand, all quiz.Answers) {
				b := all[x.ID]
				b.Scale = step(r, b.Scale, 1, 5)
				all[x.ID] = b
			}})
		case quiz.Pick:
			moves = append(moves, move{x.Section, func(r *rand.Rand, all quiz.Answers) {
				b := all[x.ID]
				b.Picked = exchange(r, x, b.Picked)
				all[x.ID] = b
			}})
		case quiz.Levels:
			for _, row := range sortedKeys(a.Levels) {
				moves = append(moves, move{x.Section, func(r *rand.Rand, all quiz.Answers) {
					order := []string{quiz.RatherNot, quiz.NotNow, quiz.ALittle, quiz.ALot}
					at := slices.Index(order, all[x.ID].Levels[row])
					all[x.ID].Levels[row] = order[step(r, at, 0, len(order)-1)]
				}})
			}
		}
	}
	return moves
}

// step goes one up or down, and stays between low and high.
func step(r *rand.Rand, at, low, high int) int {
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

// exchange gives up one of those picked for one of the others.
func exchange(r *rand.Rand, x quiz.Question, picked []string) []string {
	var others []string
	for _, o := range x.Options {
		if !slices.Contains(picked, o.ID) {
			others = append(others, o.ID)
		}
	}
	picked = slices.Clone(picked)
	if len(picked) > 0 && len(others) > 0 {
		picked[r.IntN(len(picked))] = others[r.IntN(len(others))]
	}
	return picked
}
