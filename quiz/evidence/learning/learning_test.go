package learning

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
)

// What the figures have to show is checked where they are compared with README.md,
// so that they are worked out once.
func TestMeasure(t *testing.T) {
	data, err := os.ReadFile("../../../catalog.yaml")
	if err != nil {
		t.Skipf("the default catalog is not there: %v", err)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	if diff := cmp.Diff(Measure(c, 1), Measure(c, 1)); diff != "" {
		t.Errorf("it is not the same each time: %s", diff)
	}
}
