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
// RuleCause is not tried here.
func (c *Catalog) Outside(o *Opportunity, l Limits, on Date) []Rule {
	var out []Rule
	add := func(r Rule, outside bool) {
		if outside {
			out = append(out, r)
		}
	}
	add(RuleStatus, o.Status != "" && o.Status != Active)
	add(RuleDate, o.Ended(on))
	add(RuleMinimumAge, l.Age != nil && o.MinimumAge != nil && *l.Age < *o.MinimumAge)
	add(RuleMaximumAge, l.Age != nil && o.MaximumAge != nil && *l.Age > *o.MaximumAge)
	add(RuleLaw, (l.Age == nil || *l.Age < adult) && o.barred())
	add(RuleLanguage, !o.FewWords && len(l.Languages) > 0 && len(o.Languages) > 0 && !shareLanguage(l.Languages, o.Languages))
	add(RulePlace, needsPlace(o, l) && c.elsewhere(o, l))
	add(RuleRemote, wrongRemote(o, l.Remote))
	for _, r := range WishRules() {
		add(r, l.IsFirm(r) && o.Shortfall(r, l) > 0)
	}
	return out
}

// Ended reports whether the opportunity is over on a day: its last day, or the
// day of a one-off, is earlier. Nothing has ended when no day is given.
func (o *Opportunity) Ended(on Date) bool {
	end := o.EndDate
	if end == "" && o.Schedule == OneOff {
		end = o.StartDate
	}
	return on != "" && end != "" && end < on
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
