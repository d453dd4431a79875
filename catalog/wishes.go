package catalog

import (
	"slices"
	"time"
)

// Shortfall is how far an opportunity is from a wish (one of WishRules): 0 where it is
// met, or where either side does not state it, up to 1 where it is missed altogether.
//
//   - hours: by the hours a week beyond what the person has, four or more being all;
//   - schedule: whoever would like to help now and then is half met by what is regular or
//     happens once; else another pace is all but what is flexible, which suits everybody;
//   - times, company: all or nothing.
func (o *Opportunity) Shortfall(wish Rule, l Limits) float64 {
	switch wish {
	case RuleSchedule:
		return o.otherPace(l.Schedule)
	case RuleTimes:
		if len(l.Times) > 0 && len(o.Times) > 0 && !share(l.Times, o.Times) {
			return 1
		}
	case RuleHours:
		return min(o.HoursBeyond(l)/manyHours, 1)
	case RuleCompany:
		if l.Company == WithFriends && isFalse(o.GroupFriendly) || l.Company == WithFamily && isFalse(o.FamilyFriendly) {
			return 1
		}
	}
	return 0
}

// manyHours is how many hours a week beyond what was said miss the wish altogether.
const manyHours = 4

// HoursBeyond is how many hours a week an opportunity takes beyond what the person has:
// at least 0, and 0 where either is not stated or it happens once.
func (o *Opportunity) HoursBeyond(l Limits) float64 {
	if l.HoursPerWeek <= 0 || o.Schedule == OneOff {
		return 0
	}
	return max(o.HoursPerWeek-l.HoursPerWeek, 0)
}

// otherPace is the shortfall of the pace.
func (o *Opportunity) otherPace(liked []Schedule) float64 {
	switch {
	case len(liked) == 0 || o.Schedule == "" || o.Schedule == Flexible || slices.Contains(liked, o.Schedule):
		return 0
	case slices.Contains(liked, OneOff) && o.isBurst():
		return 0
	case slices.Contains(liked, Flexible):
		return 0.5
	}
	return 1
}

// burstDays is how many days in a row still count as once.
const burstDays = 14

// isBurst reports whether the opportunity begins and ends within burstDays, so that
// it is for people who would like to help once.
func (o *Opportunity) isBurst() bool {
	if o.StartDate == "" || o.EndDate == "" {
		return false
	}
	begin, err1 := time.Parse(time.DateOnly, string(o.StartDate))
	end, err2 := time.Parse(time.DateOnly, string(o.EndDate))
	return err1 == nil && err2 == nil && end.Sub(begin) < burstDays*24*time.Hour
}

// CausesMet lists the causes whose people or animals a helper has to do with: the first,
// and the further ones where there is contact with those who are helped.
func (o *Opportunity) CausesMet() []string {
	if o.BeneficiaryContact == Supervised || o.BeneficiaryContact == Direct {
		return o.Causes
	}
	return o.Causes[:min(len(o.Causes), 1)]
}
