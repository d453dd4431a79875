package ranking

import (
	"math/rand/v2"
	"slices"
	"sync"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/population"
	"aina/quiz/ranking"
	"aina/quiz/stability"
)

// Report is how good the ranking is: against judges, beside plainer formulas, and over
// the population.
type Report struct {
	People      int
	Agreement   Agreement
	At5, At10   Trial   // the way the goals are about
	Others      []Trial // at 5, by Readings
	Would       [2][]Would
	Closed      [2]Closed // of the open half, then of the locked one
	Population  Population
	FacetScales []FacetScale
}

// Population is what is measured over the population.
type Population struct {
	People      int
	Empty       int // people to whom the gates leave nothing
	Exposure    Exposure
	Least, Most []string    // shown
	FirstFive   float64     // causes among the first five, in the mean
	Tries       float64     // causes of the three to try, in the mean
	ThreeTries  float64     // part of the people who get three to try
	Perturbed   []Stability // of each of Formulas, when one answer in ten moves by a step
	Other       []Stability // of Aina, when answers move in each of the other ways
	Tries3      Stability   // the same of the three to try; only its Top3 says something
	ToFormula   []Stability // from Aina's order to that of each of Formulas
}

// Measure measures the ranking of a catalog, with the questionnaire that comes with
// the program.
func Measure(c *catalog.Catalog) (Report, error) {
	q := quiz.Default()
	people, err := Judged(q, c)
	if err != nil {
		return Report{}, err
	}
	everyone := population.People(q, c)
	r := Report{
		People:      len(people),
		Agreement:   Agree(people),
		At10:        Try(people, c, Readings()[0], firstTen),
		Population:  measurePopulation(q, c, everyone),
		FacetScales: FacetScales(q, c, everyone),
	}
	for _, reading := range Readings() {
		r.Others = append(r.Others, Try(people, c, reading, firstFive))
	}
	r.At5 = r.Others[0]
	for half := range r.Closed {
		some := slices.DeleteFunc(slices.Clone(people), func(p Person) bool { return p.Locked != (half == 1) })
		r.Closed[half] = ClosedTo(some, c)
		for _, rate := range []float64{0.1, 0.2, 0.4} {
			r.Would[half] = append(r.Would[half], AskWould(some, c, rate))
		}
	}
	return r, nil
}

func measurePopulation(q *quiz.Questionnaire, c *catalog.Catalog, people []population.Person) Population {
	formulas := Formulas()
	draws := rand.New(rand.NewPCG(2026, 10))
	others := make([]*rand.Rand, len(otherPerturbations()))
	for i := range others {
		others[i] = rand.New(rand.NewPCG(2026, 11+uint64(i)))
	}
	m := Population{People: len(people),
		Perturbed: make([]Stability, len(formulas)), ToFormula: make([]Stability, len(formulas)),
		Other: make([]Stability, len(otherPerturbations()))}
	x := ranking.NewIndex(c)
	var rankings []ranking.Ranking
	var placedNow [][]Placed // of each person, by Aina; nil where there is nothing
	var causes, tried, three []float64
	for _, person := range people {
		p := person.Profile(q)
		now := x.Rank(p, "")
		perturbed := population.Person{Answers: perturbEach(draws, q, person.Answers), Age: person.Age}.Profile(q)
		then := x.Rank(perturbed, "")
		rankings = append(rankings, now)
		if len(now.Matches) == 0 {
			m.Empty++
			placedNow = append(placedNow, nil)
			continue
		}
		m.Tries3.Add(named(tries(now)), named(tries(then)))
		aina := placed(formulas[0], p, now.Matches)
		for i, f := range formulas {
			other := placed(f, p, now.Matches)
			m.ToFormula[i].Add(aina, other)
			m.Perturbed[i].Add(other, placed(f, perturbed, then.Matches))
		}
		placedNow = append(placedNow, aina)
		causes = append(causes, float64(Variety(first(now, firstFive))))
		tried = append(tried, float64(Variety(tries(now))))
		three = append(three, float64(len(now.Try)/3))
	}
	var all sync.WaitGroup
	for i, n := range otherPerturbations() {
		all.Go(func() {
			for j, person := range people {
				if placedNow[j] == nil {
					continue
				}
				perturbed := population.Person{Answers: n.by(others[i], q, person.Answers), Age: person.Age}.Profile(q)
				m.Other[i].Add(placedNow[j], placed(formulas[0], perturbed, x.Rank(perturbed, "").Matches))
			}
		})
	}
	all.Wait()
	m.FirstFive, m.Tries, m.ThreeTries = Mean(causes), Mean(tried), Mean(three)
	m.Exposure = Expose(c, rankings)
	m.Least, m.Most = m.Exposure.Extremes(c, 3)
	return m
}

// named returns matches as a list that can be compared.
func named(matches []ranking.Match) []Placed {
	all := make([]Placed, len(matches))
	for i, m := range matches {
		all[i] = Placed{m.Opportunity.ID, m.Total}
	}
	return all
}

// otherPerturbations lists further ways in which answers change, to see what the
// order depends on.
func otherPerturbations() []namedNudge {
	return []namedNudge{
		{"one question in ten moves, all causes being one question", stability.Perturb},
		{"one statement moves", perturbOne(quiz.Why, quiz.Scale)},
		{"one of the three is another", perturbOne(quiz.Why, quiz.Pick)},
		{"one scene moves", perturbOne(quiz.How, quiz.Scale)},
		{"one cause moves", perturbOne(quiz.Whom, quiz.Levels)},
	}
}

type namedNudge struct {
	name string
	by   perturbation
}
