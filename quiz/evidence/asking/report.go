package asking

import (
	"math"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/evidence/ranking"
	"aina/quiz/population"
	"aina/quiz/reading"
)

// people is how many of each style are drawn; their readings are looked at for
// the first of them only, as those cost most.
const (
	people  = 2000
	readers = 600
)

// Report is how much of what people think their answers bring back, form by form.
type Report struct {
	Motives    []MotiveRow   // by Forms
	Scenes     []SceneRow    // by number of scenes
	Reliable   []Reliability // of a scene, as tried
	Weights    []WeightRow
	Said       []SaidRow
	Statements float64 // correlation of two statements of a motive
}

// MotiveRow is what one form brings back of motives.
type MotiveRow struct {
	Form       Form
	Minutes    float64
	ByStyle    []Recovery // by Styles, then of all together
	Error      float64    // the standard error of one motive, of ordinary people
	Difference float64    // and of the difference of two
}

// SceneRow is what a number of scenes an activity brings back.
type SceneRow struct {
	Scenes  int
	Minutes float64
	ByStyle []Recovery
}

// Reliability is what scenes bring back if they correlate otherwise.
type Reliability struct {
	Noise, Correlation float64
	Tau                []float64 // with one, two and three scenes
}

// WeightRow is what other weights bring back in the quick form and the full
// one: τ against how strong each motive is, against what Aina aims at, and
// against how far each is from the norm.
type WeightRow struct {
	Weights Weights
	Taus    []float64 // three of the quick form, then of the full one
}

// SaidRow is what one form tells people of one style.
type SaidRow struct {
	Style population.Style
	Form  Form
	Said
}

// Measure asks the made-up people with the questionnaire that comes with the
// program and what could be made of it.
func Measure() Report {
	wide := widest()
	byStyle := make([][]respondent, len(population.Styles()))
	for i, s := range population.Styles() {
		byStyle[i] = draw(wide, s, people, population.SceneNoise)
	}
	r := Report{Statements: two(wide, byStyle[0], quiz.Why)}
	for _, f := range Forms() {
		r.Motives = append(r.Motives, motiveRow(wide, f, byStyle))
	}
	for n := 1; n <= most; n++ {
		r.Scenes = append(r.Scenes, sceneRow(wide, n, byStyle))
	}
	for _, noise := range []float64{1.30, population.SceneNoise, 0.75} {
		r.Reliable = append(r.Reliable, reliability(wide, noise))
	}
	for _, w := range []Weights{used(), {0, 1}, {0.25, 1}, {0.75, 1}, {1, 1}, {0.5, 0}, {0.5, 0.5}, {0.5, 1.5}, {0.5, 2}} {
		r.Weights = append(r.Weights, weightRow(wide, w, byStyle[0]))
	}
	for i, s := range population.Styles() {
		for _, f := range []Form{Forms()[2], Forms()[4]} {
			r.Said = append(r.Said, SaidRow{s, f, said(f.of(wide), byStyle[i][:readers])})
		}
	}
	return r
}

func motiveRow(wide *quiz.Questionnaire, f Form, byStyle [][]respondent) MotiveRow {
	q := f.of(wide)
	row := MotiveRow{Form: f, Minutes: float64(q.Seconds(quiz.Full)) / 60}
	var whole Recovery
	for i, s := range population.Styles() {
		var rec Recovery
		for j, p := range byStyle[i] {
			found := values(quiz.ProfileOf(q, p.answers), quiz.FacetMotive)
			rec.add(p.True(used().Norm), found)
			if j < people*s.Share/100 {
				whole.add(p.True(used().Norm), found)
			}
		}
		row.ByStyle = append(row.ByStyle, rec)
	}
	row.ByStyle = append(row.ByStyle, whole)
	row.Error, row.Difference = standardErrors(q, byStyle[0])
	return row
}

// standardErrors returns the standard error of a motive and of a difference, from what
// two questionnaires that differ by chance alone say of the same people.
func standardErrors(q *quiz.Questionnaire, all []respondent) (one, difference float64) {
	n, pairs := 0.0, 0.0
	for _, p := range all {
		a, b := values(quiz.ProfileOf(q, p.answers), quiz.FacetMotive), values(quiz.ProfileOf(q, p.again), quiz.FacetMotive)
		for i := range a {
			one += (a[i] - b[i]) * (a[i] - b[i]) / 2
			n++
			for j := range i {
				d := a[i] - a[j] - b[i] + b[j]
				difference += d * d / 2
				pairs++
			}
		}
	}
	return math.Sqrt(one / n), math.Sqrt(difference / pairs)
}

func sceneRow(wide *quiz.Questionnaire, n int, byStyle [][]respondent) SceneRow {
	q := Form{Statements: 2, Three: true, Scenes: n}.of(wide)
	row := SceneRow{Scenes: n, Minutes: float64(q.Seconds(quiz.Full)) / 60}
	for _, all := range byStyle {
		var rec Recovery
		for _, p := range all {
			rec.add(p.Activities, values(quiz.ProfileOf(q, p.answers), quiz.FacetActivity))
		}
		row.ByStyle = append(row.ByStyle, rec)
	}
	return row
}

func reliability(wide *quiz.Questionnaire, noise float64) Reliability {
	all := draw(wide, population.Styles()[0], people, noise)
	r := Reliability{Noise: noise, Correlation: two(wide, all, quiz.How)}
	for n := 1; n <= most; n++ {
		r.Tau = append(r.Tau, sceneRow(wide, n, [][]respondent{all}).ByStyle[0].Tau.Mean)
	}
	return r
}

// two is how two statements of one motive, or two scenes of one activity,
// correlate over people: the mean over all of them.
func two(wide *quiz.Questionnaire, all []respondent, section quiz.Section) float64 {
	first := map[string]string{}
	var correlations []float64
	for _, x := range wide.Questions {
		key := string(x.Motive) + string(x.Activity)
		switch {
		case x.Section != section || x.Kind != quiz.Scale:
			continue
		case first[key] == "":
			first[key] = x.ID
			continue
		}
		var a, b []float64
		for _, p := range all {
			a, b = append(a, float64(p.answers[first[key]].Scale)), append(b, float64(p.answers[x.ID].Scale))
		}
		correlations = append(correlations, correlation(a, b))
	}
	return ranking.Mean(correlations)
}

func weightRow(wide *quiz.Questionnaire, w Weights, all []respondent) WeightRow {
	row := WeightRow{Weights: w}
	for _, f := range []Form{Forms()[2], Forms()[4]} {
		q := f.of(wide)
		var recs [3]Recovery
		for _, p := range all {
			found := w.profile(q, p.answers)
			for k, norm := range []float64{0, 0.5, 1} {
				recs[k].add(p.True(norm), found)
			}
		}
		for _, rec := range recs {
			row.Taus = append(row.Taus, rec.Tau.Mean)
		}
	}
	return row
}

func said(q *quiz.Questionnaire, all []respondent) Said {
	var s Said
	for _, p := range all {
		s.add(p.True(used().Norm), reading.Read(quiz.ProfileOf(q, p.answers), nil, catalog.English))
	}
	return s
}
