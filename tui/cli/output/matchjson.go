package output

import (
	"aina/quiz"
	"aina/quiz/reading"
)

// The shape of "match --format json", which scripts rely on. Lists are never
// null, floats are not rounded.
type (
	matchDocument struct {
		Matches  []matchEntry    `json:"matches"`
		Try      []string        `json:"try"`
		Excluded []excludedEntry `json:"excluded"`
	}
	matchEntry struct {
		ID       string        `json:"id"`
		Title    string        `json:"title"`
		Score    float64       `json:"score"`
		Reasons  []reasonEntry `json:"reasons"`
		Cautions []ruleEntry   `json:"cautions"`
	}
	reasonEntry struct {
		Facet  quiz.Facet `json:"facet"`
		Key    string     `json:"key"`
		Points float64    `json:"points"`
		Text   string     `json:"text"`
	}
	ruleEntry struct {
		Rule string `json:"rule"`
		Text string `json:"text"`
	}
	excludedEntry struct {
		ID      string      `json:"id"`
		Reasons []ruleEntry `json:"reasons"`
	}
)

// JSON writes a ranking for scripts.
func (r Ranking) JSON() ([]byte, error) {
	d := matchDocument{Matches: []matchEntry{}, Try: []string{}, Excluded: []excludedEntry{}}
	for _, m := range r.shown() {
		e := matchEntry{
			ID: m.Opportunity.ID, Title: m.Opportunity.Title.In(r.Lang), Score: m.Score(),
			Reasons: []reasonEntry{}, Cautions: []ruleEntry{},
		}
		for _, x := range m.Reasons() {
			e.Reasons = append(e.Reasons, reasonEntry{x.Facet, x.Key, x.Points, reading.ReasonText(x, r.Catalog, r.Lang)})
		}
		for _, c := range m.Cautions() {
			e.Cautions = append(e.Cautions, ruleEntry{c.Rule, reading.CautionText(c, r.Lang)})
		}
		d.Matches = append(d.Matches, e)
	}
	for _, i := range r.Try {
		d.Try = append(d.Try, r.Matches[i].Opportunity.ID)
	}
	for _, x := range r.Excluded {
		e := excludedEntry{ID: x.Opportunity.ID, Reasons: []ruleEntry{}}
		for _, rule := range x.Rules {
			e.Reasons = append(e.Reasons, ruleEntry{string(rule), reading.RuleText(rule, x.Opportunity, r.Profile, r.Catalog, r.Lang)})
		}
		d.Excluded = append(d.Excluded, e)
	}
	return encode(d, "  ")
}
