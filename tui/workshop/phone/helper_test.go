package phone

import (
	"context"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"aina/catalog"
	"aina/quiz"
	"aina/quiz/group"
	"aina/quiz/population"
	"aina/tui/tuitest"
)

var theCatalog = tuitest.Catalog("../../../catalog.yaml")

// site is a server of a room on loopback.
type site struct {
	*Server
	t     testing.TB
	base  string // http://127.0.0.1:port
	clock sync.Mutex
	now   time.Time
}

// serve starts a server, which ends with the test.
func serve(t testing.TB) *site {
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes).Questionnaire()
	x := &site{t: t, now: time.Date(2026, 11, 29, 10, 0, 0, 0, time.UTC)}
	var err error
	x.Server, err = New(Options{
		Room: group.NewRoom(asked), Questions: quiz.Default(), Catalog: theCatalog, On: "2026-11-29",
		Random: rand.NewChaCha8([32]byte{1}), Now: x.time,
	})
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	x.base = "http://" + l.Addr().String()
	ctx, end := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- x.Serve(ctx, l) }()
	t.Cleanup(func() {
		end()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		x.Close()
	})
	return x
}

func (x *site) time() time.Time {
	x.clock.Lock()
	defer x.clock.Unlock()
	return x.now
}

func (x *site) wait(d time.Duration) {
	x.clock.Lock()
	defer x.clock.Unlock()
	x.now = x.now.Add(d)
}

// browser is the phone of one person.
type browser struct {
	*http.Client
	x      *site
	lang   catalog.Lang
	taps   int    // pages that were asked for
	at     string // the path of the page that is shown
	body   string
	status int
	header http.Header
}

func (x *site) browser() *browser {
	jar, err := cookiejar.New(nil)
	if err != nil {
		x.t.Fatal(err)
	}
	return &browser{Client: &http.Client{Jar: jar, Transport: &http.Transport{}}, x: x, lang: "en"}
}

func (b *browser) show(r *http.Response, err error) *browser {
	b.x.t.Helper()
	if err != nil {
		b.x.t.Fatal(err)
	}
	defer r.Body.Close()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		b.x.t.Fatal(err)
	}
	b.taps++
	b.at, b.body, b.status, b.header = r.Request.URL.Path, string(data), r.StatusCode, r.Header
	return b
}

func (b *browser) get(path string) *browser {
	b.x.t.Helper()
	return b.show(b.Get(b.x.base + path))
}

// post sends a form, of names and values in turn.
func (b *browser) post(path string, pairs ...string) *browser {
	b.x.t.Helper()
	f := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		f.Add(pairs[i], pairs[i+1])
	}
	return b.show(b.PostForm(b.x.base+path, f))
}

// join takes a seat, as from a QR code.
func (b *browser) join() *browser {
	b.x.t.Helper()
	b.get("/" + b.x.Code())
	b.get("/" + string(b.lang) + "/" + b.x.Code())
	return b.post("/join", "lang", string(b.lang), "code", b.x.Code())
}

var actionOf = regexp.MustCompile(`<form method="post" action="(/q/[^"]*)"`)

// answer answers the question that is shown.
func (b *browser) answer(q quiz.Question, a quiz.Answer) *browser {
	b.x.t.Helper()
	m := actionOf.FindStringSubmatch(b.body)
	if m == nil {
		b.x.t.Fatalf("no question at %s:\n%s", b.at, b.body)
	}
	return b.show(b.PostForm(b.x.base+m[1], fields(q, a)))
}

// fields is the form that gives an answer.
func fields(q quiz.Question, a quiz.Answer) url.Values {
	f := url.Values{}
	switch {
	case a.Skipped:
		f.Set("do", "skip")
	case q.Kind == quiz.Scale:
		f.Set("a", strconv.Itoa(a.Scale))
	case q.Kind == quiz.Levels:
		for row, level := range a.Levels {
			f.Set("r."+row, level)
		}
	default:
		f["a"] = a.Picked
	}
	return f
}

// walk answers all questions, and skips those without an answer.
func (b *browser) walk(answers quiz.Answers) *browser {
	b.x.t.Helper()
	for _, q := range b.x.asked.Asked(quiz.Quick) {
		a, given := answers[q.ID]
		if !given {
			a = quiz.Answer{Skipped: true}
		}
		b.answer(q, a)
	}
	if b.at != "/done" {
		b.x.t.Fatalf("after the last question it is %s:\n%s", b.at, b.body)
	}
	return b
}

// someAnswers are the answers of a made-up person.
func (x *site) someAnswers(seed uint64) quiz.Answers {
	return population.Draw(rand.New(rand.NewPCG(seed, 3)), x.asked)
}

func (b *browser) see(want ...string) *browser {
	b.x.t.Helper()
	for _, w := range want {
		if !strings.Contains(b.body, w) {
			b.x.t.Errorf("%s has no %q:\n%s", b.at, w, b.body)
		}
	}
	return b
}
