package facts

import (
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/quiz"
)

// An entry of the log always has a name.
func TestTitle(t *testing.T) {
	c := &catalog.Catalog{Opportunities: []catalog.Opportunity{{ID: "walk", Title: text.Text{En: "Walk dogs"}}}}
	for _, test := range []struct {
		r    quiz.Reflection
		want string
	}{
		{quiz.Reflection{Role: "walk", Title: text.Text{En: "Walk the dogs"}}, "Walk the dogs"},
		{quiz.Reflection{Role: "walk"}, "Walk dogs"},
		{quiz.Reflection{Role: "gone"}, "gone"},
	} {
		if got := Title(test.r, c, text.English); got != test.want {
			t.Errorf("%+v is called %q, want %q", test.r, got, test.want)
		}
	}
}
