package plain

import (
	"context"
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
)

// Whoever opens a role of which the catalog does not say what it gives is told
// once that it was estimated; of one that says it, nobody is.
func TestAnEntrySaysWhatIsEstimated(t *testing.T) {
	profile := quiz.Profile{Motives: map[catalog.Motive]float64{catalog.Values: 1}, Limits: catalog.Limits{Age: new(30)}}
	for _, lang := range text.Langs() {
		for want, motives := range []map[catalog.Motive]int{{catalog.Values: 3}, nil} {
			o := catalog.Opportunity{ID: "o", Title: catalog.Text{Plain: "O"}, Causes: []string{"elderly"}, Motives: motives}
			opt, out, _ := options(t)
			opt.Lang, opt.Catalog = lang, &catalog.Catalog{Opportunities: []catalog.Opportunity{o}}
			v := newVisit(context.Background(), opt)
			m := ranking.Rank(profile, opt.Catalog, "").Matches[0]
			v.sayEntry(m.Opportunity, &m)
			if n := strings.Count(out.String(), v.words.Plain.Matches.Estimated); n != want {
				t.Errorf("%s: said %d times, want %d:\n%s", lang, n, want, out.String())
			}
		}
	}
}
