package store

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"aina/quiz"
	"aina/quiz/person"
)

// long is for tests that take minutes:
//
//	go test ./quiz/store -long -timeout 30m
var long = flag.Bool("long", false, "run tests that take minutes whole")

// The test program is its own child: with this flag it saves to a folder, over
// and over, and reports each save. With -add it saves that many answers instead, one after
// the other.
var (
	saveTo = flag.String("save-to", "", "save to this folder until killed")
	add    = flag.Int("add", 0, "add this many answers to the folder")
)

func TestMain(m *testing.M) {
	flag.Parse()
	if *saveTo == "" {
		goleak.VerifyTestMain(m)
		return
	}
	s := Open(*saveTo)
	if *add > 0 {
		addAnswers(s)
		return
	}
	for n := os.Getpid(); ; n++ {
		if err := s.Save(context.Background(), state(n)); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println("saved")
	}
}

// child starts a program that saves without end; after waits for so many saves.
func child(t *testing.T, dir string) (after func(saves int), kill func()) {
	t.Helper()
	c := exec.Command(os.Args[0], "-save-to", dir)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	after = func(saves int) {
		for range saves {
			if !lines.Scan() || lines.Text() != "saved" {
				t.Errorf("the child says %q", lines.Text())
				return
			}
		}
	}
	kill = func() {
		_ = c.Process.Kill()
		_ = c.Wait()
	}
	return after, kill
}

// addAnswers saves answers of this program alone, each in a save, and never gives up.
func addAnswers(s *Store) {
	state := person.State{Answers: quiz.Answers{}}
	for n := range *add {
		state.Answers[fmt.Sprintf("p%d-%d", os.Getpid(), n)] = quiz.Answer{Scale: 1 + n%5}
		if err := s.Save(context.Background(), state); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
}

// Programs that are killed while they save leave the old state or the new, and a copy of
// one of them, 1,000 times in a long test.
func TestKilledAtAnyMomentItLeavesTheOldOrTheNew(t *testing.T) {
	dir := t.TempDir()
	rounds := 25
	if *long {
		rounds = 1000
	}
	for round := range rounds {
		after, kill := child(t, dir)
		after(1 + round%3)
		for range round * 7919 % 20_000 { // somewhere within the next save
			_ = os.Getpid()
		}
		kill()
		got, found, err := Open(dir).Load(t.Context())
		if err != nil || !found || !whole(got) {
			t.Fatalf("round %d: found %v, %v, %+v", round, found, err, got)
		}
		if beside, err := Open(dir).look(filepath.Join(dir, copyFile)); err != nil || !beside.exists || beside.cause != nil {
			t.Fatalf("round %d: the copy: %+v, %v", round, beside, err)
		}
	}
	if err := Open(dir).Save(t.Context(), state(1)); err != nil {
		t.Fatal(err)
	}
	if got := names(t, dir); len(got) != 3 {
		t.Errorf("the folder holds %v", got)
	}
}

func TestTwoProgramsNeverTearEachOthersFile(t *testing.T) {
	dir := t.TempDir()
	after1, kill1 := child(t, dir)
	defer kill1()
	after2, kill2 := child(t, dir)
	defer kill2()
	after1(1)
	after2(1)
	for range 100 {
		got, found, err := Open(dir).Load(t.Context())
		if err != nil || !found || !whole(got) {
			t.Fatalf("found %v, %v, %+v", found, err, got)
		}
	}
}

// What many programs add at the same time is all there in the end: 20 of them, 100 answers
// each, in a long test.
func TestManyProgramsLoseNothing(t *testing.T) {
	programs, saves := 4, 10
	if *long {
		programs, saves = 20, 100
	}
	dir := filepath.Join(t.TempDir(), "aina")
	var all sync.WaitGroup
	for range programs {
		all.Go(func() {
			if out, err := exec.Command(os.Args[0], "-save-to", dir, "-add", strconv.Itoa(saves)).CombinedOutput(); err != nil {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	all.Wait()
	state, found, err := Open(dir).Load(t.Context())
	if !found || err != nil || len(state.Answers) != programs*saves {
		t.Errorf("found %v, %v, %d answers", found, err, len(state.Answers))
	}
}

func TestManyGoroutinesSaveLoadAndErase(t *testing.T) {
	dir := t.TempDir() + "/aina"
	var all sync.WaitGroup
	for g := range 8 {
		all.Go(func() {
			s := Open(dir)
			for n := range 20 {
				switch {
				case g == 0 && n%5 == 4:
					if err := s.Erase(t.Context()); err != nil {
						t.Errorf("Erase: %v", err)
					}
				case g%2 == 0:
					var erased *Erased // another of them has erased it meanwhile
					if err := s.Save(t.Context(), state(g*100+n)); err != nil && !errors.As(err, &erased) {
						t.Errorf("Save: %v", err)
					}
				default:
					if got, found, err := s.Load(t.Context()); err != nil || found && !whole(got) {
						t.Errorf("Load: %v, %+v", err, got)
					}
				}
			}
		})
	}
	all.Wait()
	for _, name := range names(t, dir) {
		if name != stateFile && name != copyFile && name != lockFile {
			t.Errorf("%s was left", name)
		}
	}
}
