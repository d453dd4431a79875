package forms

import (
	"cmp"
	"math"
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/card"
	"aina/quiz/evidence/ranking"
	"aina/quiz/group"
	rank "aina/quiz/ranking"
)

// marked is a card that is marked by the answers to the quick form.
func marked(asked *quiz.Questionnaire, answers quiz.Answers) card.Marks {
	c := group.ContributionOf(asked, answers)
	return card.Marks{Motives: c.Motives, Activities: c.Activities, Causes: c.Causes}
}

// totals is how high the formula puts each role for a profile, whatever its limits are.
func totals(p quiz.Profile, c *catalog.Catalog) map[string]float64 {
	p.Limits = catalog.Limits{}
	all := map[string]float64{}
	for _, m := range rank.Rank(p, c, "").Matches {
		all[m.Opportunity.ID] = m.Total
	}
	return all
}

// back is the back of the paper card: which roles stand beside each item.
type back struct {
	sheet  card.Card
	guide  card.Guide
	serves map[string][]rune // the keys beside which a role stands, by its id
}

func newBack(sheet card.Card, guide card.Guide) back {
	b := back{sheet, guide, map[string][]rune{}}
	for key, numbers := range guide.Keys {
		for _, n := range numbers {
			id := guide.Roles[n-1].Opportunity.ID
			b.serves[id] = append(b.serves[id], key)
		}
	}
	return b
}

// scores counts how often each role's number comes up beside what is marked.
func (b back) scores(m card.Marks) map[string]float64 {
	all := map[string]float64{}
	for id, keys := range b.serves {
		for _, key := range keys {
			if x, ok := b.sheet.Item(key); ok && m.Has(x) {
				all[id]++
			}
		}
	}
	return all
}

// only lists those of some matches that are on the paper.
func (b back) only(matches []rank.Match) []rank.Match {
	return slices.DeleteFunc(slices.Clone(matches), func(m rank.Match) bool { return b.serves[m.Opportunity.ID] == nil })
}

// of is the score of a role; the lowest where there is none, as the way never names it.
func of(score map[string]float64, id string) float64 {
	if v, ok := score[id]; ok {
		return v
	}
	return math.Inf(-1)
}

// ndcg is that of a person's matches in the order of the scores.
func ndcg(p ranking.Person, matches []rank.Match, score map[string]float64) (float64, bool) {
	list := make([]ranking.Graded, len(matches))
	gains := make([]float64, len(matches))
	for i, m := range matches {
		gains[i] = p.Grade(m.Opportunity.ID)
		list[i] = ranking.Graded{Score: of(score, m.Opportunity.ID), Gain: gains[i]}
	}
	return ranking.NDCG(list, gains, first)
}

// within lists what of the judged roles their age leaves, which is all that a card asks of
// what is possible.
func within(p ranking.Person, c *catalog.Catalog) []string {
	var all []string
	for _, m := range rank.Rank(quiz.Profile{Limits: catalog.Limits{Age: p.Profile.Limits.Age}}, c, "").Matches {
		if slices.Contains(p.Pool(), m.Opportunity.ID) {
			all = append(all, m.Opportunity.ID)
		}
	}
	return all
}

// openOf is the part of the first five of a list of roles that is not shut. Roles with
// equal scores share their places.
func openOf(roles, shut []string, score map[string]float64) float64 {
	roles = slices.Clone(roles)
	slices.SortStableFunc(roles, func(a, b string) int { return cmp.Compare(of(score, b), of(score, a)) })
	n := min(first, len(roles))
	open := 0.0
	for from := 0; from < n; {
		to, free := from, 0.0
		for to < len(roles) && of(score, roles[to]) == of(score, roles[from]) {
			if !slices.Contains(shut, roles[to]) {
				free++
			}
			to++
		}
		open += free / float64(to-from) * float64(min(to, n)-from)
		from = to
	}
	return open / float64(max(n, 1))
}
