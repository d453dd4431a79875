package source

import (
	"strings"
	"testing"

	"aina/catalog/text"
)

func TestFillShortensAndCleans(t *testing.T) {
	message, hint := Wording(msgUnknownKey).fill([]string{"key", "a\x1b[31m" + strings.Repeat("b", 500), "allowed", "x, y"})
	if s := message.In(text.English); strings.Contains(s, "\x1b") || len(s) > 200 || !strings.Contains(s, "…") {
		t.Errorf("%q", s)
	}
	if s := hint.In(text.Kazakh); !strings.Contains(s, "x, y") {
		t.Errorf("%q", s)
	}
}

func TestEveryCodeHasItsClass(t *testing.T) {
	for _, c := range []Code{YAMLSyntax, DuplicateID, BadDuration} {
		if c.Class() != Shape {
			t.Errorf("%s is not of shape", c)
		}
	}
	for _, c := range []Code{Paid, AgeMissing} {
		if c.Class() != Harm {
			t.Errorf("%s is not of harm", c)
		}
	}
	seen := map[Code]bool{}
	for _, c := range Codes() {
		if seen[c] {
			t.Errorf("%s is listed twice", c)
		}
		seen[c] = true
	}
}
