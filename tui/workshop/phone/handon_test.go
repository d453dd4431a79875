package phone

import (
	"context"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"aina/quiz"
)

// After a phone was handed on nothing of the person before is there, whatever the next one
// presses; and both are counted.
func TestHandOn(t *testing.T) {
	x := serve(t)
	b := x.browser()
	b.lang = "ru"
	b.join().walk(x.someAnswers(4))
	base, _ := url.Parse(x.base)
	before := b.Jar.Cookies(base)[0].Value
	card := b.get("/card").body
	headline := card[strings.Index(card, "<h1>")+4 : strings.Index(card, "</h1>")]
	if b.get("/hand-on").see("Снимок экрана сделан?"); b.status != http.StatusOK {
		t.Error(b.status)
	}
	if b.post("/hand-on"); b.at != "/" || !strings.Contains(b.body, "Қазақша") {
		t.Fatalf("%s:\n%s", b.at, b.body)
	}
	for _, path := range []string{"/hand-on", "/card", "/done", "/answers", "/q/24", "/q/1", "/languages", "/", "/" + x.Code()} {
		if b.get(path); b.at != "/" && b.at != "/"+x.Code() || strings.Contains(b.body, headline) {
			t.Errorf("%s shows %s:\n%s", path, b.at, b.body)
		}
	}
	if b.Jar.Cookies(base)[0].Value == before || x.seats.find(before) != nil {
		t.Error("the seat of the person before is still there")
	}
	x.Lock(true) // strangers stay outside; a phone of the room does not
	b.get("/en")
	if strings.Contains(b.body, `name="code"`) {
		t.Error("the next person is asked for the code")
	}
	if b.post("/join", "lang", "en"); b.at != "/q/1" || strings.Contains(b.body, "chosen") {
		t.Fatalf("%s:\n%s", b.at, b.body)
	}
	b.walk(x.someAnswers(5))
	if got, want := x.Counts(), (Counts{Joined: 2, Finished: 2}); got != want || x.Room.Finished() != 2 {
		t.Errorf("%+v, %d in the room", got, x.Room.Finished())
	}
}

// The code typed again on the same phone gives the same seat; on another phone a new one.
func TestTheSameSeat(t *testing.T) {
	x := serve(t)
	b := x.browser().join().post("/q/1", "a", "5")
	if b.get("/" + x.Code()); b.at != "/q/2" {
		t.Errorf("the QR code leads to %s", b.at)
	}
	if b.post("/join", "lang", "en", "code", x.Code()); b.at != "/q/2" {
		t.Errorf("the code leads to %s", b.at)
	}
	if other := x.browser().join(); other.at != "/q/1" || strings.Contains(other.body, "chosen") {
		t.Errorf("another phone is at %s", other.at)
	}
	if n := x.Counts().Joined; n != 2 {
		t.Errorf("%d have joined", n)
	}
}

// A phone whose laptop was started again sends its own card to the new room: counted once.
func TestResume(t *testing.T) {
	before, after := serve(t), serve(t)
	var phones []*browser
	for i := range 15 {
		b := before.browser().join().walk(before.someAnswers(uint64(i))).get("/card")
		b.see(`name="take"`)
		phones = append(phones, b)
	}
	take := func(b *browser) string {
		_, rest, _ := strings.Cut(b.body, `name="take" value="`)
		letters, _, _ := strings.Cut(rest, `"`)
		return letters
	}
	for _, b := range phones {
		letters, card := take(b), b.body
		b.x = after
		for range 2 { // pressed twice
			if b.post("/join", "lang", "kk", "take", letters, "code", after.Code()); b.at != "/done" {
				t.Fatalf("it is %s:\n%s", b.at, b.body)
			}
		}
		if b.get("/card"); take(b) != letters || b.body == card {
			t.Error("the card has changed")
		}
	}
	other := after.browser().post("/join", "lang", "en", "take", take(phones[3]), "code", after.Code())
	if other.at != "/done" || after.Room.Finished() != 15 || after.Counts().Finished != 15 {
		t.Errorf("%s, %d in the room, %+v", other.at, after.Room.Finished(), after.Counts())
	}
	if tables := after.Room.Close(15, lot()); len(tables.Shown) == 0 {
		t.Errorf("%+v", tables)
	}
}

