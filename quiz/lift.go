package quiz

import (
	"slices"
	"strings"

	"aina/catalog"
)

// Lift is a limit that a person can lift: the rule, and which of the things it may be
// about. Key is a language or a cause; it is empty where the rule is lifted as a whole:
// place, remote, and a must, which becomes a wish again.
type Lift struct {
	Rule catalog.Rule
	Key  string
}

// Lifts gives the limits of a person any of which, once lifted, may let an opportunity
// through a rule. Nobody can lift their age, the law, the state of an opportunity or
// its date: there are none for these.
func (p Profile) Lifts(rule catalog.Rule, o *catalog.Opportunity) []Lift {
	var keys []string
	switch rule {
	case catalog.RulePlace, catalog.RuleRemote, catalog.RuleSchedule, catalog.RuleTimes, catalog.RuleHours, catalog.RuleCompany:
		keys = []string{""}
	case catalog.RuleLanguage:
		for _, tag := range o.Languages {
			keys = append(keys, strings.ToLower(catalog.BaseLanguage(tag)))
		}
	case catalog.RuleCause:
		for _, id := range o.CausesMet() {
			if p.RatherNot(id) {
				keys = append(keys, id)
			}
		}
	}
	lifts := make([]Lift, len(keys))
	for i, key := range keys {
		lifts[i] = Lift{rule, key}
	}
	return lifts
}

// Lift gives the profile without a limit. What it says of the person stays as it is,
// so that no score changes.
func (p Profile) Lift(l Lift) Profile {
	p.Lifted = append(slices.Clone(p.Lifted), l)
	return p
}

// RatherNot reports whether the person would rather leave a cause, now.
func (p Profile) RatherNot(cause string) bool {
	return p.Causes[cause] <= -1 && !slices.Contains(p.Lifted, Lift{catalog.RuleCause, cause})
}

// Gates gives the limits that count: those of the profile but for what is lifted.
func (p Profile) Gates() catalog.Limits {
	l := p.Limits
	for _, x := range p.Lifted {
		l, _ = x.from(l)
	}
	return l
}

// from lifts the limit, and reports whether it was set.
func (x Lift) from(l catalog.Limits) (loose catalog.Limits, set bool) {
	switch x.Rule {
	case catalog.RuleLanguage:
		if set = len(l.Languages) > 0 && !slices.ContainsFunc(l.Languages, x.isLanguage); set {
			l.Languages = append(slices.Clone(l.Languages), x.Key)
		}
	case catalog.RulePlace:
		set = l.City != "" || l.Region != "" || l.Country != ""
		l.City, l.Region, l.Country = "", "", ""
	case catalog.RuleRemote:
		if set = l.Remote == catalog.RemoteOnly || l.Remote == catalog.RemoteNo; set {
			l.Remote = catalog.RemoteOK
		}
	case catalog.RuleSchedule, catalog.RuleTimes, catalog.RuleHours, catalog.RuleCompany:
		if set = l.IsFirm(x.Rule); set {
			l.Firm = slices.DeleteFunc(slices.Clone(l.Firm), func(r catalog.Rule) bool { return r == x.Rule })
		}
	}
	return l, set
}

func (x Lift) isLanguage(tag string) bool {
	return strings.EqualFold(catalog.BaseLanguage(tag), x.Key)
}

// InForce lists the lifted limits that the answers still set: what was lifted and then
// answered otherwise is no limit any more.
func (p Profile) InForce() []Lift {
	return slices.DeleteFunc(slices.Clone(p.Lifted), func(x Lift) bool {
		if x.Rule == catalog.RuleCause {
			return p.Causes[x.Key] > -1
		}
		_, set := x.from(p.Limits)
		return !set
	})
}

// WithoutWish gives the profile without one of the wishes (see catalog.WishRules): as if
// the person had been asked nothing about it.
func (p Profile) WithoutWish(wish catalog.Rule) Profile {
	l := &p.Limits
	switch wish {
	case catalog.RuleSchedule:
		l.Schedule = nil
	case catalog.RuleTimes:
		l.Times = nil
	case catalog.RuleHours:
		l.HoursPerWeek = 0
	case catalog.RuleCompany:
		l.Company = ""
	}
	l.Firm = slices.DeleteFunc(slices.Clone(l.Firm), func(r catalog.Rule) bool { return r == wish })
	return p
}
