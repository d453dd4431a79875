package tuitest

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"aina/catalog/file"
)

// everyAttack is whether all texts that attack terminals are tried, not a few of them,
// which takes a minute of CPU time for the screens and six for the commands:
//
//	AINA_TESTDATA=DIR go test ./tui ./tui/cli -run Attack -attacks -timeout 1h
var everyAttack = flag.Bool("attacks", false, "try every text that attacks terminals")

// EveryAttack reports whether all of them are tried, everywhere.
func EveryAttack() bool { return *everyAttack }

// Attacks returns texts that would do something to a terminal that printed them as they are:
// a few of each kind, and those of the data for trying the program on, if there is any.
func Attacks(t testing.TB) []string {
	t.Helper()
	attacks := []string{
		"A\x1b[2JB", "A\x1b[31;1mB", "A\x1b]0;owned\aB", "A\x1b]52;c;b3duZWQ=\x1b\\B", "A\x1b]8;;http://x\aB", "A\x1bP$q\"p\x1b\\B",
		"A\x1b[?1049lB", "A\x1b[6nB", "A\x1bcB", "A\u009b2JB", "A\u009d0;x\u009cB", "A\x9b2JB", "A\bB", "A\rB", "A\x00B", "A\aB", "A\x7fB", "A\x0e B",
		"A\u202eB", "A\u2066B", "A\u200bB", "A\ufeffB", "A\u00adB", "A\u2028B", "A\U000e0041B", "A\ue000B", "A\ufdd0B", "A\xc3", "A\xed\xa0\x80B",
		"A" + strings.Repeat("\u0301", 200), "A\x1b", "A\x1b[", "A\x1b]", "\t\v\f", "👩\u200d👩\u200d👧", "{title}", "%s%n", "$(reboot)", "'; --",
	}
	dir := os.Getenv("AINA_TESTDATA")
	if dir == "" || testing.Short() {
		return attacks
	}
	for i, text := range dataAttacks(t, dir) {
		if *everyAttack || i%120 == 0 {
			attacks = append(attacks, text)
		}
	}
	return attacks
}

func dataAttacks(t testing.TB, dir string) (all []string) {
	t.Helper()
	read := func(name string) []byte {
		data, err := file.ReadUpTo(filepath.Join(dir, name), 64<<20)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for line := range strings.Lines(string(read("terminal-attacks.jsonl"))) {
		var attack struct{ B64 []byte }
		if err := json.Unmarshal([]byte(line), &attack); err != nil {
			t.Fatal(err)
		}
		all = append(all, string(attack.B64))
	}
	var naughty []string
	if err := json.Unmarshal(read("blns.json"), &naughty); err != nil {
		t.Fatal(err)
	}
	return append(all, naughty...)
}

// unstyled takes the sequences of a frame out of it: attributes and colours alone.
func unstyled(frame string) string {
	var b strings.Builder
	for {
		i := strings.Index(frame, "\x1b[")
		if i < 0 {
			b.WriteString(frame)
			return b.String()
		}
		end := i + len("\x1b[")
		for end < len(frame) && (frame[end] >= '0' && frame[end] <= ';') {
			end++
		}
		if end < len(frame) && frame[end] == 'm' {
			b.WriteString(frame[:i])
			end++
		} else {
			b.WriteString(frame[:end])
		}
		frame = frame[end:]
	}
}

// Foreign returns the first character of a text that must not reach a terminal, "" where
// there is none: a control but the line feed, what changes the direction, what is invisible
// but joins no cluster, and what is no character. In a frame, sequences that style are its own.
func Foreign(text string, frame bool) string {
	if frame {
		text = unstyled(text)
	}
	var before rune
	for i, r := range text {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(text[i:], "\ufffd"):
			return "bytes that are no UTF-8"
		case r != '\n' && unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r),
			r >= 0xe0000 && r <= 0xe00ff, unicode.Is(unicode.Co, r), unicode.Is(unicode.Noncharacter_Code_Point, r):
			return string(r)
		case unicode.Is(unicode.Cf, r) && (r != '\u200d' && r != '\u200c' || before < 0x250) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r),
			r == '\u2028', r == '\u2029', r == '\u3164', r == '\u115f', r == '\u1160', r == '\uffa0':
			return string(r)
		}
		before = r
	}
	return ""
}
