package plain

import (
	"slices"
	"strings"

	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/quiz/stability"
	"aina/tui/facts"
)

// fewReasons is how many reasons are said on each side; all of them are said
// with the numbers.
const fewReasons = 4

// sayReasons says why a match suits and why it may not, what would change that
// and how steady it is.
func (v *visit) sayReasons(m ranking.Match) {
	w := v.words.Detail
	because, lacks, against := reading.Group(m, false)
	v.sayFew(w.Why, because)
	v.sayFew(w.Lacks, lacks)
	v.sayFew(w.WhyNot, against)
	if m.Estimated() {
		v.say(v.words.Plain.Matches.Estimated)
	}
	if len(m.Reasons) == 1 {
		v.say(w.NoReasons)
	}
	for _, c := range m.Cautions {
		v.say(v.words.Plain.Matches.GoodTo, "text", reading.CautionText(c, v.lang))
	}
	v.sayOutlook(m.Opportunity.ID)
}

func (v *visit) sayFew(label string, reasons []ranking.Reason) {
	if len(reasons) > 0 {
		v.say(v.words.Plain.Matches.Fact, "label", label, "value", v.reasons(reasons[:min(len(reasons), fewReasons)]))
	}
}

func (v *visit) reasons(all []ranking.Reason) string {
	said := make([]string, len(all))
	for i, r := range all {
		said[i] = v.reason(r)
	}
	return strings.Join(said, "; ")
}

func (v *visit) reason(r ranking.Reason) string {
	return strings.TrimSuffix(reading.ReasonText(r, v.opt.Catalog, v.lang), ".")
}

// sayOutlook says what would change the place of a match, and how steady it is.
func (v *visit) sayOutlook(id string) {
	w, x := v.words.Picture, stability.SensitivityOf(v.rank(), v.profile(), id)
	said := x.Sentences(v.opt.Catalog, v.lang)
	if len(said) > 0 {
		v.say(w.Change + ":")
	}
	for _, s := range said {
		v.say(s)
	}
	if s := x.StabilityText(v.steady(), v.lang); s != "" {
		v.say(w.Steady + ": " + s)
	}
}

// sayNumbers says every reason with its points, and what they add up to.
func (v *visit) sayNumbers(m ranking.Match) {
	points, score := facts.Points(m)
	said := func(reasons []ranking.Reason) {
		for _, r := range reasons {
			at := slices.Index(m.Reasons, r)
			v.say(v.words.Plain.Matches.Fact, "label", v.reason(r), "value", facts.Tenths(points[at], true, v.lang))
		}
	}
	v.gap()
	v.say(v.words.Picture.Numbers + ":")
	because, lacks, against := reading.Group(m, true)
	for _, side := range [][]ranking.Reason{m.Reasons[:1], because, lacks, against} {
		said(side)
	}
	v.say(opening(text.Fill(v.words.Detail.Sum, "score", facts.Tenths(score, false, v.lang))) + ".")
}
