package card

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/group"
)

// Marks is what one person chose on a card.
type Marks struct {
	Motives    []catalog.Motive   // at most Card.MostMotives
	Activities []catalog.Activity // liked, as many as the person wants
	Causes     []string           // wanted, as many as the person wants
	Age        string             // id of a band of Card.Ages; "": not said. It is never counted.
}

// Empty reports whether nothing was chosen. The age is no choice.
func (m Marks) Empty() bool { return len(m.Motives)+len(m.Activities)+len(m.Causes) == 0 }

// Has reports whether an item was chosen.
func (m Marks) Has(x Item) bool {
	switch x.Subject.Facet {
	case quiz.FacetMotive:
		return slices.Contains(m.Motives, catalog.Motive(x.Subject.Key))
	case quiz.FacetActivity:
		return slices.Contains(m.Activities, catalog.Activity(x.Subject.Key))
	}
	return slices.Contains(m.Causes, x.Subject.Key)
}

// Toggle chooses an item, or takes the choice back, and keeps the order of the card. It
// changes nothing and is false where one more motive would be too many.
func (c Card) Toggle(m Marks, x Item) (Marks, bool) {
	if x.Subject.Facet == quiz.FacetMotive && !m.Has(x) && len(m.Motives) >= c.MostMotives {
		return m, false
	}
	changed := Marks{Age: m.Age}
	for _, y := range c.Items {
		if m.Has(y) == (y.Subject == x.Subject) {
			continue
		}
		switch key := y.Subject.Key; y.Subject.Facet {
		case quiz.FacetMotive:
			changed.Motives = append(changed.Motives, catalog.Motive(key))
		case quiz.FacetActivity:
			changed.Activities = append(changed.Activities, catalog.Activity(key))
		default:
			changed.Causes = append(changed.Causes, key)
		}
	}
	return changed, true
}

// Contribution is what the person adds to a room.
func (m Marks) Contribution() group.Contribution {
	return group.Contribution{
		Motives:    slices.Clone(m.Motives),
		Activities: slices.Clone(m.Activities),
		Causes:     slices.Clone(m.Causes),
	}
}

// A mark says "I would like it, or love it" and "a little, or a lot". Of the two an answer
// takes the milder one, so that nothing is claimed that was not said.
const (
	likedStep   = 4
	wantedLevel = quiz.ALittle
)

// Answers is what the marks say in the quick form of a questionnaire, the one that the card
// was made of. What was not chosen is not answered at all: an empty card says nothing, and
// who chose two motives did not say that a third does not matter. A question of which
// nothing was chosen is missing, as if it had not been asked.
func (m Marks) Answers(q *quiz.Questionnaire) quiz.Answers {
	answers := quiz.Answers{}
	for _, x := range q.Asked(quiz.Quick) {
		var a quiz.Answer
		switch {
		case picksMotives(x):
			for _, o := range x.Options {
				if slices.Contains(m.Motives, catalog.Motive(o.ID)) {
					a.Picked = append(a.Picked, o.ID)
				}
			}
		case likesActivity(x) && slices.Contains(m.Activities, x.Activity):
			a.Scale = likedStep
		case wantsCauses(x):
			a.Levels = levels(x, m.Causes)
		case x.Limit == quiz.LimitAge && m.Age != "":
			a.Picked = []string{m.Age}
		}
		if valid, err := x.Validate(a); err == nil && !valid.Skipped {
			answers[x.ID] = valid
		}
	}
	return answers
}

// levels gives the rows of a question that were chosen their level; nil where none was.
func levels(q quiz.Question, causes []string) map[string]string {
	var all map[string]string
	for _, o := range q.Options {
		if slices.Contains(causes, o.ID) {
			if all == nil {
				all = map[string]string{}
			}
			all[o.ID] = wantedLevel
		}
	}
	return all
}

// Row writes the marks as one row, the way ReadRow reads it; an empty sheet is 0.
func (c Card) Row(m Marks) string {
	var row []rune
	for _, x := range c.Items {
		if m.Has(x) {
			row = append(row, x.Key)
		}
	}
	if row == nil {
		return string(emptySheet)
	}
	return string(row)
}
