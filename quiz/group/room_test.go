package group_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/quiztest"
)

func lot(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 11)) }

// quick opens a session of the quick form with the causes of the catalog that comes
// with the program.
func quick(tb testing.TB) *quiz.Session {
	return quiz.NewSession(quiz.Default(), quiz.Quick, quiztest.DefaultCatalog(tb).Causes)
}

// levelOfFive returns the five things that can be said of a cause; the last is nothing.
func levelOfFive(i int) string { return append(quiz.AllLevels(), "")[i] }

func bytesOf(tb rapid.TB, t group.Tables) string {
	data, err := json.Marshal(t)
	if err != nil {
		tb.Fatal(err)
	}
	return string(data)
}

func find(t group.Tables, facet quiz.Facet, key string) (p group.Picture, shown bool) {
	for _, p := range t.Shown {
		if p.Facet == facet && p.Key == key {
			return p, true
		}
	}
	return p, false
}

// Every count of a cause, in rooms of 10 to 14 whose other answers are drawn, through the
// questionnaire as people answer it.
func TestAPictureIsShownWithFiveOnEachSide(t *testing.T) {
	r, tried := rand.New(rand.NewPCG(1, 1)), 0
	causes := quiztest.DefaultCatalog(t).Causes
	for n := 10; n <= 14; n++ {
		for yes := range n + 1 {
			room := group.NewRoom(quick(t).Questionnaire())
			for i := range n {
				s := quick(t)
				levels := map[string]string{}
				for _, c := range causes[1:] {
					if level := levelOfFive(r.IntN(5)); level != "" {
						levels[c.ID] = level
					}
				}
				side := []string{quiz.NotNow, quiz.RatherNot, ""}
				if i < yes {
					side = []string{quiz.ALittle, quiz.ALot}
				}
				if level := side[r.IntN(len(side))]; level != "" {
					levels[causes[0].ID] = level
				}
				for q, open := s.Current(); open; q, open = s.Current() {
					if q.ID != "causes" {
						s.Skip()
					} else if err := s.Answer(quiz.Answer{Levels: levels}); err != nil {
						t.Fatal(err)
					}
				}
				room.Finish(fmt.Sprint(i), group.ContributionOf(s.Questionnaire(), s.Answers()))
			}
			tables := room.Close(n, lot(7))
			got, shown := find(tables, quiz.FacetCause, causes[0].ID)
			want := group.Picture{Subject: group.Subject{Facet: quiz.FacetCause, Key: causes[0].ID}, Yes: yes, No: n - yes}
			if wantShown := yes >= 5 && n-yes >= 5; shown != wantShown || shown && got != want {
				t.Errorf("%d of %d: %+v, shown %v", yes, n, got, shown)
			}
			if !shown && !slices.Contains(tables.Hidden, want.Subject) {
				t.Errorf("%d of %d is neither shown nor hidden", yes, n)
			}
			tried++
		}
	}
	if tried != 65 {
		t.Errorf("%d rooms were tried", tried)
	}
}

// anybody draws what a person may add, with any number of motives up to three.
func anybody(t *rapid.T) group.Contribution {
	return group.Contribution{
		Motives:    rapid.SliceOfNDistinct(rapid.SampledFrom(catalog.Motives()), 0, 3, rapid.ID).Draw(t, "motives"),
		Activities: rapid.SliceOfDistinct(rapid.SampledFrom(catalog.Activities()), rapid.ID).Draw(t, "activities"),
		Causes:     rapid.SliceOfDistinct(rapid.SampledFrom([]string{"animals", "elderly", "unheard-of"}), rapid.ID).Draw(t, "causes"),
	}
}

func closed(people []group.Contribution, heads int, seed uint64) group.Tables {
	room := group.NewRoom(quiz.NewSession(quiz.Default(), quiz.Quick, quiztest.SomeCauses()).Questionnaire())
	for i, c := range people {
		room.Finish(fmt.Sprint(i), c)
	}
	return room.Close(heads, lot(seed))
}

