package output

import (
	"bytes"
	"fmt"
	"strings"

	"aina/catalog"
	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/ranking"
	"aina/quiz/reading"
	"aina/quiz/stability"
	"aina/tui/facts"
)

// Ranking is a ranking with what is needed to put it into words.
type Ranking struct {
	ranking.Ranking
	Profile   quiz.Profile
	Stability stability.Stability // nil where there are no saved answers to vary
	Catalog   *catalog.Catalog
	Top       int  // how many matches are shown at most
	Listed    bool // all that is left out is listed, not only counted
	Lang      catalog.Lang
}

func (r Ranking) shown() []ranking.Match { return r.Matches[:min(r.Top, len(r.Matches))] }

// Text writes a ranking in sentences.
func (r Ranking) Text() []byte {
	out := &bytes.Buffer{}
	w := &locale.In(r.Lang).CLI.Match
	title := w.Title
	if len(r.Matches) == 0 {
		title = w.Nothing
	}
	fmt.Fprintf(out, "%s\n", title)
	for i, m := range r.shown() {
		fmt.Fprintf(out, "\n%d. %s — %s\n", i+1, m.Opportunity.Title.In(r.Lang),
			text.Fill(w.Score, "percent", facts.Percent(m.Score())))
		because, lacks, against, _ := reading.Group(m, false)
		labelled(out, w.Why, r.reasons(because))
		labelled(out, w.Lacks, r.reasons(lacks))
		labelled(out, w.Against, r.reasons(against))
		labelled(out, w.Cautions, strings.Join(facts.Cautions(m, r.Lang), " "))
		if i < len(r.TopThree()) || len(r.Matches) <= maxOutlooks {
			outlook := stability.SensitivityOf(r.Ranking, r.Profile, m.Opportunity.ID)
			labelled(out, w.Change, strings.Join(outlook.Sentences(r.Catalog, r.Lang), " "))
			labelled(out, w.Stability, outlook.StabilityText(r.Stability, r.Lang))
		}
		labelled(out, w.FirstStep, m.Opportunity.FirstStep.In(r.Lang))
	}
	if hidden := len(r.Matches) - len(r.shown()); hidden > 0 {
		fmt.Fprintf(out, "\n%s\n", w.More.For(r.Lang, hidden))
	}
	if n := r.estimated(); n > 0 {
		fmt.Fprintf(out, "\n%s\n", w.Estimated.For(r.Lang, n))
	}
	if len(r.Try) > 0 {
		fmt.Fprintf(out, "\n%s\n", w.Try)
		for _, i := range r.Try {
			o := r.Matches[i].Opportunity
			line := o.Title.In(r.Lang)
			if step := text.CleanLine(o.FirstStep.In(r.Lang)); step != "" {
				line += ". " + step
			}
			fmt.Fprintf(out, "  %s\n", line)
		}
	}
	r.leftOut(out)
	return out.Bytes()
}

// leftOut says how much is left out and why, or lists it.
func (r Ranking) leftOut(out *bytes.Buffer) {
	if len(r.Excluded) == 0 {
		return
	}
	w := &locale.In(r.Lang).CLI.Match
	fmt.Fprintf(out, "\n%s\n", w.LeftOut)
	if r.Listed {
		for _, x := range r.Excluded {
			fmt.Fprintf(out, "  %s. %s\n", x.Opportunity.Title.In(r.Lang), strings.Join(reading.WhyExcluded(x, r.Profile, r.Catalog, r.Lang), " "))
		}
		return
	}
	fmt.Fprintf(out, "  %s\n", locale.In(r.Lang).LeftOut.Total.For(r.Lang, len(r.Excluded)))
	for _, t := range reading.Totals(r.Ranking, r.Ranking.LeftOut(), r.Profile, r.Catalog, r.Lang) {
		if t.ID == reading.TotalOfAll {
			continue
		}
		titles := facts.Each(t.Of[:min(maxExamples, len(t.Of))], func(x ranking.Excluded) string {
			return text.Fill(w.Quote, "x", x.Opportunity.Title.In(r.Lang))
		})
		if len(t.Of) > maxExamples {
			titles = append(titles, "…")
		}
		fmt.Fprintf(out, "  %s: %s\n", t.Text, text.CleanLine(strings.Join(titles, ", ")))
		if t.Why != "" {
			fmt.Fprintf(out, "    %s\n", t.Why)
		}
	}
	fmt.Fprintf(out, "  %s\n", w.ListLeftOut)
}

// maxExamples is how many titles stand beside a count of what is left out.
const maxExamples = 3

// maxOutlooks is up to how many matches every one shown is followed by what would
// change it. With more, only the first three are, so that it stays quick.
const maxOutlooks = 500

// estimated counts the matches shown whose affordances the catalog does not state.
func (r Ranking) estimated() int {
	n := 0
	for _, m := range r.shown() {
		if m.Estimated() {
			n++
		}
	}
	return n
}

// labelled writes a text after its label, if there is one.
func labelled(out *bytes.Buffer, label, said string) {
	if said != "" {
		fmt.Fprintf(out, "   %s: %s\n", label, text.CleanLine(said))
	}
}

// reasons puts reasons into words.
func (r Ranking) reasons(some []ranking.Reason) string {
	return facts.Joined(facts.Reasons(some, r.Catalog, r.Lang))
}
