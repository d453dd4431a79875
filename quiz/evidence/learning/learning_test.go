package learning

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
)

func TestMeasure(t *testing.T) {
	data, err := os.ReadFile("../../../catalog.yaml")
	if err != nil {
		t.Skipf("the default catalog is not there: %v", err)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	all := Measure(c, 0, 3, 6, 12)
	for i, a := range all {
		t.Logf("%+v", a)
		if a.Tries > 0 && a.Error >= a.Static {
			t.Errorf("after %d tries the picture is no closer to the person: %.3f, and by the answers %.3f", a.Tries, a.Error, a.Static)
		}
		if before := all[i/4*4].Best; a.Tries > 0 && a.Kindness >= 0 && a.Best <= before {
			t.Errorf("after %d tries the first three are no better: %.3f, and %.3f before", a.Tries, a.Best, before)
		}
	}
	if all[1].Said == 0 || all[0].Said != 0 {
		t.Errorf("after three tries something is said, and before nothing: %+v", all)
	}
	if diff := cmp.Diff(Measure(c, 1), Measure(c, 1)); diff != "" {
		t.Errorf("it is not the same each time: %s", diff)
	}
}
