package forms

import (
	"fmt"
	"strings"

	"aina/quiz/evidence/ranking"
)

// names are those of the ways.
func names() [ways]string {
	return [ways]string{
		full: "the full form", quick: "the quick form", short: "the short card, by the program",
		counted: "the short card, by counting role numbers", chance: "random order",
	}
}

// over is how much one way is above another, person by person.
func (r Report) over(a, b int) ranking.Interval { return ranking.Paired(r.NDCG[a], r.NDCG[b]) }

// Weakest is the lower end of how much the way that is least above chance is above it.
func (r Report) Weakest() float64 {
	least := 1.0
	for way := range chance {
		least = min(least, r.over(way, chance).Low)
	}
	return least
}

// String returns the report as a table of Markdown.
func (r Report) String() string {
	var lines [][]string
	for way, name := range names() {
		line := []string{name, fmt.Sprintf("%.3f", ranking.Mean(r.NDCG[way])), "", "", fmt.Sprintf("%.3f", ranking.Mean(r.Paper[way])), "", ""}
		if way != quick {
			line[2] = r.over(quick, way).String()
		}
		if way != chance {
			line[3] = r.over(way, chance).String()
		}
		if way != counted {
			line[5] = ranking.Paired(r.Paper[way], r.Paper[counted]).String()
		}
		if way == short || way == counted || way == chance {
			line[6] = fmt.Sprintf("%.0f %%", 100*ranking.Mean(r.Open[way]))
		}
		lines = append(lines, line)
	}
	var b strings.Builder
	ranking.Rows(&b, fmt.Sprintf("NDCG@5 of %d people by how they are asked", r.People),
		[]string{"asked by", "NDCG@5", "the quick form above it (95 %)", "above random order (95 %)", "among the roles on paper", "there above counting (95 %)", "of the first five, possible for the person"}, lines...)
	fmt.Fprintf(&b, "The card read by the program is above counting by %s. Of %d people the paper holds roles of their pool that a judge graded above 0.\n\n", r.over(short, counted), len(r.Paper[short]))
	return b.String()
}
