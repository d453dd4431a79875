package check_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/catalog/check"
)

// A place that nobody knows is told with the nearest one; what people write beside a
// known place is not.
func TestUnknownPlaces(t *testing.T) {
	for _, tt := range []struct{ lines, want string }{
		{"city: Астана", ""}, {"city: г. Астана", ""}, {"city: Астана қаласы", ""}, {"city: ул. Абая 10, Астана", ""}, {"city: Астана, Шымкент", ""},
		{"city: Астанна", ""}, {"city: Чимкeнт", "The place “Чимкeнт” is not known. Did you mean “Шымкент”?"}, {"city: Шимкент", ""},
		{"city: Астама", "The place “Астама” is not known. Did you mean “Астана”?"},
		{"city: Shimket", "The place “Shimket” is not known. Did you mean “Shymkent”?"},
		{"city: Брабас", "The place “Брабас” is not known. Correct the name, or describe the place under places; if it is right as it is, allow it in a comment."},
		{"region: Брабас", "The place “Брабас” is not known. Correct the name, or describe the place under places; if it is right as it is, allow it in a comment."},
		{"city: Madison\n    country: US", ""}, {"city: Madison, WI, 53715", ""}, {"city: Брабас\n    country: KZ", "The place “Брабас” is not known. Correct the name, or describe the place under places; if it is right as it is, allow it in a comment."},
		{"city: онлайн", "“онлайн” says that people can help from home; it is not the name of a city. Write remote: true, and put only a city under city, if there is one."},
		{"city: Астана/онлайн", "“Астана/онлайн” says that people can help from home; it is not the name of a city. Write remote: true, and put only a city under city, if there is one."},
		{"city: весь Казахстан", "“весь Казахстан” does not name a city. Delete the line if any place will do; for a whole country write country: KZ instead."},
		{"city: any", "“any” does not name a city. Delete the line if any place will do; for a whole country write country: KZ instead."},
		{"# aina: allow unknown-place\n    city: Брабас", ""},
	} {
		data := "opportunities:\n  - id: a\n    title: A\n    motives: {values: 1}\n    first_step: Come.\n    how_to_apply: Come.\n    " + tt.lines + "\n"
		got := ""
		for _, p := range check.Files([]catalog.File{{Name: "c", Data: []byte(data)}}, withPlaces(), check.Options{AsOf: today, Stale: 180}).Problems {
			got += p.Message.In("en") + " " + p.Hint.In("en")
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.lines, diff)
		}
	}
}
