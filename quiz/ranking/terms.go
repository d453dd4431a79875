package ranking

import (
	"math"
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// Reason is what one thing adds to a score or subtracts from it. Key is the motive,
// the activity or the cause, or the rule of a wish that is not met. Wish is the person's own value, from -1 against to 1
// for, or 0 where there is none; Asked says that it comes from an answer. Estimated
// says that the catalog does not state what the opportunity affords, so that it was
// estimated from similar ones. Given is the person's mean answer on a motive, from 0
// to 1, where HasGiven: not compared with their other answers, as Wish is.
type Reason struct {
	Facet     quiz.Facet
	Key       string
	Points    float64
	Wish      float64
	Asked     bool
	Estimated bool
	Given     float64
	HasGiven  bool
	Offered   string  // of a wish that is not met: the pace, the times (a space between) or the company it is about
	Beyond    float64 // of the hours: how many a week beyond what the person has
	Rested    bool    // of an activity: the person would rather rest from it, so that it counts for less
}

// scorer scores opportunities for one profile.
type scorer struct {
	profile        quiz.Profile
	why, how, whom float64 // κω̂ of each facet: its scale times its share of the weights, 0 where it was not answered
	rootMotives    float64 // √n of the n motives asked
	topCause       float64 // max(0, the highest value of any cause)
}

// newScorer prepares a profile for scoring.
func newScorer(p quiz.Profile) scorer {
	w := scorer{profile: p}
	known := 0
	for _, m := range catalog.Motives() {
		if _, ok := p.Motives[m]; ok {
			known++
		}
	}
	w.rootMotives = math.Sqrt(float64(known))
	for _, v := range p.Causes {
		w.topCause = max(w.topCause, v)
	}
	why, how, whom := shares(p, known > 0, len(p.Activities) > 0, len(p.Causes) > 0)
	w.why, w.how, w.whom = scaleWhy*why, scaleHow*how, scaleWhom*whom
	return w
}

// shares returns the weights of the answered facets, summing to 1. Weights that
// are all at 0 over these, or that no profile may have, count as alike.
func shares(p quiz.Profile, why, how, whom bool) (a, b, c float64) {
	weight := func(answered bool, v float64) float64 {
		if !answered || !(v > 0) || v > quiz.MaxWeight {
			return 0
		}
		return v
	}
	a, b, c = weight(why, p.Weights.Why), weight(how, p.Weights.How), weight(whom, p.Weights.Whom)
	if a+b+c == 0 {
		a, b, c = weight(why, 1), weight(how, 1), weight(whom, 1)
	}
	sum := a + b + c
	if sum == 0 {
		return 0, 0, 0
	}
	return a / sum, b / sum, c / sum
}

// terms lists what counts for and against an opportunity, before it is brought to
// the scale of a score: motives, then activities, in the order of their
// vocabularies, then the causes, then the wishes that are not met.
func (w scorer) terms(o *catalog.Opportunity) []Reason {
	return slices.Concat(w.whyTerms(o), w.howTerms(o), w.whomTerms(o), w.practicalTerms(o))
}

// whyTerms: t = κω̂·d·(g − ⅓)/√n for each motive asked, with d from -1 to 1 and
// g from 0 to 1. Where a catalog does not say what an opportunity affords, g is
// estimated and (g − ⅓) counts for a part (see affordanceTable); where nothing is known to
// estimate it from, none counts.
func (w scorer) whyTerms(o *catalog.Opportunity) []Reason {
	if w.rootMotives == 0 {
		return nil
	}
	g := defaultAffordances().affords(o)
	if g.of == nil {
		return nil
	}
	terms := make([]Reason, 0, len(g.of))
	for i, m := range catalog.Motives() {
		p, ok := w.profile.Motives[m]
		if !ok {
			continue
		}
		d := 2*p - 1
		given, answered := w.profile.Basis.Given[m]
		terms = append(terms, Reason{
			Facet:     quiz.FacetMotive,
			Key:       string(m),
			Points:    w.why * d * g.aboveThird(i) / w.rootMotives,
			Wish:      d,
			Asked:     !w.profile.IsLearned(quiz.Dimension{Facet: quiz.FacetMotive, Key: string(m)}),
			Estimated: g.estimated,
			Given:     given,
			HasGiven:  answered,
		})
	}
	return terms
}

// restCost is how much less an activity is liked in what is regular where it fills the
// person's week already.
const restCost = 0.5

// howTerms: t = κω̂·d/|A| for each activity of the opportunity. Where it is regular, d of
// what the person would rather rest from is lower by restCost, down to -1.
func (w scorer) howTerms(o *catalog.Opportunity) []Reason {
	var terms []Reason
	for _, a := range catalog.Activities() {
		if slices.Contains(o.Activities, a) {
			d, asked := w.profile.Activities[a]
			liked, rested := w.liked(a, o.Schedule == catalog.Regular)
			terms = append(terms, Reason{
				Facet:  quiz.FacetActivity,
				Key:    string(a),
				Points: w.how * liked,
				Wish:   d,
				Rested: rested,
				Asked:  asked && !w.profile.IsLearned(quiz.Dimension{Facet: quiz.FacetActivity, Key: string(a)}),
			})
		}
	}
	for i := range terms {
		terms[i].Points /= float64(len(terms))
	}
	return terms
}

// liked is how much an activity counts as liked in what is regular or not, and whether
// the person would rather rest from it there.
func (w *scorer) liked(a catalog.Activity, regular bool) (liked float64, rested bool) {
	liked = w.profile.Activities[a]
	if rested = regular && a == w.profile.Rest; rested {
		liked = max(liked-restCost, -1)
	}
	return liked, rested
}

// secondaryCauseWeight is how much a cause other than the first counts. An
// opportunity names first whom it is for. The judged people of quiz/evidence
// separate this from counting all causes alike, but hardly one number up to ¾ from
// another. Below ½ the formula would not be monotone
// (beside an opportunity that names no cause), and at ½ a cause that the person
// likes most would add nothing.
const secondaryCauseWeight = 0.6

// unwantedCauseWeight is how much a further cause costs that the person would rather
// leave, where the opportunity has nothing to do with those it is for.
const unwantedCauseWeight = 0.25

// causeValue is the value of an opportunity's causes to a person: that of the
// first, and from there secondaryCauseWeight of the way to the best.
func causeValue(first, best float64) float64 { return first + secondaryCauseWeight*(best-first) }

// whomTerms: t = κω̂·(the value of the opportunity's causes − ½ of the
// highest value of any cause). It is about the opportunity's best cause. Where
// an opportunity names no cause, whom it serves is unknown and nothing counts.
// A further cause at "rather not" costs points of its own: t = −κω̂·unwantedCauseWeight,
// once.
func (w scorer) whomTerms(o *catalog.Opportunity) []Reason {
	if len(o.Causes) == 0 {
		return nil
	}
	likings := make([]float64, len(o.Causes))
	for i, c := range o.Causes {
		likings[i] = w.profile.Causes[c]
	}
	best, unwanted := weighed(likings)
	terms := []Reason{w.causeReason(o.Causes[best], w.causePoints(likings[0], likings[best]))}
	if unwanted >= 0 {
		terms = append(terms, w.causeReason(o.Causes[unwanted], w.unwantedPoints()))
	}
	return terms
}

// weighed returns the best liked of the causes of an opportunity, and the first further
// one at "rather not", -1 where there is none.
func weighed(likings []float64) (best, unwanted int) {
	unwanted = -1
	for i, v := range likings {
		if v > likings[best] {
			best = i
		}
		if unwanted < 0 && i > 0 && v <= -1 {
			unwanted = i
		}
	}
	return best, unwanted
}

func (w *scorer) causePoints(first, best float64) float64 {
	return w.whom * (causeValue(first, best) - w.topCause/2)
}

func (w *scorer) unwantedPoints() float64 { return -w.whom * unwantedCauseWeight }

func (w scorer) causeReason(id string, points float64) Reason {
	d, asked := w.profile.Causes[id]
	return Reason{
		Facet:  quiz.FacetCause,
		Key:    id,
		Points: points,
		Wish:   d,
		Asked:  asked && !w.profile.IsLearned(quiz.Dimension{Facet: quiz.FacetCause, Key: id}),
	}
}
