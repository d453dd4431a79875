// Evidence prints how good Aina's ranking of the default catalog is, and what
// the answers are worth that it is made for. Run it from the top of the
// repository:
//
//	go run ./quiz/evidence
package main

import (
	"fmt"
	"log"

	"aina/catalog"
	"aina/catalog/file"
	"aina/quiz/evidence/asking"
	"aina/quiz/evidence/ranking"
)

func main() {
	log.SetFlags(0)
	data, err := file.Read("catalog.yaml")
	if err != nil {
		log.Fatalf("%v Run this from the top of the repository.", err)
	}
	table, err := figures(data)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(table)
	fmt.Print(asking.Measure())
}

// figures measures the ranking of a catalog and gives the tables.
func figures(data []byte) (string, error) {
	c, problems := catalog.Read("catalog.yaml", data, nil)
	if problems.HasErrors() {
		p, _ := problems.First()
		return "", fmt.Errorf("%s", p.Show(catalog.English))
	}
	r, err := ranking.Measure(c)
	if err != nil {
		return "", err
	}
	return r.String(), nil
}
