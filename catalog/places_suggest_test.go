package catalog_test

import (
	"slices"
	"testing"

	"aina/catalog"
)

func placeIDs(all []catalog.Place) []string {
	var s []string
	for _, p := range all {
		s = append(s, p.ID)
	}
	return s
}

// The best known place comes first: cities before regions of the same name, and
// names that begin as typed before those that hold it.
func TestSuggestPlaces(t *testing.T) {
	c := defaultCatalog(t)
	for query, want := range map[string][]string{
		"":              {"astana", "almaty", "shymkent"},
		"alm":           {"almaty", "almaty-region"},
		"алм":           {"almaty", "almaty-region"},
		"kar":           {"karaganda", "karatau"},
		"тем":           {"temirtau", "temir"},
		"Абай":          {"abai-town", "abai-region"},
		"almaty region": {"almaty-region"},
		"қара":          {"karaganda"},
		"qostanai":      {"kostanay", "kostanay-region"}, // the alphabet of 2021
		"shimkent":      {"shymkent"},
		"karaganda":     {"karaganda"},
		"fcnfyf":        {"astana"}, // US keys
		"нур-султан":    {"astana"},
		"karagnda":      {"karaganda"},
		"Kokshteau":     {"kokshetau"},
		"tald":          {"taldykorgan"},
		"пертоп":        {"petropavl"}, // a mistyped beginning
		"zzzzzz":        nil,
	} {
		got := placeIDs(c.SuggestPlaces(query))
		if len(got) < len(want) || !slices.Equal(got[:len(want)], want) || want == nil && got != nil {
			t.Errorf("%q suggests %v, not first %v", query, got[:min(len(got), 6)], want)
		}
	}
	if got := len(c.SuggestPlaces("")); got != len(c.Places) {
		t.Errorf("without letters %d places are listed, not %d", got, len(c.Places))
	}
	all := placeIDs(c.SuggestPlaces("kar"))
	if slices.Index(all, "karaganda-region") < slices.Index(all, "karazhal") {
		t.Errorf("a region comes before cities: %v", all)
	}
}

// Every place is the first suggestion for each of its names that no other has.
func TestSuggestPlacesFindsEveryName(t *testing.T) {
	c := defaultCatalog(t)
	for _, p := range c.Places {
		for _, name := range append(p.Name.All(), p.Aliases...) {
			first, _ := c.FindPlace(name)
			if got := c.SuggestPlaces(name); len(got) == 0 || got[0].ID != first.ID {
				t.Errorf("%s suggests %v, not first %s", name, placeIDs(got), first.ID)
			}
		}
	}
}
