package ranking

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
)

func smallCatalog() *catalog.Catalog {
	age := 18
	return &catalog.Catalog{
		Causes: []catalog.Cause{{ID: "animals"}},
		Opportunities: []catalog.Opportunity{
			{ID: "cats", Causes: []string{"animals"}, Motives: map[catalog.Motive]int{catalog.Values: 3}},
			{ID: "dogs", Causes: []string{"animals"}, Motives: map[catalog.Motive]int{catalog.Values: 1}},
			{ID: "bears", Causes: []string{"animals"}, MinimumAge: &age},
		},
	}
}

const (
	one   = "personas:\n  - id: p1\n    story: Likes cats.\n    profile: {version: 1, motives: {values: 1}, limits: {age: 15}}\n"
	judge = "judgements:\n- persona: p1\n  why: cats\n  grades: {cats: 3, dogs: 1, bears: 2}\n"
)

func TestRead(t *testing.T) {
	people, err := read(smallCatalog(), []byte(one), []byte(judge), []byte(strings.ReplaceAll(judge, "dogs: 1", "dogs: 2")))
	if err != nil {
		t.Fatal(err)
	}
	p := people[0]
	if diff := cmp.Diff([]string{"bears", "cats", "dogs"}, p.Pool()); diff != "" {
		t.Errorf("the pool (-want +got):\n%s", diff)
	}
	near(t, "mean grade", p.Grade("dogs"), 1.5)
	near(t, "values", p.Profile.Motives[catalog.Values], 1)
}

func TestReadRefuses(t *testing.T) {
	for name, test := range map[string]struct{ people, judge, says string }{
		"a motive that is none":        {strings.Replace(one, "values", "value", 1), judge, "p1"},
		"an unknown cause":             {strings.Replace(one, "motives: {values: 1}", "causes: {cats: 1}", 1), judge, "cats"},
		"somebody not judged":          {one + "  - {id: p2, profile: {version: 1}}\n", judge, "did not judge p2"},
		"somebody who is not there":    {one, judge + "- {persona: p2, grades: {cats: 1}}\n", "judged 2, and there are 1"},
		"somebody judged twice":        {one, judge + "- {persona: p1, grades: {cats: 1}}\n", "p1 is judged twice"},
		"other roles":                  {one, strings.Replace(judge, "dogs", "cows", 1), "different pools"},
		"a grade too high":             {one, strings.Replace(judge, "dogs: 1", "dogs: 4", 1), "dogs has the grade 4"},
		"judgements that are no YAML":  {one, "judgements: [", "judge b"},
		"personas that are no list":    {"personas: 7", judge, "personas"},
		"a grade that is not a number": {one, strings.Replace(judge, "dogs: 1", "dogs: good", 1), "judge b"},
	} {
		_, err := read(smallCatalog(), []byte(test.people), []byte(judge), []byte(test.judge))
		if err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v, want something with %q", name, err, test.says)
		}
	}
	cows := []byte(strings.Replace(judge, "dogs", "cows", 1))
	if _, err := read(smallCatalog(), []byte(one), cows, cows); err == nil || !strings.Contains(err.Error(), "does not have") {
		t.Errorf("a role that is not in the catalog: %v", err)
	}
}

// What a gate closes is in no list, and of the ideal only where that is asked.
func TestTry(t *testing.T) {
	c := smallCatalog()
	people, err := read(c, []byte(one), []byte(judge), []byte(judge))
	if err != nil {
		t.Fatal(err)
	}
	open := Try(people, c, Reading{Gain: Person.Grade}, 5)
	near(t, "cats before dogs", open.NDCG[own][0], 1)
	strict := Try(people, c, Reading{Gain: Person.Grade, Strict: true}, 5)
	near(t, "bears are missed", strict.NDCG[own][0], (3+1*discount(1))/(3+2*discount(1)+1*discount(2)))
	if diff := cmp.Diff(map[string][]string{"p1": {"bears: minimum_age"}}, Closed(people, c)); diff != "" {
		t.Errorf("closed (-want +got):\n%s", diff)
	}
	none := Try(people, c, Reading{Gain: func(Person, string) float64 { return 0 }}, 5)
	if len(none.People) != 0 || len(none.Void) != 1 || len(none.NDCG[own]) != 0 {
		t.Errorf("somebody whose ideal is 0 counts: %+v", none)
	}
}

// The people are many, and of every kind that the ranking has to serve.
func TestJudgedPeople(t *testing.T) {
	people, err := Judged(defaultCatalog(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(people) < 60 {
		t.Errorf("%d people, fewer than 60", len(people))
	}
	for _, p := range people {
		if p.Story == "" || p.Judges[0].Why == "" || p.Judges[1].Why == "" {
			t.Errorf("%s: no story, or a judge who says no reason", p.ID)
		}
		if n := len(p.Pool()); n < 20 {
			t.Errorf("%s was judged for %d roles only", p.ID, n)
		}
	}
}
