package tui

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"aina/catalog"
)

// narrowing is what the list is narrowed to.
type narrowing struct {
	query      string
	causes     []string
	activities []catalog.Activity
	home, once bool
}

func (n narrowing) some() bool {
	return n.query != "" || len(n.causes) > 0 || len(n.activities) > 0 || n.home || n.once
}

// find gives the opportunities of the catalog that a narrowing lets through,
// with their places in the order of how well they answer the query.
func (v *Visit) find(n narrowing, lang catalog.Lang) map[*catalog.Opportunity]int {
	through := map[*catalog.Opportunity]int{}
	for i, o := range v.index.Select(catalog.Filter{Query: n.query, Causes: n.causes, Activities: n.activities}, lang) {
		if n.home && (o.Remote == nil || !*o.Remote) || n.once && o.Schedule != catalog.OneOff {
			continue
		}
		through[o] = i
	}
	return through
}

// sort puts items into the chosen order; the order of the ranking stays where
// nothing else is asked.
func (s *matchesScreen) sort(items []item) {
	switch s.order {
	case byTitle:
		order, buf := collate.New(language.Make(string(s.env.Lang))), &collate.Buffer{}
		keys := make(map[*catalog.Opportunity][]byte, len(items))
		for _, it := range items {
			keys[it.opp] = order.KeyFromString(buf, it.opp.Title.In(s.env.Lang))
		}
		slices.SortStableFunc(items, func(a, b item) int { return bytes.Compare(keys[a.opp], keys[b.opp]) })
	case byTime:
		slices.SortStableFunc(items, func(a, b item) int {
			return cmp.Compare(hours(a.opp), hours(b.opp))
		})
	}
}

// hours is the time an opportunity takes, in hours: a week's, or all of it for
// a one-off. What does not say comes last.
func hours(o *catalog.Opportunity) float64 {
	h := o.HoursPerWeek
	if o.Duration != "" {
		h = o.Duration.Hours()
	}
	if h == 0 {
		return math.Inf(1)
	}
	return h
}

// percent is a score in (0, 1) as a whole number from 0 to 100.
func percent(score float64) int { return int(math.Round(score * 100)) }

// beside sets two columns side by side with a rule between them.
func beside(left, right []string, width int, rule string, height int) []string {
	lines := make([]string, height)
	for i := range lines {
		var l, r string
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		lines[i] = l + strings.Repeat(" ", max(0, width-ansi.StringWidth(l))) + " " + rule + " " + r
	}
	return lines
}
