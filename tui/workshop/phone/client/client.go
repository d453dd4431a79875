// Package client sends the answers of one person to the room of a workshop, as package
// phone takes them.
package client

import (
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

// mostAnswer bounds what is read of an answer, in bytes.
const mostAnswer = 1 << 10

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
	ctx, end := context.WithTimeout(ctx, patience)
	defer end()
	form := url.Values{"code": {code}, "take": {take}}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/join", strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Accept", "text/plain")
	// No proxy: the answers are for a computer in the same room, and nobody on the way.
	transport := &http.Transport{DisableKeepAlives: true}
	defer transport.CloseIdleConnections()
	c := http.Client{Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	a, err := c.Do(r)
	if err != nil {
		return "", err
	}
	defer a.Body.Close()
	data, err := io.ReadAll(io.LimitReader(a.Body, mostAnswer))
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
