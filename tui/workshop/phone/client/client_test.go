package client_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

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

func TestOutcomesHaveTexts(t *testing.T) {
	for _, lang := range locale.Langs() {
		for _, o := range client.Outcomes() {
			if locale.In(lang).CLI.Join.Outcomes[string(o)] == "" {
				t.Errorf("%s has no text for %s", lang, o)
			}
		}
	}
}
