package learning

import (
	"fmt"
	"strings"

	"aina/quiz/evidence/ranking"
)

// Report is what is measured, after each number of tries.
type Report []After

// String returns the report as a table of Markdown.
func (r Report) String() string {
	three := func(v float64) string { return fmt.Sprintf("%.3f", v) }
	var lines [][]string
	for _, a := range r {
		line := []string{"as the day was", fmt.Sprint(a.Tries), "", "", three(a.Best), "", ""}
		switch {
		case a.Kindness > 0:
			line[0] = fmt.Sprintf("kinder by %g", a.Kindness)
		case a.Kindness < 0:
			line[0] = fmt.Sprintf("harsher by %g", -a.Kindness)
		}
		if a.Tries > 0 {
			line[2], line[3] = three(a.Static), three(a.Error)
		}
		if a.Said > 0 {
			line[5], line[6] = fmt.Sprintf("%.2f", a.Said), fmt.Sprintf("%.0f %%", 100*a.True)
		}
		lines = append(lines, line)
	}
	var b strings.Builder
	ranking.Rows(&b, "What the picture learns", []string{"reports", "tries", "error of the answers", "error of what was learnt",
		"a day at the first three", "said to go better or worse", "true of the person"}, lines...)
	return b.String()
}
