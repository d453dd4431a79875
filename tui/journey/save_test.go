package journey

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"aina/catalog"
	"aina/catalog/file"
	"aina/quiz/store"
)

// Once a signal has ended the program, the last save waits for no other program, and it is
// not tried again; where nobody else saves it is done nevertheless.
func TestAfterASignalNoSaveWaits(t *testing.T) {
	opt := keeping(t, options(catalog.English))
	ctx, end := context.WithCancel(t.Context())
	opt.Ctx = ctx
	d := start(opt, 80, 24)
	toQuestions(d)
	d.Press("4")
	lock, err := file.OS{}.Lock(filepath.Join(opt.Store.Dir(), "answers.lock"))
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	end()
	d.env.Visit.Toggle("bird-count")
	var busy *store.Busy
	if msg := d.env.Visit.save()().(savedMsg); !errors.As(msg.err, &busy) || !errors.Is(msg.err, context.Canceled) || msg.again != nil {
		t.Errorf("%+v", msg)
	}
	lock.Close()
	if msg := d.env.Visit.save()().(savedMsg); msg.err != nil {
		t.Errorf("%+v", msg)
	}
	if state, _, _ := opt.Store.Peek(); len(state.Shortlist) != 1 {
		t.Errorf("%+v is kept", state)
	}
}
