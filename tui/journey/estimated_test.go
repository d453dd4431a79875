package journey

import (
	"strings"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
	"aina/tui/kit"
)

// A role of which the catalog does not say what it gives says so, once, in every
// language; one that says it does not.
func TestADetailSaysWhatIsEstimated(t *testing.T) {
	profile := quiz.Profile{Motives: map[catalog.Motive]float64{catalog.Values: 1}, Limits: catalog.Limits{Age: new(30)}}
	for _, lang := range text.Langs() {
		for _, untold := range []bool{true, false} {
			o := catalog.Opportunity{ID: "o", Title: catalog.Text{Plain: "O"}, Causes: []string{"elderly"}, Activities: []catalog.Activity{catalog.Caring}}
			if !untold {
				o.Motives = map[catalog.Motive]int{catalog.Values: 3}
			}
			c := &catalog.Catalog{Opportunities: []catalog.Opportunity{o}}
			a := start(options(lang), 200, 40)
			a.env.Visit.Catalog = c
			m := ranking.Rank(profile, c, "").Matches[0]
			s := newDetail(a.env, &item{opp: m.Opportunity, match: &m})
			s.Resize(kit.Size{Width: kit.TextWidth, Height: 40})
			said := strings.Count(strings.Join(s.lines(), " "), a.env.Words.Detail.Estimated)
			if want := map[bool]int{true: 1, false: 0}[untold]; said != want {
				t.Errorf("%s, untold %v: said %d times:\n%s", lang, untold, said, strings.Join(s.lines(), "\n"))
			}
		}
	}
}
