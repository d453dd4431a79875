package catalog

import (
	"slices"
	"strings"
)

// Outside returns the gates that keep an opportunity away from a person on a day,
// in their order; none if everything is possible. A wish (see WishRules) is a gate only
// where the person calls it a must. What the opportunity or the person does not state
// passes, except for safety: people who are under 18, or who do not say their age, are
// kept from what the law bars and from close contact without a stated age. The gate
// RuleCause is not tried here. Gates tries a whole catalog.
func (c *Catalog) Outside(o *Opportunity, l Limits, on Date) []Rule {
	var out []Rule
	for _, r := range gateRules() {
		if r == RulePlace && needsPlace(o, l) && c.elsewhere(o, l) || o.outside(r, l, on) {
			out = append(out, r)
		}
	}
	return out
}

// gateRules lists the gates that are tried here.
func gateRules() []Rule {
	return append([]Rule{RuleStatus, RuleDate, RuleMinimumAge, RuleMaximumAge, RuleLaw, RuleLanguage, RulePlace, RuleRemote}, WishRules()...)
}

// outside reports whether a gate keeps the opportunity away from a person on a day. It
// does not try RulePlace, for which a catalog is needed. What it looks at decides which
// opportunities are alike for Gates.
func (o *Opportunity) outside(r Rule, l Limits, on Date) bool {
	switch r {
	case RuleStatus:
		return o.Status != "" && o.Status != Active
	case RuleDate:
		return o.Ended(on)
	case RuleMinimumAge:
		return l.Age != nil && o.MinimumAge != nil && *l.Age < *o.MinimumAge
	case RuleMaximumAge:
		return l.Age != nil && o.MaximumAge != nil && *l.Age > *o.MaximumAge
	case RuleLaw:
		return (l.Age == nil || *l.Age < adult) && o.barred()
	case RuleLanguage:
		return !o.FewWords && len(l.Languages) > 0 && len(o.Languages) > 0 && !shareLanguage(l.Languages, o.Languages)
	case RuleRemote:
		return wrongRemote(o, l.Remote)
	case RuleSchedule, RuleTimes, RuleHours, RuleCompany:
		return l.IsFirm(r) && o.Shortfall(r, l) > 0
	}
	return false
}

// Ended reports whether the opportunity is over on a day: its last day, or the
// day of a one-off, is earlier. Nothing has ended when no day is given.
func (o *Opportunity) Ended(on Date) bool {
	end := o.lastDay()
	return on != "" && end != "" && end < on
}

// lastDay is the day after which the opportunity has ended, "" where it says none.
func (o *Opportunity) lastDay() Date {
	if o.EndDate == "" && o.Schedule == OneOff {
		return o.StartDate
	}
	return o.EndDate
}

// barred reports opportunities that are never shown to people under 18.
func (o *Opportunity) barred() bool {
	return len(o.Hazards) > 0 || o.BeneficiaryContact == Direct && o.MinimumAge == nil
}

// wrongRemote reports whether a person who only helps from home would have to
// go there, or one who never does could not.
func wrongRemote(o *Opportunity, wish RemoteWish) bool {
	switch wish {
	case RemoteOnly:
		return isFalse(o.Remote)
	case RemoteNo:
		return isTrue(o.Remote) && o.City == ""
	}
	return false
}

func isTrue(b *bool) bool  { return b != nil && *b }
func isFalse(b *bool) bool { return b != nil && !*b }

func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// shareLanguage compares languages without their region and script: a person who
// speaks kk-KZ speaks kk.
func shareLanguage(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool {
		return slices.ContainsFunc(b, func(t string) bool { return strings.EqualFold(BaseLanguage(s), BaseLanguage(t)) })
	})
}

// SignLanguage is the tag of the sign language that is used here (ISO 639-3).
const SignLanguage = "rsl"

// BaseLanguage gives a language without its region and script: kk of kk-KZ.
func BaseLanguage(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	return base
}
