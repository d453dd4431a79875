package quiz

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"aina/catalog"
	"aina/catalog/text"
)

// findFrom is after how many things tried something is said of them.
const findFrom = 3

// The belief about what was tried begins without an opinion: a feeling for
// everything alike, and nothing for or against any part. How far it may go is as
// wide for all parts, so that none is favoured.
const findError = 0.5

// Finding is what a log of things tried shows by itself, whatever the answers
// say. Nothing is found of fewer than three.
type Finding struct {
	Tried int     // reports that said something
	Mean  float64 // of their outcomes, -1 to 1
	Gives Dial    // what gives energy, or empty
	NotSo Dial    // what gives clearly less than that, though the person counts on it, or empty
	Takes Dial    // what takes energy, or empty
}

// Enough reports whether so much was tried that something can be said.
func (f Finding) Enough() bool { return f.Tried >= findFrom }

// Missing is how many more tries it takes until something is said.
func (f Finding) Missing() int { return max(0, findFrom-f.Tried) }

// everything is the part that all roles share.
func everything() Dial { return Dial{FacetStart, string(FacetStart)} }

// report is one thing tried: what it was made of, and how it went.
type report struct {
	parts map[Dial]float64
	y     float64
}

func reportsOf(log []Reflection) []report {
	var all []report
	for _, x := range log {
		y, ok := x.Outcome()
		if !ok {
			continue
		}
		r := report{parts: map[Dial]float64{}, y: y}
		for _, part := range x.parts() {
			maps.Copy(r.parts, part)
		}
		all = append(all, r)
	}
	return all
}

// contrast is how much better the days with a part went than those without, and
// how many days had it. It is 0 where all had it or none.
func contrast(all []report, d Dial) (better float64, times int) {
	with, without := 0.0, 0.0
	for _, r := range all {
		if _, has := r.parts[d]; has {
			with, times = with+r.y, times+1
		} else {
			without += r.y
		}
	}
	if times == 0 || times == len(all) {
		return 0, times
	}
	return with/float64(times) - without/float64(len(all)-times), times
}

// Find looks for what the things tried have in common when they go well or
// badly. A part that was met twice and missed once is said to give or to take
// energy where the belief about it lies beyond one standard error and the plain
// means of the days with it and without say the same; and to give more than
// another where their difference lies beyond its standard error. The picture p
// says on what the person counts.
func Find(log []Reflection, p Profile) Finding {
	reports := reportsOf(log)
	f := Finding{Tried: len(reports)}
	r := &regression{}
	prior := func(Dial) (float64, float64) { return 0, findError }
	for _, x := range reports {
		f.Mean += x.y / float64(len(reports))
		row := maps.Clone(x.parts)
		row[everything()] = 1
		r.observe(row, x.y, reportError, prior)
	}
	if !f.Enough() {
		return f
	}
	var parts []int
	better := make([]float64, len(r.dials))
	for i, d := range r.dials {
		var times int
		if better[i], times = contrast(reports, d); d != everything() && times >= 2 && times < f.Tried {
			parts = append(parts, i)
		}
	}
	slices.SortFunc(parts, func(i, j int) int {
		return cmp.Or(cmp.Compare(r.mean[j], r.mean[i]), compareDials(r.dials[i], r.dials[j]))
	})
	if len(parts) == 0 {
		return f
	}
	best, worst := parts[0], parts[len(parts)-1]
	if r.sure(best) > 1 && better[best] > 0 {
		f.Gives = r.dials[best]
		for _, i := range parts[1:] {
			d := r.dials[i]
			if p.countsOn(d) && d.Facet != f.Gives.Facet && r.apart(best, i) > 1 && better[i] < better[best] {
				f.NotSo = d
				break
			}
		}
	}
	if r.sure(worst) < -1 && better[worst] < 0 {
		f.Takes = r.dials[worst]
	}
	return f
}

// sure is how far the belief about a part lies from 0, in standard errors.
func (r *regression) sure(i int) float64 {
	if r.cov[i][i] <= 0 {
		return 0
	}
	return r.mean[i] / math.Sqrt(r.cov[i][i])
}

// Say puts a finding into sentences: none before enough was tried, and none
// that the log does not bear out.
func (f Finding) Say(c *catalog.Catalog, lang catalog.Lang) []string {
	if !f.Enough() {
		return nil
	}
	w := wordingIn(lang).Finding
	named := func(phrase string, d Dial) string { return text.Fill(phrase, "x", d.Name(c, lang)) }
	var said []string
	if f.Gives != (Dial{}) {
		said = append(said, named(w.Gives, f.Gives))
	}
	if f.NotSo != (Dial{}) {
		said = append(said, named(w.NotSo, f.NotSo))
	}
	if f.Takes != (Dial{}) {
		said = append(said, named(w.Takes, f.Takes))
	}
	switch {
	case len(said) > 0:
	case f.Mean >= 0.5:
		said = append(said, w.AllGood)
	default:
		said = append(said, w.Nothing)
	}
	return append(said, w.From.For(lang, f.Tried))
}

// countsOn reports whether the picture has something high.
func (p Profile) countsOn(d Dial) bool {
	v, known := p.Value(d)
	if d.Facet == FacetMotive {
		return known && v >= high
	}
	return known && v >= 0.5
}
