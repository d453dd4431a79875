package importing

import (
	"cmp"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"aina/catalog"
)

// withoutColumns is a table without the columns that say its causes.
func withoutColumns(t *testing.T, data []byte, dropped ...string) []byte {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	head := slices.Clone(rows[0])
	var b strings.Builder
	w := csv.NewWriter(&b)
	for _, row := range rows {
		var kept []string
		for i, cell := range row {
			if !slices.Contains(dropped, head[i]) {
				kept = append(kept, cell)
			}
		}
		if err := w.Write(kept); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	return []byte(b.String())
}

// What is guessed for New York's roles agrees with their categories where those say
// the same thing: the first cause of a role in the category is mostly the category's.
// The city files most roles under "Strengthening Communities", so that the other way
// round says little.
func TestGuessesAgreeWithNewYork(t *testing.T) {
	data := testData(t, "nyc-service.csv")
	in := mustRun(t, Request{File: "f.csv", Data: withoutColumns(t, data, "category_id", "category_desc"), Today: "2011-01-01", Lang: "en"})
	rows, _ := csv.NewReader(strings.NewReader(string(data))).ReadAll()
	category := map[string]string{}
	for _, row := range rows[1:] {
		category[strings.TrimSpace(row[4])+"|"+strings.TrimSpace(row[12])] = row[9]
	}
	fits := map[string][]string{
		"Education": {"education", "children"}, "Environment": {"environment"}, "Health": {"health", "sport", "elderly"}, "Emergency Preparedness": {"emergency"},
	}
	guessed, right := map[string]int{}, map[string]int{}
	total := 0
	for _, o := range in.catalog.Opportunities {
		if len(o.Causes) > 0 {
			total++
		}
		if o.Organization == nil {
			continue
		}
		label := category[o.Title.Plain+"|"+o.Organization.Name.Plain]
		if want := fits[label]; want != nil && len(o.Causes) > 0 {
			guessed[label]++
			if slices.ContainsFunc(o.Causes, func(c string) bool { return slices.Contains(want, c) }) {
				right[label]++
			}
		}
	}
	if total < 350 || in.Report.Inferred < total {
		t.Errorf("%d of 665 roles have a cause, %d were counted", total, in.Report.Inferred)
	}
	said, agreed := firstTens(in.catalog.Opportunities, category)
	t.Logf("first tens: %d of %d", agreed, said)
	if said < 50 || float64(agreed) < 0.85*float64(said) {
		t.Errorf("in the first tens of all causes %d categories of %d agree", agreed, said)
	}
	for label, n := range guessed {
		t.Logf("%s: %d of %d", label, right[label], n)
		if share := float64(right[label]) / float64(n); share < 0.75 {
			t.Errorf("%s: only %d of %d", label, right[label], n)
		}
	}
}

// firstTens counts, over the first ten roles that a search for each cause offers, the
// categories that say something, and those that fit the cause.
func firstTens(all []catalog.Opportunity, category map[string]string) (said, agreed int) {
	fits := map[string][]string{
		"Education": {"education", "children", "culture"}, "Environment": {"environment", "animals"}, "Health": {"health", "sport", "elderly", "disability"},
		"Helping Neighbors in Need": {"elderly", "disability", "community", "children", "emergency"}, "Emergency Preparedness": {"emergency"},
	}
	byID := slices.SortedFunc(slices.Values(all), func(a, b catalog.Opportunity) int { return cmp.Compare(a.ID, b.ID) })
	counts := map[string]int{}
	for _, o := range byID {
		if len(o.Causes) == 0 || counts[o.Causes[0]] == 10 {
			continue
		}
		counts[o.Causes[0]]++
		label := category[o.Title.Plain]
		if o.Organization != nil {
			label = category[o.Title.Plain+"|"+o.Organization.Name.Plain]
		}
		if want := fits[label]; want != nil {
			said++
			if slices.Contains(want, o.Causes[0]) {
				agreed++
			}
		}
	}
	return said, agreed
}
