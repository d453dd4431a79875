package population

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"aina/catalog"
	"aina/catalog/stable"
	"aina/quiz"
)

// What the model is made of, in steps.
const (
	normError      = 0.25 // of the norms of quiz
	levelSpread    = 0.40
	motiveSpread   = 0.72
	flatSpread     = 0.15 // of the motives of people who have no favourite
	activityMean   = 3.3
	activitySpread = 0.80
	offsetSpread   = 0.25
	loadingFrom    = 0.75
	loadingTo      = 1.25
)

// The deviations of what chance adds to an answer, in steps: to a statement of a motive, and
// to a scene.
const (
	MotiveNoise = 0.82
	SceneNoise  = 0.98
)

// Leanings are the motives and activities of a simulated person, known because they are
// made up, in steps and in the order of their vocabularies.
type Leanings struct {
	Style      Style
	Motives    []float64
	Activities []float64
	means      []float64 // of the motives, over all people
	level      float64
}

// World is what a group of people has in common: how good the statements are that they
// meet, and what the motives are in the mean.
type World struct {
	means           []float64
	loading, offset map[string]float64 // by the id of the question
}

// NewWorld draws a world for a questionnaire.
func NewWorld(r *rand.Rand, q *quiz.Questionnaire) World {
	w := World{loading: map[string]float64{}, offset: map[string]float64{}}
	for _, m := range catalog.Motives() {
		w.means = append(w.means, 1+4*quiz.Norm(m)+normError*r.NormFloat64())
	}
	for _, x := range q.Questions {
		if x.Kind == quiz.Scale {
			w.loading[x.ID] = loadingFrom + (loadingTo-loadingFrom)*r.Float64()
			w.offset[x.ID] = offsetSpread * r.NormFloat64()
		}
	}
	return w
}

// NewLeanings draws somebody who answers in a style.
func NewLeanings(r *rand.Rand, w World, s Style) Leanings {
	p := Leanings{Style: s, means: w.means, level: s.Level + levelSpread*r.NormFloat64()}
	middle := mean(w.means)
	for _, m := range w.means {
		if s.Flat {
			// Alike against the norm, by the half that Aina takes off.
			p.Motives = append(p.Motives, middle+(m-middle)/2+flatSpread*r.NormFloat64())
			continue
		}
		p.Motives = append(p.Motives, m+motiveSpread*r.NormFloat64())
	}
	for range catalog.Activities() {
		p.Activities = append(p.Activities, activityMean+activitySpread*r.NormFloat64())
	}
	return p
}

// True is what a profile ought to say of a person's motives, against the share
// of the norm that is taken off: 0 how strong each is, 1 how far each is from
// the norm. Aina aims at ½.
func (p Leanings) True(norm float64) []float64 {
	all := make([]float64, len(p.Motives))
	middle := mean(p.means)
	for i, v := range p.Motives {
		all[i] = (v - norm*(p.means[i]-middle)) / 4
	}
	return all
}

// Answer returns the person's answers to the scales and the pick of a questionnaire.
// Noise is the deviation of a scene's.
func (p Leanings) Answer(r *rand.Rand, w World, q *quiz.Questionnaire, noise float64) quiz.Answers {
	answers := quiz.Answers{}
	for _, x := range q.Questions {
		switch {
		case x.Kind == quiz.Scale && p.Style.Random:
			answers[x.ID] = quiz.Answer{Scale: 1 + r.IntN(5)}
		case x.Kind == quiz.Scale && x.Section == quiz.Why:
			v := p.Motives[slices.Index(catalog.Motives(), x.Motive)]
			answers[x.ID] = p.step(w, x, v, MotiveNoise*r.NormFloat64())
		case x.Kind == quiz.Scale:
			v := p.Activities[slices.Index(catalog.Activities(), x.Activity)]
			answers[x.ID] = p.step(w, x, v, noise*r.NormFloat64())
		case x.Kind == quiz.Pick:
			answers[x.ID] = quiz.Answer{Picked: p.choose(r, x)}
		}
	}
	return answers
}

func (p Leanings) step(w World, x quiz.Question, v, noise float64) quiz.Answer {
	v = 3 + p.Style.Stretch*(w.loading[x.ID]*(v-3)+p.level+w.offset[x.ID]+noise)
	return quiz.Answer{Scale: int(min(max(math.Round(v), 1), 5))}
}

// choose names the three that seem to matter most.
func (p Leanings) choose(r *rand.Rand, x quiz.Question) []string {
	seems := map[catalog.Motive]float64{}
	for i, m := range catalog.Motives() {
		seems[m] = p.Motives[i] + MotiveNoise*r.NormFloat64()
		if p.Style.Random {
			seems[m] = r.Float64()
		}
	}
	order := catalog.Motives()
	stable.Sort(order, func(a, b catalog.Motive) int { return cmp.Compare(seems[b], seems[a]) })
	var picked []string
	for _, o := range x.Options {
		if slices.Contains(order[:x.Max], catalog.Motive(o.ID)) {
			picked = append(picked, o.ID)
		}
	}
	return picked
}

func mean(all []float64) float64 {
	sum := 0.0
	for _, v := range all {
		sum += v / float64(len(all))
	}
	return sum
}
