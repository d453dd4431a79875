package plain

import (
	"slices"

	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/quiz/stability"
	"aina/tui/facts"
)

// maxReasons is how many reasons of each kind are printed; printPoints prints all.
const maxReasons = 4

// printReasons prints what speaks for and against a match, what would change that
// and how stable it is.
func (v *visit) printReasons(m ranking.Match) {
	w := v.words.Detail
	because, lacks, against, _ := reading.Group(m, false)
	v.printReasonGroup(w.Why, because)
	v.printReasonGroup(w.Lacks, lacks)
	v.printReasonGroup(w.WhyNot, against)
	if m.Estimated() {
		v.print(v.words.Plain.Matches.Estimated)
	}
	if len(m.Reasons()) == 1 {
		v.print(w.NoReasons)
	}
	for _, c := range m.Cautions() {
		v.print(v.words.Plain.Matches.GoodToKnow, "note", reading.CautionText(c, v.lang))
	}
	v.printSensitivity(m.Opportunity.ID)
}

func (v *visit) printReasonGroup(label string, reasons []ranking.Reason) {
	if len(reasons) > 0 {
		v.print(v.words.Plain.Matches.Fact, "label", label, "value", v.reasons(reasons[:min(len(reasons), maxReasons)]))
	}
}

func (v *visit) reasons(all []ranking.Reason) string {
	return facts.Joined(facts.Reasons(all, v.opt.Catalog, v.lang))
}

// printSensitivity prints what would change the rank of a match, and how stable it
// is.
func (v *visit) printSensitivity(id string) {
	w, x := v.words.Picture, stability.SensitivityOf(v.rank(), v.profile(), id)
	changes := x.Sentences(v.opt.Catalog, v.lang)
	if len(changes) > 0 {
		v.print(w.Change + ":")
	}
	for _, s := range changes {
		v.print(s)
	}
	if s := x.StabilityText(v.stability(), v.lang); s != "" {
		v.print(w.Stability + ": " + s)
	}
}

// printPoints prints every reason with its points, and their sum.
func (v *visit) printPoints(m ranking.Match) {
	reasons := m.Reasons()
	points, score := facts.Points(reasons, m.Score())
	v.blank()
	v.print(v.words.Picture.Numbers + ":")
	because, lacks, against, counted := reading.Group(m, true)
	for _, r := range slices.Concat(reasons[:1], because, lacks, against, counted) {
		at := slices.Index(reasons, r)
		v.print(v.words.Plain.Matches.Fact, "label", v.reasons([]ranking.Reason{r}), "value", facts.Tenths(points[at], true, v.lang))
	}
	v.print(text.Capitalize(text.Fill(v.words.Detail.Sum, "score", facts.Tenths(score, false, v.lang))) + ".")
}
