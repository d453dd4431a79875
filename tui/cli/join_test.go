package cli

import (
	"crypto/rand"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/group"
	"aina/tui/workshop/phone"
	"aina/tui/workshop/phonetest"
)

// aRoom serves a room for the questions and the catalog of a system, at an address.
func aRoom(t *testing.T, sys System) (*phone.Server, *group.Room, string) {
	t.Helper()
	c, _ := catalog.Read("catalog.yaml", sys.Catalog, nil)
	room := group.NewRoom(quiz.NewSession(quiz.Default(), quiz.Quick, c.Causes).Questionnaire())
	s, err := phone.New(phone.Options{Room: room, Questions: quiz.Default(), Catalog: c, On: "2026-11-22", Random: rand.Reader, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	return s, room, phonetest.Serve(t, s)
}

// The ordinary journey, and its answers sent once, where the person says so.
func TestJoin(t *testing.T) {
	sys, out, errs := withCatalog(t)
	s, room, address := aRoom(t, sys)
	wrong := "000000"
	if s.Code() == wrong {
		wrong = "000001"
	}
	form := "2\n" + "5\n4\n" + strings.Repeat("skip\n", 40) // the quick form
	join := func(lines string) int {
		out.Reset()
		errs.Reset()
		sys.Stdin = strings.NewReader(form + lines)
		return Main(sys, []string{"join", address, "--accessible", "--no-save", "--lang", "en"})
	}
	if code := join("quit\nquit\n\n"); code != 0 || room.Finished() != 0 {
		t.Errorf("exit code %d, %d are counted", code, room.Finished())
	}
	if !strings.Contains(errs.String(), "Nothing was sent.") || !strings.Contains(errs.String(), "Your answers are in this code") {
		t.Fatalf("%s\n%s", out, errs)
	}
	if !strings.Contains(out.String(), "Nothing is sent before you say so at the end") || strings.Contains(out.String(), "Nothing is sent anywhere") {
		t.Errorf("what is sent is not said truly:\n%s", out)
	}
	for range 2 { // the same answers again are the same person
		if code := join(fmt.Sprintf("quit\nquit\n%s\n%s\n", wrong, s.Code())); code != 0 || room.Finished() != 1 {
			t.Errorf("exit code %d, %d are counted\n%s", code, room.Finished(), errs)
		}
		if !strings.Contains(errs.String(), "not the six digits of this room") || !strings.HasSuffix(out.String(), "Sent: you are counted in the room's picture.\n") {
			t.Errorf("%s\n%s", out, errs)
		}
	}
	form = "2\n5\nquit\nquit\n"
	if join(""); !strings.Contains(errs.String(), "did not reach the end of the questions") {
		t.Errorf("%s\n%s", out, errs)
	}
}

// Without the room there is nothing lost: the code is said.
func TestJoinWithoutANetwork(t *testing.T) {
	sys, _, errs := withCatalog(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	sys.Stdin = strings.NewReader("2\n5\n" + strings.Repeat("skip\n", 40) + "quit\nquit\n123456\n\n")
	if code := Main(sys, []string{"join", l.Addr().String(), "--accessible", "--no-save", "--lang", "en"}); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if !strings.Contains(errs.String(), "does not answer") || !strings.Contains(errs.String(), "Your answers are in this code") {
		t.Error(errs)
	}
	for args, want := range map[string]string{"join": "Add the address", "join https://x.kz": "is not an address", "join a b": "b"} {
		errs.Reset()
		if code := Main(sys, append(strings.Fields(args), "--lang", "en")); code != exitUsage || !strings.Contains(errs.String(), want) {
			t.Errorf("%s: %d, %s", args, code, errs)
		}
	}
}
