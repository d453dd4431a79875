package reading

import (
	"cmp"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/stable"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
)

// Total is how much is left out for one reason, in words.
type Total struct {
	ID   string             // the same in every language: the rule and its key, or one of those below
	Text string             // how many, and what would open them
	Why  string             // why nobody can lift the reason, if so
	Lift *quiz.Lift         // the limit that would open them, if there is one
	Of   []ranking.Excluded // by id
}

// The ids of the totals of what has several reasons, and of all.
const (
	TotalOfSeveral = "several"
	TotalOfAll     = "all"
)

// Totals lists how much is left out for which reason: the most first, then what has
// several reasons, then all of it.
func Totals(r ranking.Ranking, l ranking.LeftOut, p quiz.Profile, c *catalog.Catalog, lang catalog.Lang) []Total {
	w := locale.In(lang).LeftOut
	var all []Total
	for _, o := range l.Openings {
		all = append(all, Total{ID: strings.TrimSpace(string(o.Lift.Rule) + " " + o.Lift.Key), Text: openingText(o, p, c, lang), Lift: &o.Lift, Of: o.Opens})
	}
	for _, f := range l.Fixed {
		said, why := shutText(f.Rule, p, w.Shut)
		all = append(all, Total{ID: string(f.Rule), Text: said.For(lang, len(f.Closes)), Why: why, Of: f.Closes})
	}
	stable.Sort(all, func(a, b Total) int { return cmp.Compare(len(b.Of), len(a.Of)) })
	if len(l.Several) > 0 {
		all = append(all, Total{ID: TotalOfSeveral, Text: w.Several.For(lang, len(l.Several)), Of: l.Several})
	}
	if len(r.Excluded) > 0 {
		all = append(all, Total{ID: TotalOfAll, Text: w.All, Of: r.Excluded})
	}
	return all
}

// openingText says how many opportunities a lifted limit would open.
func openingText(o ranking.Opening, p quiz.Profile, c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).LeftOut.Open
	said := map[catalog.Rule]text.Plural{
		catalog.RuleLanguage: w.Language, catalog.RulePlace: w.Place, catalog.RuleRemote: w.OnSpot,
		catalog.RuleSchedule: w.Schedule, catalog.RuleTimes: w.Times,
		catalog.RuleHours: w.Hours, catalog.RuleCompany: w.Friends, catalog.RuleCause: w.Cause,
	}[o.Lift.Rule]
	switch {
	case o.Lift.Rule == catalog.RuleRemote && p.Limits.Remote == catalog.RemoteNo:
		said = w.FromHome
	case o.Lift.Rule == catalog.RuleCompany && p.Limits.Company == catalog.WithFamily:
		said = w.Family
	}
	return text.Fill(said.For(lang, len(o.Opens)), "x", liftKey(o.Lift, c, lang))
}

// shutText gives the words for a rule that nobody can lift, and why that is.
func shutText(rule catalog.Rule, p quiz.Profile, w words.Shut) (said text.Plural, why string) {
	switch rule {
	case catalog.RuleStatus:
		return w.Status, w.WhyStatus
	case catalog.RuleDate:
		return w.Date, w.WhyDate
	case catalog.RuleMaximumAge:
		return w.MaximumAge, w.WhyAge
	case catalog.RuleMinimumAge:
		return w.MinimumAge, w.WhyAge
	}
	if p.Limits.Age == nil {
		return w.LawUnknown, w.WhyLaw
	}
	return w.LawYoung, w.WhyLaw
}

// LiftName names a limit: "Company", "Language (Kazakh)".
func LiftName(l quiz.Lift, c *catalog.Catalog, lang catalog.Lang) string {
	name := locale.In(lang).Reading.Rules[string(l.Rule)]
	if key := liftKey(l, c, lang); key != "" {
		name += " (" + key + ")"
	}
	return name
}

func liftKey(l quiz.Lift, c *catalog.Catalog, lang catalog.Lang) string {
	switch l.Rule {
	case catalog.RuleLanguage:
		return LanguageName(l.Key, lang)
	case catalog.RuleCause:
		return CauseName(c, l.Key, lang)
	}
	return ""
}
