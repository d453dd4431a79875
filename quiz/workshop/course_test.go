package workshop_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/quiztest"
	"aina/quiz/workshop"
)

// course begins a session with so many people who have finished.
func course(t testing.TB, minutes, people int) (*workshop.Course, *rand.Rand) {
	t.Helper()
	o, ok := workshop.Find(workshop.Default(), minutes)
	if !ok {
		t.Fatalf("there is no order of %d minutes", minutes)
	}
	c := quiztest.DefaultCatalog(t)
	room, lot := group.Rehearsal{People: people, Seed: 7}.Room(quiz.Default(), c.Causes)
	return workshop.New(o, room, c, "2026-11-22"), lot
}

// to goes on until a block.
func to(t testing.TB, w *workshop.Course, id string, now time.Duration) {
	t.Helper()
	for w.Block().ID != id {
		if !w.Next(now) {
			t.Fatalf("there is no %s", id)
		}
	}
}

// Forth and back again, page by page, is the same way.
func TestForthAndBack(t *testing.T) {
	for _, minutes := range []int{45, 60, 90} {
		w, lot := course(t, minutes, 24)
		w.Close(24, lot, 0)
		for w.Back() {
		}
		way := []workshop.Place{w.At()}
		for w.Next(0) {
			way = append(way, w.At())
		}
		for i := len(way) - 1; i > 0; i-- {
			if w.At() != way[i] || !w.Back() {
				t.Fatalf("at %v, not %v", w.At(), way[i])
			}
		}
	}
}

func TestCloseOnce(t *testing.T) {
	w, lot := course(t, 60, 24)
	if len(w.Tables().Shown) > 0 || w.Finished() != 24 {
		t.Fatalf("before the close: %+v", w.Tables())
	}
	w.Close(24, lot, 0)
	first := w.Tables()
	if w.Block().Kind != workshop.Close || len(first.Shown) == 0 {
		t.Fatalf("after the close at %s: %+v", w.Block().ID, first)
	}
	w.Close(3, lot, 0)
	if w.Finish("late", group.Contribution{}) || w.Finished() != 24 || w.Tables().Heads != 24 {
		t.Errorf("closed twice: %+v", w.Tables())
	}
	causes := first.Largest(quiz.FacetCause)
	for i, id := range w.Corners() {
		if causes[i].Key != id {
			t.Errorf("corner %d is %s", i, id)
		}
	}
}

// Each corner has roles for its cause, and the last one roles for several.
func TestCornersHaveRoles(t *testing.T) {
	for _, people := range []int{7, 24} {
		w, lot := course(t, 60, people)
		w.Close(people, lot, 0)
		if len(w.Corners()) != workshop.MostCorners {
			t.Errorf("%d people have the corners %v", people, w.Corners())
		}
		to(t, w, "cards", 0)
		if _, ok := w.Corner(); ok {
			t.Error("the tasks are about a corner")
		}
		seen := 0
		for w.Next(0) && w.Block().ID == "cards" {
			cause, ok := w.Corner()
			roles := w.Roles(cause)
			if !ok || len(roles) == 0 || len(roles) > 5 {
				t.Errorf("corner %q has %d roles", cause, len(roles))
			}
			for _, o := range roles {
				if cause != "" && !slices.Contains(o.Causes, cause) {
					t.Errorf("%s is no role for %s", o.ID, cause)
				}
			}
			seen++
		}
		if seen != workshop.MostCorners+1 {
			t.Errorf("%d corners were shown", seen)
		}
	}
}

func TestLateness(t *testing.T) {
	w, _ := course(t, 60, 24)
	minute := func(n int) time.Duration { return time.Duration(n) * time.Minute }
	if w.Late(minute(20)) != 0 {
		t.Error("it is late before it begins")
	}
	w.Next(minute(20)) // to the welcome, after 20 minutes of arriving
	if passed, all, _ := w.Passed(minute(22)); passed != 2 || all != 60 || w.Late(minute(22)) != 0 {
		t.Errorf("after two minutes %d of %d have passed, late by %d", passed, all, w.Late(minute(22)))
	}
	if late := w.Late(minute(26)); late != 4 {
		t.Errorf("a welcome of six minutes is late by %d", late)
	}
	if d := w.Drops(minute(22)); len(d) != 0 {
		t.Errorf("in time, %v is offered", d)
	}
	ids := func(at int) (all []string) {
		for _, d := range w.Drops(minute(at)) {
			all = append(all, w.Order().Steps[d.Step].Block.ID+" "+strconv.Itoa(d.Saves))
		}
		return all
	}
	if got := ids(26); !slices.Equal(got, []string{"activities 3", "reports 2"}) {
		t.Errorf("four minutes late, %v is offered", got)
	}
	if got := ids(80); !slices.Equal(got, []string{"activities 3", "reports 2", "fist 2", "causes 4"}) {
		t.Errorf("very late, %v is offered", got)
	}
	for _, d := range w.Drops(minute(26)) {
		if !w.DropStep(d.Step) || w.DropStep(d.Step) {
			t.Errorf("step %d is not dropped, or twice", d.Step)
		}
	}
	if late := w.Late(minute(26)); late != -1 {
		t.Errorf("with both dropped it is late by %d", late)
	}
	seen := map[string]bool{}
	for w.Next(minute(26)) {
		seen[w.Block().ID] = true
	}
	if seen["activities"] || !seen["reports"] || !seen["pairs"] || !seen["commitment"] || !seen["support"] {
		t.Errorf("what is shown: %v", seen)
	}
}

