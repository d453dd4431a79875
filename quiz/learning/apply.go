// Package learning holds what a person reports after trying opportunities, what
// these reports teach their profile, and what the log as a whole shows. It knows
// nothing of rankings, disks, clocks or screens.
package learning

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// What a person reports after trying something updates their profile by Bayesian
// linear regression with known variances (Lindley and Smith, 1972; Gelman
// and others, Bayesian Data Analysis, 3rd ed., ch. 14).
//
// Every liking d, from -1 to 1, is taken as normal around what the answers
// say, with the error that answers have: of a motive twice its StandardError,
// which is on a scale half as long; of an activity of one scene or two and of a
// cause of one level about .40. A day out is expected to be as good as the
// likings for what it was made of, why, how and for whom alike, and one
// report errs by .4: weather, company and mood play a part. The profile is the
// posterior mean. The order of the tries makes no difference.
//
// A report is expected to be kinder than that by .25, give or take .10: people
// speak well of a day they gave, and they try first what their answers overrate.
// So only a report better by more than that raises what the role was made of, most
// of all where the answers were least certain; and a report as expected lowers it a
// little. A person's kindness is learned together with their likings. Without it the
// profile of kind people would become worse than their answers; the gain is
// measured in quiz/evidence.
const (
	answerError   = 0.40
	reportError   = 0.40
	meanKindness  = 0.25
	kindnessError = 0.10

	kindness quiz.Facet = "kindness" // no facet of a score
)

// The most that learning may move a value from the answers, however long the log:
// one step of both statements of a motive, of a scene, of a level.
const (
	maxMotiveShift = 0.25 // on the scale from 0 to 1
	maxShift       = 0.5
)

// minLearnedCause is the lowest value that a cause can be learned to: only the
// person can say "rather not".
const minLearnedCause = -0.99

// Apply returns a profile updated by a log of tries. Facets that were not asked stay
// unknown, and a cause at "rather not" stays there. In a facet that was asked,
// values that were not start in the middle.
func Apply(p quiz.Profile, log []Reflection) quiz.Profile {
	r := &regression{profile: p}
	for _, x := range log {
		y, ok := x.Outcome()
		if !ok {
			continue
		}
		if row := expectation(p, x); len(row) > 0 {
			row[quiz.Dimension{Facet: kindness}] = 1
			r.observe(row, y)
		}
	}
	before := p.Motives
	p = p.Clone()
	for i, d := range r.dimensions {
		shift := r.mean[i] - r.start[i]
		if _, answered := p.Value(d); !answered && d.Facet != kindness {
			p.Learned = append(slices.Clone(p.Learned), d)
		}
		switch d.Facet {
		case quiz.FacetMotive:
			p.Motives[catalog.Motive(d.Key)] = quiz.Round(bounded(p.ValueOrMiddle(d), shift/2, maxMotiveShift, 0))
		case quiz.FacetActivity:
			a := catalog.Activity(d.Key)
			p.Activities[a] = quiz.Round(bounded(p.Activities[a], shift, maxShift, -1))
		case quiz.FacetCause:
			p.Causes[d.Key] = quiz.Round(bounded(p.Causes[d.Key], shift, maxShift, minLearnedCause))
		}
	}
	slices.SortFunc(p.Learned, compareDimensions)
	p.Basis = p.Basis.Moved(before, p.Motives)
	return p
}

// bounded shifts v by at most most, and not below least nor above 1.
func bounded(v, shift, most, least float64) float64 {
	return min(max(v+min(max(shift, -most), most), min(least, v)), 1)
}

// prior returns the liking of a dimension by the answers, from -1 to 1, and its
// standard error.
func prior(p quiz.Profile, d quiz.Dimension) (mean, deviation float64) {
	if d.Facet == kindness {
		return meanKindness, kindnessError
	}
	v := p.ValueOrMiddle(d)
	if d.Facet == quiz.FacetMotive {
		return 2*v - 1, 2 * p.StandardError(catalog.Motive(d.Key))
	}
	return v, answerError
}

// expectation returns the weights by which likings predict a report: the mean over
// the facets of what the role is made of, motives by how much it affords them.
// Facets that the person was not asked about are left out.
func expectation(p quiz.Profile, x Reflection) map[quiz.Dimension]float64 {
	row := map[quiz.Dimension]float64{}
	facets := 0.0
	asked := map[quiz.Facet]bool{
		quiz.FacetMotive: len(p.Motives) > 0, quiz.FacetActivity: len(p.Activities) > 0, quiz.FacetCause: len(p.Causes) > 0,
	}
	for _, part := range x.Parts() {
		part.Shares = slices.DeleteFunc(part.Shares, func(s Share) bool {
			return part.Facet == quiz.FacetCause && p.Causes[s.Dimension.Key] <= -1
		})
		if !asked[part.Facet] || len(part.Shares) == 0 {
			continue
		}
		sum := 0.0
		for _, s := range part.Shares {
			sum += s.Weight
		}
		facets++
		for _, s := range part.Shares {
			row[s.Dimension] = s.Weight / sum
		}
	}
	for d := range row {
		row[d] /= facets
	}
	return row
}

// Part is what a tried role is made of in one facet.
type Part struct {
	Facet  quiz.Facet
	Shares []Share
}

// Share is one dimension of a role: a motive with how much the role affords it, up to
// 1, an activity or a cause with 1.
type Share struct {
	Dimension quiz.Dimension
	Weight    float64
}

// Parts returns what the tried role is made of, facet by facet. The order is always the
// same, so that sums over it are.
func (r Reflection) Parts() []Part {
	parts := []Part{{Facet: quiz.FacetMotive}, {Facet: quiz.FacetActivity}, {Facet: quiz.FacetCause}}
	add := func(p *Part, key string, weight float64) {
		p.Shares = append(p.Shares, Share{quiz.Dimension{Facet: p.Facet, Key: key}, weight})
	}
	for _, m := range catalog.Motives() {
		if g := r.Motives[m]; g > 0 {
			add(&parts[0], string(m), float64(g)/3)
		}
	}
	for _, a := range r.Activities {
		add(&parts[1], string(a), 1)
	}
	for _, c := range r.Causes {
		add(&parts[2], c, 1)
	}
	return parts
}
