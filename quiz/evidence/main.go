// Evidence prints how good Aina's ranking of the default catalog is, how good the
// answers behind it are, and what a profile learns from what is tried. Run it from the top of the repository:
//
//	go run ./quiz/evidence
package main

import (
	"fmt"
	"log"

	"aina/catalog"
	"aina/catalog/file"
	"aina/quiz/evidence/asking"
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
	r, err := ranking.Measure(c)
	if err != nil {
		return nil, err
	}
	return []table{
		{"figures", r},
		{"figures on asking", asking.Measure()},
		{"figures on learning", learning.Measure(c, 0, 1, 3, 6, 12)},
	}, nil
}
