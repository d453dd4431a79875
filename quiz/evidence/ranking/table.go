package ranking

import (
	"fmt"
	"math"
	"strings"

	"aina/catalog"
)

// The goals of the ranking. The first four are about the locked half.
const (
	goalNDCG     = 0.80 // at 5, with the interval over each plain formula above 0
	goalPart     = 0.75 // of any language and band of ages
	goalShut     = 0.08 // of the best roles, at most
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
	r.parts(&b)
	r.closed(&b)
	r.people(&b)
	r.would(&b)
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
	locked := r.At5.Of(isLocked)
	beaten, plain := 0, Formulas()[1:]
	for _, f := range plain {
		if locked.over(f.Name).Low > 0 {
			beaten++
		}
	}
	least := 1.0
	for _, p := range parts() {
		if part := locked.Of(p.has); len(part.People) > 0 {
			least = min(least, Mean(part.NDCG[own]))
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
	ndcg, shut := Mean(locked.NDCG[own]), r.Closed[1].Share()
	asked, each := r.Population.Other[0].Top3.Mean, r.Population.Perturbed[0].Top3.Mean
	coverage, gini := r.Population.Exposure.Coverage(), r.Population.Exposure.Gini()
	Rows(b, "Goals", []string{"goal", "is", ""},
		[]string{fmt.Sprintf("of the locked half, NDCG@5 from answers, over all roles, at least %.2f", goalNDCG), three(ndcg), reached(ndcg >= goalNDCG)},
		[]string{"of the locked half, above every plain formula with the whole interval", fmt.Sprintf("above %d of %d", beaten, len(plain)), reached(beaten == len(plain))},
		[]string{fmt.Sprintf("of the locked half, no language or band of ages below %.2f", goalPart), three(least), reached(least >= goalPart)},
		[]string{fmt.Sprintf("of the locked half, at most %.0f %% of the best roles are shut out", 100*goalShut), percent(shut), reached(shut <= goalShut)},
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
	for _, half := range []struct {
		name string
		is   func(Person) bool
	}{{"locked", isLocked}, {"open", func(p Person) bool { return !p.Locked }}} {
		at5, at10 := r.At5.Of(half.is), r.At10.Of(half.is)
		var lines [][]string
		for i, f := range Formulas() {
			line := []string{f.Name, three(Mean(at5.NDCG[f.Name])), "", three(Mean(at10.NDCG[f.Name])), ""}
			if i > 0 {
				line[2], line[4] = at5.over(f.Name).String(), at10.over(f.Name).String()
			}
			lines = append(lines, line)
		}
		title := fmt.Sprintf("NDCG from answers, over all roles: the %s half, %d people", half.name, len(at5.People))
		Rows(b, title, []string{"formula", "NDCG@5", "Aina above it (95 %)", "NDCG@10", "Aina above it (95 %)"}, lines...)
	}
}

func isLocked(p Person) bool { return p.Locked }

// part is some of the people: of a language, or of an age.
type part struct {
	name string
	has  func(Person) bool
}

// parts lists the languages and the bands of ages.
func parts() []part {
	var all []part
	for _, lang := range []catalog.Lang{catalog.Kazakh, catalog.Russian, catalog.English} {
		all = append(all, part{string(lang), func(p Person) bool { return p.Lang == lang }})
	}
	for _, b := range [][2]int{{0, 15}, {16, 17}, {18, 24}, {25, 39}, {40, 59}, {60, 130}} {
		name := fmt.Sprintf("%d to %d", b[0], b[1])
		switch {
		case b[0] == 0:
			name = fmt.Sprintf("up to %d", b[1])
		case b[1] == 130:
			name = fmt.Sprintf("%d and over", b[0])
		}
		all = append(all, part{name, func(p Person) bool { return p.Age >= b[0] && p.Age <= b[1] }})
	}
	return all
}

func (r Report) parts(b *strings.Builder) {
	var lines [][]string
	for _, p := range parts() {
		line := []string{p.name}
		for _, half := range []Trial{r.At5.Of(isLocked).Of(p.has), r.At5.Of(p.has)} {
			line = append(line, fmt.Sprint(len(half.People)), three(Mean(half.NDCG[own])), three(Mean(half.NDCG["cosine"])))
		}
		lines = append(lines, line)
	}
	Rows(b, "NDCG@5 by language and age", []string{"", "locked", "Aina", "cosine", "all", "Aina", "cosine"}, lines...)
}

func (r Report) closed(b *strings.Builder) {
	var lines [][]string
	for i, name := range []string{"the open half", "the locked half"} {
		x := r.Closed[i]
		var by []string
		for _, rule := range sortedKeys(x.By) {
			by = append(by, fmt.Sprintf("%s: %d", rule, x.By[rule]))
		}
		lines = append(lines, []string{name, fmt.Sprint(x.Best), fmt.Sprint(x.Shut), percent(x.Share()), list(by)})
	}
	Rows(b, "What the gates close of the best roles", []string{"", "best roles", "shut out", "part", "by"}, lines...)
	lines = nil
	for _, x := range r.Closed {
		for _, id := range sortedKeys(x.Of) {
			lines = append(lines, []string{id, strings.Join(x.Of[id], "; ")})
		}
	}
	Rows(b, "Which they are", []string{"person", "role: gates"}, lines...)
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
		line := []string{r.At5.People[i].ID}
		for _, f := range Formulas() {
			line = append(line, three(r.At5.NDCG[f.Name][i]))
		}
		lines = append(lines, line)
	}
	Rows(b, "Whom Aina serves worst (NDCG@5)", head, lines...)
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
		return "none"
	}
	return strings.Join(all, ", ")
}
