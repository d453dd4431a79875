package store

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
)

// rich is a state with something of everything.
func rich() person.State {
	return person.State{
		Version: person.StateVersion, Lang: catalog.Russian, Form: quiz.Full, At: 3, On: "values-mend", Updated: "2026-11-22",
		Answers: quiz.Answers{
			"values-mend": {Scale: 4}, "three": {Picked: []string{"values", "social"}}, "age": {Skipped: true}, "hours": {Picked: []string{"h2"}, Firm: true},
			"causes": {Levels: map[string]string{"animals": quiz.ALot, "sport": quiz.ALot}}, "pause-time": {Text: "ән айттық\nтаңға дейін"},
		},
		Shortlist: []string{"shelter-dog-walker", "bird-count"},
		Overrides: quiz.Overrides{Motives: map[catalog.Motive]float64{catalog.Social: 0.7}, Weights: &quiz.Weights{Why: 2, How: 1, Whom: 1}},
		Reflections: []learning.Reflection{{
			Role: "shelter-dog-walker", Title: catalog.Text{Kk: "Ит серуендету"}, On: "2026-11-20", Joy: 5, Energy: 4, Again: learning.AgainYes,
			Note: "жел болды", Motives: map[catalog.Motive]int{catalog.Enjoyment: 3}, Activities: []catalog.Activity{catalog.Outdoors}, Causes: []string{"animals"},
		}},
	}
}

// eachDamage hands out damaged copies of what a file holds: cut anywhere, with one bit
// flipped, with a run of bytes zeroed, doubled or swapped as by a disk. Few of them unless
// the test is long.
func eachDamage(data []byte, try func(name string, damaged []byte)) {
	cuts, flips := len(data)/37, 10
	if *long {
		cuts, flips = 1, 10_000
	}
	draw := rand.New(rand.NewPCG(1, 2))
	for n := 0; n < len(data); n += cuts {
		try("cut", data[:n])
	}
	for range flips {
		damaged := bytes.Clone(data)
		damaged[draw.IntN(len(data))] ^= 1 << draw.IntN(8)
		try("flipped", damaged)
	}
	for range flips / 10 {
		at := 2 + draw.IntN(len(data)-18)
		damaged := bytes.Clone(data)
		clear(damaged[at : at+16])
		try("zeroed", damaged)
		try("doubled", append(bytes.Clone(data[:at]), data[at/2:]...))
		try("continued", append(bytes.Clone(data), data[at:]...))
	}
}

