package plain

import (
	"fmt"
	"strings"

	"aina/catalog/text"
	"aina/quiz"
)

// fewReasons is how many reasons are said on each side; all of them are said
// with the numbers.
const fewReasons = 4

// sides parts the reasons of a match: what speaks for it, what it does not
// offer of what counts for the person, and what may not suit them.
func sides(m quiz.Match) (plus, lacks, minus []quiz.Reason) {
	for _, r := range m.Reasons {
		switch {
		case r.Facet == quiz.FacetStart:
		case r.Points > 0:
			plus = append(plus, r)
		case r.Points < 0 && r.Facet == quiz.FacetMotive && r.Wish >= 0:
			lacks = append(lacks, r)
		case r.Points < 0:
			minus = append(minus, r)
		}
	}
	return plus, lacks, minus
}

// sayReasons says why a match suits and why it may not, what would change that
// and how steady it is.
func (v *visit) sayReasons(m quiz.Match) {
	w := v.words.Detail
	plus, lacks, minus := sides(m)
	var wished []quiz.Reason
	for _, r := range plus {
		if r.Wish > 0 {
			wished = append(wished, r)
		}
	}
	v.sayFew(w.Why, wished)
	v.sayFew(w.Lacks, lacks)
	v.sayFew(w.WhyNot, minus)
	if m.Estimated() {
		v.say(v.words.Plain.Matches.Estimated)
	}
	if len(m.Reasons) == 1 {
		v.say(w.NoReasons)
	}
	for _, c := range m.Cautions {
		v.say(v.words.Plain.Matches.GoodTo, "text", quiz.CautionText(c, v.lang))
	}
	v.sayChanges(m.Opportunity.ID)
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

// sayChanges says what would change the place of a match, and how steady it is.
func (v *visit) sayChanges(id string) {
	w := v.words.Picture
	changes := v.rank().Changes(v.profile(), id)
	switch {
	case len(changes) > 0:
		v.say(w.Change + ":")
	case v.among(id):
		v.say(w.Firm)
	}
	for _, x := range changes {
		v.say(x.Text(v.opt.Catalog, v.lang))
	}
	if said := v.steady().Text(id, v.among(id), v.lang); said != "" {
		v.say(w.Steady + ": " + said)
	}
}

// sayNumbers says every reason with its points, and what they add up to.
func (v *visit) sayNumbers(m quiz.Match) {
	plus, lacks, minus := sides(m)
	v.gap()
	v.say(v.words.Picture.Numbers + ":")
	for _, r := range m.Reasons {
		if r.Facet == quiz.FacetStart {
			v.sayPoints(r)
		}
	}
	for _, side := range [][]quiz.Reason{plus, lacks, minus} {
		for _, r := range side {
			v.sayPoints(r)
		}
	}
	v.say(opening(text.Fill(v.words.Detail.Sum, "score", v.decimal("%.1f", 100*m.Score))) + ".")
}

func (v *visit) sayPoints(r quiz.Reason) {
	v.say(v.words.Plain.Matches.Fact, "label", v.reason(r), "value", v.decimal("%+.1f", 100*r.Points))
}

// decimal writes a number as the language does. The minus is the sign that
// screen readers say; they pass over a hyphen.
func (v *visit) decimal(format string, n float64) string {
	s := strings.Replace(fmt.Sprintf(format, n), "-", "−", 1)
	if v.lang != text.English {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}
