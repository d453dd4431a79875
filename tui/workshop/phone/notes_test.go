package phone

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"aina/tui/workshop/phone/pages"
)

// guided is a site whose projector is on a page, from 1.
func guided(t *testing.T) (x *site, at *int) {
	x, at = serve(t), new(1)
	x.SetGuide(func(_ context.Context, turn Turn) (pages.Notes, bool) {
		if turn.At == fmt.Sprint(*at) {
			*at += turn.By
		}
		return pages.Notes{Lang: "ru", At: fmt.Sprint(*at), Title: fmt.Sprintf("Page <%d>", *at), Say: "Say this", Facts: []string{"3 minutes"}, Follows: "Next"}, true
	})
	return x, at
}

// The notes are opened by a code of their own, which is not that of the room, and turn the
// page that the phone shows, once.
func TestNotes(t *testing.T) {
	x, at := guided(t)
	if x.NotesCode() == x.Code() || !isCode(x.NotesCode()) {
		t.Fatalf("%s and %s", x.NotesCode(), x.Code())
	}
	b := x.browser()
	if b.get(NotesPath).see(`lang="kk"`); strings.Contains(b.body, "Page") {
		t.Errorf("anybody reads:\n%s", b.body)
	}
	if b.post(NotesPath, "do", "next", "at", "1"); *at != 1 {
		t.Error("anybody turns the page")
	}
	for _, code := range []string{"", x.Code(), "000000"} {
		if b.post(NotesPath+"/open", "code", code); b.status != http.StatusForbidden || strings.Contains(b.body, "Page") {
			t.Errorf("%q: %d", code, b.status)
		}
	}
	if other := x.browser().post("/join", "lang", "en", "code", x.NotesCode()); other.status != http.StatusForbidden {
		t.Errorf("the code of the notes opens the room: %d", other.status)
	}
	b.post(NotesPath+"/open", "code", x.NotesCode()[:3]+" "+x.NotesCode()[3:])
	if b.see("Page &lt;1&gt;").see("Say this").see("3 minutes").see("Обновить"); b.at != NotesPath {
		t.Errorf("it is at %s", b.at)
	}
	for _, never := range []string{"<script", "refresh", "style="} {
		if strings.Contains(b.body, never) {
			t.Errorf("%q is there", never)
		}
	}
	if b.header.Get("Content-Security-Policy") != policy || b.header.Get("Cache-Control") != "no-store" {
		t.Errorf("%v", b.header)
	}
	b.post(NotesPath, "do", "next", "at", "1").see("Page &lt;2&gt;")
	b.post(NotesPath, "do", "next", "at", "1").see("Page &lt;2&gt;") // tapped twice
	b.post(NotesPath, "do", "back", "at", "2").see("Page &lt;1&gt;")
	r, _ := http.NewRequest("POST", x.base+NotesPath, strings.NewReader("do=next&at=1"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", "http://evil.example")
	if b.show(b.Do(r)); b.status != http.StatusForbidden || *at != 1 {
		t.Errorf("another site turns the page: %d", b.status)
	}
	if got := x.Counts(); got.Joined != 0 {
		t.Errorf("the trainer is counted: %+v", got)
	}
}

// Wrong codes of the notes count as those of the room do, and the first of too many phones
// has to open the notes again.
func TestNotesAreBounded(t *testing.T) {
	x, _ := guided(t)
	first := x.browser().post(NotesPath+"/open", "code", x.NotesCode())
	for range mostTrainers {
		x.browser().post(NotesPath+"/open", "code", x.NotesCode()).see("Page")
	}
	if first.get(NotesPath); strings.Contains(first.body, "Page") {
		t.Error("more phones than allowed")
	}
	b := x.browser()
	for i := range mostWrongCodes {
		path := NotesPath + "/open"
		if i%2 == 0 {
			path = "/join"
		}
		b.post(path, "lang", "en", "code", "12")
	}
	if b.post(NotesPath+"/open", "code", x.NotesCode()); b.status != http.StatusTooManyRequests {
		t.Errorf("%d", b.status)
	}
	x.wait(time.Minute)
	b.post(NotesPath+"/open", "code", x.NotesCode()).see("Page")
}

// Where nobody can answer, the phone is told so.
func TestNoNotes(t *testing.T) {
	x := serve(t)
	b := x.browser().post(NotesPath+"/open", "code", x.NotesCode())
	if b.status != http.StatusServiceUnavailable {
		t.Errorf("%d", b.status)
	}
	x.SetGuide(func(context.Context, Turn) (n pages.Notes, ok bool) { return n, false })
	if b.get(NotesPath); b.status != http.StatusServiceUnavailable {
		t.Errorf("%d", b.status)
	}
}

// A person can take themselves out of the room's picture, and back in, until the close. A
// seat that was only tried counts nowhere.
func TestOutOfThePicture(t *testing.T) {
	x := serve(t)
	x.browser().get("/en").see("You have reached Aina")
	x.browser().join().post("/q/1", "a", "5") // only tried
	b := x.browser().join().walk(x.someAnswers(1)).get("/card").see("Take me out")
	in := func(want int) {
		t.Helper()
		if n, c := x.Room.Finished(), x.Counts().Finished; n != want || c != want {
			t.Errorf("%d in the room, %d counted, want %d", n, c, want)
		}
	}
	in(1)
	b.post("/picture", "do", "out").see("You are not in the room").see("Put me back")
	in(0)
	b.post("/q/1?from=answers", "a", "1") // what they change stays theirs
	in(0)
	b.post("/picture", "do", "out")
	in(0)
	b.get("/card")
	_, rest, _ := strings.Cut(b.body, `name="take" value="`)
	take, _, _ := strings.Cut(rest, `"`)
	b.post("/picture", "do", "in").see("Take me out")
	in(1)
	other := x.browser().post("/join", "lang", "en", "code", x.Code(), "take", take) // the same card, on another phone: it may be guessed
	in(2)
	other.post("/picture", "do", "out")
	in(1)
	other.post("/picture", "do", "in")
	in(2)
	x.Room.Close(2, lot())
	if b.post("/picture", "do", "out"); x.Room.Finished() != 2 || strings.Contains(b.body, "Take me out") {
		t.Errorf("after the close:\n%s", b.body)
	}
}