// Whatever a disk does to the state, it is said, the file is put aside as it is, and the
// last good copy is used, once and for all. The same damage of the copy changes nothing.
func TestDamageIsSaidAndTheCopyUsed(t *testing.T) {
	dir := t.TempDir()
	s := OpenOn(&badDisk{}, dir)
	if err := s.Save(t.Context(), rich()); err != nil {
		t.Fatal(err)
	}
	good, err := os.ReadFile(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	if beside, _ := os.ReadFile(s.copyPath()); !bytes.Equal(good, beside) {
		t.Fatal("the copy is another one")
	}
	write := func(path string, data []byte) {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	load := func(name string) error {
		s := OpenOn(&badDisk{}, dir)
		got, found, err := s.Load(t.Context())
		if diff := cmp.Diff(rich(), got); !found || diff != "" {
			t.Fatalf("%s: found %v, %v:\n%s", name, found, err, diff)
		}
		if err := s.Save(t.Context(), rich()); err != nil {
			t.Fatalf("%s: unchanged: %v", name, err)
		}
		return err
	}
	n := 0
	eachDamage(good, func(name string, damaged []byte) {
		n++
		write(s.Path(), damaged)
		var said *Damaged
		if err := load(name); !errors.As(err, &said) || !said.Restored {
			t.Fatalf("%s: %v\n%s", name, err, damaged)
		}
		if aside, _ := os.ReadFile(said.Aside); !bytes.Equal(aside, damaged) {
			t.Fatalf("%s: put aside was\n%s", name, aside)
		}
		if err := os.Remove(said.Aside); err != nil {
			t.Fatal(err)
		}
		if now, _ := os.ReadFile(s.Path()); !bytes.Equal(now, good) {
			t.Fatalf("%s: the file is\n%s", name, now)
		}
		write(s.copyPath(), damaged)
		if err := load(name); err != nil {
			t.Fatalf("%s, the copy: %v", name, err)
		}
		write(s.copyPath(), good)
	})
	if want := 50; n < want {
		t.Errorf("only %d cases", n)
	}
}

// A save that meets a damaged file goes on from the copy: what another program had kept
// there is not lost, and it is said.
func TestSavingOverDamageGoesOnFromTheCopy(t *testing.T) {
	for _, looked := range []bool{false, true} {
		dir := t.TempDir()
		if err := Open(dir).Save(t.Context(), answering("a", "b")); err != nil {
			t.Fatal(err)
		}
		s := Open(dir)
		next := answering("c")
		if looked {
			next, _, _ = s.Load(t.Context())
			next.Answers["c"] = quiz.Answer{Scale: 5}
			delete(next.Answers, "b")
		}
		flip(t, s.Path(), 1000)
		var said *Damaged
		if err := s.Save(t.Context(), next); !errors.As(err, &said) || !said.Restored || said.Aside == "" || !Saved(err) {
			t.Errorf("looked %v: %v", looked, err)
		}
		want := []string{"a", "b", "c"}
		if looked {
			want = []string{"a", "c"}
		}
		if got := kept(dir); !cmp.Equal(got, want) {
			t.Errorf("looked %v: there is %v", looked, got)
		}
	}
}

// Where the copy is damaged too, or there is none, both are put aside or kept, and said.
func TestDamageWithoutAGoodCopy(t *testing.T) {
	dir := prepare(t, "damaged twice")
	s := Open(dir)
	var said *Damaged
	if _, found, err := s.Load(t.Context()); found || !errors.As(err, &said) || said.Restored || said.Aside == "" {
		t.Errorf("found %v, %v", found, err)
	}
	if err := s.Save(t.Context(), answering("new")); err != nil {
		t.Error(err)
	}
	if got := kept(dir); !cmp.Equal(got, []string{"new"}) {
		t.Errorf("there is %v", got)
	}
}

// What a newer program wrote stays byte for byte, in the file and in the copy, and nothing
// is kept beside it.
func TestWhatANewerProgramWroteStays(t *testing.T) {
	const later = `{"version":99,"answers":"of a shape unknown yet"}`
	for name, files := range map[string]map[string]string{
		"the file": {stateFile: later}, "both": {stateFile: later, copyFile: later}, "the copy": {stateFile: "half", copyFile: later},
	} {
		dir := t.TempDir()
		s := Open(dir)
		for file, data := range files {
			if err := os.WriteFile(filepath.Join(dir, file), []byte(data), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		var newer *Newer
		if _, found, err := s.Load(t.Context()); found || !errors.As(err, &newer) {
			t.Errorf("%s: Load: found %v, %v", name, found, err)
		}
		if err := s.Save(t.Context(), answering("a")); !errors.As(err, &newer) || Saved(err) {
			t.Errorf("%s: Save: %v", name, err)
		}
		for file, data := range files {
			if got, _ := os.ReadFile(filepath.Join(dir, file)); string(got) != data {
				t.Errorf("%s: %s is %s", name, file, got)
			}
		}
	}
}

// What an older program wrote, without a seal, is read and goes on with one. What is not
// known in it is said, and kept as it was, once.
func TestAStateOfAnOlderProgram(t *testing.T) {
	old, err := os.ReadFile("testdata/version2.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data   []byte
		partly bool
	}{
		"as it is":         {old, false},
		"a key unknown":    {bytes.Replace(old, []byte(`"at"`), []byte(`"av"`), 1), true},
		"a motive unknown": {bytes.Replace(old, []byte(`"social": 0.7`), []byte(`"sociam": 0.7`), 1), true},
	} {
		dir := t.TempDir()
		s := Open(dir)
		if err := os.WriteFile(s.Path(), c.data, 0o600); err != nil {
			t.Fatal(err)
		}
		var said *Partly
		load := func(partly bool) {
			t.Helper()
			state, found, err := s.Load(t.Context())
			if !found || len(state.Answers) != 45 || len(state.Reflections) != 1 || len(state.Shortlist) != 2 || errors.As(err, &said) != partly || !partly && err != nil {
				t.Fatalf("%s: found %v, %v, %+v", name, found, err, state)
			}
		}
		load(c.partly) // told as long as it stands there, and kept once
		load(c.partly)
		state, _, _ := s.Peek()
		state.At++
		if err := s.Save(t.Context(), state); !Saved(err) || errors.As(err, &said) != c.partly {
			t.Errorf("%s: %v", name, err)
		}
		load(false)
		if c.partly {
			if aside, _ := os.ReadFile(said.Aside); !bytes.Equal(aside, c.data) || len(names(t, dir)) != 4 {
				t.Errorf("%s: %s, %v", name, aside, names(t, dir))
			}
		}
	}
}
