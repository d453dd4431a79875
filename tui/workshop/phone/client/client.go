// Package client sends the answers of one person to the room of a workshop, as package
// phone takes them.
package client

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Outcome is what became of answers that were sent, in the words of package phone.
type Outcome string

// The outcomes.
const (
	Counted    Outcome = "counted"    // in the room's picture, now or already before
	Late       Outcome = "late"       // the room is closed
	Unreadable Outcome = "unreadable" // the room asks other questions, or has another catalog
	WrongCode  Outcome = "wrong-code"
	Locked     Outcome = "locked" // nobody can join now
	ManyCodes  Outcome = "many-codes"
	Full       Outcome = "full"
	WrongHost  Outcome = "wrong-host" // the room has another address
)

// Outcomes lists the outcomes.
func Outcomes() []Outcome {
	return []Outcome{Counted, Late, Unreadable, WrongCode, Locked, ManyCodes, Full, WrongHost}
}

// patience is how long an answer may take: the room is in the same network.
const patience = 10 * time.Second

// mostAnswer bounds what is read of an answer with its header, in bytes.
const mostAnswer = 8 << 10

// Address reads the address of a room as people type it, such as 192.168.1.5:8080, with
// http:// or not, and with the room's code behind it or not. ok is false where it is none.
func Address(typed string) (base, code string, ok bool) {
	typed = strings.TrimSpace(typed)
	if !strings.Contains(typed, "://") {
		typed = "http://" + typed
	}
	u, err := url.Parse(typed)
	if err != nil || u.Scheme != "http" || u.Hostname() == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", "", false
	}
	if host := u.Hostname(); net.ParseIP(host) == nil && host != "localhost" {
		return "", "", false
	}
	return "http://" + u.Host, strings.Trim(u.Path, "/"), true
}

// Send sends a code to take along to a room, with the room's code. Sending the same again
// changes nothing there. The error says that there was no answer, or one that no room gives.
func Send(ctx context.Context, base, code, take string) (Outcome, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	form := url.Values{"code": {code}, "take": {take}}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/join", strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Accept", "text/plain")
	a, end, err := ask(ctx, r)
	if err != nil {
		return "", err
	}
	defer end()
	data, err := io.ReadAll(a.Body)
	if err != nil {
		return "", err
	}
	word := Outcome(strings.TrimSpace(string(data)))
	for _, o := range Outcomes() {
		if o == word {
			return o, nil
		}
	}
	return "", fmt.Errorf("the answer is not one of a workshop (status %d)", a.StatusCode)
}

// ask sends a request to the computer that its address names, and nowhere else: answers are
// for a room, and for nobody on the way. It stands here because http.Client brings proxies,
// redirects, TLS and HTTP/2, of which a room has none, and 0.4 MB for them. end ends the
// connection.
func ask(ctx context.Context, r *http.Request) (a *http.Response, end func(), err error) {
	port := cmp.Or(r.URL.Port(), "80")
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", net.JoinHostPort(r.URL.Hostname(), port))
	if err != nil {
		return nil, nil, err
	}
	unwatch := context.AfterFunc(ctx, func() { _ = conn.Close() }) // which ends what waits for it
	end = func() {
		unwatch()
		_ = conn.Close() // all is read
	}
	r.Close = true
	if err = r.Write(conn); err == nil {
		a, err = http.ReadResponse(bufio.NewReader(io.LimitReader(conn, mostAnswer)), r)
	}
	if err != nil {
		end()
		return nil, nil, cmp.Or(ctx.Err(), err)
	}
	return a, end, nil
}
