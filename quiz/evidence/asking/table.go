package asking

import (
	"aina/quiz/population"
	"fmt"
	"strings"

	"aina/quiz/evidence/ranking"
)

// String returns the report as tables of Markdown.
func (r Report) String() string {
	var b strings.Builder
	r.curve(&b)
	r.styles(&b)
	r.scenes(&b)
	r.weights(&b)
	r.said(&b)
	return b.String()
}

func hundredths(v float64) string { return fmt.Sprintf("%.2f", v) }

func three(v float64) string { return fmt.Sprintf("%.3f", v) }

func percent(v float64) string { return fmt.Sprintf("%.0f %%", 100*v) }

// curve is what minutes buy.
func (r Report) curve(b *strings.Builder) {
	var lines [][]string
	for _, m := range r.Motives {
		whole := m.ByStyle[len(m.ByStyle)-1]
		lines = append(lines, []string{m.Form.Name, fmt.Sprintf("%.1f", m.Minutes), three(m.ByStyle[0].Tau.Mean),
			percent(m.ByStyle[0].Top1.Mean), percent(m.ByStyle[0].Top2.Mean), three(whole.Tau.Mean), percent(whole.Top1.Mean), hundredths(m.Error), hundredths(m.Difference)})
	}
	ranking.Rows(b, "What comes back of the motives", []string{"statements a motive", "minutes", "τ, ordinary people", "first", "first two", "τ, the crowd", "first", "standard error", "of a difference"}, lines...)
	fmt.Fprintf(b, "Two statements of one motive correlate by %s over ordinary people.\n\n", hundredths(r.Statements))
}

func (r Report) styles(b *strings.Builder) {
	head := []string{"τ (the first two that are found)"}
	for _, m := range r.Motives[1:5] {
		head = append(head, m.Form.Name)
	}
	var lines [][]string
	for i, s := range population.Styles() {
		line := []string{s.Name}
		for _, m := range r.Motives[1:5] {
			rec := m.ByStyle[i]
			line = append(line, three(rec.Tau.Mean)+" ("+percent(rec.Top2.Mean)+")")
		}
		lines = append(lines, line)
	}
	ranking.Rows(b, "The same by the way of answering", head, lines...)
}

func (r Report) scenes(b *strings.Builder) {
	head := []string{"scenes an activity", "minutes of the full form"}
	for _, s := range population.Styles()[:5] {
		head = append(head, s.Name)
	}
	var lines [][]string
	for _, row := range r.Scenes {
		line := []string{fmt.Sprint(row.Scenes), fmt.Sprintf("%.1f", row.Minutes)}
		for _, rec := range row.ByStyle[:5] {
			line = append(line, three(rec.Tau.Mean)+" ("+hundredths(rec.Correlation.Mean)+")")
		}
		lines = append(lines, line)
	}
	ranking.Rows(b, "What comes back of the activities: τ (correlation)", head, lines...)
	lines = nil
	for _, x := range r.Reliable {
		lines = append(lines, []string{hundredths(x.Correlation), three(x.Tau[0]), three(x.Tau[1]), three(x.Tau[2])})
	}
	ranking.Rows(b, "If scenes of one activity correlate otherwise: τ", []string{"correlation", "one scene", "two", "three"}, lines...)
}

func (r Report) weights(b *strings.Builder) {
	var lines [][]string
	for _, w := range r.Weights {
		line := []string{hundredths(w.Weights.Norm), fmt.Sprintf("%+.3f, %+.3f", 0.15*w.Weights.Three, -0.09*w.Weights.Three)}
		for _, v := range w.Taus {
			line = append(line, three(v))
		}
		lines = append(lines, line)
	}
	ranking.Rows(b, "Other weights: τ of ordinary people against their motives with none, half and all of the norm taken off", []string{"norm taken off", "the three, the others", "quick, none", "half", "all", "full, none", "half", "all"}, lines...)
}

func (r Report) said(b *strings.Builder) {
	var lines [][]string
	for _, s := range r.Said {
		lines = append(lines, []string{s.Style.Name + ", " + short(s.Form), percent(s.Above.Mean), percent(s.Highest.Mean), percent(s.Own.Mean), percent(s.Flat.Mean), percent(s.Mixed.Mean),
			percent(s.Pairs.Mean), percent(s.Whole.Mean), percent(s.Top.Mean)})
	}
	ranking.Rows(b, "What people are told, and how much of it is so", []string{"", "above all", "stand highest", "own choice", "several directions", "contradictory", "“above” is so, a pair", "of all named", "named are of the true three"}, lines...)
}

func short(f Form) string {
	if f.Quick {
		return "quick"
	}
	return "full"
}