// What a program is told that sends a code to take along.
func TestAProgramJoins(t *testing.T) {
	x := serve(t)
	take := x.coder.Encode(quiz.Quick, x.someAnswers(8))
	send := func(code, take string) string {
		f := url.Values{"code": {code}, "take": {take}}
		r, _ := http.NewRequest("POST", x.base+"/join", strings.NewReader(f.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Accept", "text/plain")
		p := x.browser()
		p.show(p.Do(r))
		return strings.TrimSpace(http.StatusText(p.status) + " " + p.body)
	}
	for _, c := range []struct{ code, take, want string }{
		{"000000", take, "Forbidden wrong-code"},
		{x.Code(), "AAAA", "Bad Request unreadable"},
		{x.Code(), take, "OK counted"},
		{x.Code(), strings.ToLower(take), "OK counted"},
	} {
		if got := send(c.code, c.take); got != c.want {
			t.Errorf("%s %s: %s", c.code, c.take, got)
		}
	}
	if n := x.Room.Finished(); n != 1 {
		t.Errorf("%d are counted", n)
	}
	x.Lock(true)
	if got := send(x.Code(), take); got != "Locked locked" {
		t.Error(got)
	}
	x.Lock(false)
	x.Room.Close(1, lot())
	if got := send(x.Code(), take); got != "OK late" {
		t.Error(got)
	}
}

// Somebody who stops in the middle can hand on too, and is not counted.
func TestStoppingInTheMiddle(t *testing.T) {
	x := serve(t)
	b := x.browser().join().post("/q/1", "a", "5").get("/languages").see("/hand-on").get("/hand-on").see("Stop without finishing?")
	if b.post("/hand-on"); b.at != "/" {
		t.Errorf("it is %s", b.at)
	}
	b.post("/join", "lang", "en")
	if strings.Contains(b.body, "chosen") || x.Room.Finished() != 0 {
		t.Errorf("something is left: %d are counted\n%s", x.Room.Finished(), b.body)
	}
}

// taken is the code to take along on the card of who has finished.
func (b *browser) taken() string {
	b.x.t.Helper()
	_, rest, _ := strings.Cut(b.get("/card").body, `name="take" value="`)
	take, _, found := strings.Cut(rest, `"`)
	if !found {
		b.x.t.Fatalf("there is no code:\n%s", b.body)
	}
	return take
}

// Who guesses what another person answered does not see in the count that they are right.
func TestAGuessIsNotConfirmed(t *testing.T) {
	x := serve(t)
	right := x.browser().join().walk(x.someAnswers(8)).taken()
	for i, guess := range []string{right, x.coder.Encode(quiz.Quick, x.someAnswers(9))} {
		x.browser().post("/join", "lang", "en", "take", guess, "code", x.Code())
		if n := x.Room.Finished(); n != 2+i {
			t.Errorf("%d are counted", n)
		}
	}
}

// Where the address has changed, phones have lost their seats: people who finished before
// and send their card are counted once.
func TestTheAddressChangesAfterTheForm(t *testing.T) {
	x := serve(t)
	take := x.browser().join().walk(x.someAnswers(8)).taken()
	f := url.Values{"lang": {"en"}, "take": {take}, "code": {x.Code()}}
	moved := context.WithValue(t.Context(), http.LocalAddrContextKey, &net.TCPAddr{IP: net.IPv4(192, 168, 7, 6), Port: 80})
	r, _ := http.NewRequestWithContext(moved, "POST", "/join", strings.NewReader(f.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := &discard{header: http.Header{}}
	x.routes().ServeHTTP(w, r)
	if n := x.Room.Finished(); n != 1 || w.status != http.StatusSeeOther {
		t.Errorf("%d: %d are counted", w.status, n)
	}
}
