package display

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"aina/tui/qr"
)

func get(t *testing.T, url, host string) (int, http.Header, string) {
	t.Helper()
	r, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	if host != "" {
		r.Host = host
	}
	a, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	body, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	return a.StatusCode, a.Header, string(body)
}

func start(t *testing.T, p Page) (s *Server, at string) {
	t.Helper()
	s = New()
	if s.Started() {
		t.Error("it listens before it is started")
	}
	s.Show(p)
	url, err := s.Start(PathScreen)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, strings.TrimSuffix(url, PathScreen)
}

func TestPages(t *testing.T) {
	svg, err := qr.SVG("http://192.168.1.5/482913", "QR <1>")
	if err != nil {
		t.Fatal(err)
	}
	s, at := start(t, Page{
		Lang: "ru", Heading: "Айна", Title: "Кому <мы> хотим помочь", Lines: []string{"Строка"}, Names: []string{"Природа", "Дети"},
		Bars: []Bar{{"Животные", "13 из 24", "2 дела", 54}}, Note: "Примечание", Reload: "Обновите",
		Codes: []Code{{"2. Страница", svg}}, Words: []string{"Код: 482 913"}, Joins: true, Join: "Как войти",
	})
	if !strings.HasPrefix(at, "http://127.0.0.1:") {
		t.Errorf("it listens at %s", at)
	}
	code, h, body := get(t, at+PathScreen, "")
	for _, want := range []string{`lang="ru"`, "Кому &lt;мы&gt; хотим помочь", "Строка", "<li>Дети</li>", "13 из 24", `width="54"`, "2 дела", "Примечание", "Обновите", "<svg", "QR &lt;1&gt;", "Код: 482 913"} {
		if !strings.Contains(body, want) {
			t.Errorf("%s is not there:\n%s", want, body)
		}
	}
	if code != 200 || h.Get("Cache-Control") != "no-store" || h.Get("Content-Security-Policy") != policy {
		t.Errorf("%d %v", code, h)
	}
	for _, never := range []string{"<script", "refresh", "style=", "http://www.w3.org/2000/svg\" onload"} {
		if strings.Contains(body, never) {
			t.Errorf("%q is there", never)
		}
	}
	_, _, codes := get(t, at+PathCodes, "")
	if strings.Contains(codes, "Строка") || !strings.Contains(codes, "<h1>Как войти</h1>") || !strings.Contains(codes, "<svg") || !strings.Contains(codes, "Код: 482 913") {
		t.Error(codes)
	}
	if code, h, _ := get(t, at+"/style.css", ""); code != 200 || !strings.HasPrefix(h.Get("Content-Type"), "text/css") {
		t.Errorf("%d %v", code, h)
	}
	s.Show(Page{Title: "Другая"})
	if _, _, body := get(t, at+PathScreen, ""); !strings.Contains(body, "Другая") || strings.Contains(body, "Строка") {
		t.Error("it shows what was before")
	}
}

// A name of somebody else's that points here gets nothing, nor does another path.
func TestOthersGetNothing(t *testing.T) {
	_, at := start(t, Page{Title: "Welcome"})
	for _, host := range []string{"evil.example", "localhost", "127.0.0.1"} {
		if code, _, body := get(t, at+PathScreen, host); code != http.StatusMisdirectedRequest || strings.Contains(body, "Welcome") {
			t.Errorf("%s gets %d %s", host, code, body)
		}
	}
	if code, _, _ := get(t, at+"/", ""); code != http.StatusNotFound {
		t.Errorf("/ is %d", code)
	}
}

// Starting again is the same server.
func TestStartingTwice(t *testing.T) {
	s, at := start(t, Page{})
	if again, err := s.Start(PathCodes); err != nil || again != at+PathCodes {
		t.Errorf("%s %v", again, err)
	}
}
