package learning

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog"
	"aina/catalog/text"
)

// An entry of the log always has a name.
func TestReflectionName(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{{ID: "walk", Title: text.Text{En: "Walk dogs"}}}}
	for _, test := range []struct {
		r    Reflection
		want string
	}{
		{Reflection{Role: "walk", Title: text.Text{En: "Walk the dogs"}}, "Walk the dogs"},
		{Reflection{Role: "walk"}, "Walk dogs"},
		{Reflection{Role: "gone"}, "gone"},
	} {
		if got := test.r.Name(c, text.English); got != test.want {
			t.Errorf("%+v is called %q, want %q", test.r, got, test.want)
		}
	}
}

// What was brought into shape stays as it is.
func TestFitIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Reflection{Role: "x", On: "2026-11-01", Note: rapid.StringN(0, 400, -1).Draw(t, "note"),
			Title: text.Text{En: rapid.StringN(0, 300, -1).Draw(t, "title")}}.Normalize()
		if diff := cmp.Diff(r, r.Normalize()); diff != "" {
			t.Fatal(diff)
		}
	})
}
