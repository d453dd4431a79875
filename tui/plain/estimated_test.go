package plain

import (
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/quiz"
	"aina/quiz/ranking"
)

// An opportunity whose affordances the catalog does not state says once that they
// are estimated; no other does.
func TestAnOpportunityTellsWhatIsEstimated(t *testing.T) {
	profile := quiz.Profile{Motives: map[catalog.Motive]float64{catalog.Values: 1}, Limits: catalog.Limits{Age: new(30)}}
	for _, lang := range locale.Langs() {
		for want, motives := range []map[catalog.Motive]int{{catalog.Values: 3}, nil} {
			o := catalog.Opportunity{ID: "o", Title: catalog.Text{Plain: "O"}, Causes: []string{"elderly"}, Motives: motives}
			opt, out, _ := options(t)
			opt.Lang, opt.Catalog = lang, &catalog.Catalog{Opportunities: []catalog.Opportunity{o}}
			v := newVisit(t.Context(), opt)
			m := ranking.Rank(profile, opt.Catalog, "").Matches[0]
			v.printOpportunity(m.Opportunity, &m)
			if n := strings.Count(out.String(), v.words.Plain.Matches.Estimated); n != want {
				t.Errorf("%s: printed %d times, want %d:\n%s", lang, n, want, out.String())
			}
		}
	}
}
