package ranking

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/gaps"
	"aina/quiz/population"
	"aina/quiz/ranking"
	"aina/quiz/stability"
)

// defaultCatalog reads the catalog that comes with the program.
func defaultCatalog(tb testing.TB) *catalog.Catalog {
	tb.Helper()
	data, err := os.ReadFile("../../../catalog.yaml")
	if err != nil {
		tb.Skipf("the default catalog is not there: %v", err)
	}
	c, problems := catalog.Read("catalog.yaml", data, nil)
	if p, ok := problems.First(); ok && problems.HasErrors() {
		tb.Fatal(p.Show(catalog.English))
	}
	return c
}

// The population is the one by which quiz looks for gaps: on a catalog of which
// much stays unseen, the same is unseen.
func TestGapsAndEvidenceSeeTheSame(t *testing.T) {
	c := defaultCatalog(t)
	for i := range c.Opportunities {
		o := c.Opportunities[i]
		o.ID += "-dull"
		o.Activities = catalog.Activities()
		o.Motives = map[catalog.Motive]int{}
		for m, v := range c.Opportunities[i].Motives {
			o.Motives[m] = min(v, i%2)
		}
		age := 60 + i%20
		o.MinimumAge = &age
		c.Opportunities = append(c.Opportunities, o)
	}
	q := quiz.Default()
	var want, got []string
	for _, u := range gaps.Find(q, c, "").NeverShown {
		want = append(want, u.ID)
	}
	var rankings []ranking.Ranking
	for _, person := range population.People(q, c) {
		rankings = append(rankings, ranking.Rank(person.Profile(q), c, ""))
	}
	e := Expose(c, rankings)
	for _, o := range c.Opportunities {
		if e.Shown[o.ID] == 0 {
			got = append(got, o.ID)
		}
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("unseen (-quiz +here):\n%s", diff)
	}
	if len(want) < 10 || len(want) > 90 {
		t.Errorf("%d roles are unseen: the test says little", len(want))
	}
}

// One answer in ten moves, each by one step, and the rest stays.
func TestNudgeEach(t *testing.T) {
	c, q := defaultCatalog(t), quiz.Default()
	r := rand.New(rand.NewPCG(1, 2))
	order := []string{quiz.RatherNot, quiz.NotNow, quiz.ALittle, quiz.ALot}
	for _, person := range population.People(q, c)[:200] {
		before := person.Answers.Clone()
		moved, all := 0, 0
		after := perturbEach(r, q, person.Answers)
		if diff := cmp.Diff(before, person.Answers); diff != "" {
			t.Fatalf("the answers given were changed:\n%s", diff)
		}
		count := func(far int) {
			all++
			switch far {
			case 0:
			case 1, -1:
				moved++
			default:
				t.Fatalf("moved by %d", far)
			}
		}
		for _, x := range q.Questions {
			a, b := before[x.ID], after[x.ID]
			switch x.Kind {
			case quiz.Scale:
				count(a.Scale - b.Scale)
			case quiz.Pick:
				given := slices.DeleteFunc(slices.Clone(a.Picked), func(id string) bool { return slices.Contains(b.Picked, id) })
				if len(a.Picked) != len(b.Picked) {
					t.Fatalf("%d are chosen of %d", len(b.Picked), len(a.Picked))
				}
				count(len(given))
			case quiz.Levels:
				for row := range a.Levels {
					count(slices.Index(order, a.Levels[row]) - slices.Index(order, b.Levels[row]))
				}
			}
		}
		if want := (all + 5) / 10; moved != want {
			t.Fatalf("%d of %d answers moved, want %d", moved, all, want)
		}
	}
}

func TestNudgeOfFewAnswers(t *testing.T) {
	q := quiz.Default()
	r := rand.New(rand.NewPCG(1, 2))
	one := quiz.Answers{"scene-caring": {Scale: 5}, "scene-digital": {Skipped: true}}
	want := quiz.Answers{"scene-caring": {Scale: 4}, "scene-digital": {Skipped: true}}
	if diff := cmp.Diff(want, perturbEach(r, q, one)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := perturbEach(r, q, quiz.Answers{}); len(got) != 0 {
		t.Errorf("of nothing came %v", got)
	}
}

// A question of many causes counts once, and no other answer is forgotten.
func TestNudge(t *testing.T) {
	c, q := defaultCatalog(t), quiz.Default()
	r := rand.New(rand.NewPCG(1, 2))
	causes := 0
	for _, person := range population.People(q, c)[:200] {
		after := stability.Perturb(r, q, person.Answers)
		moved := 0
		for id, a := range person.Answers {
			if !cmp.Equal(a, after[id]) {
				moved++
				if len(a.Levels) > 0 {
					causes++
				}
			}
		}
		if want := (len(person.Answers) + 5) / 10; moved != want {
			t.Fatalf("%d of %d questions moved, want %d", moved, len(person.Answers), want)
		}
	}
	if causes < 5 || causes > 60 {
		t.Errorf("a cause moved for %d of 200 people, want about 22", causes)
	}
}

func TestNudgeOne(t *testing.T) {
	q := quiz.Default()
	r := rand.New(rand.NewPCG(1, 2))
	answers := quiz.Answers{"scene-caring": {Scale: 1}, "values-mend": {Scale: 5}}
	want := quiz.Answers{"scene-caring": {Scale: 2}, "values-mend": {Scale: 5}}
	if diff := cmp.Diff(want, perturbOne(quiz.How, quiz.Scale)(r, q, answers)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := perturbOne(quiz.Whom, quiz.Levels)(r, q, answers); !cmp.Equal(answers, got) {
		t.Errorf("of no causes came %v", got)
	}
}
