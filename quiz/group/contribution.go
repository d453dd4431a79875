package group

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// Contribution is what one person adds to a room: where they stand on the yes side.
// Everything that is not named counts for the other side.
//
// However it is asked for, people must be free to name any number of activities and
// of causes. Where a form bounds them, as picking three bounds motives, their pictures
// bind each other, and what the package promises of them is lost.
type Contribution struct {
	Motives    []catalog.Motive   // among the three that matter most
	Activities []catalog.Activity // would like or love
	Causes     []string           // a little or a lot
}

// From these values of a profile on a person stands on the yes side.
const (
	likes   = 0.5 // "I would like it"; the mean where several scenes were answered
	aLittle = 0.5
)

// ContributionOf returns what the answers to a questionnaire, in either form, add to a
// room. The motives are those that were picked: the statements of why never count.
func ContributionOf(q *quiz.Questionnaire, answers quiz.Answers) Contribution {
	var c Contribution
	for _, x := range q.Questions {
		if a := answers[x.ID]; picksMotives(x) && !a.Skipped {
			for _, id := range a.Picked {
				c.Motives = append(c.Motives, catalog.Motive(id))
			}
		}
	}
	profile := quiz.ProfileOf(q, answers)
	for _, a := range catalog.Activities() {
		if v, asked := profile.Activities[a]; asked && v >= likes {
			c.Activities = append(c.Activities, a)
		}
	}
	for id, v := range profile.Causes {
		if v >= aLittle {
			c.Causes = append(c.Causes, id)
		}
	}
	slices.Sort(c.Causes)
	return c
}

// names reports whether a person stands on the yes side of a subject.
func (c Contribution) names(s Subject) bool {
	switch s.Facet {
	case quiz.FacetMotive:
		return slices.Contains(c.Motives, catalog.Motive(s.Key))
	case quiz.FacetActivity:
		return slices.Contains(c.Activities, catalog.Activity(s.Key))
	}
	return slices.Contains(c.Causes, s.Key)
}

// pollOf returns what a questionnaire, with its causes as rows, asks a room. No more
// motives are shown than one person can pick, so that any of those who did not tell
// may have picked all of them.
func pollOf(q *quiz.Questionnaire) poll {
	p := poll{mostMotives: MostMotives}
	offered, scenes := map[string]bool{}, map[catalog.Activity]bool{}
	var causes []Subject
	for _, x := range q.Questions {
		switch {
		case picksMotives(x):
			p.mostMotives = min(p.mostMotives, x.Max)
			for _, o := range x.Options {
				offered[o.ID] = true
			}
		case x.Section == quiz.How && x.Kind == quiz.Scale:
			scenes[x.Activity] = true
		case x.Section == quiz.Whom && x.Kind == quiz.Levels:
			for _, o := range x.Options {
				if s := (Subject{quiz.FacetCause, o.ID}); !slices.Contains(causes, s) {
					causes = append(causes, s)
				}
			}
		}
	}
	for _, m := range catalog.Motives() {
		if offered[string(m)] && m != catalog.Protective {
			p.subjects = append(p.subjects, Subject{quiz.FacetMotive, string(m)})
		}
	}
	for _, a := range catalog.Activities() {
		if scenes[a] {
			p.subjects = append(p.subjects, Subject{quiz.FacetActivity, string(a)})
		}
	}
	p.subjects = append(p.subjects, causes...)
	return p
}

// picksMotives reports whether a question asks which motives matter most.
func picksMotives(q quiz.Question) bool { return q.Section == quiz.Why && q.Kind == quiz.Pick }
