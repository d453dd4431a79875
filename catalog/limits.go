package catalog

import "slices"

// Limits is what is possible for a person. The zero value of each is "not
// said" and excludes nothing, except for age: people who do not say theirs are
// protected as people under 18 are.
type Limits struct {
	Age          *int // years
	Languages    []string
	City         string // a place's id, one of its names, or free text
	Region       string
	Country      string // ISO 3166-1 alpha-2
	Remote       RemoteWish
	Schedule     []Schedule
	Times        []string
	HoursPerWeek float64
	Access       []string
	Company      Company
	Firm         []Rule // which of WishRules are musts
}

// WishRules lists the rules about what somebody would like. What an opportunity offers
// otherwise shuts it out only where the person calls the wish a must.
func WishRules() []Rule { return []Rule{RuleSchedule, RuleTimes, RuleHours, RuleCompany} }

// HasWish reports whether a person named the wish of a rule (one of WishRules).
func (l Limits) HasWish(r Rule) bool {
	switch r {
	case RuleSchedule:
		return len(l.Schedule) > 0
	case RuleTimes:
		return len(l.Times) > 0
	case RuleHours:
		return l.HoursPerWeek > 0
	case RuleCompany:
		return l.Company != ""
	}
	return false
}

// IsFirm reports whether a wish is a must.
func (l Limits) IsFirm(r Rule) bool { return slices.Contains(l.Firm, r) }

// RemoteWish is whether a person would help from home.
type RemoteWish string

// The three wishes.
const (
	RemoteOK   RemoteWish = "ok"
	RemoteOnly RemoteWish = "only"
	RemoteNo   RemoteWish = "no"
)

// RemoteWishes lists the wishes.
func RemoteWishes() []RemoteWish { return []RemoteWish{RemoteOK, RemoteOnly, RemoteNo} }

// Company is who a person would like to help with.
type Company string

// The three kinds of company.
const (
	Alone       Company = "alone"
	WithFriends Company = "friends"
	WithFamily  Company = "family"
)

// Companies lists the kinds of company.
func Companies() []Company { return []Company{Alone, WithFriends, WithFamily} }

// Rule names a gate: a reason why an opportunity is outside a person's
// limits.
type Rule string

// The gates, in the order in which they are tried and shown.
const (
	RuleStatus     Rule = "status"
	RuleDate       Rule = "date"
	RuleMinimumAge Rule = "minimum_age"
	RuleMaximumAge Rule = "maximum_age"
	RuleLaw        Rule = "law"
	RuleLanguage   Rule = "language"
	RulePlace      Rule = "place"
	RuleRemote     Rule = "remote"
	RuleSchedule   Rule = "schedule"
	RuleTimes      Rule = "times"
	RuleHours      Rule = "hours"
	RuleCompany    Rule = "company"
	RuleCause      Rule = "cause" // tried by package ranking, which knows the wish
)

// Consent is what a person needs because of their age.
type Consent string

// What the law of Kazakhstan asks of under-14s, and what the Committee for the
// Protection of Children's Rights said in 2025 of under-16s.
const (
	ConsentNone    Consent = ""
	ConsentUnder16 Consent = "under16" // a parent's written consent is required
	ConsentUnder14 Consent = "under14" // the same, or that a parent comes along
)

// Consent returns what a person within these limits needs. A person who does
// not say their age is not asked.
func (l Limits) Consent() Consent {
	switch {
	case l.Age == nil || *l.Age >= 16:
		return ConsentNone
	case *l.Age >= 14:
		return ConsentUnder16
	}
	return ConsentUnder14
}
