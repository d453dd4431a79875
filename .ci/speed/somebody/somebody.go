// Package somebody is one person for measuring: everything is answered, and their limits
// shut many gates. It is built against this version and an earlier one.
package somebody

import (
	"fmt"
	"strings"

	"aina/catalog"
	"aina/quiz"
)

// Day is the day on which they look.
const Day catalog.Date = "2026-11-22"

// Profile is their profile for a catalog.
func Profile(c *catalog.Catalog) quiz.Profile {
	p := quiz.Profile{Motives: map[catalog.Motive]float64{}, Activities: map[catalog.Activity]float64{}, Causes: map[string]float64{}, Weights: quiz.EqualWeights()}
	for i, m := range catalog.Motives() {
		p.Motives[m] = float64(3*i%8) / 8
	}
	for i, a := range catalog.Activities() {
		p.Activities[a] = float64(4*i%9)/4 - 1
	}
	for i, k := range c.Causes {
		p.Causes[k.ID] = float64(i%5-1) / 3
	}
	p.Limits = catalog.Limits{Languages: []string{"ru", "kk"}, City: "astana", HoursPerWeek: 4, Times: []string{"weekends"}, Company: catalog.WithFriends}
	age := 30
	p.Limits.Age = &age
	return p
}

// Answers is a file of answers to all questions of a scale and to some others.
func Answers() string {
	var b strings.Builder
	b.WriteString("version: 1\nanswers:\n")
	for i, q := range quiz.Default().Questions {
		if q.Kind == quiz.Scale {
			fmt.Fprintf(&b, "  %s: %d\n", q.ID, 1+7*i%5)
		}
	}
	b.WriteString("  causes: {animals: a_lot, elderly: a_little, sport: not_now, health: a_little}\n  age: from-18\n  place: Астана\n  languages: [ru, kk]\n")
	return b.String()
}
