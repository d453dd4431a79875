package visit

import (
	"slices"

	"aina/catalog"
	"aina/quiz"
)

// Lift lifts a limit for this visit: it does not count until it is put back.
func (v *Visit) Lift(l quiz.Lift) {
	if !slices.Contains(v.Lifted, l) {
		v.Lifted = append(slices.Clone(v.Lifted), l)
	}
}

// PutBack lets the limits count again.
func (v *Visit) PutBack(limits ...quiz.Lift) {
	v.Lifted = slices.DeleteFunc(slices.Clone(v.Lifted), func(l quiz.Lift) bool { return slices.Contains(limits, l) })
	if len(v.Lifted) == 0 {
		v.Lifted = nil
	}
}

// Wishes lists the wishes that the matches follow, none while browsing. One whose must is
// lifted for now is none.
func (v *Visit) Wishes() []quiz.Wish {
	if v.Session == nil || v.Browsing {
		return nil
	}
	all := v.Session.Wishes()
	for i, w := range all {
		all[i].Answer.Firm = w.Answer.Firm && !slices.Contains(v.Lifted, quiz.Lift{Rule: w.Rule()})
	}
	return all
}

// Insist makes a wish a must, also one that was lifted for now, or a wish again.
func (v *Visit) Insist(rule catalog.Rule, firm bool) {
	v.Session.Insist(rule, firm)
	v.PutBack(quiz.Lift{Rule: rule})
}

// Loosen lifts a limit for good: the answers that set it are changed or taken back, and
// so is what was set by hand.
func (v *Visit) Loosen(l quiz.Lift) {
	if v.Session != nil {
		v.Session.Loosen(l)
	}
	v.Overrides = v.Overrides.WithoutLimit(l)
	v.PutBack(l)
}

// Loosening lists the answers that Loosen would change.
func (v *Visit) Loosening(l quiz.Lift) []quiz.Loosening {
	if v.Session == nil {
		return nil
	}
	return v.Session.Loosening(l)
}
