package quiz

import (
	"slices"

	"aina/catalog"
)

// What a person says after trying something moves their picture as a Bayesian
// linear regression with known variances does (Lindley and Smith, 1972; Gelman
// and others, Bayesian Data Analysis, 3rd ed., ch. 14).
//
// Every liking d, from -1 to 1, is held to be normal around what the answers
// say, with the error that answers have: of a motive twice its StandardError,
// which is on a scale half as long; of an activity of one scene or two and of a
// cause of one level about .40. A day out is expected to be as good as the
// likings for what it was made of, why, how and for whom alike, and one day's
// report errs by .4: weather, company and mood have their part. The picture is
// the posterior mean. The order in which things were tried makes no difference.
//
// A report is expected to be kinder than that by .25, give or take .10: people
// speak well of a day they gave, and they try first what their answers make too
// much of. So only what went better by more than that raises what it was made of,
// most of all what the answers were least sure of; and a report like what was
// expected lowers it a little. How kind a person is is learnt beside their
// likings. Without it the picture of kind people would stray from them further
// than their answers do; how much closer it comes with it is measured in evidence.
const (
	answerError   = 0.40
	reportError   = 0.40
	usualKindness = 0.25
	kindnessError = 0.10

	kindness Facet = "kindness" // no facet of a score
)

// However long the log, no value moves further from the answers than one step
// of its scale: a step of both statements of a motive, of a scene, of a level.
const (
	mostMotive = 0.25 // on the scale from 0 to 1
	mostOther  = 0.5
)

// nearestToRatherNot is how low a cause may be learnt down: "rather not" is for
// the person to say.
const nearestToRatherNot = -0.99

// Learn is a profile after what a log of things tried has taught. Facets that
// were not asked stay so, and a cause at "rather not" stays there. In a facet
// that was asked, what was not begins in the middle.
func (p Profile) Learn(log []Reflection) Profile {
	r := &regression{prior: p.prior}
	for _, x := range log {
		y, ok := x.Outcome()
		if !ok {
			continue
		}
		if row := p.expectation(x); len(row) > 0 {
			row[Dimension{Facet: kindness}] = 1
			r.observe(row, y)
		}
	}
	before := p.Motives
	p.Motives, p.Activities, p.Causes = laid(p.Motives, nil), laid(p.Activities, nil), laid(p.Causes, nil)
	for i, d := range r.dials {
		shift := r.mean[i] - r.start[i]
		if _, answered := p.Value(d); !answered && d.Facet != kindness {
			p.Learned = append(slices.Clone(p.Learned), d)
		}
		switch d.Facet {
		case FacetMotive:
			v, known := p.Value(d)
			if !known {
				v = d.middle()
			}
			p.Motives[catalog.Motive(d.Key)] = round9(bounded(v, shift/2, mostMotive, 0))
		case FacetActivity:
			a := catalog.Activity(d.Key)
			p.Activities[a] = round9(bounded(p.Activities[a], shift, mostOther, -1))
		case FacetCause:
			p.Causes[d.Key] = round9(bounded(p.Causes[d.Key], shift, mostOther, nearestToRatherNot))
		}
	}
	slices.SortFunc(p.Learned, compareDials)
	p.Basis = p.Basis.moved(before, p.Motives)
	return p
}

// bounded moves v by at most so much, and not below the least nor above 1.
func bounded(v, shift, most, least float64) float64 {
	return min(max(v+min(max(shift, -most), most), min(least, v)), 1)
}

// prior is what the answers say of a dial, as a liking from -1 to 1, and how
// much that errs.
func (p Profile) prior(d Dimension) (mean, deviation float64) {
	if d.Facet == kindness {
		return usualKindness, kindnessError
	}
	v, known := p.Value(d)
	if !known {
		v = d.middle()
	}
	switch d.Facet {
	case FacetMotive:
		return 2*v - 1, 2 * p.StandardError(catalog.Motive(d.Key))
	}
	return v, answerError
}

// expectation is how a day at a role follows from likings: the mean over the
// facets of what the role is made of, motives by how much it affords them.
// Facets that the person was not asked about are left out.
func (p Profile) expectation(x Reflection) map[Dimension]float64 {
	row := map[Dimension]float64{}
	facets := 0.0
	add := func(asked bool, part map[Dimension]float64) {
		sum := 0.0
		for _, v := range part {
			sum += v
		}
		if !asked || sum == 0 {
			return
		}
		facets++
		for d, v := range part {
			row[d] = v / sum
		}
	}
	for facet, part := range x.parts() {
		switch facet {
		case FacetMotive:
			add(len(p.Motives) > 0, part)
		case FacetActivity:
			add(len(p.Activities) > 0, part)
		case FacetCause:
			for d := range part {
				if p.Causes[d.Key] <= -1 {
					delete(part, d)
				}
			}
			add(len(p.Causes) > 0, part)
		}
	}
	for d := range row {
		row[d] /= facets
	}
	return row
}

// parts is what a role that was tried is made of, facet by facet.
func (x Reflection) parts() map[Facet]map[Dimension]float64 {
	parts := map[Facet]map[Dimension]float64{FacetMotive: {}, FacetActivity: {}, FacetCause: {}}
	for m, g := range x.Motives {
		if g > 0 {
			parts[FacetMotive][Dimension{FacetMotive, string(m)}] = float64(g) / 3
		}
	}
	for _, a := range x.Activities {
		parts[FacetActivity][Dimension{FacetActivity, string(a)}] = 1
	}
	for _, c := range x.Causes {
		parts[FacetCause][Dimension{FacetCause, c}] = 1
	}
	return parts
}

// regression is a normal belief about likings, brought up to date report by
// report (the measurement update of Kalman, 1960).
type regression struct {
	prior       func(Dimension) (mean, deviation float64)
	dials       []Dimension
	mean, start []float64
	cov         [][]float64
}

// at finds the place of a dial, which begins with its prior.
func (r *regression) at(d Dimension) int {
	if i := slices.Index(r.dials, d); i >= 0 {
		return i
	}
	mean, deviation := r.prior(d)
	r.dials = append(r.dials, d)
	r.mean, r.start = append(r.mean, mean), append(r.start, mean)
	for i := range r.cov {
		r.cov[i] = append(r.cov[i], 0)
	}
	r.cov = append(r.cov, make([]float64, len(r.dials)))
	i := len(r.dials) - 1
	r.cov[i][i] = deviation * deviation
	return i
}

// observe takes in that a row of likings was reported to come to y.
func (r *regression) observe(row map[Dimension]float64, y float64) {
	dials := make([]Dimension, 0, len(row))
	for d := range row {
		dials = append(dials, d)
	}
	slices.SortFunc(dials, compareDials)
	x := map[int]float64{}
	var places []int
	for _, d := range dials {
		i := r.at(d)
		x[i] = row[d]
		places = append(places, i)
	}
	expected, spread := 0.0, reportError*reportError
	gain := make([]float64, len(r.dials)) // the covariance of each liking with the report
	for _, i := range places {
		expected += x[i] * r.mean[i]
		for j := range gain {
			gain[j] += r.cov[j][i] * x[i]
		}
	}
	for _, i := range places {
		spread += x[i] * gain[i]
	}
	for i := range gain {
		r.mean[i] += gain[i] / spread * (y - expected)
		for j := range gain {
			r.cov[i][j] -= gain[i] * gain[j] / spread
		}
	}
}
