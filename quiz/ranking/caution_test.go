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
		if diff := cmp.Diff(tt.want, Rank(p, c, "").Matches[0].Cautions()); diff != "" {
			t.Error(diff)
		}
	}
}

// A place that nobody knows is asked about, on both sides, and shuts nothing out.
func TestAnUnknownPlaceIsAskedAbout(t *testing.T) {
	places := []catalog.Place{
		{ID: "astana", Name: catalog.Text{Ru: "Астана"}, Region: "astana", Country: "KZ"},
		{ID: "omsk", Name: catalog.Text{Ru: "Омск"}, Region: "omsk", Country: "RU"},
	}
	yes := true
	for _, tt := range []struct {
		o    catalog.Opportunity
		l    catalog.Limits
		want []Caution // nil: none; the role is a match
	}{
		{catalog.Opportunity{City: "г. Брабас"}, catalog.Limits{City: "astana"}, []Caution{{"place", "г. Брабас"}}},
		{catalog.Opportunity{City: "Астана"}, catalog.Limits{City: "Брабас"}, []Caution{{"place", "Астана"}}},
		{catalog.Opportunity{City: "Брабас"}, catalog.Limits{City: "Брабас қ."}, nil},
		{catalog.Opportunity{City: "Брабас"}, catalog.Limits{Region: "omsk"}, []Caution{{"place", "Брабас"}}},
		{catalog.Opportunity{Region: "WI"}, catalog.Limits{City: "astana"}, []Caution{{"place", "WI"}}},
		{catalog.Opportunity{City: "г. Астана"}, catalog.Limits{City: "astana"}, nil},
		{catalog.Opportunity{City: "Брабас", Remote: &yes}, catalog.Limits{City: "astana"}, nil},
		{catalog.Opportunity{City: "Брабас", Remote: &yes}, catalog.Limits{City: "astana", Remote: catalog.RemoteNo}, []Caution{{"place", "Брабас"}}},
		{catalog.Opportunity{City: "Брабас"}, catalog.Limits{}, nil},
		{catalog.Opportunity{City: "онлайн"}, catalog.Limits{City: "astana"}, nil},
	} {
		c := &catalog.Catalog{Places: places, Opportunities: []catalog.Opportunity{tt.o}}
		r := Rank(quiz.Profile{Limits: tt.l}, c, "")
		if len(r.Matches) != 1 {
			t.Errorf("%+v is left out for %+v", tt.o, tt.l)
			continue
		}
		if diff := cmp.Diff(tt.want, r.Matches[0].Cautions()); diff != "" {
			t.Errorf("%q for %q (-want +got):\n%s", tt.o.City, tt.l.City, diff)
		}
	}
}