// Nobody can drop what a workshop is for.
func TestWhatIsNeverDropped(t *testing.T) {
	for _, o := range workshop.Default() {
		w, _ := course(t, o.Minutes, 24)
		for i, s := range o.Steps {
			switch s.Block.Kind {
			case workshop.Pairs, workshop.Commitment, workshop.Support, workshop.Form, workshop.Close:
				if w.DropStep(i) {
					t.Errorf("%s was dropped", s.Block.ID)
				}
			}
		}
	}
}

func TestCounts(t *testing.T) {
	w, _ := course(t, 60, 24)
	to(t, w, "stand", 0)
	if w.Expected() != 1 {
		t.Errorf("%d numbers are expected of hands", w.Expected())
	}
	w.Count(9)
	at := w.At()
	w.Next(0)
	w.Count(3)
	w.Count()
	if got := w.Counts(at); !slices.Equal(got, []int{9}) || w.Counts(w.At()) != nil {
		t.Errorf("counted %v and %v", got, w.Counts(w.At()))
	}
	to(t, w, "fist", 0)
	if w.Expected() != 6 {
		t.Errorf("%d numbers are expected of a fist", w.Expected())
	}
}

// Rehearsed rooms keep the rule, whatever happens in them.
func TestRehearsals(t *testing.T) {
	q, c := quiz.Default(), quiztest.DefaultCatalog(t)
	o, _ := workshop.Find(workshop.Default(), 60)
	for seed := range uint64(20) {
		for _, v := range append(workshop.Variants(), "") {
			r := workshop.Rehearse(o, q, 24, v, seed)
			tables := r.Play(q, c.Causes)
			want := map[workshop.Variant]int{workshop.Latecomer: 25, workshop.Offline: 24, "": 24}[v]
			if tables.Heads != want || v == workshop.Offline && tables.N >= 24 || v != workshop.Offline && tables.N != 24 {
				t.Errorf("%q with seed %d: %d of %d", v, seed, tables.N, tables.Heads)
			}
		}
	}
}

// A room without numbers, chosen or too small, has its own lines and notes, and counts
// nothing; after the close the choice stays.
func TestWithoutNumbers(t *testing.T) {
	for _, x := range []struct {
		people       int
		choose, open bool
	}{{24, false, false}, {24, true, true}, {7, false, true}, {7, true, true}} {
		w, lot := course(t, 60, x.people)
		if !w.Tables().Unclosed {
			t.Error("an open room has tables")
		}
		w.SetOpen(x.choose)
		for w.Block().Kind != workshop.Hands {
			w.Next(0)
		}
		w.Count(9)
		if counted := w.Counts(w.At()) != nil; counted == x.choose {
			t.Errorf("%+v: hands are counted: %v", x, counted)
		}
		w.Close(x.people, lot, 0)
		w.SetOpen(!x.choose)
		if w.Open() != x.open || w.ChoseOpen() != x.choose || w.Tables().WithoutNumbers != x.choose || (len(w.Counted()) == 0) != x.open {
			t.Errorf("%+v: open %v, chosen %v, %+v, %v", x, w.Open(), w.ChoseOpen(), w.Tables(), w.Counted())
		}
		for w.Block().ID != "motives" {
			w.Next(0)
		}
		if apart := w.Notes() == w.Block().OpenNotes; apart != x.open {
			t.Errorf("%+v: its own notes are shown: %v", x, apart)
		}
	}
}

// Only a long order has time for the full form.
func TestTimeForTheFullForm(t *testing.T) {
	for minutes, want := range map[int]bool{45: false, 60: false, 90: true} {
		if o, _ := workshop.Find(workshop.Default(), minutes); o.HasTimeForFull() != want {
			t.Errorf("%d minutes: %v", minutes, !want)
		}
	}
}
