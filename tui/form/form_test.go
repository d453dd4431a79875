package form

import (
	"os"
	"testing"

	"aina/catalog"
	"aina/catalog/locale"
)

// Every field asks something, in every language, and no two the same.
func TestEveryFieldAsks(t *testing.T) {
	data, err := os.ReadFile("../../catalog.yaml")
	if err != nil {
		t.Fatal(err)
	}
	c, _ := catalog.Read("catalog.yaml", data, nil)
	for _, l := range locale.Langs() {
		seen := map[string]string{}
		for _, f := range Fields(c, l) {
			if other, is := seen[f.Question]; is || f.Question == "" {
				t.Errorf("%s: %s asks %q, as %q does", l, f.Name, f.Question, other)
			}
			seen[f.Question] = f.Name
		}
	}
}

// What was typed comes back as the same answer.
func TestAnswersComeBack(t *testing.T) {
	for name, typed := range map[string]string{"causes": "animals, children", "motives": "values 3, social 0", "duration": "PT1H30M", "schedule": "one_off", "city": "astana", "url": "https://example.org/"} {
		for _, f := range Fields(&catalog.Catalog{}, "en") {
			if f.Name == name && f.Typed(f.Given(typed)) != typed {
				t.Errorf("%s: %q came back as %q", name, typed, f.Typed(f.Given(typed)))
			}
		}
	}
}
