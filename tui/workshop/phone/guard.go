package phone

import (
	"net"
	"net/http"
	"slices"
	"strconv"

	"aina/catalog/locale/words"
)

// policy allows the pages their own style and their own forms, and nothing else.
const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// guard holds for every request: what pages may do, for which address they are asked for,
// that a form comes from these pages, and how much is read.
func (s *Server) guard(next http.Handler) http.Handler {
	origins := http.NewCrossOriginProtection()
	origins.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.write(w, s.problem(r, http.StatusForbidden, "unreadable", func(w words.WorkshopPhone) string { return w.Unreadable }))
	}))
	inside := origins.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		if !s.served(r) {
			s.lock.Lock()
			s.wrongHost++
			s.lock.Unlock()
			s.write(w, s.problem(r, http.StatusMisdirectedRequest, "wrong-host", func(w words.WorkshopPhone) string { return w.WrongHost }))
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, mostBody)
		inside.ServeHTTP(w, r)
	})
}

// addressOf is the address of this computer at which a request arrived.
func addressOf(r *http.Request) string {
	if at, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr); ok {
		return at.IP.String()
	}
	return ""
}

// served reports whether a request names the address at which it arrived. A page of
// somebody else's that has its name point here (DNS rebinding) does not.
func (s *Server) served(r *http.Request) bool {
	if slices.Contains(s.Hosts, r.Host) {
		return true
	}
	at, ok := r.Context().Value(http.LocalAddrContextKey).(*net.TCPAddr)
	if !ok {
		return false
	}
	host, port, err := net.SplitHostPort(r.Host)
	if err != nil {
		host, port = r.Host, "80"
	}
	if port != strconv.Itoa(at.Port) {
		return false
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.Equal(at.IP) || host == "localhost" && at.IP.IsLoopback()
}
