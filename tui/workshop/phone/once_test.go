package phone

import (
	"fmt"
	"net"
	"net/url"
	"reflect"
	"strings"
	"testing"

	"aina/quiz"
)

// lost sends a form and is gone before the reply, as a phone that loses the network.
func (b *browser) lost(path string, f url.Values) {
	b.x.t.Helper()
	at, err := url.Parse(b.x.base)
	if err != nil {
		b.x.t.Fatal(err)
	}
	c, err := net.Dial("tcp", at.Host)
	if err != nil {
		b.x.t.Fatal(err)
	}
	body := f.Encode()
	fmt.Fprintf(c, "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s=%s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s",
		path, at.Host, cookieName, b.Jar.Cookies(at)[0].Value, len(body), body)
	c.(*net.TCPConn).CloseWrite()
	c.Read(make([]byte, 1)) // it was answered; nobody reads the answer
	c.Close()
}

// Where the network is lost after an answer was sent, at whichever question, the phone is
// on the next one, and at the end the person is counted once.
func TestTheNetworkIsLostAtEachQuestion(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	answers := x.someAnswers(5)
	asked := x.asked.Asked(quiz.Quick)
	for i, q := range asked {
		a, given := answers[q.ID]
		if !given {
			a = quiz.Answer{Skipped: true}
		}
		b.lost(questionPath(i), fields(q, a))
		want := "/done"
		if i+1 < len(asked) {
			want = questionPath(i + 1)
		}
		if b.get("/"); b.at != want {
			t.Fatalf("after question %d it is %s", i+1, b.at)
		}
		if b.answer2(i, q, a); i+1 < len(asked) && b.at != want {
			t.Fatalf("question %d sent again leads to %s", i+1, b.at)
		}
	}
	if got, want := x.Counts(), (Counts{Joined: 1, Finished: 1}); got != want || x.Room.Finished() != 1 {
		t.Errorf("%+v, %d in the room", got, x.Room.Finished())
	}
}

// answer2 sends an answer again, as a browser does that reloads.
func (b *browser) answer2(i int, q quiz.Question, a quiz.Answer) {
	b.x.t.Helper()
	b.show(b.PostForm(b.x.base+questionPath(i), fields(q, a)))
}

// Every phone answers with the same answers as the keyboard would give.
func TestAnswersAreThoseOfTheSession(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	answers := x.someAnswers(11)
	answers["age"], answers["languages"] = quiz.Answer{Picked: []string{"from-16"}}, quiz.Answer{Picked: []string{"kk", "ru"}}
	answers["place"] = quiz.Answer{Picked: []string{"almaty"}}
	b.walk(answers)
	want := quiz.NewSession(x.asked, quiz.Quick, nil)
	for i := range want.Len() {
		a, given := answers[want.Question(i).ID]
		if !given {
			a.Skipped = true
		}
		if err := want.Set(i, a); err != nil {
			t.Fatal(err)
		}
	}
	if got := x.only().session.Answers(); !reflect.DeepEqual(got, want.Answers()) {
		t.Errorf("got %v\nwant %v", got, want.Answers())
	}
}

// only is the one seat that is taken.
func (x *site) only() *seat {
	x.lock.Lock()
	defer x.lock.Unlock()
	for _, s := range x.seats.byCookie {
		if s.person != "" {
			return s
		}
	}
	x.t.Fatal("no seat is taken")
	return nil
}

// Back and Skip keep what was answered; taking it back opens the question again.
func TestMoving(t *testing.T) {
	x := serve(t)
	b := x.browser().join().post("/q/1", "a", "5").post("/q/2", "do", "skip").get("/q/1")
	b.see(`class="chosen">Very much like me`, "Take my answer back")
	if b.post("/q/1", "do", "skip"); b.at != "/q/2" {
		t.Errorf("it is %s", b.at)
	}
	if b.get("/"); b.at != "/q/3" {
		t.Errorf("it begins again at %s", b.at)
	}
	b.post("/q/1", "do", "unset")
	if strings.Contains(b.body, "chosen") || b.at != "/q/1" {
		t.Errorf("%s:\n%s", b.at, b.body)
	}
	if b.get("/"); b.at != "/q/1" {
		t.Errorf("it begins again at %s", b.at)
	}
	for _, path := range []string{"/q/0", "/q/99", "/q/x", "/card", "/done", "/answers", "/nothing", "/482913"} {
		if b.get(path); b.at != "/q/1" {
			t.Errorf("%s leads to %s", path, b.at)
		}
	}
}

// What does not fit is shown again, with what was marked.
func TestWhatDoesNotFit(t *testing.T) {
	x := serve(t)
	b := x.browser().join().get("/q/9")
	b.post("/q/9", "a", "values", "a", "social", "a", "career", "a", "enjoyment")
	b.see(`role="alert"`, `value="career" checked`)
	b.post("/q/9", "a", "no-motive", "a", "<b>")
	if b.at != "/q/9" || strings.Contains(b.body, "<b>") {
		t.Errorf("%s:\n%s", b.at, b.body)
	}
	b.post("/q/9", "a", "values").get("/q/9")
	if strings.Contains(b.body, "alert") {
		t.Error("it is still said to be wrong")
	}
	for _, bad := range []string{"0", "6", "-1", "x", "", "4.5"} {
		if b.post("/q/1", "a", bad); b.at != "/q/1" {
			t.Errorf("%q leads to %s", bad, b.at)
		}
	}
	b.post("/q/21", "place", "темиртау").get("/q/21").see("Temirtau")
	if b.post("/q/21", "place", "Nowhere"); b.at != "/q/21" {
		t.Errorf("it is %s", b.at)
	}
	if b.see("Nowhere").post("/q/21", "do", "keep"); b.at != "/q/22" {
		t.Errorf("it is %s", b.at)
	}
	b.get("/q/21").see(`value="Nowhere"`)
	b.post("/q/21", "place", strings.Repeat("ы", 200)).see(`role="alert"`)
	b.post("/q/21", "a", "no-such-place").see(`name="place"`)
}
