package cli

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"

	"aina/catalog/text"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/quiz/stability"
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
		because, lacks, against := reading.Group(m, false)
		labelled(out, w.Match.Why, r.reasons(because))
		labelled(out, w.Match.Lacks, r.reasons(lacks))
		labelled(out, w.Match.Against, r.reasons(against))
		labelled(out, w.Match.Cautions, r.cautions(m))
		if i < len(r.TopThree()) || len(r.Matches) <= mostOutlooks {
			outlook := stability.SensitivityOf(r.Ranking, r.profile, m.Opportunity.ID)
			labelled(out, w.Match.Change, unstopped(outlook.Sentences(r.catalog, r.lang)))
			if said := outlook.StabilityText(r.steady, r.lang); said != "" {
				labelled(out, w.Match.Steady, []string{said})
			}
		}
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
			fmt.Fprintf(out, "  %s. %s\n", x.Opportunity.Title.In(r.lang), strings.Join(reading.WhyExcluded(x, r.profile, r.catalog, r.lang), " "))
		}
	}
	return out.Bytes()
}

// mostOutlooks is up to how many matches it is told of each that is shown what
// would change it; of more, of the first three, so that it stays quick.
const mostOutlooks = 500

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

// unstopped takes the full stops off sentences that stand in a row.
func unstopped(sentences []string) []string {
	for i, s := range sentences {
		sentences[i] = strings.TrimSuffix(s, ".")
	}
	return sentences
}

// reasons puts reasons into words.
func (r ranked) reasons(some []ranking.Reason) []string {
	var all []string
	for _, x := range some {
		all = append(all, reading.ReasonText(x, r.catalog, r.lang))
	}
	return unstopped(all)
}

func (r ranked) cautions(m ranking.Match) []string {
	var all []string
	for _, c := range m.Cautions {
		all = append(all, reading.CautionText(c, r.lang))
	}
	return unstopped(all)
}
