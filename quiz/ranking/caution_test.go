package ranking

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
)

func TestCautions(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{{ID: "a", Accessibility: []string{"quiet"}}}}
	for _, tt := range []struct {
		age  *int
		want []Caution
	}{
		{nil, []Caution{{"access", "wheelchair"}}},
		{new(13), []Caution{{"consent", "under14"}, {"access", "wheelchair"}}},
		{new(15), []Caution{{"consent", "under16"}, {"access", "wheelchair"}}},
		{new(16), []Caution{{"access", "wheelchair"}}},
	} {
		p := quiz.Profile{Limits: catalog.Limits{Age: tt.age, Access: []string{"quiet", "wheelchair"}}}
		if diff := cmp.Diff(tt.want, Rank(p, c, "").Matches[0].Cautions); diff != "" {
			t.Error(diff)
		}
	}
}
