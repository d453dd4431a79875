package ranking

import (
	"fmt"
	"math"
	"strings"
)

// The goals of the ranking.
const (
	goalNDCG     = 0.90 // at 5, with the interval over each plain formula above 0
	goalTop3     = 0.75 // of the first three stay when one answer in ten moves, in either way to count answers
	goalCoverage = 0.95
	goalGini     = 0.40 // at most
	goalDrift    = 0.10 // of a constant κ, at most
)

// String returns the report as tables of Markdown.
func (r Report) String() string {
	var b strings.Builder
	r.goals(&b)
	r.judges(&b)
	r.formulas(&b)
	r.readings(&b)
	r.people(&b)
	r.population(&b)
	r.facetScales(&b)
	return b.String()
}

// Rows writes a table with a heading.
func Rows(b *strings.Builder, title string, head []string, lines ...[]string) {
	line := func(cells []string) { fmt.Fprintf(b, "| %s |\n", strings.Join(cells, " | ")) }
	fmt.Fprintf(b, "### %s\n\n", title)
	line(head)
	marks := make([]string, len(head))
	for i := range marks {
		marks[i] = "---"
		if i > 0 && len(lines) > 0 && !long(lines[0][i]) {
			marks[i] = "--:"
		}
	}
	line(marks)
	for _, cells := range lines {
		line(cells)
	}
	b.WriteString("\n")
}

// long reports whether a cell holds words rather than a figure.
func long(cell string) bool { return strings.Contains(cell, ":") }

func three(v float64) string { return fmt.Sprintf("%.3f", v) }

func percent(v float64) string { return fmt.Sprintf("%.1f %%", 100*v) }

func (v Interval) String() string {
	return fmt.Sprintf("%+.3f (%+.3f to %+.3f)", v.Mean, v.Low, v.High)
}

// over is how much Aina is above another formula.
func (t Trial) over(formula string) Interval { return Paired(t.NDCG[own], t.NDCG[formula]) }

func (r Report) goals(b *strings.Builder) {
	beaten, plain := 0, Formulas()[1:]
	for _, f := range plain {
		if r.At5.over(f.Name).Low > 0 {
			beaten++
		}
	}
	drift := 0.0
	for _, k := range r.FacetScales {
		drift = max(drift, math.Abs(k.Now/k.Frozen-1))
	}
	reached := func(ok bool) string {
		if ok {
			return "reached"
		}
		return "missed"
	}
	ndcg := Mean(r.At5.NDCG[own])
	asked, each := r.Population.Other[0].Top3.Mean, r.Population.Perturbed[0].Top3.Mean
	coverage, gini := r.Population.Exposure.Coverage(), r.Population.Exposure.Gini()
	Rows(b, "Goals", []string{"goal", "is", ""},
		[]string{fmt.Sprintf("NDCG@5 at least %.2f", goalNDCG), three(ndcg), reached(ndcg >= goalNDCG)},
		[]string{"NDCG@5 above every plain formula, with the whole interval", fmt.Sprintf("above %d of %d", beaten, len(plain)), reached(beaten == len(plain))},
		[]string{fmt.Sprintf("of the first three, %.2f stay when one question in ten is answered a step differently", goalTop3), three(asked), reached(asked >= goalTop3)},
		[]string{"the same, where each cause is a question of its own", three(each), reached(each >= goalTop3)},
		[]string{fmt.Sprintf("at least %.0f %% of the roles reach someone's first ten", 100*goalCoverage), percent(coverage), reached(coverage >= goalCoverage)},
		[]string{fmt.Sprintf("Gini of exposure at most %.2f", goalGini), three(gini), reached(gini <= goalGini)},
		[]string{fmt.Sprintf("no κ has drifted by more than %.0f %%", 100*goalDrift), percent(drift), reached(drift <= goalDrift)},
	)
}

func (r Report) judges(b *strings.Builder) {
	a := r.Agreement
	Rows(b, "The two judges", []string{"", ""},
		[]string{"people", fmt.Sprint(r.People)},
		[]string{"roles graded by both", fmt.Sprint(a.Pairs)},
		[]string{"κ, weighted by squares", three(a.Kappa)},
		[]string{"the same grade", percent(a.Same)},
		[]string{"more than a step apart", percent(a.Farther)},
	)
}

func (r Report) formulas(b *strings.Builder) {
	var lines [][]string
	for i, f := range Formulas() {
		line := []string{f.Name, three(Mean(r.At5.NDCG[f.Name])), "", three(Mean(r.At10.NDCG[f.Name])), ""}
		if i > 0 {
			line[2], line[4] = r.At5.over(f.Name).String(), r.At10.over(f.Name).String()
		}
		lines = append(lines, line)
	}
	title := fmt.Sprintf("NDCG of %d people, within their pools and behind the same gates", len(r.At5.People))
	Rows(b, title, []string{"formula", "NDCG@5", "Aina above it (95 %)", "NDCG@10", "Aina above it (95 %)"}, lines...)
	fmt.Fprintf(b, "Left out, as the gates leave them nothing that a judge graded above 0: %s.\n\n", list(r.At5.Void))
}

func (r Report) readings(b *strings.Builder) {
	head := []string{"NDCG@5, the judgements read in another way", "people"}
	for _, f := range Formulas() {
		head = append(head, f.Name)
	}
	var lines [][]string
	for i, reading := range Readings() {
		line := []string{reading.Name, fmt.Sprint(len(r.Others[i].People))}
		for _, f := range Formulas() {
			line = append(line, three(Mean(r.Others[i].NDCG[f.Name])))
		}
		lines = append(lines, line)
	}
	Rows(b, "How much hangs on the reading", head, lines...)
}

func (r Report) people(b *strings.Builder) {
	head := []string{"person"}
	for _, f := range Formulas() {
		head = append(head, f.Name)
	}
	var lines [][]string
	for _, i := range r.At5.Lowest(own, 12) {
		line := []string{r.At5.People[i]}
		for _, f := range Formulas() {
			line = append(line, three(r.At5.NDCG[f.Name][i]))
		}
		lines = append(lines, line)
	}
	Rows(b, "Whom Aina serves worst (NDCG@5)", head, lines...)
	lines = nil
	for _, id := range sortedKeys(r.Closed) {
		lines = append(lines, []string{id, strings.Join(r.Closed[id], "; ")})
	}
	Rows(b, "What the gates close although the judges gave it 2 or more", []string{"person", "role: gates"}, lines...)
}

func (r Report) facetScales(b *strings.Builder) {
	var lines [][]string
	for _, k := range r.FacetScales {
		lines = append(lines, []string{string(k.Facet), three(k.Frozen), three(k.Now), fmt.Sprintf("%+.1f %%", 100*(k.Now/k.Frozen-1))})
	}
	Rows(b, "The constants κ", []string{"facet", "frozen", "on this catalog", "drift"}, lines...)
}

func list(all []string) string {
	if len(all) == 0 {
		return "nobody"
	}
	return strings.Join(all, ", ")
}
