package lines

import (
	"testing"

	"aina/catalog"
	"aina/catalog/locale/words"
	"aina/catalog/text"
)

// Words of all languages, on the right layout and on the others, alone and with what
// follows them.
func TestCommands(t *testing.T) {
	type command int
	const closing, person command = 1, 2
	c := CommandsOf(person+1, func(l catalog.Lang, x command) words.PlainCommand {
		return words.PlainCommand{Does: "does it", Words: map[catalog.Lang]map[command][]string{
			text.English: {closing: {"close"}, person: {"person", "next person"}},
			text.Russian: {closing: {"закрыть"}},
			text.Kazakh:  {closing: {"жабу"}, person: {"келесі адам"}},
		}[l][x]}
	})
	if c.Name(text.Kazakh, person) != "келесі адам" || c.Does(text.English, closing) != "does it" {
		t.Errorf("%s %s", c.Name(text.Kazakh, person), c.Does(text.English, closing))
	}
	for line, want := range map[string]command{"close": closing, " /Close ": closing, "pfrhsnm": closing, "сдщыу": closing, ";f,e": closing, "next  person": person, "next person": person, "close 24": 0, "": 0, "/": 0} {
		if got := c.Find(line); got != want {
			t.Errorf("%q is %d, want %d", line, got, want)
		}
	}
	for line, want := range map[string]struct {
		x    command
		rest string
	}{
		"close 24": {closing, "24"}, "сдщыу әң": {closing, "әң"}, "next person": {person, ""}, "next  person now": {person, "now"},
		"rtktc3 flfv": {person, ""}, "person": {person, ""}, "24 close": {}, "": {}, "закрыть  24 ": {closing, "24"},
	} {
		if x, rest := c.Cut(line); x != want.x || rest != want.rest {
			t.Errorf("%q is %d with %q, want %d with %q", line, x, rest, want.x, want.rest)
		}
	}
}
