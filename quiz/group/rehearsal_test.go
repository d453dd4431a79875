package group_test

import (
	"testing"

	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/quiztest"
)

// Rooms of a thousand seeds keep the rule without exception, and the same seed gives
// the same bytes.
func TestRehearsalKeepsTheRule(t *testing.T) {
	q, causes := quiz.Default(), quiztest.DefaultCatalog(t).Causes
	seeds, shown := uint64(1000), map[quiz.Facet]int{}
	if testing.Short() {
		seeds = 50
	}
	seen := map[string]bool{}
	for seed := uint64(1); seed <= seeds; seed++ {
		rehearsal := group.Rehearsal{People: 24, Late: int(seed % 3), Leaving: int(seed % 4), Seed: seed}
		tables := rehearsal.Play(q, causes)
		data := bytesOf(t, tables)
		if _, err := group.Read([]byte(data)); err != nil || tables.N != 24 || tables.Heads != 24+rehearsal.Late ||
			len(tables.Shown)+len(tables.Hidden) != 7+9+len(causes) {
			t.Fatalf("seed %d: %v\n%s", seed, err, data)
		}
		if seed%10 == 0 && bytesOf(t, rehearsal.Play(q, causes)) != data {
			t.Fatalf("seed %d differs from itself", seed)
		}
		seen[data] = true
		for _, p := range tables.Shown {
			shown[p.Facet]++
		}
	}
	if len(seen) != int(seeds) {
		t.Errorf("%d seeds have only %d rooms", seeds, len(seen))
	}
	for facet, n := range shown {
		t.Logf("a room of 24 shows %.1f of facet %s", float64(n)/float64(seeds), facet)
	}
	for facet, least := range map[quiz.Facet]uint64{quiz.FacetMotive: 2, quiz.FacetActivity: 5, quiz.FacetCause: 5} {
		if uint64(shown[facet]) < least*seeds {
			t.Errorf("%d rooms show %d of facet %s", seeds, shown[facet], facet)
		}
	}
}

func TestRehearsalOfSmallRooms(t *testing.T) {
	q, causes := quiz.Default(), quiztest.DefaultCatalog(t).Causes
	for r, want := range map[group.Rehearsal]string{
		{}:                                  `{"n":0,"heads":0,"shown":[],"hidden":[],"rehearsal":true}`,
		{People: -1, Late: -1, Leaving: -1}: `{"n":0,"heads":0,"shown":[],"hidden":[],"rehearsal":true}`,
		{People: 7, Seed: 3}:                `{"n":7,"heads":7,"shown":[],"hidden":[],"rehearsal":true}`,
		{People: 9, Late: 4, Leaving: 2}:    `{"n":9,"heads":13,"shown":[],"hidden":[],"rehearsal":true}`,
		{People: 1, Late: 1, Seed: 1}:       `{"n":1,"heads":2,"shown":[],"hidden":[],"rehearsal":true}`,
	} {
		if got := bytesOf(t, r.Play(q, causes)); got != want {
			t.Errorf("%+v: %s", r, got)
		}
	}
}

// A trainer's own questionnaire may ask other things, or nothing.
func TestRehearsalOfAnotherQuestionnaire(t *testing.T) {
	three, _ := quiz.Default().Question("three")
	three.Max, three.Options = 1, three.Options[:3]
	for _, q := range []*quiz.Questionnaire{{}, {Questions: []quiz.Question{three}}} {
		tables := group.Rehearsal{People: 20, Late: 2, Leaving: 2, Seed: 5}.Play(q, nil)
		if tables.N != 20 || len(tables.Largest(quiz.FacetMotive)) > 1 {
			t.Errorf("%+v", tables)
		}
	}
}

func BenchmarkRehearsal(b *testing.B) {
	q, causes := quiz.Default(), quiztest.DefaultCatalog(b).Causes
	for seed := uint64(1); b.Loop(); seed++ {
		group.Rehearsal{People: 24, Late: 1, Leaving: 1, Seed: seed}.Play(q, causes)
	}
}
