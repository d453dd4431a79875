package asking

import (
	"slices"
	"strconv"

	"aina/catalog"
	"aina/quiz"
)

// most is how many statements a motive and scenes an activity are tried.
const most = 3

// Form is a form of the questionnaire: how much it asks about motives and
// activities. The rest is that of the quick form, or of the full one.
type Form struct {
	Name       string
	Statements int
	Three      bool
	Scenes     int
	Quick      bool
}

// Forms lists what is compared for the motives, the cheapest first.
func Forms() []Form {
	return []Form{
		{"the three alone", 0, true, 1, true},
		{"one statement a motive", 1, false, 1, true},
		{"one, and the three (the quick form)", 1, true, 1, true},
		{"two", 2, false, 2, false},
		{"two, and the three (the full form)", 2, true, 2, false},
		{"three", 3, false, 2, false},
		{"three, and the three", 3, true, 2, false},
	}
}

// widest is the default questionnaire with three statements a motive and three
// scenes an activity: what is not written yet is a further question of its
// kind. People answer it once, and each form counts its part of the answers.
func widest() *quiz.Questionnaire {
	q := quiz.Default()
	wide := &quiz.Questionnaire{Parts: q.Parts, Questions: slices.Clone(q.Questions)}
	add := func(like func(quiz.Question) bool) {
		var first quiz.Question
		n := 0
		for _, x := range q.Questions {
			if like(x) {
				if n == 0 {
					first = x
				}
				n++
			}
		}
		for first.Quick = false; n < most; n++ {
			x := first
			x.ID += "-" + strconv.Itoa(n+1)
			wide.Questions = append(wide.Questions, x)
		}
	}
	for _, m := range catalog.Motives() {
		add(func(x quiz.Question) bool { return x.Motive == m })
	}
	for _, a := range catalog.Activities() {
		add(func(x quiz.Question) bool { return x.Activity == a })
	}
	return wide
}

// of takes a form out of the widest questionnaire.
func (f Form) of(wide *quiz.Questionnaire) *quiz.Questionnaire {
	q := &quiz.Questionnaire{Parts: wide.Parts}
	statements, scenes := map[catalog.Motive]int{}, map[catalog.Activity]int{}
	for _, x := range wide.Questions {
		asked := x.Quick || !f.Quick
		switch {
		case x.Motive != "":
			statements[x.Motive]++
			asked = statements[x.Motive] <= f.Statements
		case x.Activity != "":
			scenes[x.Activity]++
			asked = scenes[x.Activity] <= f.Scenes
		case x.Kind == quiz.Pick:
			asked = f.Three
		}
		if asked {
			q.Questions = append(q.Questions, x)
		}
	}
	return q
}
