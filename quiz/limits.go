package quiz

import (
	"cmp"

	"aina/catalog"
)

// AnyCompany is the option of somebody to whom it is all the same with whom they come.
const AnyCompany = "any"

// restOf finds the activity that fills the person's week already, "" where there is none.
func restOf(q *Questionnaire, answers Answers) catalog.Activity {
	for _, x := range q.Questions {
		if a := answers[x.ID]; x.Limit == LimitRest && !a.Skipped && len(a.Picked) > 0 && a.Picked[0] != NoRest {
			return catalog.Activity(a.Picked[0])
		}
	}
	return ""
}

// NoRest is the option of somebody who would rest from nothing.
const NoRest = "none"

// limitsOf collects what the answers say about what is possible for the person.
//
// An age band stores its lowest age, so that nobody is shown what they may be too
// young for. The band below 14 stores 12: younger children come with a parent, as
// every role says to people under 14.
func limitsOf(q *Questionnaire, answers Answers) catalog.Limits {
	var l catalog.Limits
	for _, x := range q.Questions {
		a, ok := answers[x.ID]
		if !ok || a.Skipped || x.Section != Possible {
			continue
		}
		first := "" // what was chosen first
		if len(a.Picked) > 0 {
			first = a.Picked[0]
		}
		o, chosen := x.Option(first)
		if a.Firm && x.Limit.IsWish() {
			l.Firm = append(l.Firm, catalog.Rule(x.Limit))
		}
		switch x.Limit {
		case LimitAge:
			if chosen {
				l.Age = new(int(o.Value))
			}
		case LimitHours:
			l.HoursPerWeek = o.Value
		case LimitPlace:
			l.City = cmp.Or(first, a.Text)
		case LimitRemote:
			l.Remote = catalog.RemoteWish(o.ID)
		case LimitCompany:
			if o.ID != AnyCompany {
				l.Company = catalog.Company(o.ID)
			}
		case LimitSchedule:
			for _, id := range a.Picked {
				l.Schedule = append(l.Schedule, catalog.Schedule(id))
			}
		case LimitTimes:
			l.Times = append(l.Times, a.Picked...)
		case LimitLanguages:
			l.Languages = append(l.Languages, a.Picked...)
		case LimitAccess:
			l.Access = append(l.Access, a.Picked...)
		}
	}
	return l
}
