package ranking

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/ranking"
)

// Would is an experiment: after the result a person is asked of a few roles whether they
// would do them, gladly, perhaps or not, and the picture moves by what they say. Before
// and After are NDCG@5 over the roles that were not asked about.
type Would struct {
	Rate          float64
	Before, After []float64
}

// Roles a person is asked about: few, not alike, and among those that may suit them.
const (
	askedAbout = 7
	askedAmong = 12
)

// AskWould lets people react to a few roles as one judge grades these (2 or 3 is gladly, 1
// perhaps, 0 no), and measures the others by the other judge, both ways. The rate is how
// far one reaction moves the picture along the slopes of its role's total.
func AskWould(people []Person, c *catalog.Catalog, rate float64) Would {
	all := Would{Rate: rate}
	x := ranking.NewIndex(c)
	for _, p := range people {
		r := x.Rank(p.Profile, "")
		roles := toAsk(r, c)
		asked := func(id string) bool {
			return slices.ContainsFunc(roles, func(o *catalog.Opportunity) bool { return o.ID == id })
		}
		before, after, counts := 0.0, 0.0, true
		for i := range p.Judges {
			reacting, judging := p.Judges[i].Grades, p.Judges[1-i].Grades
			var ideal []float64
			for _, id := range p.Pool() {
				if !asked(id) {
					ideal = append(ideal, float64(judging[id]))
				}
			}
			ndcg := func(matches []ranking.Match) float64 {
				var list []Graded
				for _, m := range matches {
					if id := m.Opportunity.ID; !asked(id) && slices.Contains(p.Pool(), id) {
						list = append(list, Graded{m.Total, float64(judging[id])})
					}
				}
				v, ok := NDCG(list, ideal, firstFive)
				counts = counts && ok
				return v / 2
			}
			before += ndcg(r.Matches)
			after += ndcg(x.Rank(react(p.Profile, c, roles, reacting, rate), "").Matches)
		}
		if counts {
			all.Before, all.After = append(all.Before, before), append(all.After, after)
		}
	}
	return all
}

// toAsk chooses the roles: the first match, then each time the one among the first twelve
// that is least like those chosen.
func toAsk(r ranking.Ranking, c *catalog.Catalog) []*catalog.Opportunity {
	middle := quiz.Profile{Motives: map[catalog.Motive]float64{}, Activities: map[catalog.Activity]float64{}, Causes: map[string]float64{}}
	for _, d := range quiz.Dimensions(c.Causes) {
		set(middle, d, middle.ValueOrMiddle(d))
	}
	n := min(askedAmong, len(r.Matches))
	var made [][]float64
	for _, m := range r.Matches[:n] {
		made = append(made, slopes(middle, c, m.Opportunity))
	}
	var chosen []int
	var roles []*catalog.Opportunity
	for len(chosen) < min(askedAbout, n) {
		next, least := -1, math.Inf(1)
		for i := range n {
			like := -1.0
			for _, j := range chosen {
				like = max(like, Cosine(made[i], made[j]))
			}
			if !slices.Contains(chosen, i) && like < least {
				next, least = i, like
			}
		}
		chosen, roles = append(chosen, next), append(roles, r.Matches[next].Opportunity)
	}
	return roles
}

// react moves each liking by the slope of the total of each role, times how much more
// gladly the person would do that one than the mean of those asked about, times the rate.
func react(p quiz.Profile, c *catalog.Catalog, roles []*catalog.Opportunity, grades map[string]int, rate float64) quiz.Profile {
	mean := 0.0
	said := make([]float64, len(roles))
	for i, o := range roles {
		said[i] = float64(min(grades[o.ID], 2) - 1)
		mean += said[i] / float64(len(roles))
	}
	moved := p.Clone()
	for i, o := range roles {
		for k, slope := range slopes(p, c, o) {
			d := quiz.Dimensions(c.Causes)[k]
			by := rate * (said[i] - mean) * slope
			if d.Facet == quiz.FacetMotive {
				by /= 2 // its scale is half as long
			}
			if v := moved.ValueOrMiddle(d); by != 0 && !(d.Facet == quiz.FacetCause && v <= -1) {
				set(moved, d, v+by)
			}
		}
	}
	return moved
}

// slopes is by how much the total of a role rises with each liking of a person, on a scale
// from -1 to 1, in the order of quiz.Dimensions; 0 of a weight.
func slopes(p quiz.Profile, c *catalog.Catalog, o *catalog.Opportunity) []float64 {
	const step = 0.01
	only := *c
	only.Opportunities = []catalog.Opportunity{*o}
	x := ranking.NewIndex(&only)
	total := func(p quiz.Profile) float64 {
		for _, m := range x.Top(quiz.Profile{Motives: p.Motives, Activities: p.Activities, Causes: p.Causes, Limits: catalog.Limits{Age: new(quiz.MaxAge)}}, "", 1) {
			return m.Total
		}
		return 0
	}
	base := total(p)
	all := make([]float64, 0, 32)
	for _, d := range quiz.Dimensions(c.Causes) {
		slope := 0.0
		if _, known := p.Value(d); known && d.Facet != quiz.FacetWeight {
			near := p.Clone()
			by := -step // from the top of a scale, too
			if p.ValueOrMiddle(d) < 0 {
				by = step
			}
			set(near, d, p.ValueOrMiddle(d)+by)
			slope = (total(near) - base) / by
			if d.Facet == quiz.FacetMotive {
				slope /= 2
			}
		}
		all = append(all, slope)
	}
	return all
}

// set sets a liking, within its bounds and above "rather not".
func set(p quiz.Profile, d quiz.Dimension, v float64) {
	switch d.Facet {
	case quiz.FacetMotive:
		p.Motives[catalog.Motive(d.Key)] = min(max(v, 0), 1)
	case quiz.FacetActivity:
		p.Activities[catalog.Activity(d.Key)] = min(max(v, -1), 1)
	case quiz.FacetCause:
		p.Causes[d.Key] = min(max(v, -0.99), 1)
	}
}

func (r Report) would(b *strings.Builder) {
	var lines [][]string
	for i, name := range []string{"the open half", "the locked half"} {
		for _, w := range r.Would[i] {
			lines = append(lines, []string{fmt.Sprintf("%s, a rate of %.2f", name, w.Rate), three(Mean(w.Before)), three(Mean(w.After)), Paired(w.After, w.Before).String()})
		}
	}
	Rows(b, "Would you? NDCG@5 of the roles that were not asked about", []string{"", "before", "after", "by (95 %)"}, lines...)
}
