package ranking

import (
	"strings"

	"aina/catalog"
	"aina/quiz"
)

// wishCost is what a wish costs that is missed altogether, on the scale of Match.Total.
// Anything up to 0.4 serves the open half of the judged people about alike; more serves
// them worse (quiz/evidence).
const wishCost = 0.3

func wishPoints(shortfall float64) float64 { return -wishCost * shortfall }

// practicalTerms: t = -wishCost·s for each wish that is not met, by its shortfall s
// (see catalog.Opportunity.Shortfall). The wishes are those the person named, also where
// a must is lifted for now.
func (w scorer) practicalTerms(o *catalog.Opportunity) []Reason {
	var terms []Reason
	l := w.profile.Limits
	for _, wish := range catalog.WishRules() {
		s := o.Shortfall(wish, l)
		if s == 0 {
			continue
		}
		r := Reason{Facet: quiz.FacetPractical, Key: string(wish), Points: wishPoints(s), Asked: true}
		switch wish {
		case catalog.RuleHours:
			r.Beyond = o.HoursBeyond(l)
		case catalog.RuleSchedule:
			r.Offered = string(o.Schedule)
		case catalog.RuleTimes:
			r.Offered = strings.Join(o.Times, " ")
		case catalog.RuleCompany:
			r.Offered = string(l.Company)
		}
		terms = append(terms, r)
	}
	return terms
}
