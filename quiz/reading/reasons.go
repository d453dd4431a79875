package reading

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/locale/words"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
)

// ReasonText says in one phrase why something counts for or against, with the
// person's own answer in its words: "You like this way of helping: caring (love
// it)". An estimated one says so at the end.
func ReasonText(r ranking.Reason, c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).Reading
	if r.Facet == quiz.FacetPractical {
		return wishPhrase(w.Reasons, r, lang)
	}
	phrase, value := w.Reasons.Start, r.Wish
	switch r.Facet {
	case quiz.FacetMotive:
		phrase, value = motivePhrase(w.Reasons, r), (1+r.Wish)/2
	case quiz.FacetActivity:
		phrase = activityPhrase(w.Reasons, r)
	case quiz.FacetCause:
		phrase = causePhrase(w.Reasons, r)
	}
	d := quiz.Dimension{Facet: r.Facet, Key: r.Key}
	name := text.LowerName(DimensionName(d, c, lang))
	if r.Asked {
		words := Describe(d, value, lang)
		if r.HasGiven {
			words = describeAnswer(r.Given, lang)
		}
		name += " (" + words + ")"
	}
	reason := text.Fill(phrase, "x", name)
	if r.Estimated {
		reason = text.Fill(w.Reasons.Estimated, "reason", reason)
	}
	return reason
}

// motivePhrase chooses the phrase for a motive by how much it matters and whether
// the opportunity affords it. An average motive is said neither to matter nor to
// matter less.
func motivePhrase(w words.Reasons, r ranking.Reason) string {
	p, affords := (1+r.Wish)/2, r.Points >= 0 == (r.Wish >= 0)
	switch {
	case p >= HighMotive && affords:
		return w.MotiveMet
	case p >= HighMotive:
		return w.MotiveUnmet
	case p >= middling && affords:
		return w.MotiveToo
	case p >= middling:
		return w.MotiveLittle
	case affords:
		return w.MotiveOff
	}
	return w.MotiveIdle
}

// wishPhrase says by how much, or in which way, a wish is not met.
func wishPhrase(w words.Reasons, r ranking.Reason, lang catalog.Lang) string {
	switch catalog.Rule(r.Key) {
	case catalog.RuleHours:
		return w.Hours.For(lang, int(math.Ceil(r.Beyond)))
	case catalog.RuleSchedule:
		return text.Fill(w.Schedule, "x", ScheduleName(catalog.Schedule(r.Offered), lang))
	case catalog.RuleTimes:
		return text.Fill(w.Times, "list", joined(strings.Fields(r.Offered), ", ", func(s string) string { return TimeName(s, lang) }))
	}
	if r.Offered == string(catalog.WithFamily) {
		return w.Family
	}
	return w.Friends
}

// activityPhrase chooses the phrase for an activity; near the middle nothing is said
// to be liked or disliked.
func activityPhrase(w words.Reasons, r ranking.Reason) string {
	switch {
	case r.Rested && r.Points < 0:
		return w.Rested
	case r.Rested && r.Wish >= likes:
		return w.RestedLiked
	case r.Wish >= likes:
		return w.ActivityFor
	case r.Wish < -likes:
		return w.ActivityAgainst
	case r.Points >= 0:
		return w.ActivityMaybe
	}
	return w.ActivityUnsure
}

func causePhrase(w words.Reasons, r ranking.Reason) string {
	switch {
	case r.Points >= 0:
		return w.CauseFor
	case r.Wish < 0:
		return w.CauseAgainst
	}
	return w.CauseOther
}

// CautionText says what to bring, or what to ask about.
func CautionText(c ranking.Caution, lang catalog.Lang) string {
	w := locale.In(lang).Reading
	switch c.Rule {
	case ranking.CautionConsent:
		return w.Consent[c.Key]
	case ranking.CautionPlace:
		return text.Fill(w.AskPlace, "place", c.Key)
	}
	return cmp.Or(w.Ask[c.Key], c.Key)
}

// RuleText says why a rule excludes an opportunity for a person, and what would
// open it.
func RuleText(rule catalog.Rule, o *catalog.Opportunity, p quiz.Profile, c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).Reading.Opens
	said := ruleText(rule, o, p, c, lang)
	if p.Limits.IsFirm(rule) {
		return said + " " + w.Must
	}
	return said
}

func ruleText(rule catalog.Rule, o *catalog.Opportunity, p quiz.Profile, c *catalog.Catalog, lang catalog.Lang) string {
	w := locale.In(lang).Reading.Opens
	switch rule {
	case catalog.RuleStatus:
		switch o.Status {
		case catalog.TemporarilyClosed:
			return w.Closed
		case catalog.Defunct:
			return w.Defunct
		}
		return w.Inactive
	case catalog.RuleDate:
		return text.Fill(w.Ended, "date", locale.Date(lang, string(cmp.Or(o.EndDate, o.StartDate))))
	case catalog.RuleMinimumAge:
		return w.MinimumAge.For(lang, orZero(o.MinimumAge))
	case catalog.RuleMaximumAge:
		return w.MaximumAge.For(lang, orZero(o.MaximumAge))
	case catalog.RuleLaw:
		if p.Limits.Age == nil {
			return w.LawUnknown
		}
		return w.LawYoung
	case catalog.RuleLanguage:
		form := w.LanguageAny
		if len(o.Languages) == 1 {
			form = w.Language
		}
		return text.Fill(form, "list", joined(o.Languages, ", ", func(s string) string { return LanguageName(s, lang) }))
	case catalog.RulePlace:
		if place := placeOf(o, c, lang); place != "" {
			return text.Fill(w.Place, "place", place)
		}
		return w.PlaceUnnamed
	case catalog.RuleRemote:
		if p.Limits.Remote == catalog.RemoteNo {
			return w.FromHome
		}
		return w.OnSpot
	case catalog.RuleSchedule:
		return text.Fill(w.Schedule, "x", ScheduleName(o.Schedule, lang))
	case catalog.RuleTimes:
		return text.Fill(w.Times, "list", joined(o.Times, ", ", func(s string) string { return TimeName(s, lang) }))
	case catalog.RuleHours:
		return w.Hours.For(lang, int(math.Ceil(o.HoursPerWeek)))
	case catalog.RuleCompany:
		if p.Limits.Company == catalog.WithFamily {
			return w.Family
		}
		return w.Friends
	case catalog.RuleCause:
		left := slices.DeleteFunc(slices.Clone(o.CausesMet()), func(id string) bool { return !p.RatherNot(id) })
		return text.Fill(w.Cause, "list", joined(left, ", ", func(id string) string { return text.LowerName(CauseName(c, id, lang)) }))
	}
	return cmp.Or(locale.In(lang).Reading.Rules[string(rule)], string(rule))
}

// WhyExcluded says everything that excludes an opportunity for a person and what
// would open it.
func WhyExcluded(x ranking.Excluded, p quiz.Profile, c *catalog.Catalog, lang catalog.Lang) []string {
	var why []string
	for _, rule := range x.Grounds() {
		why = append(why, RuleText(rule, x.Opportunity, p, c, lang))
	}
	return why
}

// placeOf names where an opportunity is, "" where that is not known.
func placeOf(o *catalog.Opportunity, c *catalog.Catalog, lang catalog.Lang) string {
	if c == nil {
		return cmp.Or(o.City, o.Region, o.Country)
	}
	return c.PlaceName(o, lang)
}

func orZero(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}
