// Evidence prints how good Aina's ranking of the default catalog is, how good the
// answers behind it are in each form, and what a profile learns from what is tried. Run it from the top of the repository:
//
//	go run ./quiz/evidence
package main

import (
	"errors"
	"fmt"
	"log"
	"sync"

	"aina/catalog"
	"aina/catalog/file"
	"aina/quiz/evidence/asking"
	"aina/quiz/evidence/forms"
	"aina/quiz/evidence/learning"
	"aina/quiz/evidence/ranking"
)

func main() {
	log.SetFlags(0)
	data, err := file.Read("catalog.yaml")
	if err != nil {
		log.Fatalf("%v Run this from the top of the repository.", err)
	}
	tables, err := measure(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, t := range tables {
		fmt.Print(t.report)
	}
}

// table is what stands between two marks of README.md.
type table struct {
	name   string
	report fmt.Stringer
}

// measure makes all tables for a catalog.
func measure(data []byte) ([]table, error) {
	c, problems := catalog.Read("catalog.yaml", data, nil)
	if problems.HasErrors() {
		p, _ := problems.First()
		return nil, fmt.Errorf("%s", p.Show(catalog.English))
	}
	tables := []table{{name: "figures"}, {name: "figures on asking"}, {name: "figures on forms"}, {name: "figures on learning"}}
	var all sync.WaitGroup
	var failed [2]error
	all.Go(func() { tables[0].report, failed[0] = ranking.Measure(c) })
	all.Go(func() { tables[1].report = asking.Measure() })
	all.Go(func() { tables[2].report, failed[1] = forms.Measure(c) })
	all.Go(func() { tables[3].report = learning.Measure(c, 0, 1, 3, 6, 12) })
	all.Wait()
	return tables, errors.Join(failed[:]...)
}
