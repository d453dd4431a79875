package quiz

import (
	"maps"
	"slices"
	"strings"

	"aina/catalog"
)

// Loosening is an answer that sets a limit, and what it becomes without that limit.
type Loosening struct {
	Question Question
	Answer   Answer
	Taken    bool // whether the answer is taken back
}

// Loosening lists the answers that set a limit, of both forms. Where an option says
// that more is possible, it is added: another language, both from home and on the spot.
// A must becomes a wish. Else the answer is taken back.
func (s *Session) Loosening(l Lift) []Loosening {
	var all []Loosening
	for _, q := range s.questionnaire.Questions {
		a, given := s.answers[q.ID]
		if !given || a.Skipped {
			continue
		}
		x := Loosening{Question: q}
		switch {
		case l.Rule == catalog.RuleCause && q.Section == Whom && q.Kind == Levels:
			if v, ok := LevelValue(a.Levels[l.Key]); !ok || v > -1 {
				continue
			}
			x.Answer.Levels = maps.Clone(a.Levels)
			delete(x.Answer.Levels, l.Key)
		case q.Section != Possible || q.Limit != l.limit():
			continue
		case q.Limit.IsWish():
			if !a.Firm {
				continue
			}
			x.Answer = a.clone()
			x.Answer.Firm = false
		default:
			x.Answer.Picked = l.looser(q, a.Picked)
		}
		fit, err := q.Validate(x.Answer)
		if x.Answer = fit; err != nil || fit.Skipped {
			x.Answer, x.Taken = Answer{}, true
		}
		all = append(all, x)
	}
	return all
}

// Loosen changes the answers that set a limit as Loosening says.
func (s *Session) Loosen(l Lift) {
	for _, x := range s.Loosening(l) {
		if x.Taken {
			delete(s.answers, x.Question.ID)
		} else {
			s.answers[x.Question.ID] = x.Answer
		}
	}
}

// limit is what the questionnaire asks about the limit.
func (x Lift) limit() Limit {
	return map[catalog.Rule]Limit{
		catalog.RuleLanguage: LimitLanguages, catalog.RulePlace: LimitPlace, catalog.RuleRemote: LimitRemote,
		catalog.RuleSchedule: LimitSchedule, catalog.RuleTimes: LimitTimes, catalog.RuleHours: LimitHours,
		catalog.RuleCompany: LimitCompany,
	}[x.Rule]
}

// looser adds to what was chosen the option without the limit. It is empty where there
// is none.
func (x Lift) looser(q Question, picked []string) []string {
	switch x.Rule {
	case catalog.RuleRemote:
		if o, ok := q.Option(string(catalog.RemoteOK)); ok {
			return []string{o.ID}
		}
	case catalog.RuleLanguage:
		i := slices.IndexFunc(q.Options, func(o Option) bool { return strings.EqualFold(o.ID, x.Key) })
		if i >= 0 {
			return append(slices.Clone(picked), q.Options[i].ID)
		}
	}
	return nil
}

// WithoutLimit takes a limit back that was set by hand: a cause at "rather not".
func (h Overrides) WithoutLimit(l Lift) Overrides {
	if v, set := h.Causes[l.Key]; l.Rule == catalog.RuleCause && set && v <= -1 {
		h.Causes = maps.Clone(h.Causes)
		delete(h.Causes, l.Key)
	}
	return h
}
