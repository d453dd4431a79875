package workshop

import (
	"testing"

	"aina/catalog/text"
	"aina/tui/tuitest"
)

// A key on the projector and the frame that follows, on the page with most on it.
func BenchmarkKeyToFrame(b *testing.B) {
	d := start(text.Kazakh, 24, 120, 40)
	d.closed(24, "causes")
	d.Press("o")
	for b.Loop() {
		d.Press("left", "right")
	}
}

// The same on the page with two codes.
func BenchmarkKeyToFrameWithCodes(b *testing.B) {
	d := startLan(b, text.Kazakh, 24, 80, 24)
	d.typeWiFi("Aina-137", "asar2026")
	d.Press("a")
	for b.Loop() {
		d.Send(tickMsg{})
	}
}

// BenchmarkView draws every screen on two terminals:
//
//	go test ./tui/workshop -run '^$' -bench View
func BenchmarkView(b *testing.B) {
	tuitest.Views(b, scenes(), func(s scene, width, height int) *tuitest.Driver {
		d := start(text.Russian, s.people, width, height)
		s.to(d)
		return d.Driver
	})
}
