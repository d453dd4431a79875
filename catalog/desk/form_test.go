package desk

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
)

func someBase() *catalog.Catalog {
	return &catalog.Catalog{Causes: []catalog.Cause{{ID: "animals", Name: catalog.Text{Ru: "Животные"}}, {ID: "children"}}}
}

func TestAnswersAreRead(t *testing.T) {
	remote, age := false, 16
	o, problems := Answers{
		"id": "dog-walker", "title.en": "Walk: dogs", "title.kk": `Ит "серуендету"`, "summary": "One #text\nof two lines",
		"causes": "animals; children", "motives": "enjoyment 3, values: 2; social", "activities": "outdoors, caring", "hours_per_week": "2,5",
		"remote": "Жоқ", "minimum_age": " 16 ", "skills": "a, b", "languages": "kk,ru", "organization.name": "Қор", "organization.url": "https://example.org",
		"beneficiary_contact": "none", "city": "  ", "phone": "111",
	}.Entry(someBase())
	for _, p := range problems {
		t.Error(p)
	}
	want := &catalog.Opportunity{
		ID: "dog-walker", Title: catalog.Text{En: "Walk: dogs", Kk: `Ит "серуендету"`}, Summary: catalog.Text{Plain: "One #text\nof two lines"},
		Causes: []string{"animals", "children"}, Motives: map[catalog.Motive]int{catalog.Enjoyment: 3, catalog.Values: 2, catalog.Social: 3},
		Activities: []catalog.Activity{catalog.Outdoors, catalog.Caring}, HoursPerWeek: 2.5, Remote: &remote, MinimumAge: &age,
		Skills: []string{"a", "b"}, Languages: []string{"kk", "ru"}, BeneficiaryContact: catalog.NoContact, Phone: "111",
		Organization: &catalog.Organization{Name: catalog.Text{Plain: "Қор"}, URL: "https://example.org"},
	}
	if diff := cmp.Diff(want, o); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestOneAnswerIsChecked(t *testing.T) {
	for _, test := range []struct{ name, typed, code, fix string }{
		{"title", "Walk dogs", "", ""},
		{"causes", "animals", "", ""},
		{"causes", "pets", "unknown-cause", "animals"},
		{"causes", "Животные", "unknown-cause", "animals"},
		{"minimum_age", "old", "wrong-type", ""},
		{"minimum_age", "200", "out-of-range", ""},
		{"start_date", "01.02.2026", "bad-date", "2026-02-01"},
		{"remote", "да", "", ""},
		{"remote", "maybe", "wrong-type", ""},
		{"url", "example.org", "bad-url", "https://example.org"},
		{"url", "ask us", "bad-url", ""},
		{"beneficiary_contact", "direct", "", ""}, // the age is asked for later
		{"schedule", "weekly", "unknown-value", "regular"},
		{"id", "Dog walker", "bad-id", "dog-walker"},
		{"motives", "joy 3", "unknown-motive", "enjoyment"},
		{"organization.url", "nowhere", "bad-url", ""},
		{"email", "", "", ""},
	} {
		var code, fix string
		for _, p := range CheckAnswer(test.name, test.typed, someBase()) {
			code, fix = string(p.Code), p.Replacement
		}
		if code != test.code || fix != test.fix {
			t.Errorf("%s: %q gives %q %q, want %q %q", test.name, test.typed, code, fix, test.code, test.fix)
		}
	}
}
