package spoken

import (
	"bufio"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aina/catalog/file"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/code"
	"aina/quiz/group"
	"aina/quiz/workshop"
	"aina/tui/workshop/join"
	"aina/tui/workshop/network"
	"aina/tui/workshop/networktest"
	"aina/tui/workshop/phone"
)

// piped is a workshop that a script drives through a pipe, line by line.
type piped struct {
	t     *testing.T
	in    *io.PipeWriter
	lines chan string
	said  []string
	lan   *join.Lan
}

// alone is a computer without a network, on which any port will do.
func alone() network.System {
	s := (&networktest.Computer{}).System()
	s.Listen = func(a netip.AddrPort) (net.Listener, error) {
		if a.Port() != 0 {
			return nil, errors.New("taken")
		}
		return net.Listen("tcp4", a.String())
	}
	return s
}

// pipe starts a workshop that phones may join.
func pipe(t *testing.T) *piped {
	t.Helper()
	order, _ := workshop.Find(workshop.Default(), 60)
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes).Questionnaire()
	room := group.NewRoom(asked)
	now := func() time.Duration { return time.Minute }
	lan, end, err := join.Open(t.Context(), join.Options{System: alone(), Now: now, Phones: phone.Options{
		Room: room, Questions: quiz.Default(), Catalog: theCatalog, On: "2026-11-22", Random: rand.NewChaCha8([32]byte{7}), Now: time.Now,
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	in, typed := io.Pipe()
	out, said := io.Pipe()
	p := &piped{t: t, in: typed, lines: make(chan string, 1000), lan: lan}
	go func() {
		defer close(p.lines)
		for s := bufio.NewScanner(out); s.Scan(); {
			p.lines <- s.Text()
		}
	}()
	go func() {
		_, _ = Run(context.WithoutCancel(t.Context()), Options{
			In: in, Out: said, Lang: text.English, Today: "2026-11-22", Catalog: theCatalog, Questions: quiz.Default(),
			Course: workshop.New(order, room, theCatalog, "2026-11-22"), Lot: rand.New(rand.NewPCG(1, 1)), Now: now, Lan: lan, Write: file.Save, Exists: file.IsExist,
		})
		_ = said.Close()
	}()
	return p
}

// until reads lines until one begins with a text, and returns the rest of it.
func (p *piped) until(begin string) string {
	p.t.Helper()
	for line := range p.lines {
		p.said = append(p.said, line)
		if rest, ok := strings.CutPrefix(line, begin); ok {
			return rest
		}
	}
	p.t.Fatalf("%q was not said:\n%s", begin, strings.Join(p.said, "\n"))
	return ""
}

func (p *piped) enter(line string) {
	p.t.Helper()
	if _, err := io.WriteString(p.in, line+"\n"); err != nil {
		p.t.Fatal(err)
	}
}

// send joins as a phone does that brings its answers along, and returns the word that comes
// back.
func send(t *testing.T, address, digits, take string) string {
	t.Helper()
	form := url.Values{"lang": {"kk"}, "code": {digits}, "take": {take}}
	r, err := http.NewRequest(http.MethodPost, address+"join", strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Accept", "text/plain")
	a, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	word, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(word))
}

// A script reads the address and the code, phones join there and finish, and the tables
// are those of what they answered.
func TestPhonesThroughAPipe(t *testing.T) {
	p := pipe(t)
	address, digits := p.until("ADDRESS "), p.until("CODE ")
	if !strings.HasPrefix(address, "http://127.0.0.1:") || len(digits) != 6 {
		t.Fatalf("%s %s", address, digits)
	}
	p.until("No network: phones cannot join yet.")
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes).Questionnaire()
	want := group.NewRoom(asked)
	for i := range 12 {
		answers := quiz.Answers{}
		for _, q := range asked.Asked(quiz.Quick) {
			answers[q.ID] = drawn(q, i)
		}
		take := code.Encode(asked, theCatalog.Places, quiz.Quick, answers)
		if word := send(t, address, digits, take); word != "counted" {
			t.Fatalf("phone %d: %s", i, word)
		}
		got, err := code.Decode(asked, theCatalog.Places, take)
		if err != nil {
			t.Fatal(err)
		}
		want.Finish(take, group.ContributionOf(asked, got.Answers))
	}
	p.enter("show")
	p.until("Reached us: 0. Joined: 12. Finished: 12.")
	p.enter("lock")
	p.until("Nobody else can join now.")
	if word := send(t, address, digits, "x"); word != "locked" && word != "unreadable" {
		t.Errorf("behind the lock: %s", word)
	}
	p.enter("lock")
	p.until("People can join again.")
	p.enter("phones")
	p.until("This computer is not on any network, so phones cannot join.")
	p.enter("address")
	p.until("There is no other address.")
	p.enter("close 12")
	p.until("Closed.")
	path := filepath.Join(t.TempDir(), "r.json")
	p.enter("report " + path)
	p.until("The report is in ")
	p.enter("quit")
	for range p.lines { // until the end
	}
	data, err := file.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	tables, err := group.Read(data)
	if closed := want.Close(12, rand.New(rand.NewPCG(1, 1))); err != nil || tables.N != 12 || len(tables.Shown) != len(closed.Shown) {
		t.Errorf("%v %+v, want %+v", err, tables, closed)
	}
}

// The trainer's phone shows the notes while the lines wait for a word, and turns pages,
// which are then read aloud. It may come as soon as the address is said.
func TestTheTrainersPhoneInLines(t *testing.T) {
	p := pipe(t)
	address := strings.TrimSuffix(p.until("ADDRESS "), "/")
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	client := http.Client{Jar: jar}
	post := func(path string, f url.Values, want string) {
		t.Helper()
		a, err := client.PostForm(address+path, f)
		if err != nil {
			t.Fatal(err)
		}
		defer a.Body.Close()
		body, err := io.ReadAll(a.Body)
		if err != nil || !strings.Contains(string(body), want) {
			t.Fatalf("%v: %q is missing:\n%s", err, want, body) // what follows would wait for a page that nobody turns
		}
	}
	post("/notes/open", url.Values{"code": {p.lan.Phones.NotesCode()}}, "The clock starts when you leave the first page.")
	post("/notes", url.Values{"do": {"next"}, "at": {"0.0"}}, "What moves us to help?")
	p.until("Page 2 of 32.")
	p.enter("next")
	p.until("Page 3 of 32.")
	post("/notes", url.Values{"do": {"next"}, "at": {"1.0"}}, "Who stands up?") // an old page turns nothing
	p.enter("quit")
	for range p.lines { // until the end
	}
}

// Without phones the words for them say how to get them.
func TestNoPhones(t *testing.T) {
	opt, out := options(3, "phones\nlock\naddress\nhelp\n")
	said := run(t, opt, out)
	see(t, said, "Joining by phone is off. Start with --lan.")
	if strings.Contains(said, "ADDRESS") || strings.Contains(said, "lock:") {
		t.Errorf("phones are spoken of:\n%s", said)
	}
}
