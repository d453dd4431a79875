package ranking

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
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
	one   = "people:\n  - id: p1\n    lang: kk\n    age: 15\n    half: locked\n    story: Likes cats.\n    profile: {version: 1, answers: {values-mend: 5, three: [values], age: from-14}}\n"
	judge = "roles: [bears, cats, dogs]\njudgements:\n- person: p1\n  why: cats\n  grades: {cats: 3, dogs: 1, bears: 3}\n"
)

func TestRead(t *testing.T) {
	people, err := read(quiz.Default(), smallCatalog(), []byte(one), []byte(judge), []byte(strings.ReplaceAll(judge, "dogs: 1", "dogs: 2")))
	if err != nil {
		t.Fatal(err)
	}
	p := people[0]
	if diff := cmp.Diff([]string{"bears", "cats", "dogs"}, p.Pool()); diff != "" {
		t.Errorf("the pool (-want +got):\n%s", diff)
	}
	near(t, "mean grade", p.Grade("dogs"), 1.5)
	if p.Profile.Motives[catalog.Values] < 0.9 || *p.Profile.Limits.Age != 14 || p.Answers["values-mend"].Scale != 5 || !p.Locked || p.Lang != catalog.Kazakh {
		t.Errorf("%+v", p)
	}
}

func TestReadRefuses(t *testing.T) {
	for name, test := range map[string]struct{ people, judge, says string }{
		"a question that is none":      {strings.Replace(one, "values-mend", "value", 1), judge, "p1"},
		"an option that is none":       {strings.Replace(one, "from-14", "from-15", 1), judge, "from-15"},
		"somebody not judged":          {one + "  - {id: p2, profile: {version: 1}}\n", judge, "did not judge p2"},
		"somebody who is not there":    {one, judge + "- {person: p2, grades: {cats: 1}}\n", "judged 2, and there are 1"},
		"somebody judged twice":        {one, judge + "- {person: p1, grades: {cats: 1}}\n", "p1 is judged twice"},
		"other roles":                  {one, strings.Replace(judge, "cats, dogs", "dogs, cats", 1), "different roles"},
		"a role that was not judged":   {one, strings.Replace(judge, "dogs: 1", "cows: 1", 1), "cows is not among"},
		"a role that is nowhere":       {one, strings.Replace(judge, "cats, dogs", "cats, cows, dogs", 1), "does not have"},
		"a grade too high":             {one, strings.Replace(judge, "dogs: 1", "dogs: 4", 1), "dogs has the grade 4"},
		"judgements that are no YAML":  {one, "judgements: [", "judge b"},
		"people that are no list":      {"people: 7", judge, "people"},
		"a grade that is not a number": {one, strings.Replace(judge, "dogs: 1", "dogs: good", 1), "judge b"},
	} {
		_, err := read(quiz.Default(), smallCatalog(), []byte(test.people), []byte(judge), []byte(test.judge))
		if err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v, want something with %q", name, err, test.says)
		}
	}
}

// What a gate closes is in no list, and of the ideal unless only the rest is asked for.
func TestTry(t *testing.T) {
	c := smallCatalog()
	people, err := read(quiz.Default(), c, []byte(one), []byte(judge), []byte(judge))
	if err != nil {
		t.Fatal(err)
	}
	within := Try(people, c, Reading{Gain: Person.Grade, Within: true}, 5)
	near(t, "cats before dogs", within.NDCG[own][0], 1)
	all := Try(people, c, Reading{Gain: Person.Grade}, 5)
	near(t, "bears are missed", all.NDCG[own][0], (3+1*discount(1))/(3+3*discount(1)+1*discount(2)))
	want := Closed{Best: 2, Shut: 1, By: map[catalog.Rule]int{catalog.RuleMinimumAge: 1}, Of: map[string][]string{"p1": {"bears: minimum_age"}}}
	if diff := cmp.Diff(want, ClosedTo(people, c)); diff != "" {
		t.Errorf("closed (-want +got):\n%s", diff)
	}
	near(t, "half is shut out", want.Share(), 0.5)
	none := Try(people, c, Reading{Gain: func(Person, string) float64 { return 0 }}, 5)
	if len(none.People) != 0 || len(none.NDCG[own]) != 0 {
		t.Errorf("somebody whose ideal is 0 counts: %+v", none)
	}
	if part := all.Of(func(p Person) bool { return !p.Locked }); len(part.People) != 0 || len(part.NDCG[own]) != 0 {
		t.Errorf("the open half is empty, and has %+v", part)
	}
	if part := all.Of(isLocked); len(part.People) != 1 || part.NDCG[own][0] != all.NDCG[own][0] {
		t.Errorf("the locked half is %+v", part)
	}
}

// The people are many, of every language and age, half of them locked, and all roles of the
// catalog were judged for them.
func TestJudgedPeople(t *testing.T) {
	c := defaultCatalog(t)
	people, err := Judged(quiz.Default(), c)
	if err != nil {
		t.Fatal(err)
	}
	locked := 0
	for _, p := range people {
		if p.Story == "" || p.Judges[0].Why == "" || p.Judges[1].Why == "" || len(p.Answers) == 0 {
			t.Errorf("%s: no story, no answers, or a judge who says no reason", p.ID)
		}
		if p.Locked {
			locked++
		}
	}
	if len(people) < 60 || locked != len(people)/2 {
		t.Errorf("%d people, %d of them locked", len(people), locked)
	}
	for _, half := range []bool{false, true} {
		for _, part := range parts() {
			n := 0
			for _, p := range people {
				if part.has(p) && p.Locked == half {
					n++
				}
			}
			if n < 3 {
				t.Errorf("%s, locked %v: %d people", part.name, half, n)
			}
		}
	}
	for _, o := range c.Opportunities {
		if !slices.Contains(people[0].Pool(), o.ID) {
			t.Errorf("%s was not judged", o.ID)
		}
	}
}
