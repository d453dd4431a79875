package plain

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
	"aina/quiz/learning"
	"aina/quiz/person"
)

func TestCommandsWorkInEveryLanguageWithAndWithoutSlash(t *testing.T) {
	for _, word := range []string{"skip", "/skip", "Пропустить", "/өткізу", "ӨТКІЗУ"} {
		opt, _, keeper := options(t, "1", "1", word)
		run(t, opt)
		s := keeper.last(t)
		if s.At != 1 {
			t.Errorf("%s: at %d, want 1", word, s.At)
		}
	}
}

func TestTheKazakhNumberRow(t *testing.T) {
	for i, key := range []string{`"`, "ә", "і", "ң", "ғ"} {
		opt, _, keeper := options(t, "1", `"`, key)
		run(t, opt)
		s := keeper.last(t)
		q := quiz.Default().Questions[0]
		if got := s.Answers[q.ID].Scale; got != i+1 {
			t.Errorf("%s: step %d, want %d", key, got, i+1)
		}
	}
}

// Whatever is typed, the journey ends without an error and prints only lines of
// text.
func TestAnyInput(t *testing.T) {
	words := []string{"", "1", "2", "3", "4", "5", "1 2 3", "99", "back", "skip", "clear", "next", "answers", "result",
		"matches", "plan", "tried", "change", "change 3", "quit", "numbers", "2026-11-01", "more", "three", "left out", "help", "why", "language", "x", "\x1b[31m", "/", "астана"}
	c, q := readCatalog(t), quiz.Default()
	rapid.Check(t, func(rt *rapid.T) {
		lines := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(words), rapid.String()), 0, 120).Draw(rt, "lines")
		out := &strings.Builder{}
		code, err := Run(context.Background(), Options{
			In: strings.NewReader(strings.Join(lines, "\n")), Out: out, Lang: locale.Langs()[len(lines)%3],
			LangGiven: len(lines)%2 == 0, Reflect: len(lines)%5 == 0, Browse: len(lines)%7 == 0,
			Found: len(lines)%4 == 0, Kept: person.State{Shortlist: []string{"bird-count"}, Reflections: []learning.Reflection{{Role: "bird-count", On: "2026-11-01", Joy: 4}}}, Catalog: c, Questions: q, Keeper: &memory{}, Today: "2026-11-22",
			Write: func(string, []byte, bool) error { return nil }, Exists: func(error) bool { return false },
		})
		if code != 0 || err != nil {
			rt.Fatalf("code %d, error %v", code, err)
		}
		unfilled := !strings.Contains(strings.Join(lines, ""), "{")
		if i := strings.IndexFunc(out.String(), func(r rune) bool {
			return r < ' ' && r != '\n' || r == 0x7f || r == '{' && unfilled
		}); i >= 0 {
			rt.Fatalf("%s in the output", strconv.QuoteToASCII(out.String()[i:i+1]))
		}
	})
}

func TestEveryWordMeansOneCommand(t *testing.T) {
	seen := map[string][]command{}
	v := &visit{commands: commandTable()}
	for _, l := range locale.Langs() {
		v.setLanguage(l)
		for x := back; x < commandCount; x++ {
			for _, word := range wordsOf(v.words.Plain.Commands, x).Words {
				key := text.Fold(word)
				if !slices.Contains(seen[key], x) {
					seen[key] = append(seen[key], x)
				}
				for _, typed := range append(text.OtherLayout(word), word) {
					if got := v.commands.Find(typed); got != x {
						t.Errorf("%q means %d, want %d", typed, got, x)
					}
				}
			}
		}
	}
}

// The same choices are read in full three times in a part, then only on demand.
func TestTheSameChoicesAreNotReadForever(t *testing.T) {
	lines, _ := all(t, quiz.Full)
	opt, out, _ := options(t, append([]string{"1", "2"}, lines...)...)
	run(t, opt)
	// After the question that has steps of its own they are read once more.
	for choices, want := range map[string]int{"\n1. Not like me at all\n": 4, "\n1. Preferably not at all\n": 1, "\n1. Not for me\n": 3} {
		if n := strings.Count(out.String(), choices); n != want {
			t.Errorf("%q is read %d times, want %d", choices, n, want)
		}
	}
	opt, out, _ = options(t, "1", "2", "4", "4", "4", "repeat", "9", "4 x")
	run(t, opt)
	if n := strings.Count(out.String(), "\n1. Not like me at all\n"); n != 4 {
		t.Errorf("the choices are read %d times, want 3 and one on demand", n)
	}
	for _, want := range []string{"1 to 5, as before", "go from 1 to 5.", "I did not understand “4 x”"} {
		if n := strings.Count(out.String(), want); n != 1 {
			t.Errorf("%q is printed %d times, want once", want, n)
		}
	}
	if strings.Contains(out.String(), "“9”") {
		t.Error("a number out of range was not understood")
	}
}

// Where the choices are numbers themselves, a number means the one that it names.
func TestHoursAreTypedAsHours(t *testing.T) {
	session := quiz.NewSession(quiz.Default(), quiz.Full, readCatalog(t).Causes)
	n := 0
	for session.Question(n).Limit != quiz.LimitHours {
		n++
	}
	for line, want := range map[string]string{"1": "h1", "5": "h5", "ғ": "h5", "8": "h8", "3 hours": "h3", "4": "", "6": ""} {
		opt, out, keeper := options(t, "1", "1", "skip", "change "+strconv.Itoa(n+1), line)
		run(t, opt)
		got := strings.Join(keeper.last(t).Answers["hours"].Picked, "")
		if got != want || !strings.Contains(out.String(), "Type one of these numbers: 1, 2, 3, 5, 8.") || strings.Contains(out.String(), "1. 1 hour") {
			t.Errorf("%q is %q, want %q:\n%s", line, got, want, out)
		}
	}
}

func TestANumberOutOfRangeAmongSeveral(t *testing.T) {
	session := quiz.NewSession(quiz.Default(), quiz.Full, readCatalog(t).Causes)
	lines := []string{"1", "2"}
	for i := 0; session.Question(i).Kind != quiz.Pick; i++ {
		lines = append(lines, "skip")
	}
	opt, out, _ := options(t, append(lines, "1 99")...)
	run(t, opt)
	if want := "go from 1 to " + strconv.Itoa(len(session.Question(len(lines)-2).Options)) + "."; !strings.Contains(out.String(), want) {
		t.Errorf("%q is missing", want)
	}
}

// On a terminal no line is longer than it is wide, and no word is broken.
func TestLinesBreakBetweenWords(t *testing.T) {
	lines, _ := all(t, quiz.Full)
	for _, l := range locale.Langs() {
		opt, whole, _ := options(t, append([]string{"1", "2"}, append(lines, "1", "1", "help")...)...)
		opt.Lang = l
		run(t, opt)
		for _, width := range []int{40, 100} {
			opt, out, _ := options(t, append([]string{"1", "2"}, append(lines, "1", "1", "help")...)...)
			opt.Lang, opt.Columns = l, func() int { return width }
			run(t, opt)
			if diff := cmp.Diff(strings.Fields(whole.String()), strings.Fields(out.String())); diff != "" {
				t.Errorf("%s, %d: other words:\n%s", l, width, diff)
			}
			for _, line := range strings.Split(out.String(), "\n") {
				if ansi.StringWidth(line) >= width && strings.Contains(line, " ") {
					t.Errorf("%s: wider than %d: %q", l, width, line)
				}
			}
		}
	}
}
