package plain

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aina/catalog/locale"
	"aina/catalog/text"
	"aina/quiz"
)

// A change says itself in one line, and what was asked before is asked again.
func TestChangeComesBackToWhereOneWas(t *testing.T) {
	for name, test := range map[string]struct {
		lines []string
		want  string
	}{
		"in a question":     {[]string{"4", "4", "change 1", "2"}, "Changed: 1. {q1} Answer: not much like me\n\nQuestion 3 of 48"},
		"in the answers":    {[]string{"4", "4", "answers", "1", "2"}, "Changed: 1. {q1} Answer: not much like me\nType a question's number"},
		"and back from it":  {[]string{"4", "4", "answers", "1", "2", "next"}, "go back to where you were.\n\nQuestion 3 of 48"},
		"by its other word": {[]string{"4", "/Изменить 1", "2"}, "Changed: 1. {q1} Answer: not much like me\n\nQuestion 2 of 48"},
		"another layout":    {[]string{"4", "4", "СРФТПУ 1", "2"}, "Changed: 1. {q1} Answer: not much like me\n\nQuestion 3 of 48"},
		"the same":          {[]string{"4", "4", "change 1", "4"}, "Your answer stays as it was.\n\nQuestion 3 of 48"},
		"not at all":        {[]string{"4", "4", "change 1", "back"}, "Your answer stays as it was.\n\nQuestion 3 of 48"},
		"ahead":             {[]string{"change 3", "1"}, "Changed: 3. {q3} Answer: not like me at all\n\nQuestion 1 of 48"},
		"within another":    {[]string{"4", "4", "change 1", "change 2", "1", "5"}, "Changed: 2. {q2} Answer: not like me at all\n\nQuestion 1 of 48."},
		"the one asked":     {[]string{"4", "change 2", "5"}, "You chose 5 of 5: very much like me.\n\nQuestion 3 of 48"},
		"none like that":    {[]string{"4", "change 49"}, "The numbers here go from 1 to 48.\n\nQuestion 2 of 48"},
	} {
		opt, out, _ := options(t, append([]string{"1", "1"}, test.lines...)...)
		run(t, opt)
		if !strings.Contains(out.String(), withQuestions(test.want)) {
			t.Errorf("%s: %q is missing:\n%s", name, withQuestions(test.want), out)
		}
	}
}

// withQuestions fills in the text of the first questions.
func withQuestions(line string) string {
	for i, q := range quiz.Default().Asked(quiz.Full)[:3] {
		line = strings.ReplaceAll(line, "{q"+strconv.Itoa(i+1)+"}", q.Text.In(text.English))
	}
	return line
}

// Changing answers in the middle of the rows keeps the rows and the place.
func TestChangeInsideTheRows(t *testing.T) {
	lines, n := toCauses(t)
	opt, out, keeper := options(t, append(lines, "3", "1", "change 2", "5", "2")...)
	run(t, opt)
	s := keeper.last(t)
	if a := s.Answers[question(t, quiz.Levels).ID]; len(a.Levels) != 3 || s.At != n-1 {
		t.Errorf("levels %v at %d, want 3 at %d:\n%s", a.Levels, s.At, n-1, out)
	}
	_, after, _ := strings.Cut(out.String(), withQuestions("Changed: 2. {q2} Answer: very much like me\n\n"))
	if !strings.HasPrefix(after, "Question "+strconv.Itoa(n)) || !strings.Contains(after, question(t, quiz.Levels).Text.In(text.English)+"\n") || !strings.Contains(after, "\n3 of 11: ") {
		t.Errorf("it does not come back to the row:\n%s", out)
	}
}

// Where the list rests on what changed, it is made anew.
func TestMatchesFollowAChange(t *testing.T) {
	lines, session := all(t, quiz.Full)
	n := slices.IndexFunc(session.Questionnaire().Asked(quiz.Full), func(q quiz.Question) bool { return q.Limit == quiz.LimitAge }) + 1
	opt, out, _ := options(t, append(append([]string{"1", "2"}, lines...), "matches", "change "+strconv.Itoa(n), "1")...)
	run(t, opt)
	counts := regexp.MustCompile(`\d+ opportunit\w+ suits? you|Nothing is left within`).FindAllString(out.String(), -1)
	if len(counts) != 2 || counts[0] == counts[1] {
		t.Errorf("the lists say %v", counts)
	}
}

