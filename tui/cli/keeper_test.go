package cli

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"aina/catalog/file"
	"aina/quiz"
	"aina/quiz/person"
	"aina/quiz/store"
)

// A signal ends the waiting of the journey's saves.
func TestASignalReachesTheSavesOfTheScreens(t *testing.T) {
	sys, _, errs := testSystem(t, nil)
	sys.Terminal = true
	var signals chan<- os.Signal
	sys.Signals = func(c chan<- os.Signal) func() { signals = c; return func() {} }
	sys.Journey = func(_ context.Context, j Journey) (int, error) {
		signals <- syscall.SIGTERM
		<-j.Options.Ctx.Done()
		return 143, nil
	}
	if code := Main(sys, nil); code != 143 {
		t.Errorf("exit code %d, %s", code, errs)
	}
}

// While a save waits for another program, Ctrl+C goes to nobody who would read it later,
// and so ends the program; afterwards it is read again.
func TestCtrlCEndsTheWaitingOfASave(t *testing.T) {
	s := store.Open(t.TempDir())
	lock, err := file.OS{}.Lock(filepath.Join(s.Dir(), "answers.lock"))
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	i := &interrupts{c: make(chan struct{}, 1)}
	i.read.Store(true)
	ctx, end := context.WithCancel(t.Context())
	s.OnWait = func(*store.Busy) {
		if i.take(os.Interrupt) {
			t.Error("it is read later")
		}
		end()
	}
	var busy *store.Busy
	err = keeper{s, i}.Save(ctx, person.State{Answers: quiz.Answers{"a": {Scale: 1}}})
	if !errors.As(err, &busy) || !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if !i.take(os.Interrupt) {
		t.Error("it is not read any more")
	}
}

// Without a home folder there is no folder for data, unless one is named.
func TestHasHome(t *testing.T) {
	for _, c := range []struct {
		goos, home, data string
		want             bool
	}{
		{"linux", "/home/aina", "", true}, {"linux", "", "", false}, {"linux", "/", "", false}, {"linux", "//", "", false}, {"linux", "home", "", false},
		{"linux", "", "/data", true}, {"linux", "", "~/data", false}, {"linux", "", "data", false}, {"darwin", "", "", false}, {"windows", "", "", true},
	} {
		env := map[string]string{"HOME": c.home, "XDG_DATA_HOME": c.data}
		if got := hasHome(c.goos, func(name string) string { return env[name] }, "XDG_DATA_HOME"); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
