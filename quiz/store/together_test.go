package store

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"
)

// long is for tests that take minutes:
//
//	go test ./quiz/store -long -timeout 30m
var long = flag.Bool("long", false, "run tests that take minutes whole")

// The test program is its own child: with this flag it saves to a folder, over
// and over, and reports each save.
var saveTo = flag.String("save-to", "", "save to this folder until killed")

func TestMain(m *testing.M) {
	flag.Parse()
	if *saveTo == "" {
		os.Exit(m.Run())
	}
	s := Open(*saveTo)
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

func TestKilledAtAnyMomentItLeavesTheOldOrTheNew(t *testing.T) {
	dir := t.TempDir()
	for round := range 25 {
		after, kill := child(t, dir)
		after(1 + round%5)
		kill()
		got, found, err := Open(dir).Load(t.Context())
		if err != nil || !found || !whole(got) {
			t.Fatalf("round %d: found %v, %v, %+v", round, found, err, got)
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
