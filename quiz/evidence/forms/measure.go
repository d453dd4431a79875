package forms

import (
	"aina/catalog"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/evidence/ranking"
)

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
	NDCG   [ways][]float64 // at 5
	Paper  [ways][]float64 // the same among the roles of the paper alone, of those who have any of value there
	Open   [ways][]float64 // the part of the first five of the pool that the person's own limits leave
}

// Measure ranks the judged roles for everybody by what each way knows of their answers.
func Measure(c *catalog.Catalog) (Report, error) {
	q := quiz.NewSession(quiz.Default(), quiz.Full, c.Causes).Questionnaire()
	people, err := ranking.Judged(q, c)
	if err != nil {
		return Report{}, err
	}
	asked := &quiz.Questionnaire{Parts: q.Parts, Questions: q.Asked(quiz.Quick)}
	sheet := card.New(q)
	paper := newBack(sheet, sheet.Guide(c, ""))
	var report Report
	for _, p := range people {
		matches, shut := p.Within(c)
		printed := paper.only(matches)
		marks := marked(asked, p.Answers)
		said := [ways]quiz.Profile{
			full: quiz.ProfileOf(q, p.Answers), quick: quiz.ProfileOf(asked, p.Answers), short: quiz.ProfileOf(asked, marks.Answers(asked)),
		}
		var value, open, onPaper [ways]float64
		counts, countsOnPaper := true, true
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
			var ok bool
			value[way], ok = ndcg(p, matches, score)
			counts = counts && ok
			onPaper[way], ok = ndcg(p, printed, score)
			countsOnPaper = countsOnPaper && ok
			open[way] = openOf(within(p, c), shut, score)
		}
		if !counts {
			continue
		}
		report.People++
		for way := range ways {
			report.NDCG[way] = append(report.NDCG[way], value[way])
			report.Open[way] = append(report.Open[way], open[way])
			if countsOnPaper {
				report.Paper[way] = append(report.Paper[way], onPaper[way])
			}
		}
	}
	return report, nil
}
