package ranking

import (
	"bytes"
	"encoding/csv"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz/quiztest"
)

var writeAffordances = flag.Bool("write-affordances", false, "rewrite affordances.csv from the default catalog")

// penalty is that of the ridge regression by which the table was made.
const penalty = 2

// maxDrift is how far, in the mean, an estimate may lie from that of a table
// worked out on the catalog as it is now, of 3.
const maxDrift = 0.1

// The table is what the default catalog gives, but for what has changed since
// it was frozen.
func TestAffordanceTableHasNotDrifted(t *testing.T) {
	c := quiztest.DefaultCatalog(t)
	now := ridge(sampleOf(c, rowKinds()...), penalty)
	if *writeAffordances {
		if err := os.WriteFile("affordances.csv", now.table(c), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	frozen := defaultAffordances()
	if frozen == nil {
		_, err := readAffordanceTable(affordances)
		t.Fatal(err)
	}
	for key := range now.rows {
		if key[0] == "activity" && frozen.activities[catalog.Activity(key[1])] == nil || key[0] == "cause" && frozen.causes[key[1]] == nil {
			t.Errorf("affordances.csv does not know the %s %s", key[0], key[1])
		}
	}
	drift, n := 0.0, 0.0
	for i := range c.Opportunities {
		o := c.Opportunities[i]
		o.Motives = nil
		want := now.estimate(tagsOf(&o, rowKinds()...))
		for k, v := range frozen.affords(&o).of {
			drift += math.Abs(3*v - want[k])
			n++
		}
	}
	drift /= n
	t.Logf("estimates lie %.3f from those of a table made now", drift)
	if !(drift <= maxDrift) {
		t.Errorf("the default catalog has moved away from affordances.csv: rewrite it with go test ./quiz/ranking -run TestAffordanceTable -write-affordances")
	}
}

// table writes what was fitted as affordances.csv has it.
func (f fitted) table(c *catalog.Catalog) []byte {
	out := &bytes.Buffer{}
	fmt.Fprintf(out, `# What opportunities usually afford of each motive: the mean of all (0 to 3), and
# what each activity, cause, schedule and closeness to those who are helped adds
# to it or takes off. Made from the roles of the default catalog; how, and how to
# make it again, is written in affordances.go.
`)
	w := csv.NewWriter(out)
	w.Write(append([]string{"kind", "key"}, text.Strings(catalog.Motives())...))
	line := func(kind, key string, row []float64) {
		cells := []string{kind, key}
		for _, v := range row {
			cells = append(cells, fmt.Sprintf("%.2f", math.Round(100*v)/100+0)) // + 0: never -0
		}
		w.Write(cells)
	}
	line("all", "", f.all)
	var causes []string
	for _, k := range c.Causes {
		causes = append(causes, k.ID)
	}
	for i, keys := range [][]string{text.Strings(catalog.Activities()), causes, text.Strings(catalog.Schedules()), text.Strings(catalog.Contacts())} {
		for _, key := range keys {
			if row, known := f.rows[[2]string{rowKinds()[i], key}]; known {
				line(rowKinds()[i], key, row)
			}
		}
	}
	w.Flush()
	return out.Bytes()
}

// leftOut estimates each role from the others, and returns the error and the
// likeness of the estimates to what is given. Only some kinds of rows are known
// of the role that was left out; all that the sample has are known of the
// others.
func leftOut(s sample, fit func(sample) fitted, known ...string) (rmse, likeness float64) {
	square, xy, xx, yy, n := 0.0, 0.0, 0.0, 0.0, 0.0
	for i := range s.tags {
		f := fit(s.without(i))
		t := tagsByKind{}
		for _, kind := range known {
			t[kind] = s.tags[i][kind]
		}
		for k, v := range f.estimate(t) {
			x, y := v-f.all[k], s.g[i][k]-f.all[k]
			square, xy, xx, yy, n = square+(x-y)*(x-y), xy+x*y, xx+x*x, yy+y*y, n+1
		}
	}
	if xx > 0 {
		likeness = xy / math.Sqrt(xx*yy)
	}
	return math.Sqrt(square / n), likeness
}

// The way of estimating is the best of those that were tried, and what it says
// counts by its likeness.
func TestRidgeIsTheBestEstimate(t *testing.T) {
	c := quiztest.DefaultCatalog(t)
	byRidge := func(s sample) fitted { return ridge(s, penalty) }
	two := []string{"activity", "cause"}
	best := math.Inf(1)
	for _, way := range []struct {
		name string
		s    sample
		fit  func(sample) fitted
		by   []string
	}{
		{"the mean of all", sampleOf(c, two...), byRidge, nil},
		{"shrunken means of activities and causes", sampleOf(c, two...), shrunken, two},
		{"ridge, activities and causes", sampleOf(c, two...), byRidge, two},
		{"ridge, with schedule and contact", sampleOf(c, rowKinds()...), byRidge, rowKinds()},
	} {
		rmse, likeness := leftOut(way.s, way.fit, way.by...)
		t.Logf("%-40s error %.3f, likeness %.3f", way.name, rmse, likeness)
		if rmse >= best {
			t.Errorf("%s: an error of %.3f, no better than what is simpler", way.name, rmse)
		}
		best = rmse
	}
	for _, part := range []struct {
		frozen float64
		known  []string
	}{{trustBoth, two}, {trustActivities, two[:1]}, {trustCauses, two[1:]}} {
		_, now := leftOut(sampleOf(c, rowKinds()...), byRidge, part.known...)
		t.Logf("known are %v: likeness %.3f, trusted by %.2f", part.known, now, part.frozen)
		if math.Abs(now-part.frozen) > 0.1 {
			t.Errorf("what is estimated from %v is trusted by %.2f, but is now alike by %.3f: set it again in affordances.go", part.known, part.frozen, now)
		}
	}
}

// The table has no row that is about nothing, and stays within its scale.
func TestTheTableIsWithinItsScale(t *testing.T) {
	u, err := readAffordanceTable(affordances)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range u.all {
		if v < 0 || v > 3 {
			t.Errorf("the mean %v", v)
		}
	}
	known := func(kind string, key string, among []string, row []float64) {
		if !slices.Contains(among, key) {
			t.Errorf("%s %s is about nothing", kind, key)
		}
		for _, v := range row {
			if math.Abs(v) > 3 {
				t.Errorf("%s %s adds %v", kind, key, v)
			}
		}
	}
	for k, row := range u.activities {
		known("activity", string(k), text.Strings(catalog.Activities()), row)
	}
	for k, row := range u.schedules {
		known("schedule", string(k), text.Strings(catalog.Schedules()), row)
	}
	for k, row := range u.contacts {
		known("contact", string(k), text.Strings(catalog.Contacts()), row)
	}
}
