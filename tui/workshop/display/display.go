// Package display shows a workshop in the browser of this very computer: the page that is
// on the projector, large, and the codes to join with. Its server listens on the loopback
// only, and not before Start. What it shows is what everybody in the room may see; it is
// given by Show, and changes nothing by itself: people who look reload the page.
package display

import (
	_ "embed"
	"io"
	"log"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// Page is what is shown.
type Page struct {
	Lang    string // of its words, as HTML has it
	Heading string // of the window
	Title   string
	Lines   []string
	Names   []string
	Bars    []Bar
	Note    string
	Reload  string // how to see what comes next
	Join    string // heading of the codes
	Codes   []Code
	Words   []string // how to join, in words
	Joins   bool     // whether this is the page on which people join
	Black   bool     // whether the projector is dark, so that people look at each other
}

// Bar is one picture of the room: a length out of 100, with words beside it.
type Bar struct {
	Label, Of, Beside string
	Percent           int
}

// Code is a QR code with what it is for.
type Code struct {
	Caption string
	SVG     string // from package qr, which escapes what is in it
}

// The paths.
const (
	PathScreen = "/screen"
	PathCodes  = "/codes"
)

// Server shows pages. It is safe for concurrent use.
type Server struct {
	page atomic.Pointer[Page]

	mu     sync.Mutex
	server *http.Server
	at     string // where it listens: host and port
}

//go:embed style.css
var style []byte

// New makes a server that shows nothing yet.
func New() *Server {
	var s Server
	s.page.Store(&Page{})
	return &s
}

// Show sets what is shown from now on.
func (s *Server) Show(p Page) { s.page.Store(&p) }

// Start listens, unless it does already, and returns the address of a path.
func (s *Server) Start(path string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.server == nil {
		l, err := net.Listen("tcp4", "127.0.0.1:0")
		if err != nil {
			return "", err
		}
		s.at = l.Addr().String()
		s.server = &http.Server{
			Handler: s.guard(s.routes(), s.at), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second,
			MaxHeaderBytes: 8 << 10, ErrorLog: log.New(io.Discard, "", 0),
		}
		go func() { _ = s.server.Serve(l) }() // it ends with Close
	}
	return "http://" + s.at + path, nil
}

// Started reports whether it listens.
func (s *Server) Started() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.server != nil
}

// Close ends it.
func (s *Server) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.server == nil {
		return nil
	}
	return s.server.Close()
}

// policy allows the pages their own style, and nothing else.
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// guard answers only requests for the address itself: a page of another site whose name
// points here gets nothing.
func (s *Server) guard(next http.Handler, at string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		if r.Host != at {
			http.Error(w, "421", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+PathScreen, s.draw(Page.screen))
	mux.HandleFunc("GET "+PathCodes, s.draw(Page.codes))
	mux.HandleFunc("GET /style.css", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		_, _ = w.Write(style) // the browser may be gone
	})
	return mux
}

func (s *Server) draw(page func(Page) ([]byte, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if drawn, err := page(*s.page.Load()); err == nil { // a page in memory always is
			_, _ = w.Write(drawn) // the browser may be gone
		}
	}
}
