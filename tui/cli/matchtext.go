package cli

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/quiz"
	"aina/tui/words"
)

// text tells a ranking in sentences.
func (r ranked) text(w words.CLI) []byte {
	out := &bytes.Buffer{}
	if len(r.Matches) == 0 {
		fmt.Fprintf(out, "%s\n", w.Match.Nothing)
	} else {
		fmt.Fprintf(out, "%s\n", w.Match.Title)
	}
	for i, m := range r.shown() {
		fmt.Fprintf(out, "\n%d. %s — %s\n", i+1, m.Opportunity.Title.In(r.lang),
			text.Fill(w.Match.Score, "percent", strconv.Itoa(int(math.Round(100*m.Score)))))
		labelled(out, w.Match.Why, r.reasons(m, 1))
		labelled(out, w.Match.Against, r.reasons(m, -1))
		labelled(out, w.Match.Cautions, r.cautions(m))
		if s := m.Opportunity.FirstStep.In(r.lang); s != "" {
			labelled(out, w.Match.FirstStep, []string{s})
		}
	}
	if hidden := len(r.Matches) - len(r.shown()); hidden > 0 {
		fmt.Fprintf(out, "\n%s\n", w.Match.More.For(r.lang, hidden))
	}
	if n := r.estimated(); n > 0 {
		fmt.Fprintf(out, "\n%s\n", w.Match.Estimated.For(r.lang, n))
	}
	if len(r.Try) > 0 {
		fmt.Fprintf(out, "\n%s\n", w.Match.Try)
		for _, i := range r.Try {
			o := r.Matches[i].Opportunity
			fmt.Fprintf(out, "  %s. %s\n", o.Title.In(r.lang), text.CleanLine(o.FirstStep.In(r.lang)))
		}
	}
	if len(r.Excluded) > 0 {
		fmt.Fprintf(out, "\n%s\n", w.Match.LeftOut)
		for _, x := range r.Excluded {
			fmt.Fprintf(out, "  %s. %s\n", x.Opportunity.Title.In(r.lang), strings.Join(x.Why(r.profile, r.catalog, r.lang), " "))
		}
	}
	return out.Bytes()
}

// estimated counts the matches shown of which the catalog does not say what they
// afford.
func (r ranked) estimated() int {
	n := 0
	for _, m := range r.shown() {
		if m.Estimated() {
			n++
		}
	}
	return n
}

func labelled(out *bytes.Buffer, label string, all []string) {
	if len(all) > 0 {
		fmt.Fprintf(out, "   %s: %s\n", label, text.CleanLine(strings.Join(all, "; ")))
	}
}

// reasons lists what speaks for a match (sign 1) or against it (-1).
func (r ranked) reasons(m quiz.Match, sign float64) []string {
	var all []string
	for _, x := range m.Reasons {
		if x.Facet != quiz.FacetStart && x.Points*sign > 0 {
			all = append(all, strings.TrimSuffix(quiz.ReasonText(x, r.catalog, r.lang), "."))
		}
	}
	return all
}

func (r ranked) cautions(m quiz.Match) []string {
	var all []string
	for _, c := range m.Cautions {
		all = append(all, strings.TrimSuffix(quiz.CautionText(c, r.lang), "."))
	}
	return all
}
