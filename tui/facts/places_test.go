package facts_test

import (
	"slices"
	"testing"

	"aina/catalog"
	"aina/catalog/text"
	"aina/tui/facts"
)

// A number that a name says is not said again, nor is an address that two places share.
func TestEachContactOnce(t *testing.T) {
	name := func(s string) text.Text { return text.Text{Plain: s} }
	for _, test := range []struct {
		x    catalog.Support
		want string
	}{
		{catalog.Support{Name: name("Контакт-центр «111»"), Phone: "111"}, "Контакт-центр «111»"},
		{catalog.Support{Name: name("Line 1112"), Phone: "111"}, "Line 1112 · 111"},
		{catalog.Support{Name: name("Somebody"), Phone: "+7 700 111 11 11", URL: "https://s.kz"}, "Somebody · +7 700 111 11 11"},
		{catalog.Support{Name: name("Somebody"), URL: "https://s.kz"}, "Somebody · s.kz"},
		{catalog.Support{Name: name("Somebody")}, "Somebody"},
	} {
		if got := facts.SupportLine(test.x, text.Russian); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
	var got []string
	for _, g := range facts.ByAddress([]catalog.Portal{
		{Name: name("Platform"), URL: "https://q.kz"}, {Name: name("Chat")}, {Name: name("Front offices"), URL: "https://q.kz"},
		{Name: name("Red Crescent"), URL: "http://r.kz"}, {Name: name("Board")},
	}) {
		got = append(got, facts.PortalLine(g, text.English))
	}
	if want := []string{"Platform, front offices · q.kz", "Chat", "Red Crescent · http://r.kz", "Board"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
