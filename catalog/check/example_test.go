package check_test

import (
	"fmt"

	"aina/catalog"
	"aina/catalog/check"
)

// A file is bytes with a name; what is found is shown with its line.
func ExampleFiles() {
	data := []byte(`opportunities:
  - id: walk
    title: Walk shelter dogs
    motives: {joy: 3}
    first_step: Call the shelter.
    url: https://example.org
`)
	report := check.Files([]catalog.File{{Name: "catalog.yaml", Data: data}}, nil, check.Options{AsOf: "2026-11-22", Stale: check.DefaultStale})
	fmt.Print(string(report.Text(catalog.English)))
	// Output:
	// catalog.yaml:4:15: error: “joy” is not one of the words known here. [unknown-motive]
	//     motives: {joy: 3}
	//               ^^^
	//   Did you mean “enjoyment”?
}
