package ranking

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"aina/catalog"
	"aina/catalog/text"
)

// affordance is how much an opportunity affords of each motive, from 0 to 1, in the
// order of catalog.Motives: as its catalog states it, or else estimated.
type affordance struct {
	of        []float64 // nil: unknown
	estimated bool      // the catalog does not state it, see affordanceTable
	trust     float64   // how much it counts, 1 where the catalog states it
}

// aboveThird returns how much more than a third is afforded of a motive: above it counts
// for people to whom the motive matters. An estimate is shrunk towards a third by
// its trust.
func (a affordance) aboveThird(motive int) float64 { return a.trust * (a.of[motive] - 1.0/3) }

// at returns what is afforded of a motive, 0 where nothing is known.
func (a affordance) at(motive int) float64 {
	if a.of == nil {
		return 0
	}
	return a.of[motive]
}

// affordanceTable estimates what an opportunity affords from how one helps and whom,
// where a catalog does not state it: imported tables have no motives.
//
// An estimate is the mean of all roles, and what its activities add to it or
// take off, in their mean; then the same of its causes, of its schedule and of its
// contact with the people helped. What it does not state changes nothing. The
// estimate is kept between 0 and 3, the range of a stated value.
//
// The numbers are those of a ridge regression (penalty 2) over the 104 roles of
// the default catalog, frozen in affordances.csv. They were chosen by leaving
// each role out in turn and estimating it from the others. The error is the
// root of the mean square, on the scale of 0 to 3; the likeness is the
// correlation of what was estimated with what is given, each less the mean of
// its motive:
//
//	                                            error  likeness
//	the mean of all                              1.05      —
//	shrunken means of activities and causes      0.95     0.44
//	ridge, activities and causes                 0.94     0.45
//	ridge, with schedule and contact             0.89     0.53
//
// A test computes the table and these figures again and fails where they have
// drifted. It rewrites the table with:
//
//	go test ./quiz/ranking -run TestAffordanceTable -write-affordances
type affordanceTable struct {
	all        []float64
	activities map[catalog.Activity][]float64
	causes     map[string][]float64
	schedules  map[catalog.Schedule][]float64
	contacts   map[catalog.Contact][]float64
}

// How much an estimate counts beside a stated value: the likeness of
// estimates to what is given where each role is left out in turn and nothing
// but its activities and causes, or only one of the two, is known of it. What
// is stated of schedule and contact improves an estimate without raising its trust. That
// activities alone come out a little above both is the chance of 104 roles: causes
// say next to nothing about motives.
const (
	trustBoth       = 0.42
	trustActivities = 0.44
	trustCauses     = 0.14
)

//go:embed affordances.csv
var affordances string

// defaultAffordances returns the table that comes with the program. It is read once
// and never written to. The table is part of the program, so one that cannot be read
// is a mistake of ours.
var defaultAffordances = sync.OnceValue(func() *affordanceTable {
	u, err := readAffordanceTable(affordances)
	if err != nil {
		panic("ranking: affordances.csv: " + err.Error())
	}
	return u
})

// readAffordanceTable reads a table. Its columns after kind and key are the motives in
// their order; the errors are for the author of a table.
func readAffordanceTable(table string) (*affordanceTable, error) {
	r := csv.NewReader(strings.NewReader(table))
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 || !slices.Equal(rows[0], append([]string{"kind", "key"}, text.Strings(catalog.Motives())...)) {
		return nil, fmt.Errorf("the first row must name kind, key and the motives in their order")
	}
	u := &affordanceTable{activities: map[catalog.Activity][]float64{}, causes: map[string][]float64{},
		schedules: map[catalog.Schedule][]float64{}, contacts: map[catalog.Contact][]float64{}}
	for _, row := range rows[1:] {
		numbers := make([]float64, len(row)-2)
		for i, cell := range row[2:] {
			if numbers[i], err = strconv.ParseFloat(cell, 64); err != nil {
				return nil, err
			}
		}
		switch kind, key := row[0], row[1]; kind {
		case "all":
			u.all = numbers
		case "activity":
			u.activities[catalog.Activity(key)] = numbers
		case "cause":
			u.causes[key] = numbers
		case "schedule":
			u.schedules[catalog.Schedule(key)] = numbers
		case "contact":
			u.contacts[catalog.Contact(key)] = numbers
		default:
			return nil, fmt.Errorf("%q is no kind of row", kind)
		}
	}
	if u.all == nil {
		return nil, fmt.Errorf("the row of all is missing")
	}
	return u, nil
}

// affords returns what an opportunity affords: what its catalog states, or else an
// estimate, if it names an activity or a cause that the table knows. Stating an
// empty list means that nothing is afforded.
func (u *affordanceTable) affords(o *catalog.Opportunity) affordance {
	motives := catalog.Motives()
	if o.Motives != nil {
		a := affordance{of: make([]float64, len(motives)), trust: 1}
		for i, m := range motives {
			a.of[i] = float64(o.Motives[m]) / 3
		}
		return a
	}
	g := slices.Clone(u.all)
	byActivity := addMean(g, u.activities, o.Activities)
	byCause := addMean(g, u.causes, o.Causes)
	a := affordance{of: g, estimated: true}
	switch {
	case byActivity && byCause:
		a.trust = trustBoth
	case byActivity:
		a.trust = trustActivities
	case byCause:
		a.trust = trustCauses
	default:
		return affordance{}
	}
	addMean(g, u.schedules, []catalog.Schedule{o.Schedule})
	addMean(g, u.contacts, []catalog.Contact{o.BeneficiaryContact})
	for i := range g {
		g[i] = min(max(g[i], 0), 3) / 3
	}
	return a
}

// addMean adds to g the mean of the rows of those keys that a table knows. It
// reports whether there was one.
func addMean[K comparable](g []float64, table map[K][]float64, keys []K) bool {
	known := 0.0
	for _, k := range keys {
		if _, ok := table[k]; ok {
			known++
		}
	}
	for _, k := range keys {
		for i, v := range table[k] {
			g[i] += v / known
		}
	}
	return known > 0
}
