package ranking

import (
	"fmt"
	"strings"
)

func (r Report) population(b *strings.Builder) {
	c := r.Population
	shown := func(ids []string) string {
		var all []string
		for _, id := range ids {
			all = append(all, fmt.Sprintf("%s (%d)", id, c.Exposure.Shown[id]))
		}
		return strings.Join(all, ", ")
	}
	Rows(b, fmt.Sprintf("Over the population of %d", c.People), []string{"", ""},
		[]string{"people to whom the gates leave nothing (they count only in the exposure)", fmt.Sprint(c.Empty)},
		[]string{"roles that reach someone's first ten", percent(c.Exposure.Coverage())},
		[]string{"Gini of exposure in the first ten", three(c.Exposure.Gini())},
		[]string{"shown least", shown(c.Least)},
		[]string{"shown most", shown(c.Most)},
		[]string{"causes among the first five, in the mean", fmt.Sprintf("%.2f", c.FirstFive)},
		[]string{"causes of the three to try, in the mean", fmt.Sprintf("%.2f", c.Tries)},
		[]string{"people who get three to try", percent(c.ThreeTries)},
	)
	stability := func(name string, s Stability) []string {
		return []string{name, three(s.Top3.Mean), three(s.Top1.Mean), three(s.Tau.Mean)}
	}
	var lines [][]string
	for i, f := range Formulas() {
		if f.Name != random {
			lines = append(lines, stability(f.Name+", one answer in ten moves by a step", c.Perturbed[i]))
		}
	}
	for i, n := range otherPerturbations() {
		lines = append(lines, stability("Aina, "+n.name, c.Other[i]))
	}
	for i, f := range Formulas() {
		if f.Name != random && f.Name != own {
			lines = append(lines, stability("from Aina to "+f.Name, c.ToFormula[i]))
		}
	}
	Rows(b, "What stays", []string{"", "of the first three", "the first", "Kendall's τ"}, lines...)
	fmt.Fprintf(b, "Of Aina's three to try, %s stay when one answer in ten moves by a step.\n\n", three(c.Tries3.Top3.Mean))
}
