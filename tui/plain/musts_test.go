package plain

import (
	"strconv"
	"strings"
	"testing"

	"aina/quiz"
)

// ask leads to a question of the full form, by its id.
func ask(t *testing.T, id string) string {
	t.Helper()
	for i, q := range quiz.Default().Asked(quiz.Full) {
		if q.ID == id {
			return "change " + strconv.Itoa(i+1)
		}
	}
	t.Fatalf("%s is not asked", id)
	return ""
}

// A wish is made a must before or after it is answered, and a wish again, in one word of
// any language.
func TestAMustInLines(t *testing.T) {
	for name, test := range map[string]struct {
		question string
		lines    []string
		firm     bool
		said     string
	}{
		"not at all":          {"hours", []string{"2"}, false, "Changed: 42. About how many hours a week can you give? Answer: 2 hours\n"},
		"before":              {"hours", []string{"must", "2"}, true, "Answer: 2 hours, a must\n"},
		"of several":          {"times", []string{"обязательно", "1 3"}, true, "Answer: daytime on weekdays; weekends, a must\n"},
		"twice":               {"hours", []string{"must", "міндетті", "2"}, false, "Answer: 2 hours\n"},
		"after":               {"hours", []string{"2", "!", "must", "next"}, true, "Changed: 42. About how many hours a week can you give? Answer: 2 hours, a must\n"},
		"another answer":      {"hours", []string{"must", "2", "!", "3"}, true, "Your answer so far: 2 hours, a must."},
		"a wish again":        {"hours", []string{"must", "2", "!", "must", "next"}, false, "This is a wish again"},
		"all the same":        {"company", []string{"must", "1"}, false, "Answer: I do not mind\n"},
		"skipped":             {"hours", []string{"must", "skip"}, false, "stays as it was"},
		"skipped, then":       {"hours", []string{"must", "skip", "!", "2"}, false, "Answer: 2 hours\n"},
		"where there is none": {"age", []string{"must", "4"}, false, "“must” does nothing here."},
	} {
		lines := []string{"1", "1", "4", ask(t, test.question)}
		for _, l := range test.lines {
			if l == "!" {
				l = ask(t, test.question)
			}
			lines = append(lines, l)
		}
		opt, out, keeper := options(t, lines...)
		run(t, opt)
		if a := keeper.last(t).Answers[test.question]; a.Firm != test.firm {
			t.Errorf("%s: kept is %+v", name, a)
		}
		if !strings.Contains(out.String(), test.said) {
			t.Errorf("%s: %q is missing:\n%s", name, test.said, out)
		}
	}
}

// At the list a wish becomes a must, and the list follows at once.
func TestMustsAtTheList(t *testing.T) {
	opt, out, keeper := options(t, "1", "1", ask(t, "age"), "4", ask(t, "hours"), "1", ask(t, "times"), "2", "matches",
		"must", "2", "back", "must", "2", "next", "quit", "quit")
	run(t, opt)
	said := out.String()
	for _, want := range []string{
		"1. When do you have time? Evenings\n2. About how many hours a week can you give? 1 hour\n",
		"2. About how many hours a week can you give? 1 hour, a must\n",
		"This is a must: what does not fit is hidden.", "This is a wish again",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is missing:\n%s", want, said)
		}
	}
	if keeper.last(t).Answers["hours"].Firm {
		t.Error("it is still a must")
	}
	// Without a wish there is no such word.
	opt, out, _ = options(t, "1", "1", ask(t, "age"), "4", "matches", "must", "quit", "quit")
	run(t, opt)
	if !strings.Contains(out.String(), "“must” does nothing here.") || strings.Contains(out.String(), "three, must") {
		t.Errorf("there is nothing to make a must:\n%s", out)
	}
}