// What is published keeps the rule, and can be read again.
func TestTablesOfAnyRoomKeepTheRule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		people := rapid.SliceOfN(rapid.Custom(anybody), 0, 40).Draw(t, "people")
		heads := rapid.OneOf(rapid.Just(len(people)), rapid.IntRange(0, 45)).Draw(t, "heads")
		tables := closed(people, heads, rapid.Uint64().Draw(t, "seed"))
		if tables.N != len(people) || tables.Heads != heads {
			t.Fatalf("%d people, %d heads: %+v", len(people), heads, tables)
		}
		if nothing := len(people) < 10 || len(people) > heads; nothing {
			if len(tables.Shown)+len(tables.Hidden) > 0 {
				t.Fatalf("%d people, %d heads: %+v", len(people), heads, tables)
			}
			return
		}
		if named := len(tables.Shown) + len(tables.Hidden); named != 7+9+2 {
			t.Fatalf("%d subjects are named", named)
		}
		expected := twoSided(people)
		for _, p := range tables.Shown {
			if expected[p.Subject] != p {
				t.Fatalf("shown is %+v, counted %+v", p, expected[p.Subject])
			}
			delete(expected, p.Subject)
		}
		motives := tables.Largest(quiz.FacetMotive)
		for s, p := range expected { // what has two sides and is not shown
			if s.Facet != quiz.FacetMotive || len(motives) != 3 || p.Yes > motives[2].Yes {
				t.Fatalf("%+v is not shown, beside %+v", p, motives)
			}
		}
		text := bytesOf(t, tables)
		if strings.Contains(text, "protective") {
			t.Fatal(text)
		}
		again, err := group.Read([]byte(text))
		if err != nil || bytesOf(t, again) != text {
			t.Fatalf("read again: %v\n%s", err, text)
		}
	})
}

// twoSided counts people in the plainest way, and returns what has five on each side.
func twoSided(people []group.Contribution) map[group.Subject]group.Picture {
	yes := map[group.Subject]int{}
	for _, c := range people {
		for _, m := range c.Motives {
			yes[group.Subject{Facet: quiz.FacetMotive, Key: string(m)}]++
		}
		for _, a := range c.Activities {
			yes[group.Subject{Facet: quiz.FacetActivity, Key: string(a)}]++
		}
		for _, id := range c.Causes {
			yes[group.Subject{Facet: quiz.FacetCause, Key: id}]++
		}
	}
	pictures := map[group.Subject]group.Picture{}
	for s, k := range yes {
		if n := len(people); k >= 5 && n-k >= 5 && s.Key != "protective" && s.Key != "unheard-of" {
			pictures[s] = group.Picture{Subject: s, Yes: k, No: n - k}
		}
	}
	return pictures
}

// Equal rooms are equal byte by byte, in whatever order people finish and change their
// answers, and even if the same picks are spread over other people: tables are a
// function of counts.
func TestTablesAreAFunctionOfCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		people := rapid.SliceOfN(rapid.Custom(anybody), 8, 24).Draw(t, "people")
		heads, seed := rapid.IntRange(8, 30).Draw(t, "heads"), rapid.Uint64().Draw(t, "seed")
		want := bytesOf(t, closed(people, heads, seed))
		for range 3 {
			if got := bytesOf(t, closed(rapid.Permutation(people).Draw(t, "order"), heads, seed)); got != want {
				t.Fatalf("in another order:\n%s\n%s", got, want)
			}
		}
		spread := slices.Clone(people)
		causes := rapid.Permutation(people).Draw(t, "causes")
		activities := rapid.Permutation(people).Draw(t, "activities")
		for i := range spread {
			spread[i].Causes, spread[i].Activities = causes[i].Causes, activities[i].Activities
		}
		if got := bytesOf(t, closed(spread, heads, seed)); got != want {
			t.Fatalf("with answers of others:\n%s\n%s", got, want)
		}
	})
}

