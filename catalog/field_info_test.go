package catalog

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog/source"
)

// What is described is what is read, in the same order.
func TestEveryFieldIsDescribed(t *testing.T) {
	var described []string
	for _, f := range OpportunityFields() {
		described = append(described, f.Name)
	}
	if diff := cmp.Diff(OpportunityKeys(), described); diff != "" {
		t.Errorf("(-read +described):\n%s", diff)
	}
	var top []string
	for _, f := range FileFields() {
		top = append(top, f.Name)
	}
	if diff := cmp.Diff(topKeys().Allowed, top); diff != "" {
		t.Errorf("(-read +described):\n%s", diff)
	}
}

// Each example is read without a problem; a further key is not
// known, so the parts hold no key that is not described.
func TestExamplesOfFieldsAreRead(t *testing.T) {
	base := &Catalog{Causes: []Cause{{ID: "animals"}}, Places: []Place{{ID: "akmola", Name: Text{Plain: "Akmola"}, Country: "KZ"}}}
	for _, part := range FileFields() {
		lines := part.Name + ":\n"
		indent := "  - "
		for _, f := range part.Fields {
			lines += fmt.Sprintf("%s%s: %s\n", indent, f.Name, f.Example)
			indent = "    "
		}
		_, ps := Read("c.yaml", []byte(lines), base)
		for _, p := range ps {
			if p.Code != source.LawMinors { // the example of hazards does not go with that of an age
				t.Errorf("%s: %v", part.Name, p)
			}
		}
		_, ps = Read("c.yaml", []byte(lines+"    qwertyuiop: 1\n"), base)
		last := ps[len(ps)-1]
		if last.Code != source.UnknownKey || !strings.HasPrefix(last.Hint.In(English), "Remove it: all the known keys") {
			t.Errorf("%s: some keys are not described: %v %s", part.Name, last, last.Hint.In(English))
		}
	}
}
