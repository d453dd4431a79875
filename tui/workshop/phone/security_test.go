package phone

import (
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

func stay(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// request sends a request as it is, and returns what is answered.
func (x *site) request(lines ...string) string {
	x.t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(x.base, "http://"))
	if err != nil {
		x.t.Fatal(err)
	}
	defer c.Close()
	fmt.Fprint(c, strings.Join(lines, "\r\n"))
	data, _ := io.ReadAll(c)
	return string(data)
}

func TestTheCookie(t *testing.T) {
	x := serve(t)
	b := x.browser()
	b.CheckRedirect = stay
	b.post("/join", "lang", "en", "code", x.Code())
	c, err := http.ParseSetCookie(b.header.Get("Set-Cookie"))
	if err != nil || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Secure || len(c.Value) != 22 || b.status != http.StatusSeeOther {
		t.Errorf("%d %+v %v", b.status, c, err)
	}
	for h := range x.seats.byCookie {
		if strings.Contains(string(h[:]), c.Value) {
			t.Error("the cookie is held as it is")
		}
	}
}

// A form of another page is refused, and so are pages under another name.
func TestOthersPages(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	host := strings.TrimPrefix(x.base, "http://")
	for _, header := range []http.Header{
		{"Origin": {"http://evil.example"}}, {"Sec-Fetch-Site": {"cross-site"}}, {"Origin": {"null"}},
	} {
		r, _ := http.NewRequest("POST", x.base+"/q/1", strings.NewReader("a=5"))
		r.Header = header
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if b.show(b.Do(r)); b.status != http.StatusForbidden {
			t.Errorf("%v: %d", header, b.status)
		}
	}
	if b.get("/"); b.at != "/q/1" {
		t.Errorf("an answer was taken: %s", b.at)
	}
	_, port, _ := net.SplitHostPort(host)
	for _, name := range []string{"evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.2:" + port, "[::1]:" + port, "localhost:1", ""} {
		if got := x.request("GET / HTTP/1.1", "Host: "+name, "Connection: close", "", ""); !strings.HasPrefix(got, "HTTP/1.1 421 ") || strings.Contains(got, "evil") {
			t.Errorf("%s: %.60s", name, got)
		}
	}
	for _, name := range []string{host, "localhost:" + port} {
		if got := x.request("GET / HTTP/1.1", "Host: "+name, "Connection: close", "", ""); !strings.HasPrefix(got, "HTTP/1.1 200 ") {
			t.Errorf("%s: %.60s", name, got)
		}
	}
	if n := x.Counts().WrongHost; n != 7 {
		t.Errorf("%d wrong names", n)
	}
}

// Wrong codes are bounded over all; phones with a seat are not held up by them.
func TestWrongCodes(t *testing.T) {
	x := serve(t)
	inside := x.browser().join()
	b := x.browser()
	b.CheckRedirect = stay
	told := map[int]int{}
	for i := range 10_000 {
		code := fmt.Sprintf("%06d", i)
		if code == x.Code() {
			continue
		}
		w := &discard{header: http.Header{}}
		f := url.Values{"lang": {"en"}, "code": {code}}.Encode()
		r, _ := http.NewRequest("POST", "/join", strings.NewReader(f))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Accept", "text/plain")
		x.routes().ServeHTTP(w, r)
		told[w.status]++
	}
	if told[http.StatusForbidden] != mostWrongCodes || told[http.StatusForbidden]+told[http.StatusTooManyRequests] != 10_000 {
		t.Errorf("%v", told)
	}
	if b.post("/join", "lang", "en", "code", x.Code()); b.status != http.StatusTooManyRequests {
		t.Errorf("the right code after them: %d", b.status)
	}
	if inside.post("/q/1", "a", "3"); inside.at != "/q/2" {
		t.Errorf("who is inside is at %s", inside.at)
	}
	x.wait(time.Minute)
	if b.post("/join", "lang", "en", "code", x.Code()[:3]+" "+x.Code()[3:]); b.status != http.StatusSeeOther {
		t.Errorf("a minute later: %d", b.status)
	}
}

type discard struct {
	header http.Header
	status int
}

func (d *discard) Header() http.Header         { return d.header }
func (d *discard) WriteHeader(status int)      { d.status = status }
func (d *discard) Write(p []byte) (int, error) { return len(p), nil }

func TestLock(t *testing.T) {
	x := serve(t)
	inside := x.browser().join()
	x.Lock(true)
	if b := x.browser().post("/join", "lang", "en", "code", x.Code()); b.status != http.StatusLocked || !x.Locked() {
		t.Errorf("%d", b.status)
	}
	if inside.post("/q/1", "a", "2"); inside.at != "/q/2" {
		t.Errorf("who is inside is at %s", inside.at)
	}
	x.Lock(false)
	if b := x.browser().post("/join", "lang", "en", "code", x.Code()); b.at != "/q/1" {
		t.Errorf("%s", b.at)
	}
}

func TestFull(t *testing.T) {
	x := serve(t)
	for range mostSeats {
		x.seats.add()
	}
	if b := x.browser().post("/join", "lang", "en", "code", x.Code()); b.status != http.StatusServiceUnavailable {
		t.Errorf("%d", b.status)
	}
}

// A browser that insists on https is counted, and gets an end at once.
func TestTLS(t *testing.T) {
	x := serve(t)
	c, err := tls.Dial("tcp", strings.TrimPrefix(x.base, "http://"), &tls.Config{InsecureSkipVerify: true})
	if err == nil {
		c.Close()
		t.Fatal("there is TLS")
	}
	if n := x.Counts().Secure; n != 1 {
		t.Errorf("%d are counted", n)
	}
}

// What is sent is bounded, and what is no form is told.
func TestBounds(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	host := strings.TrimPrefix(x.base, "http://")
	if b.show(b.Post(x.base+"/q/1", "application/x-www-form-urlencoded", strings.NewReader("a=5&b="+strings.Repeat("x", 1<<20)))); b.status != http.StatusBadRequest {
		t.Errorf("a large body: %d", b.status)
	}
	if b.show(b.Post(x.base+"/q/1", "application/x-www-form-urlencoded", strings.NewReader("a=%zz;"))); b.status != http.StatusBadRequest {
		t.Errorf("a broken form: %d", b.status)
	}
	if b.show(b.Post(x.base+"/q/1", "application/json", strings.NewReader("{}"))); b.at != "/q/1" {
		t.Errorf("json: %s", b.at)
	}
	if got := x.request("GET / HTTP/1.1", "Host: "+host, "X: "+strings.Repeat("y", 9<<10), "", ""); !strings.HasPrefix(got, "HTTP/1.1 431 ") {
		t.Errorf("large headers: %.60s", got)
	}
	if got := x.request("GET / HTTP/1.1", "Host: "+host, "X: "+strings.Repeat("y", 6<<10), "Connection: close", "", ""); !strings.HasPrefix(got, "HTTP/1.1 200 ") {
		t.Errorf("headers that fit: %.60s", got)
	}
	for _, s := range []time.Duration{x.http.ReadHeaderTimeout, x.http.ReadTimeout, x.http.WriteTimeout, x.http.IdleTimeout} {
		if s <= 0 || s > time.Minute {
			t.Errorf("a time is %s", s)
		}
	}
}

// Silent connections of one stranger hold up nobody.
func TestSilentConnections(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	for range 3 * mostConnections {
		c, err := net.Dial("tcp", strings.TrimPrefix(x.base, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
	}
	if b.post("/q/1", "a", "1"); b.at != "/q/2" {
		t.Errorf("it is %s", b.at)
	}
	if other := x.browser().join(); other.at != "/q/1" {
		t.Errorf("another phone is at %s", other.at)
	}
}

// Nor do connections that send a form byte by byte.
func TestSlowForms(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	host := strings.TrimPrefix(x.base, "http://")
	for range mostConnections {
		c, err := net.Dial("tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		fmt.Fprintf(c, "POST /join HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue\r\nContent-Length: 400\r\n\r\n", host)
		if n, _ := c.Read(make([]byte, 1)); n == 0 { // now the form is waited for
			t.Fatal("it is not asked to go on")
		}
	}
	b.CloseIdleConnections() // browsers send anew what a connection that was closed did not take
	if b.post("/q/1", "a", "1"); b.at != "/q/2" {
		t.Errorf("it is %s", b.at)
	}
	if other := x.browser().join(); other.at != "/q/1" {
		t.Errorf("another phone is at %s", other.at)
	}
}

// One phone that is handed on for ever seats no endless row of people.
func TestEndlessHandingOn(t *testing.T) {
	x := serve(t)
	b := x.browser().join()
	for range mostPeople - 1 {
		b.x.lock.Lock()
		b.x.seats.newPerson()
		b.x.lock.Unlock()
	}
	if b.post("/q/1", "a", "1"); b.at != "/q/2" {
		t.Errorf("who sits here is at %s", b.at)
	}
	b.post("/hand-on")
	if b.post("/join", "lang", "en"); b.status != http.StatusServiceUnavailable || x.Counts().Joined != mostPeople {
		t.Errorf("%d with %d people", b.status, x.Counts().Joined)
	}
}
