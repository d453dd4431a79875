package quiz

import (
	"aina/catalog"
)

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
		switch x.Limit {
		case LimitAge:
			if o, ok := x.firstOption(a); ok {
				age := int(o.Value)
				l.Age = &age
			}
		case LimitHours:
			if o, ok := x.firstOption(a); ok {
				l.HoursPerWeek = o.Value
			}
		case LimitPlace:
			l.City = a.Text
			if len(a.Picked) > 0 {
				l.City = a.Picked[0]
			}
		case LimitRemote:
			if o, ok := x.firstOption(a); ok {
				l.Remote = catalog.RemoteWish(o.ID)
			}
		case LimitCompany:
			if o, ok := x.firstOption(a); ok {
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

// first gives the option that was chosen first.
func (q Question) firstOption(a Answer) (Option, bool) {
	if len(a.Picked) == 0 {
		return Option{}, false
	}
	return q.Option(a.Picked[0])
}
