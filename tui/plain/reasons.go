package plain

import (
	"strings"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/facts"
)

// fewReasons is how many reasons are said on each side; all of them are said
// with the numbers.
const fewReasons = 4

// speaksFor is what speaks for a match. What speaks against it is either lacking
// of what counts for the person, or may not suit them.
func speaksFor(r quiz.Reason) bool { return r.Facet != quiz.FacetStart && r.Points > 0 }

func speaksAgainst(r quiz.Reason) bool {
	return r.Facet != quiz.FacetStart && r.Points < 0 && !r.Lacking()
}

// those picks the reasons of a kind, the weightiest first.
func those(m quiz.Match, is func(quiz.Reason) bool) []quiz.Reason {
	var all []quiz.Reason
	for _, r := range m.Reasons {
		if is(r) {
			all = append(all, r)
		}
	}
	return all
}

// sayReasons says why a match suits and why it may not, what would change that
// and how steady it is.
func (v *visit) sayReasons(m quiz.Match) {
	w := v.words.Detail
	telling := func(is func(quiz.Reason) bool) []quiz.Reason {
		return those(m, func(r quiz.Reason) bool { return r.Telling() && is(r) })
	}
	v.sayFew(w.Why, telling(func(r quiz.Reason) bool { return speaksFor(r) && r.Wish > 0 }))
	v.sayFew(w.Lacks, telling(quiz.Reason.Lacking))
	v.sayFew(w.WhyNot, telling(speaksAgainst))
	if m.Estimated() {
		v.say(v.words.Plain.Matches.Estimated)
	}
	if len(m.Reasons) == 1 {
		v.say(w.NoReasons)
	}
	for _, c := range m.Cautions {
		v.say(v.words.Plain.Matches.GoodTo, "text", quiz.CautionText(c, v.lang))
	}
	v.sayOutlook(m.Opportunity.ID)
}

func (v *visit) sayFew(label string, reasons []quiz.Reason) {
	if len(reasons) > 0 {
		v.say(v.words.Plain.Matches.Fact, "label", label, "value", v.reasons(reasons[:min(len(reasons), fewReasons)]))
	}
}

func (v *visit) reasons(all []quiz.Reason) string {
	said := make([]string, len(all))
	for i, r := range all {
		said[i] = v.reason(r)
	}
	return strings.Join(said, "; ")
}

func (v *visit) reason(r quiz.Reason) string {
	return strings.TrimSuffix(quiz.ReasonText(r, v.opt.Catalog, v.lang), ".")
}

// sayOutlook says what would change the place of a match, and how steady it is.
func (v *visit) sayOutlook(id string) {
	w, x := v.words.Picture, v.rank().Outlook(v.profile(), id)
	said := x.Say(v.opt.Catalog, v.lang)
	if len(said) > 0 {
		v.say(w.Change + ":")
	}
	for _, s := range said {
		v.say(s)
	}
	if s := x.Steady(v.steady(), v.lang); s != "" {
		v.say(w.Steady + ": " + s)
	}
}

// sayNumbers says every reason with its points, and what they add up to.
func (v *visit) sayNumbers(m quiz.Match) {
	points, score := facts.Points(m)
	said := func(is func(quiz.Reason) bool) {
		for i, r := range m.Reasons {
			if is(r) {
				v.say(v.words.Plain.Matches.Fact, "label", v.reason(r), "value", facts.Tenths(points[i], true, v.lang))
			}
		}
	}
	v.gap()
	v.say(v.words.Picture.Numbers + ":")
	said(func(r quiz.Reason) bool { return r.Facet == quiz.FacetStart })
	said(speaksFor)
	said(quiz.Reason.Lacking)
	said(speaksAgainst)
	v.say(opening(text.Fill(v.words.Detail.Sum, "score", facts.Tenths(score, false, v.lang))) + ".")
}
