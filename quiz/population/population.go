// Package population draws simulated people. The scale of the facets is calibrated on
// them, gaps are found with them, rooms are rehearsed with them, and the forms of the
// questionnaire are compared on them; no real person is known here.
//
// The people are a model, and the model is this. On the scale of the five steps
// a motive of a person is the motive's mean, which is the norm of quiz give or
// take a quarter of a step, as the norms are only guessed, plus a liking of
// their own. A statement is answered at
//
//	3 + stretch·(loading·(motive − 3) + level + offset + noise)
//
// rounded to a step. Loading and offset belong to the statement: we do not know
// how good each is, so that every group of people gets newly drawn statements. Level
// is how readily a person says yes, stretch how far they go from the middle (see
// Styles). Scenes are answered in the same way. The three are those with the
// highest liking and mean after a noise of their own, the same as a
// statement's; level and stretch do not touch them, as a choice compares. A cause is
// not now, a little, a lot or rather not with chances of 40, 30, 22 and 8 in a hundred.
//
// The spreads are set so that two statements of one motive correlate by about
// .46 over ordinary people, which makes the .81 that scales of five statements
// have (Chacón et al., 2017: .78 to .84; Spearman and Brown). A scene is one
// concrete case of something wide, and no review covers such scenes: .40 is
// assumed.
package population

import (
	"math/rand/v2"

	"aina/catalog"
	"aina/quiz"
)

// size is how many people the population has.
const size = 2000

// Person is one of the population: what they answered to the full form, and their age.
type Person struct {
	Answers quiz.Answers
	Age     int
}

// Profile returns the profile of a person.
func (p Person) Profile(q *quiz.Questionnaire) quiz.Profile {
	profile := quiz.ProfileOf(q, p.Answers)
	profile.Limits.Age = &p.Age
	return profile
}

// Band is a span of ages, in years, both ends included.
type Band struct {
	Key      string
	From, To int
	share    int // of a hundred people
}

// Bands lists the bands by which a questionnaire asks for ages: most newcomers are 15
// to 25.
func Bands() []Band {
	return []Band{{"0-13", 0, 13, 8}, {"14-15", 14, 15, 17}, {"16-17", 16, 17, 25}, {"18-59", 18, 59, 42}, {"60+", 60, 120, 8}}
}

// People draws the people that a catalog may expect, each with an age among the first
// twenty years of a band. They are the same people each time.
func People(q *quiz.Questionnaire, c *catalog.Catalog) []Person {
	r := rand.New(rand.NewPCG(2026, 22))
	q = quiz.NewSession(q, quiz.Full, c.Causes).Questionnaire() // with the causes as rows
	people := make([]Person, size)
	for i := range people {
		people[i] = Person{Draw(r, q), age(r)}
	}
	return people
}

func age(r *rand.Rand) int {
	at, bands := r.IntN(100), Bands()
	for at >= bands[0].share {
		at, bands = at-bands[0].share, bands[1:]
	}
	from, to := bands[0].From, min(bands[0].To, bands[0].From+20)
	return from + r.IntN(to-from+1)
}

// Draw draws the answers of one person, whose way of answering is drawn by the shares of
// Styles, among statements drawn anew. The questionnaire must have the causes as rows.
func Draw(r *rand.Rand, q *quiz.Questionnaire) quiz.Answers {
	w := NewWorld(r, q)
	answers := NewLeanings(r, w, anyStyle(r)).Answer(r, w, q, SceneNoise)
	for _, x := range q.Questions {
		if x.Kind != quiz.Levels {
			continue
		}
		levels := map[string]string{}
		for _, o := range x.Options {
			levels[o.ID] = causeLevel(r.Float64())
		}
		answers[x.ID] = quiz.Answer{Levels: levels}
	}
	return answers
}

// anyStyle draws a way of answering by its share.
func anyStyle(r *rand.Rand) Style {
	at := r.IntN(100)
	for _, s := range Styles() {
		if at < s.Share {
			return s
		}
		at -= s.Share
	}
	return Style{}
}

// causeLevel returns the level of a cause for a draw between 0 and 1.
func causeLevel(v float64) string {
	switch {
	case v < 0.40:
		return quiz.NotNow
	case v < 0.70:
		return quiz.ALittle
	case v < 0.92:
		return quiz.ALot
	}
	return quiz.RatherNot
}