// The lot chooses among tied motives, each in its turn, and nothing else.
func TestTheLotFallsAmongTiedMotives(t *testing.T) {
	var people []group.Contribution
	for range 5 {
		people = append(people,
			group.Contribution{Motives: []catalog.Motive{catalog.Values, catalog.Social, catalog.Career}},
			group.Contribution{Motives: []catalog.Motive{catalog.Values, catalog.Enjoyment, catalog.Recognition}},
			group.Contribution{Motives: []catalog.Motive{catalog.Protective}})
	}
	people[2].Motives = nil // 10 values, 5 each of four others, 4 protective
	times := map[string]int{}
	for seed := range uint64(600) {
		tables := closed(people, 15, seed)
		if len(tables.Shown) != 3 || tables.Shown[0].Key != "values" {
			t.Fatalf("seed %d: %+v", seed, tables.Shown)
		}
		for _, p := range tables.Shown[1:] {
			times[p.Key]++
		}
	}
	for _, m := range []string{"social", "career", "enjoyment", "recognition"} {
		if times[m] < 250 || times[m] > 350 {
			t.Errorf("%s is shown %d times of 600, about 300 are fair", m, times[m])
		}
	}
}

func TestRoomIsClosedOnce(t *testing.T) {
	room := group.NewRoom(quick(t).Questionnaire())
	animals := group.Contribution{Causes: []string{"animals"}}
	for i := range 13 {
		if i%2 == 0 {
			room.Finish(fmt.Sprint(i), animals)
		} else {
			room.Finish(fmt.Sprint(i), group.Contribution{})
		}
	}
	room.Finish("12", group.Contribution{}) // 12 changes an answer: 6 of 13 are for animals
	room.Finish("trial", animals)
	if !room.Withdraw("trial") || room.Withdraw("trial") || room.Finished() != 13 || room.Closed() {
		t.Errorf("%d have finished", room.Finished())
	}
	tables := room.Close(20, lot(1))
	if p, shown := find(tables, quiz.FacetCause, "animals"); !shown || p.Yes != 6 || p.No != 7 {
		t.Errorf("animals: %+v", p)
	}
	want := bytesOf(t, tables)
	if room.Finish("late", animals) || room.Withdraw("1") || !room.Closed() || room.Finished() != 13 {
		t.Error("the room changes after its close")
	}
	tables.Shown[0].Yes = 99
	if again := bytesOf(t, room.Close(5, lot(2))); again != want {
		t.Errorf("closed again:\n%s\n%s", again, want)
	}
}

func TestOpenModeAndTooManyAnswers(t *testing.T) {
	people := make([]group.Contribution, 12)
	for i := range people[:6] {
		people[i].Causes = []string{"animals"}
	}
	for _, try := range []struct {
		people, heads     int
		open, overcounted bool
		want              string
	}{
		{0, 0, true, false, `{"n":0,"heads":0,"shown":[],"hidden":[]}`},
		{9, 9, true, false, `{"n":9,"heads":9,"shown":[],"hidden":[]}`},
		{9, 8, true, true, `{"n":9,"heads":8,"shown":[],"hidden":[]}`},
		{12, 11, false, true, `{"n":12,"heads":11,"shown":[],"hidden":[]}`},
	} {
		tables := closed(people[:try.people], try.heads, 1)
		if got := bytesOf(t, tables); got != try.want || tables.Open() != try.open || tables.Overcounted() != try.overcounted {
			t.Errorf("%d people, %d heads: %s", try.people, try.heads, got)
		}
	}
	if tables := closed(people, 12, 1); len(tables.Shown) != 1 || len(tables.Hidden) != 17 {
		t.Errorf("12 people, 12 heads: %+v", tables)
	}
}

// Nothing that belongs to one person can be reached from tables: they are made of
// numbers, names, and marks that say how the room was closed.
func TestTablesReachNobody(t *testing.T) {
	var walk func(reflect.Type, string)
	walk = func(x reflect.Type, path string) {
		switch x.Kind() {
		case reflect.Int, reflect.String, reflect.Bool:
		case reflect.Slice:
			walk(x.Elem(), path+"[]")
		case reflect.Struct:
			for i := range x.NumField() {
				walk(x.Field(i).Type, path+"."+x.Field(i).Name)
			}
		default:
			t.Errorf("%s is a %s", path, x)
		}
	}
	walk(reflect.TypeFor[group.Tables](), "Tables")
}