// Whatever is changed, wherever, the place in the questions and all other answers stay.
func TestChangesLoseNothing(t *testing.T) {
	c, q := readCatalog(t), quiz.Default()
	rapid.Check(t, func(rt *rapid.T) {
		opt, _, keeper := options(t)
		opt.Catalog, opt.Questions = c, q
		lines := []string{"1", "1"}
		at := rapid.IntRange(1, 20).Draw(rt, "at")
		for range at {
			lines = append(lines, "4")
		}
		aside := rapid.SampledFrom([]string{"back", "why", "help", "answers", "repeat", "next", "skip", "4 5", "1", "5", "change 40", "change 2", "9"})
		for range rapid.IntRange(1, 5).Draw(rt, "changes") {
			lines = append(lines, "change "+strconv.Itoa(rapid.IntRange(1, at).Draw(rt, "question")))
			lines = append(lines, rapid.SliceOfN(aside, 0, 3).Draw(rt, "asides")...)
		}
		opt.In = strings.NewReader(strings.Join(lines, "\n"))
		run(rt, opt)
		answered := 0
		for _, a := range keeper.last(t).Answers {
			if !a.Skipped {
				answered++
			}
		}
		if answered < at {
			rt.Fatalf("%d answers of %d are left after %q", answered, at, lines)
		}
	})
}

// Skipping keeps an answer and goes on; taking it back has a word of its own, and the
// question stays.
func TestSkippingKeepsAndTakingBackTakes(t *testing.T) {
	first := quiz.Default().Asked(quiz.Full)[0].ID
	for name, test := range map[string]struct {
		lines []string
		scale int
		at    int
	}{
		"skipped again":       {[]string{"4", "back", "skip"}, 4, 1},
		"taken back":          {[]string{"4", "back", "clear"}, 0, 0},
		"taken back, skipped": {[]string{"4", "back", "clear", "skip"}, 0, 1},
		"from elsewhere":      {[]string{"4", "4", "change 1", "убрать"}, 0, 2},
	} {
		opt, out, keeper := options(t, append([]string{"1", "1"}, test.lines...)...)
		run(t, opt)
		s := keeper.last(t)
		if a := s.Answers[first]; a.Scale != test.scale || s.At != test.at {
			t.Errorf("%s: %d at %d, want %d at %d:\n%s", name, a.Scale, s.At, test.scale, test.at, out)
		}
	}
	lines, n := toCauses(t)
	opt, out, keeper := options(t, append(lines, "3", "2", "back", "clear", "skip", "1", "back", "back", "skip")...)
	run(t, opt)
	if a := keeper.last(t).Answers[question(t, quiz.Levels).ID]; len(a.Levels) != 2 || keeper.last(t).At != n-1 {
		t.Errorf("levels %v, want two:\n%s", a.Levels, out)
	}
}

// Whoever looks at an opportunity comes back to the part of the list they came from.
func TestBackFromAnOpportunityLeadsToWhereOneWas(t *testing.T) {
	lines, _ := all(t, quiz.Full)
	for name, test := range map[string]struct {
		lines []string
		want  string
	}{
		"matches":  {append(append([]string{"1", "2"}, lines...), "1", "more", "6", "back"), "\n\n6. "},
		"a search": {[]string{"3", "dog", "1", "back"}, "1 was found."},
	} {
		opt, out, _ := options(t, test.lines...)
		run(t, opt)
		if n := strings.Count(out.String(), test.want); n != 2 {
			t.Errorf("%s: %q is said %d times, want 2:\n%s", name, test.want, n, out)
		}
	}
}

// A dash between two numbers is silent; a run of numbers is in words.
func TestARunOfNumbersIsHeard(t *testing.T) {
	for l, want := range map[text.Lang]string{
		text.English: "1, 3 to 5, 8, 9", text.Russian: "1, с 3 по 5, 8, 9", text.Kazakh: "1, 3 пен 5 аралығы, 8, 9",
	} {
		line := runs([]int{1, 3, 4, 5, 8, 9}, locale.In(l).Plain.Review.Run)
		if got := locale.Heard(l, line); got != want {
			t.Errorf("%s: the numbers are said as %q, want %q", l, got, want)
		}
	}
}
