package client_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"aina/catalog/locale"
	"aina/tui/workshop/phone/client"
)

func TestAddress(t *testing.T) {
	for typed, want := range map[string]string{
		"192.168.1.5:8080": "http://192.168.1.5:8080 ", " http://192.168.1.5/ ": "http://192.168.1.5 ", "192.168.137.1": "http://192.168.137.1 ",
		"http://192.168.1.5:8080/482913": "http://192.168.1.5:8080 482913", "localhost:80": "http://localhost:80 ",
		"https://192.168.1.5": "no", "": "no", "aina.example": "no", "192.168.1.5:port": "no", "http://me@192.168.1.5": "no", "ftp://192.168.1.5": "no", "192.168.1.5/?a=b": "no",
	} {
		base, code, ok := client.Address(typed)
		if got := base + " " + code; ok != (want != "no") || ok && got != want {
			t.Errorf("%q: %q %v", typed, got, ok)
		}
	}
}

// What answers but is no room, leads elsewhere or says too much is an error.
func TestWhatIsNoRoom(t *testing.T) {
	for _, answer := range []http.HandlerFunc{
		func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("<html>")) },
		func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://198.51.100.1/", http.StatusFound)
		},
		func(w http.ResponseWriter, r *http.Request) { w.Write(make([]byte, 1<<20)) },
	} {
		s := httptest.NewServer(answer)
		if said, err := client.Send(t.Context(), s.URL, "1", "A"); err == nil {
			t.Errorf("it says %q", said)
		}
		s.Close()
	}
}

// What takes the connection and speaks another language, goes away or is silent is an error;
// silence lasts as long as somebody wants to wait.
func TestWhatIsNoServer(t *testing.T) {
	for name, talk := range map[string]func(net.Conn){
		"another language": func(c net.Conn) { _, _ = io.WriteString(c, "SSH-2.0-OpenSSH_9.6\r\n"); _ = c.Close() },
		"gone":             func(c net.Conn) { _ = c.Close() },
		"cut": func(c net.Conn) {
			_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\ncoun")
			_ = c.Close()
		},
		"endless":              func(c net.Conn) { _, _ = io.CopyN(c, endless{}, 1<<20); _ = c.Close() },
		"silent":               func(net.Conn) {},
		"silent in the middle": func(c net.Conn) { _, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\ncoun") },
	} {
		t.Run(name, func(t *testing.T) {
			l, err := net.Listen("tcp4", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			defer l.Close()
			var conn net.Conn
			ctx, cancel := context.WithCancel(t.Context())
			talked := make(chan struct{})
			go func() {
				defer close(talked)
				if accepted, err := l.Accept(); err == nil {
					conn = accepted
					talk(conn)
					time.AfterFunc(50*time.Millisecond, cancel)
				}
			}()
			begun := time.Now()
			said, err := client.Send(ctx, "http://"+l.Addr().String(), "1", "A")
			if err == nil || time.Since(begun) > 5*time.Second {
				t.Errorf("%q after %s", said, time.Since(begun))
			}
			if <-talked; conn != nil {
				_ = conn.Close()
			}
		})
	}
}

// endless is a header without an end.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	return copy(p, strings.Repeat("HTTP/1.1 200 OK\r\nA: b\r\n", 1+len(p)/24)), nil
}

func TestOutcomesHaveTexts(t *testing.T) {
	for _, lang := range locale.Langs() {
		for _, o := range client.Outcomes() {
			if locale.In(lang).CLI.Join.Outcomes[string(o)] == "" {
				t.Errorf("%s has no text for %s", lang, o)
			}
		}
	}
}
