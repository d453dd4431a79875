package forms

import (
	"math/rand/v2"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/evidence/ranking"
)

// draws is how often each person answers.
const draws = 8

// first is how many roles at the top are looked at.
const first = 5

// The ways to be asked.
const (
	full = iota
	quick
	short
	counted
	chance
	ways
)

// Report is how good each way is.
type Report struct {
	People int
	NDCG   [ways][]float64 // at 5, the mean of a person's draws
	Paper  [ways][]float64 // the same among the roles of the paper alone, of those who have any of value there
	Open   [ways][]float64 // the part of the first five of the pool that the person's own limits leave
}

// Measure lets the judged people answer, and ranks their pools by what each way knows.
func Measure(c *catalog.Catalog) (Report, error) {
	people, err := ranking.Judged(c)
	if err != nil {
		return Report{}, err
	}
	q := quiz.NewSession(quiz.Default(), quiz.Full, c.Causes).Questionnaire()
	asked := &quiz.Questionnaire{Parts: q.Parts, Questions: q.Asked(quiz.Quick)}
	sheet := card.New(q)
	paper := newBack(sheet, sheet.Guide(c, ""))
	r := rand.New(rand.NewPCG(2026, 110))
	var report Report
	for _, p := range people {
		matches, shut := p.Within(c)
		printed := paper.only(matches)
		var sum, open, onPaper [ways]float64
		counts, countsOnPaper := true, true
		for range draws {
			answers := answersOf(r, p.Profile, q)
			marks := marked(asked, answers)
			said := [ways]quiz.Profile{
				full: quiz.ProfileOf(q, answers), quick: quiz.ProfileOf(asked, answers), short: quiz.ProfileOf(asked, marks.Answers(asked)),
			}
			for way := range ways {
				var score map[string]float64
				switch way {
				case counted:
					score = paper.scores(marks)
				case chance:
					score = map[string]float64{}
				default:
					score = totals(said[way], c)
				}
				value, ok := ndcg(p, matches, score)
				counts = counts && ok
				sum[way] += value / draws
				value, ok = ndcg(p, printed, score)
				countsOnPaper = countsOnPaper && ok
				onPaper[way] += value / draws
				open[way] += openOf(within(p, c), shut, score) / draws
			}
		}
		if !counts {
			continue
		}
		report.People++
		for way := range ways {
			report.NDCG[way] = append(report.NDCG[way], sum[way])
			report.Open[way] = append(report.Open[way], open[way])
			if countsOnPaper {
				report.Paper[way] = append(report.Paper[way], onPaper[way])
			}
		}
	}
	return report, nil
}
