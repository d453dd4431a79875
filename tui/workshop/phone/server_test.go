package phone

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"

	"aina/quiz"
	"aina/quiz/group"
)

// Where the laptop's address changes people keep their seats: the pages are served at both.
func TestTwoAddresses(t *testing.T) {
	x := serve(t)
	b := x.browser().join().post("/q/1", "a", "4")
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- x.Serve(ctx, l) }()
	other := x.base
	x.base = "http://" + l.Addr().String()
	if b.get("/"); b.at != "/q/2" {
		t.Errorf("at the new address it is %s", b.at)
	}
	end()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	x.base = other
	if b.get("/"); b.at != "/q/2" {
		t.Errorf("at the old address it is %s", b.at)
	}
}

// A listener that fails is told; nobody waits for the others.
func TestAListenerFails(t *testing.T) {
	x := serve(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	if err := x.Serve(t.Context(), l); !errors.Is(err, net.ErrClosed) {
		t.Errorf("%v", err)
	}
}

func TestWithoutRandomness(t *testing.T) {
	asked := quiz.NewSession(quiz.Default(), quiz.Quick, theCatalog.Causes).Questionnaire()
	if _, err := New(Options{Room: group.NewRoom(asked), Questions: quiz.Default(), Catalog: theCatalog, Random: strings.NewReader("")}); err == nil {
		t.Error("there is a code without chance")
	}
}

// What a client says of itself is on no page and in no header.
func TestNothingOfAClientComesBack(t *testing.T) {
	x := serve(t)
	const planted = "planted7193"
	for _, path := range []string{"/", "/" + planted, "/en/" + planted, "/q/" + planted, "/?" + planted, "/join", "/x.css?" + planted, "/" + planted + ".ico"} {
		for _, method := range []string{"GET", "POST", "HEAD", planted} {
			r, _ := http.NewRequest(method, x.base+path, strings.NewReader("code="+planted+"&lang="+planted))
			r.Header = http.Header{"User-Agent": {planted}, "X-Forwarded-For": {planted}, "Accept-Language": {planted}, "Referer": {planted}, "Cookie": {"seat=" + planted}}
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			b := x.browser()
			b.CheckRedirect = stay
			b.show(b.Do(r))
			if strings.Contains(b.body, planted) {
				t.Errorf("%s %s: %s", method, path, b.body)
			}
			for name, values := range b.header {
				if strings.Contains(name+strings.Join(values, " "), planted) {
					t.Errorf("%s %s: %s %v", method, path, name, values)
				}
			}
		}
	}
}
