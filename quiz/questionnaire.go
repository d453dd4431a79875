package quiz

import (
	"slices"

	"aina/catalog"
	"aina/catalog/text"
)

// Form is how much of the questionnaire is asked.
type Form string

// The two forms.
const (
	Full  Form = "full"
	Quick Form = "quick"
)

// Forms lists the forms.
func Forms() []Form { return []Form{Full, Quick} }

// Section is a part of the questionnaire.
type Section string

// The five sections.
const (
	Why      Section = "why"      // what moves the person
	How      Section = "how"      // what they enjoy doing
	Whom     Section = "whom"     // whom they want to help
	Possible Section = "possible" // what is possible for them
	Pause    Section = "pause"    // open questions, for the person alone
)

// sections lists the sections in the order in which they are asked.
func sections() []Section { return []Section{Why, How, Whom, Possible, Pause} }

// Kind is how a question is answered.
type Kind string

// The kinds of question.
const (
	Scale  Kind = "scale"  // one of five steps
	Pick   Kind = "pick"   // up to Max of the options
	Levels Kind = "levels" // one level for each option, as many rows as the person likes
	One    Kind = "one"    // one of the options
	Many   Kind = "many"   // any number of the options
	Place  Kind = "place"  // a place of the catalog, or its name as free text
	Open   Kind = "open"   // free text
)

// HasMarks reports whether a question of the kind takes several marks, and is left
// by a step of its own.
func (k Kind) HasMarks() bool { return k == Pick || k == Many || k == Levels }

// kinds lists the kinds of question.
func kinds() []Kind { return []Kind{Scale, Pick, Levels, One, Many, Place, Open} }

// Limit is what an answer says about what is possible.
type Limit string

// The limits that can be asked for.
const (
	LimitAge       Limit = "age"
	LimitPlace     Limit = "place"
	LimitRemote    Limit = "remote"
	LimitSchedule  Limit = "schedule"
	LimitTimes     Limit = "times"
	LimitHours     Limit = "hours"
	LimitLanguages Limit = "languages"
	LimitAccess    Limit = "access"
	LimitCompany   Limit = "company"
	LimitRest      Limit = "rest" // what fills the week, so that it is not wanted regularly too
)

// askedLimits lists the limits that can be asked for.
func askedLimits() []Limit {
	return []Limit{LimitAge, LimitPlace, LimitRemote, LimitSchedule, LimitTimes, LimitHours,
		LimitLanguages, LimitAccess, LimitCompany, LimitRest}
}

// IsWish reports whether the limit is about what somebody would like, which they may
// call a must.
func (l Limit) IsWish() bool { return slices.Contains(catalog.WishRules(), catalog.Rule(l)) }

// The levels that a row of a Levels question can be given.
const (
	NotNow    = "not_now"
	ALittle   = "a_little"
	ALot      = "a_lot"
	RatherNot = "rather_not"
)

// AllLevels lists the levels in the order in which they are offered.
func AllLevels() []string { return []string{NotNow, ALittle, ALot, RatherNot} }

// LevelValue is what a level weighs in a profile, from -1 to 1. An unknown
// level weighs nothing and is not ok.
func LevelValue(level string) (value float64, ok bool) {
	switch level {
	case NotNow:
		return 0, true
	case ALittle:
		return 0.5, true
	case ALot:
		return 1, true
	case RatherNot:
		return -1, true
	}
	return 0, false
}

// Option is one of the things a person can choose. Value is what it stores
// where a number is asked for: the lowest age of a band, hours a week.
type Option struct {
	ID          string
	Label, Note text.Text
	Value       float64
}

// Question is one question, on one screen.
type Question struct {
	ID         string
	Section    Section
	Kind       Kind
	Text, Note text.Text
	Options    []Option // rows of a Levels question; those of the causes come from the catalog
	Levels     []Option // levels of a Levels question
	Max        int      // of a Pick question, at least 1
	Motive     catalog.Motive
	Activity   catalog.Activity
	Limit      Limit
	Steps      []text.Text // of a Scale question: its own steps in place of those of its section
	Quick      bool        // asked in the quick form too
}

// Option finds an option by its id.
func (q Question) Option(id string) (Option, bool) { return optionOf(q.Options, id) }

// LevelOption finds a level by its id.
func (q Question) LevelOption(id string) (Option, bool) { return optionOf(q.Levels, id) }

func optionOf(options []Option, id string) (Option, bool) {
	return find(options, func(o Option) bool { return o.ID == id })
}

// find returns the first element that is meant.
func find[T any](all []T, meant func(T) bool) (x T, ok bool) {
	if i := slices.IndexFunc(all, meant); i >= 0 {
		return all[i], true
	}
	return x, false
}

// Part is what is said about a section: its title, why it is asked, and for
// sections with Scale questions what is asked above each and the five steps of
// the scale, from the least to the most.
type Part struct {
	Section Section
	Title   text.Text
	Reason  text.Text
	Ask     text.Text
	Steps   []text.Text
}

// Questionnaire is what is asked, in order.
type Questionnaire struct {
	Parts     []Part // one for each section, in the order of sections
	Questions []Question
	Retired   []string // ids of what an earlier edition asked and this one does not
}

// Part returns what is said about a section.
func (q *Questionnaire) Part(s Section) Part {
	p, _ := find(q.Parts, func(p Part) bool { return p.Section == s })
	p.Section = s
	return p
}

// PartOf returns what is said about a question's section. Where the question has steps
// of its own, they stand in place of the section's, and nothing is asked above it.
func (q *Questionnaire) PartOf(x Question) Part {
	p := q.Part(x.Section)
	if len(x.Steps) > 0 {
		p.Ask, p.Steps = text.Text{}, x.Steps
	}
	return p
}

// Question finds a question by its id.
func (q *Questionnaire) Question(id string) (Question, bool) {
	return find(q.Questions, func(x Question) bool { return x.ID == id })
}

// Asked lists the questions of a form.
func (q *Questionnaire) Asked(f Form) []Question {
	return slices.DeleteFunc(slices.Clone(q.Questions), func(x Question) bool { return !x.in(f) })
}

// WithQuick returns a questionnaire whose quick form asks something: where a file marks
// no question for it, that form asks all of them.
func (q *Questionnaire) WithQuick() *Questionnaire {
	if len(q.Asked(Quick)) > 0 {
		return q
	}
	all := &Questionnaire{Parts: q.Parts, Questions: slices.Clone(q.Questions), Retired: q.Retired}
	for i := range all.Questions {
		all.Questions[i].Quick = true
	}
	return all
}

// in reports whether a form asks a question.
func (q Question) in(f Form) bool { return f != Quick || q.Quick }
